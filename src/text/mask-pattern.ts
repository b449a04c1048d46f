/** How secrets are found in text of ours, in every way that we quote one. */
import { quoted, urlEncoded } from "./spellings.js";
import { visible } from "./visible.js";

/** A blank or a letter or two is no secret, and to mask it would leave no message readable. */
const SHORTEST = 4;

/** None of what is too short to be masked. */
export function quotedForms(value: string): readonly string[] {
  if (value.trim().length < SHORTEST) return [];
  const json = quoted(value);
  const forms = [value, value.trim(), json, quoted(json), urlEncoded(value), value.replace(/\s+/g, " ")];
  return [...new Set([...forms, visible(value), visible(json)])];
}

/** Null where there are none. */
export function maskPattern(forms: Iterable<string>): RegExp | null {
  // The longest first, since one may be a part of another.
  const all = [...forms].sort((a, b) => b.length - a.length);
  if (all.length === 0) return null;
  return new RegExp(all.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");
}
