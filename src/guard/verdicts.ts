/** The guard's findings over a whole walk: one verdict for each planned deletion, and what to say about it. */
import { decide } from "./decide.js";
import type { Walk } from "./walk.js";
import * as words from "./words.js";

export interface Finding extends words.Words {
  /** blocked: the plan must fail. The others inform. */
  readonly kind: "blocked" | "unreadable" | "suspected" | "order";
}

/** `createBeforeDestroy`: the user states that all credentials of the configuration are so. */
export function verdicts(
  walk: Walk,
  { createBeforeDestroy }: { readonly createBeforeDestroy: boolean },
): Finding[] {
  const { platform } = walk;
  const planned = walk.plannedBindings(true);
  return walk.deletions(true).flatMap((deletion): Finding[] => {
    const association = walk.association(deletion);
    if ("unreadable" in association) {
      // A mere suspicion stops no plan: place 4 checks it.
      if (!deletion.certain) return [];
      return [{ kind: "unreadable", ...words.unreadable(platform, deletion, association.unreadable, true) }];
    }
    const verdict = decide(association, planned);
    if (!verdict.allowed) {
      const say = deletion.certain ? words.blocked : words.suspected;
      return [
        {
          kind: deletion.certain ? "blocked" : "suspected",
          ...say(platform, verdict.credential, verdict.blockers),
        },
      ];
    }
    if (deletion.certain && verdict.repointed.length > 0 && !createBeforeDestroy) {
      return [{ kind: "order", ...words.needsOrder(platform, verdict.credential, verdict.repointed) }];
    }
    return [];
  });
}
