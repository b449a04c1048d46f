/** A bounded wait for what others are doing at a platform in the same apply. */
import { setTimeout as sleep } from "node:timers/promises";

/**
 * Between all looks, and between two, in milliseconds. What a look itself takes does not count: where a platform allows only so many
 * requests that is long, and so is what the others do.
 */
export const PATIENCE = 10_000;
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 2_000;

/** Looks again and again until what it sees is enough or the time is over. Gives what it saw last. */
export async function lookUntil<T>(
  look: () => Promise<T>,
  isEnough: (seen: T) => boolean,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<T> {
  let left = patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const seen = await look();
    left -= pause;
    if (isEnough(seen) || left < 0) return seen;
    await sleep(pause, undefined, { signal });
  }
}
