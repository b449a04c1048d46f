const MAYBE_INEXACT = /(?:^|[:,[\s])(?:-0|-?(?:\d{1,15}[.eE]|\d{16}))/;
const INEXACT = /[.eE]|\d{16}|^-0$/;

/**
 * The same JSON text with quotes around each number that `JSON.parse` could change: fractions, exponents, more than 15
 * digits, and -0. Takes valid JSON only. Most states hold no such number, and one quick search is all they cost.
 */
export function quoteInexactNumbers(json: string): string {
  if (!MAYBE_INEXACT.test(json)) return json;
  let quoted = "";
  let copied = 0;
  let at = 0;
  while (at < json.length) {
    const code = json.charCodeAt(at);
    if (code === 0x22) {
      at = stringEnd(json, at);
    } else if (code === 0x2d || (code >= 0x30 && code <= 0x39)) {
      const start = at;
      while (isNumberCode(json.charCodeAt(at))) at += 1;
      const number = json.slice(start, at);
      if (INEXACT.test(number)) {
        quoted += `${json.slice(copied, start)}"${number}"`;
        copied = at;
      }
    } else at += 1;
  }
  return quoted + json.slice(copied);
}

/** The place after the closing quote of the string that opens at `start`. */
function stringEnd(json: string, start: number): number {
  let end = start;
  do {
    end = json.indexOf('"', end + 1);
  } while (isEscaped(json, end));
  return end + 1;
}

function isEscaped(json: string, at: number): boolean {
  let backslashes = 0;
  while (json[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

function isNumberCode(code: number): boolean {
  // 0-9 + - . E e
  return (
    (code >= 0x30 && code <= 0x39) ||
    code === 0x2b ||
    code === 0x2d ||
    code === 0x2e ||
    (code | 0x20) === 0x65
  );
}
