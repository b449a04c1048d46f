/** A dependent's fate in words: on its association in the graph, on its planned one, and in the table. */
import type { DependentFate } from "../report.js";

export interface FateWords {
  /** What the association with the deleted credential does: lasts (and blocks), begins (and blocks), may do either, or ends. */
  readonly association: "lasts" | "begins" | "open" | "ends";
  /** On the line to the deleted credential. */
  readonly now: string;
  /** On the line to the credential that it moves to; null where it moves to none. */
  readonly next: string | null;
  /** A sentence's start, or all of it where there is no credential to name after it. */
  readonly sentence: string;
}

export const FATES: Record<DependentFate, FateWords> = {
  stays: {
    association: "lasts",
    now: "stays",
    next: null,
    sentence: "Stays: the plan keeps it on this credential",
  },
  "put-on": {
    association: "begins",
    now: "put on it",
    next: null,
    sentence: "Put on it: the plan puts it on this credential",
  },
  "not-taken-off": {
    association: "lasts",
    now: "nothing takes it off",
    next: null,
    sentence: "Nothing in this plan takes it off",
  },
  unknown: {
    association: "open",
    now: "may use it",
    next: null,
    sentence: "Known only after the apply: it may turn out to use this credential",
  },
  moves: { association: "ends", now: "leaves", next: "moves", sentence: "Moves to" },
  "taken-over": {
    association: "ends",
    now: "leaves",
    next: "taken over",
    sentence: "Taken over by a new binding on",
  },
  detached: {
    association: "ends",
    now: "detached",
    next: null,
    sentence: "Detached: this plan takes it off",
  },
  deleted: {
    association: "ends",
    now: "deleted",
    next: null,
    sentence: "Deleted by this plan",
  },
  undeclared: {
    association: "ends",
    now: "not declared",
    next: null,
    sentence: "Not declared any more, which says that it goes",
  },
};

/** Whether a dependent with this fate stops the deletion. */
export function isBlocking(fate: DependentFate): boolean {
  return FATES[fate].association === "lasts" || FATES[fate].association === "begins";
}
