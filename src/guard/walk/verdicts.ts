/** The guard's findings over a whole walk: one verdict for each planned deletion, and what to say about it. */
import { judge } from "../association/verdict.js";
import { namesake } from "./namesake.js";
import type { PlannedDeletion, Walk } from "./walk.js";
import * as words from "./words.js";

export interface Finding extends words.Words {
  /** blocked, unreadable: the plan must fail, and taken, whatever the mode. The others inform. */
  readonly kind:
    | "blocked"
    | "unreadable"
    | "suspected"
    | "declared"
    | "order"
    | "strays"
    | "kept"
    | "namesake"
    | "taken";
}

export interface Statements {
  /** The user states that all credentials of the configuration are create_before_destroy. */
  readonly createBeforeDestroy: boolean;
}

export function verdicts(walk: Walk, statements: Statements): Finding[] {
  const deletions = walk.deletions(true);
  return [
    ...deletions.flatMap((deletion) => findings(walk, deletion, statements)),
    ...strays(walk, deletions),
    ...walk.kept(true).map((one): Finding => ({ kind: "kept", ...words.kept(walk.space, one) })),
    ...walk
      .namesakes()
      .map((one): Finding => ({ kind: one.taken ? "taken" : "namesake", ...namesake(walk.space, one) })),
  ];
}

/** Once for each scope in which something is deleted for certain. */
function strays(walk: Walk, deletions: readonly PlannedDeletion[]): Finding[] {
  const scopes = new Set(deletions.filter(({ certain }) => certain).map(({ scope }) => scope));
  return [...scopes].flatMap((scope): Finding[] => {
    const found = walk.strays(scope);
    return found.length === 0 ? [] : [{ kind: "strays", ...words.strays(walk.space, found) }];
  });
}

function findings(walk: Walk, deletion: PlannedDeletion, { createBeforeDestroy }: Statements): Finding[] {
  const { space } = walk;
  const association = walk.association(deletion);
  if ("unreadable" in association) {
    // A mere suspicion stops no plan: place 4 checks it.
    if (!deletion.certain) return [];
    return [{ kind: "unreadable", ...words.unreadable(space, deletion, association.unreadable, true) }];
  }
  const nameOf = (id: string) => walk.dependentName(id);
  const verdict = judge(association, walk.plannedBindings(true), nameOf);
  const { credential, declared } = verdict;
  if (!verdict.allowed) {
    // Exact names: whoever leaves if a suspected binding is replaced does not block for certain.
    const atLeast = judge(association, walk.plannedBindings(true, true), nameOf);
    const doubt = doubtOf(walk);
    if (!deletion.certain) {
      // Two suspicions are no proof either: the binding may be the one that is forgotten, and the credential the tainted one.
      const blockers = atLeast.allowed ? verdict.blockers : atLeast.blockers;
      return [{ kind: "suspected", ...words.maybeReplaced(space, credential, blockers, doubt) }];
    }
    return atLeast.allowed
      ? [{ kind: "suspected", ...words.maybeForgotten(space, credential, verdict.blockers, doubt) }]
      : [{ kind: "blocked", ...words.blocked(space, credential, atLeast.blockers, deletion) }];
  }
  if (!deletion.certain) return [];
  const uncertain = createBeforeDestroy ? { ...verdict, repointed: [] } : verdict;
  return [
    ...(declared.length > 0
      ? [{ kind: "declared", ...words.declared(space, credential, declared) } as const]
      : []),
    ...words.order(space, credential, uncertain).map((found): Finding => ({ kind: "order", ...found })),
  ];
}

const doubtOf = ({ isRefreshed, walker }: Walk): words.Doubt =>
  isRefreshed ? (walker.readsForgotten ? "opentofu" : "program") : "unrefreshed";
