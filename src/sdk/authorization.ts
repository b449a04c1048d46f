/** How a client shows who asks. */
import type { LoginOptions } from "./login.js";

/** Headers that go with every request, and the secrets in them, which no error shows. */
export type FixedHeaders = {
  readonly headers: Readonly<Record<string, string>>;
  readonly secrets: readonly string[];
};

/** Headers that stay as they are, or a login whose token is sent. `Methods`: those of the client. */
export type Authorization<Methods> = FixedHeaders | LoginOptions<Methods>;

/** One header, such as `Authorization: Token <secret>` or `X-API-Key: <secret>`. */
export function header(name: string, secret: string, scheme?: string): FixedHeaders {
  return { headers: { [name]: scheme === undefined ? secret : `${scheme} ${secret}` }, secrets: [secret] };
}

/** HTTP Basic. Throws a TypeError when the user's name has a colon, which would end it. */
export function basic(user: string, password: string): FixedHeaders {
  if (user.includes(":")) throw new TypeError("user: must hold no colon.");
  const encoded = Buffer.from(`${user}:${password}`).toString("base64");
  return { headers: { Authorization: `Basic ${encoded}` }, secrets: [password, encoded] };
}

/** Throws a TypeError that names the option, unless the secret fits into a header. */
export function checkWord(option: string, secret: unknown): void {
  // Not quoted: what was given may well be the secret.
  if (typeof secret !== "string" || secret === "") throw new TypeError(`${option}: must not be empty.`);
  if (!/^[\x21-\x7e]+$/.test(secret)) {
    throw new TypeError(`${option}: must be one word in ASCII, without spaces and line breaks.`);
  }
}
