/** What uses a credential: as the platform answered, or as far as the plan's own prior state tells. */
import { type Association, canonicalId, type Dependent } from "../association/model.js";
import { type CredentialObject, NO_ID } from "../plan/plan.js";
import { type Answer, questionKey } from "./answers.js";
import type { PlannedDependents } from "./planned-dependents.js";

export interface Uses {
  readonly association: Association;
  readonly from: "platform" | "plan";
  /** The platform's list lacks the credential. */
  readonly isGone: boolean;
  /** Why the platform could not tell; null where it did, or was not asked. */
  readonly unreachable: string | null;
  /** Dependents whose credential the platform does not tell. */
  readonly strays: readonly Dependent[];
}

export class Answers {
  readonly #answers: ReadonlyMap<string, Answer>;

  constructor(answers: readonly Answer[]) {
    this.#answers = new Map(answers.map((answer) => [questionKey(answer), canonical(answer)]));
  }

  /** Everything that any list of one kind holds. */
  listed(kind: string): Association[] {
    return [...this.#answers.values()].flatMap((answer) =>
      answer.kind === kind && "associations" in answer ? answer.associations : [],
    );
  }

  usesOf(credential: CredentialObject, planned: PlannedDependents): Uses {
    const fromPlan = (unreachable: string | null): Uses => ({
      association: stored(credential, planned),
      from: "plan",
      isGone: false,
      unreachable,
      strays: [],
    });
    const { kind, scope, id: asked, name: called } = credential;
    const answer =
      this.#answers.get(questionKey({ kind, scope, credential: { id: asked, name: called } })) ??
      this.#answers.get(questionKey({ kind, scope }));
    if (!answer || credential.id === NO_ID) return fromPlan(null);
    if ("unreachable" in answer) return fromPlan(answer.unreachable);
    const found = answer.associations.filter(({ id }) => id === credential.id);
    const isGone = found.length === 0;
    // A list that was read and lacks it proves that it is gone; but not the list of some other place.
    if (isGone && (credential.scope === "" || answer.mayBeElsewhere)) return fromPlan(ELSEWHERE);
    const { id, name } = found[0] ?? credential;
    const dependents = unique(found.flatMap((one) => one.dependents));
    const { strays = [] } = answer;
    return { association: { id, name, dependents }, from: "platform", isGone, unreachable: null, strays };
  }
}

const ELSEWHERE =
  "where it was looked for there is no such credential: it is gone, or of another account or place, which the plan does not tell.";

function stored({ id, name, dependents }: CredentialObject, planned: PlannedDependents): Association {
  return { id, name, dependents: unique([...planned.linkedTo(id), ...dependents]) };
}

function unique(dependents: readonly Dependent[]): Dependent[] {
  return [...new Map(dependents.map((one) => [one.id, one])).values()];
}

function canonical(answer: Answer): Answer {
  if (!("associations" in answer)) return answer;
  const named = <T extends Dependent>(one: T): T => ({ ...one, id: canonicalId(one.id) });
  const associations = answer.associations.map((one) => ({
    ...named(one),
    dependents: one.dependents.map(named),
  }));
  return { ...answer, associations, strays: (answer.strays ?? []).map(named) };
}
