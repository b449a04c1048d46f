/** Where secrets are in what is sent and answered. */

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

/**
 * Takes the fields of these names, however deep, out of a value of JSON, and gives the texts that they held. In place: a list may
 * be long, and a copy of all of it would only be made to be thrown away.
 */
export function takeOut(value: unknown, names: readonly string[]): string[] {
  const taken: string[] = [];
  if (names.length > 0) visit(value);
  return taken;

  function visit(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    if (Array.isArray(node)) {
      for (const entry of node) visit(entry);
      return;
    }
    const fields = node as Record<string, unknown>;
    for (const name in fields) {
      if (names.includes(name)) {
        taken.push(...textsIn(fields[name]));
        delete fields[name];
      } else {
        visit(fields[name]);
      }
    }
  }
}
