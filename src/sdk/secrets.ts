/** Where secrets are in what is sent and answered, and how they are kept out of what is shown. */

/** The texts that fields of these names hold, however deep; of a file, its text. */
export async function secretsIn(value: unknown, names: readonly string[]): Promise<string[]> {
  if (typeof value !== "object" || value === null) return [];
  const found = Object.entries(value).map(async ([name, field]) => {
    if (!names.includes(name)) return secretsIn(field, names);
    if (field instanceof Blob) return [await field.text()];
    return textsIn(field);
  });
  return (await Promise.all(found)).flat();
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

/** A copy of JSON without the fields of these names, however deep. */
export function withoutFields(value: unknown, names: readonly string[]): unknown {
  if (names.length === 0 || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((entry) => withoutFields(entry, names));
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, field]) =>
      names.includes(name) ? [] : [[name, withoutFields(field, names)]],
    ),
  );
}

/** The text with `(hidden)` in the place of each secret; the longest first, since one may be a part of another. */
export function hide(text: string, secrets: readonly string[]): string {
  return [...secrets]
    .sort((a, b) => b.length - a.length)
    .reduce((shown, secret) => (secret === "" ? shown : shown.replaceAll(secret, "(hidden)")), text);
}
