import { quoted, urlEncoded } from "./spellings.js";
import { visible } from "./visible.js";

/** What finds these values in a text of ours, in every way that we quote one. Null where there are none. */
export function maskPattern(values: Iterable<string>): RegExp | null {
  const spelled = new Set([...values].flatMap((value) => spellingsOf(value)));
  spelled.delete("");
  if (spelled.size === 0) return null;
  // The longest first, since one may be a part of another.
  const all = [...spelled].sort((a, b) => b.length - a.length);
  return new RegExp(all.map((one) => one.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"), "g");
}

function spellingsOf(value: string): string[] {
  const json = quoted(value);
  return [
    value,
    value.trim(),
    json,
    quoted(json),
    urlEncoded(value),
    value.replace(/\s+/g, " "),
    visible(value),
    visible(json),
  ];
}
