/**
 * Makes a text safe to show: one line, one direction. A name comes from a platform and may hold what ends the line, moves the
 * cursor, changes the terminal or turns the text around. The two joiners stay: some scripts and emoji need them.
 */
export function printable(text: string): string {
  return text.replace(/(?![\u200c\u200d])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, "\uFFFD");
}
