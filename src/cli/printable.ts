/** A name comes from the platform and may hold what moves the cursor or changes the terminal. */
export const printable = (text: string): string => text.replace(/[\p{Cc}\p{Cf}]/gu, "\uFFFD");
