/** A name comes from a platform and may hold what moves the cursor, changes the terminal or turns the text around. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD");
}
