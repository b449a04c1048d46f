/**
 * The decision: may this credential be deleted, given what the platform reports (A) and what the plan does (P)?
 *
 * Blocked when some dependent of A is not taken off by P, or when P keeps or puts a dependent on the credential.
 */
import type { Association, Blocker, Dependent, Reason, Verdict } from "./model.js";
import type { Fate, PlannedBindings } from "./planned-bindings.js";

/** What a dependent is called, where some list of the walk has it; else empty. */
export type NameOf = (dependent: string) => string;

/** The verdict over the whole of P. */
export function judge(
  association: Association,
  planned: PlannedBindings,
  nameOf: NameOf = () => "",
): Verdict {
  const { blockers, unseen, repointed, takenOver, declared } = weigh(association, planned, nameOf);
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
    declared,
  };
}

/** What can be said while P is still growing: who blocks for certain, who leaves, and who has not been seen yet. */
export interface PartialVerdict extends Pick<Verdict, "repointed" | "takenOver" | "declared"> {
  readonly blockers: readonly Blocker[];
  readonly unseen: readonly Dependent[];
}

export function weigh(
  association: Association,
  planned: PlannedBindings,
  nameOf: NameOf = () => "",
): PartialVerdict {
  const all = fates(association, planned, nameOf);
  const having = (wanted: Fate) =>
    all.filter(({ fate }) => fate === wanted).map(({ dependent }) => dependent);
  const blocking = (reason: Reason & Fate) =>
    having(reason).map((dependent): Blocker => ({ ...dependent, reason }));
  return {
    blockers: [...blocking("stays"), ...blocking("put-on")],
    unseen: having("unseen"),
    repointed: having("repointed"),
    takenOver: having("taken-over"),
    declared: having("declared"),
  };
}

/** What the plan does to each dependent of A, and to each that it keeps or puts on the credential besides. */
export function fates(
  association: Association,
  planned: PlannedBindings,
  nameOf: NameOf = () => "",
): { readonly dependent: Dependent; readonly fate: Fate }[] {
  const reported = new Set(association.dependents.map(({ id }) => id));
  const arriving = [...planned.putOn(association.id)].filter((id) => !reported.has(id));
  return [...association.dependents, ...arriving.map((id) => ({ id, name: nameOf(id) }))].map(
    (dependent) => ({
      dependent,
      fate: planned.fate(dependent.id, association.id),
    }),
  );
}
