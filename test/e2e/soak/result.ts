/** What came out of one case. */
import type { JointCase } from "./case.js";

/** Who said something wrong, or nothing. `other order`: the session, to the second driver. */
export type Column = "session" | "other order" | "no session" | "belay guard" | "apply";

export type Wrong =
  | "false pass"
  | "false error"
  | "inexact names"
  | "unannounced failure"
  | "announced failure that did not come"
  | "wrong end state"
  | "too many requests"
  | "something else";

export interface Mismatch {
  readonly column: Column;
  readonly wrong: Wrong;
  readonly detail: string;
}

/** A deviation that the documents name as a limit, found by a precise condition. */
export interface Exception {
  readonly column: Column;
  readonly name: string;
}

export type Verdict = "allowed" | "blocked" | "nothing deleted" | "no plan";

export interface Result {
  readonly one: JointCase;
  readonly verdict: Verdict;
  readonly deletions: number;
  readonly blockedDeletions: number;
  readonly mismatches: readonly Mismatch[];
  readonly exceptions: readonly Exception[];
  /** What happened, for the table of what the cases cover. */
  readonly features: readonly string[];
  /** How the apply ended, if there was one. */
  readonly applied: "done" | "refused as announced" | "refused without the guard" | "failed" | "none";
  /** Wall time in milliseconds, by step. */
  readonly times: Readonly<Record<string, number>>;
}
