/** How an import id is quoted that is none: a person must know which one is meant, and a token may have taken its place. */
import { repeatsSecret, withheld } from "../../text/index.js";

/** What is sure to be no token: a UUID, a whole number, words, the code of a region. */
const HARMLESS = [
  /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i,
  /^\d{0,10}$/,
  /^(?=.{1,64}$)[a-z]+(?:[._-]+[a-z]+)*\d{0,2}$/,
  /^[A-Z]{2,6}\d{0,2}$/,
];
const SHOWN = 4;

/** In quotes. Of a part that is nothing of the kind no more than the first characters. */
export function quoteId(id: string, secrets: Iterable<string>): string {
  if (repeatsSecret(id, secrets)) return withheld;
  const parts = id.split(",").map((part) => {
    const text = part.trim();
    if (HARMLESS.some((form) => form.test(text))) return part;
    return `${text.slice(0, text.length > 2 * SHOWN ? SHOWN : 0)}… (${text.length} characters)`;
  });
  return JSON.stringify(parts.join(","));
}
