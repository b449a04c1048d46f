/** How many milliseconds from `now` a Retry-After header asks for; null when it is absent or says nothing usable. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d+$/.test(header)) return Number(header) * 1000;
  // Date.parse alone is too willing: it reads "-5" and "1.5" as dates of the year 2001.
  if (!/^[A-Z][a-z]+, .+ GMT$/.test(header)) return null;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
