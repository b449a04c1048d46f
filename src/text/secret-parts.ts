/** What of a secret is secret: of a key file in JSON its values, and of a key in PEM not the words around it. */

/** What a key file of Google has besides, and says in clear everywhere else: its project's id is in many a name. */
const PUBLIC = new Set(
  "type project_id client_email client_id auth_uri token_uri auth_provider_x509_cert_url client_x509_cert_url universe_domain".split(
    " ",
  ),
);

const ARMOUR = /-----(?:BEGIN|END) [A-Z0-9 ]+-----/;

/** Never empty texts. */
export function secretParts(secret: string): readonly string[] {
  const inside = jsonIn(secret) ?? jsonIn(decoded(secret));
  const isJson = inside !== undefined && /^\s*[[{]/.test(secret);
  return [...(isJson ? [] : [secret]), ...(inside === undefined ? [] : textsIn(inside))]
    .flatMap((text) => text.split(ARMOUR))
    .map((text) => text.trim())
    .filter((text) => text !== "");
}

function jsonIn(text: string): object | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

/** Some platforms take key files in base64. */
const decoded = (text: string) =>
  /^ey[A-Za-z0-9+/_-]+=*$/.test(text) || text.startsWith("ew") ? Buffer.from(text, "base64").toString() : "";

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => (PUBLIC.has(name) ? [] : textsIn(field)));
}
