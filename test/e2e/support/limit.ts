/** A door in front of the sandbox that lets only so many requests through in a time, and refuses the others with 429. */
import { type Door, intercept } from "./intercept.js";

export interface Limit {
  readonly requests: number;
  readonly seconds: number;
  /** Whether a refusal says how long to wait. */
  readonly retryAfter: boolean;
}

export interface Limiter extends Door {
  readonly counts: { passed: number; refused: number };
}

/** The first request opens a window, and the next one after it the next. */
export async function limit(endpoint: string, { requests, seconds, retryAfter }: Limit): Promise<Limiter> {
  const counts = { passed: 0, refused: 0 };
  let end = 0;
  let left = 0;
  const door = await intercept(endpoint, (_, pass) => {
    const now = Date.now();
    if (now >= end) [end, left] = [now + seconds * 1000, requests];
    if (left-- > 0) {
      counts.passed++;
      return pass();
    }
    counts.refused++;
    const headers = retryAfter ? { "retry-after": String(Math.ceil((end - now) / 1000)) } : {};
    return new Response(null, { status: 429, headers: headers as Record<string, string> });
  });
  return { ...door, counts };
}
