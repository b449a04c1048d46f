/** Random numbers that a seed repeats on every machine (mulberry32). */

export interface Random {
  /** A whole number below `n`. */
  below(n: number): number;
  /** True in this share of the cases. */
  chance(share: number): boolean;
  pick<T>(from: readonly T[]): T;
  /** By weight. */
  weighted<T>(...from: readonly (readonly [weight: number, value: T])[]): T;
}

export function random(seed: number): Random {
  let state = mix(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mix(state) / 2 ** 32;
  };
  const pick = <T>(from: readonly T[]): T => {
    const found = from[Math.floor(next() * from.length)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  };
  return {
    below: (n) => Math.floor(next() * n),
    chance: (share) => next() < share,
    pick,
    weighted: (...from) => {
      let left = next() * from.reduce((sum, [weight]) => sum + weight, 0);
      for (const [weight, value] of from) {
        left -= weight;
        if (left < 0) return value;
      }
      return pick(from)[1];
    },
  };
}

/** The seeds of a run: case `index` of run `seed`. */
export const caseSeed = (seed: number, index: number): number => mix(mix(seed) + index);

function mix(number: number): number {
  let mixed = (number + 0x9e3779b9) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
