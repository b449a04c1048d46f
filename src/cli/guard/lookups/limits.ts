/** What a lookup may cost. */
export interface Limits {
  /** Of all lookups of a plan together. */
  readonly totalMs: number;
  /** Until one answer is there. */
  readonly answerMs: number;
  readonly bytes: number;
  readonly redirects: number;
  readonly pages: number;
  readonly atOnce: number;
}

export const LIMITS: Limits = {
  totalMs: 60_000,
  answerMs: 10_000,
  bytes: 5_000_000,
  redirects: 3,
  pages: 100,
  atOnce: 8,
};
