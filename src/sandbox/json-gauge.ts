import { Problem } from "./problem.js";

/** How deep the values of a body may lie, and how many there may be, those of objects and of lists alike. */
export const maxDepth = 64;
export const maxValues = 10_000;

const [quote, backslash, comma] = [...Buffer.from('"\\,')];
const openings = [...Buffer.from("[{")];
const closings = [...Buffer.from("]}")];

/**
 * Looks at a JSON text as its bytes arrive, and throws a Problem as soon as the text is deeper or longer than a body may be: a
 * parser would have to read it first.
 */
export function gaugeJson(): (bytes: Uint8Array) => void {
  let depth = 0;
  let values = 0;
  let inText = false;
  let isEscaped = false;
  return (bytes) => {
    for (const byte of bytes) {
      if (inText) {
        if (isEscaped) isEscaped = false;
        else if (byte === backslash) isEscaped = true;
        else if (byte === quote) inText = false;
        continue;
      }
      if (byte === quote) inText = true;
      else if (closings.includes(byte)) depth -= 1;
      else if (byte === comma) values += 1;
      else if (openings.includes(byte)) {
        depth += 1;
        values += 1;
        if (depth > maxDepth) throw new Problem(400, `body is nested deeper than ${maxDepth} levels`);
      }
    }
    if (values > maxValues) throw new Problem(400, `body has more than ${maxValues} values`);
  };
}
