/** The one place that decides whether text of others may be shown. */
import { repeatsSecret } from "./repeats-secret.js";
import { visible } from "./visible.js";

/** In characters: enough for any sentence, too short for a stack trace. */
const LONGEST = 500;

/** Why something is not shown. */
export const withheld = "withheld, because it repeats a part of a secret";

/** The text as it may be shown, on one line, of limited length, with nothing in it that is not seen; null where it repeats a secret. */
export function vouch(text: string, secrets: Iterable<string>, longest = LONGEST): string | null {
  // More than is shown: a secret that is cut off is no secret any more that could be found.
  const line = text
    .slice(0, 4 * longest)
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 2 * longest);
  if (repeatsSecret(line, secrets)) return null;
  if (text.length <= 4 * longest && line.length <= longest) return visible(line);
  return `${visible(line.slice(0, longest).replace(/[\uD800-\uDBFF]$/, ""))}… (shortened)`;
}
