/** A bounded wait for what others are doing at a platform in the same apply. */
import { setTimeout as sleep } from "node:timers/promises";

/** In all, and between two looks, in milliseconds. */
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
  const deadline = Date.now() + patience;
  for (let pause = FIRST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    const seen = await look();
    if (isEnough(seen) || Date.now() + pause > deadline) return seen;
    await sleep(pause, undefined, { signal });
  }
}
