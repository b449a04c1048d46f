import type { Random } from "../random.js";

/**
 * Visits all, some at a time, in an order that the dice choose among those that the edges allow. `before`: what of `all`
 * must be done before this one may begin.
 */
export async function inRandomOrder<T>(
  all: readonly T[],
  before: (one: T) => readonly T[],
  { dice, parallelism }: { readonly dice: Random; readonly parallelism: number },
  visit: (one: T) => Promise<void>,
): Promise<void> {
  const waiting = new Set(all);
  const running = new Map<T, Promise<void>>();
  while (waiting.size + running.size > 0) {
    const isDone = (one: T) => !waiting.has(one) && !running.has(one);
    const ready = [...waiting].filter((one) => before(one).every(isDone));
    if (ready.length > 0 && running.size < parallelism) {
      const next = dice.pick(ready);
      waiting.delete(next);
      running.set(
        next,
        visit(next).finally(() => running.delete(next)),
      );
    } else if (running.size > 0) await Promise.race(running.values());
    else throw new Error("a circle among the edges");
  }
}
