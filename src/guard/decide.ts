/**
 * The decision: may this credential be deleted, given what the platform reports (A) and what the plan does (P)?
 *
 * Blocked when some dependent of A is not taken off by P, or when P keeps or puts a dependent on the credential.
 */
import type { Association, Blocker, Dependent, Verdict } from "./model.js";
import type { Fate, PlannedBindings } from "./planned-bindings.js";

/** What a dependent is called, where some list of the walk has it; else empty. */
export type NameOf = (dependent: string) => string;

/** The verdict over the whole of P. */
export function decide(
  association: Association,
  planned: PlannedBindings,
  nameOf: NameOf = () => "",
): Verdict {
  const { blockers, unseen, repointed, takenOver } = weigh(association, planned, nameOf);
  const all = [
    ...blockers,
    ...unseen.map((dependent): Blocker => ({ ...dependent, reason: "not-taken-off" })),
  ];
  return {
    credential: { id: association.id, name: association.name },
    allowed: all.length === 0,
    blockers: all,
    repointed,
    takenOver,
  };
}

/** What can be said while P is still growing: who blocks for certain, who leaves, and who has not been seen yet. */
export interface PartialVerdict extends Pick<Verdict, "repointed" | "takenOver"> {
  readonly blockers: readonly Blocker[];
  readonly unseen: readonly Dependent[];
}

export function weigh(
  association: Association,
  planned: PlannedBindings,
  nameOf: NameOf = () => "",
): PartialVerdict {
  const fates = association.dependents.map((dependent) => ({
    dependent,
    fate: planned.fate(dependent.id, association.id),
  }));
  const having = (wanted: Fate) =>
    fates.filter(({ fate }) => fate === wanted).map(({ dependent }) => dependent);
  const reported = new Set(association.dependents.map(({ id }) => id));
  const arriving = [...planned.putOn(association.id)].filter((id) => !reported.has(id));
  return {
    blockers: [
      ...having("stays").map((dependent): Blocker => ({ ...dependent, reason: "stays" })),
      ...having("put-on").map((dependent): Blocker => ({ ...dependent, reason: "put-on" })),
      ...arriving.map((id): Blocker => ({ id, name: nameOf(id), reason: "put-on" })),
    ],
    unseen: having("unseen"),
    repointed: having("repointed"),
    takenOver: having("taken-over"),
  };
}
