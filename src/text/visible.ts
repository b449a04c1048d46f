/** Makes text of others harmless to show: what it holds beyond what can be seen is spelled out. */

/**
 * Control and format characters, line and paragraph separators, halves of surrogate pairs and what is no character: they end a line,
 * move the cursor, change the terminal, turn the text around, or are not seen. The first group is a joiner between characters of a
 * script or of an emoji, which is not shown right without it.
 */
const UNSEEN =
  /(?<=[^\p{ASCII}\p{C}\p{Z}])([\u200c\u200d])(?=[^\p{ASCII}\p{C}\p{Z}])|[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;

/** On one line, in one direction: each character that is not seen as `\u{202e}`. */
export function visible(text: string): string {
  return text.replace(UNSEEN, (found, joiner?: string) => joiner ?? `\\u{${codeOf(found)}}`);
}

/** The same of a text in lines, which stay. */
export function visibleLines(text: string): string {
  return text.replace(/[^\n\t]+/g, visible);
}

/** As JSON, which means the same: such characters are escaped that JSON lets stand for themselves. */
export function visibleJson(value: unknown, indent?: number): string {
  return JSON.stringify(value, null, indent).replace(/[^\n -~]/gu, (found) =>
    visible(found) === found
      ? found
      : found.replace(/[\s\S]/g, (unit) => `\\u${codeOf(unit, unit.charCodeAt(0)).padStart(4, "0")}`),
  );
}

const codeOf = (character: string, code = character.codePointAt(0)) => (code ?? 0).toString(16);
