const longestMs = 24 * 3_600_000;

/** How many milliseconds from `now` a Retry-After header asks for, a day at most; null when it is absent or says nothing usable. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Math.min(longestMs, Number(header) * 1000);
  // Date.parse alone is too willing: it reads "-5" and "1.5" as dates of the year 2001.
  if (!/^[A-Z][a-z]+, .+ GMT$/.test(header)) return null;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.min(longestMs, Math.max(0, date - now));
}
