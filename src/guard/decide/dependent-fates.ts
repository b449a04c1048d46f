/** What the plan does to the dependents of one credential that it deletes, as far as that is sure. */
import type { Association, Dependent } from "../association/model.js";
import type { Fate } from "../association/planned-bindings.js";
import { fates } from "../association/verdict.js";
import type { DependentFate } from "../report/report.js";
import { isBelays, type Planned, type PlannedDependents } from "./planned-dependents.js";

export interface FatedDependent {
  readonly dependent: Dependent;
  readonly fate: DependentFate;
  /** The platform, or the state, has it on the credential now. */
  readonly isReported: boolean;
  /** It leaves by a link that may turn out to be to this very credential; what deletes the credential looks again before. */
  readonly isOpen: boolean;
  /** Only a declaration says that it leaves. */
  readonly isDeclared: boolean;
}

const FATES: Record<Fate, DependentFate> = {
  stays: "stays",
  "put-on": "put-on",
  unseen: "not-taken-off",
  repointed: "moves",
  "taken-over": "taken-over",
  leaves: "detached",
  declared: "undeclared",
  gone: "deleted",
};

export const isBlocking = (fate: DependentFate): boolean =>
  fate === "stays" || fate === "put-on" || fate === "not-taken-off";

/** `isChecked`: what deletes the credential looks once more before it does. */
export function dependentFates(
  association: Association,
  planned: PlannedDependents,
  isChecked: boolean,
): FatedDependent[] {
  const isStopping = ({ row }: Planned) => !isChecked || !isBelays(row.rule.type);
  const reported = new Set(association.dependents.map(({ id }) => id));
  const nameOf = (id: string) => planned.nameOf(id);
  const known = fates(association, planned.bindings, nameOf).map(({ dependent, fate }): FatedDependent => {
    const open = fate === "gone" || isBlocking(FATES[fate]) ? [] : (planned.open.get(dependent.id) ?? []);
    return {
      dependent,
      fate: open.some(isStopping) ? "unknown" : FATES[fate],
      isReported: reported.has(dependent.id),
      isOpen: open.length > 0,
      isDeclared: fate === "declared",
    };
  });
  const listed = new Set(known.map(({ dependent }) => dependent.id));
  const others = [...planned.open].filter(([id, open]) => !listed.has(id) && open.some(isStopping));
  return [
    ...known,
    ...others.map(
      ([id]): FatedDependent => ({
        dependent: { id, name: nameOf(id) },
        fate: "unknown",
        isReported: false,
        isOpen: true,
        isDeclared: false,
      }),
    ),
  ];
}
