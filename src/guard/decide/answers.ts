/** What the platforms are asked, and what they answer. */
import type { Association, Dependent } from "../association/model.js";
import { NO_ID, type Plan } from "../plan/plan.js";

/** Where at a platform to look for the dependents of credentials: one list answers for all of them, or for one. */
export interface Question {
  /** The kind of association, such as `qovery`. */
  readonly kind: string;
  /** The organization or region; empty where the plan does not tell. */
  readonly scope: string;
  /** The only one that is asked about, where a rule has a `lookup` for its kind. */
  readonly credential?: { readonly id: string; readonly name: string };
}

/** What a platform said to a {@link Question}, or why it said nothing. */
export type Answer = Question &
  (
    | {
        /** Every credential there, each with its dependents. What is not among them has none. */
        readonly associations: readonly Association[];
        /** Dependents there whose credential is not told: it may be any of these. */
        readonly strays?: readonly Dependent[];
        /** Other lists have the same scope, as every account has of a region: then what this one lacks may be in one of them. */
        readonly mayBeElsewhere?: boolean;
      }
    | {
        /** Why the platform could not be asked. */
        readonly unreachable: string;
      }
  );

/** What has to be asked to decide on this plan, or on several: nothing where no credential is deleted. */
export function questions(plan: Plan | readonly Plan[]): Question[] {
  const asked = new Map<string, Question>();
  for (const { rules, credentials } of [plan].flat()) {
    for (const { before, actions } of credentials) {
      if (!before || before.id === NO_ID || !actions.includes("delete")) continue;
      const { kind, scope, id, name } = before;
      const question = { kind, scope, ...(rules.lookup(kind) && { credential: { id, name } }) };
      asked.set(questionKey(question), question);
    }
  }
  return [...asked.values()];
}

export const questionKey = ({ kind, scope, credential }: Question) =>
  JSON.stringify([kind, scope, credential?.id ?? ""]);
