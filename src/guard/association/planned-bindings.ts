/** The bindings of a plan, indexed for the two questions that the guard asks about them. */
import type { DependentChange } from "./model.js";

/** What the plan says of one dependent and one credential. Unseen: nothing, so far. */
export type Fate = "unseen" | "leaves" | "gone" | "taken-over" | "repointed" | "stays" | "put-on";

export class PlannedBindings {
  readonly #byDependent = new Map<string, DependentChange[]>();
  readonly #putOn = new Map<string, DependentChange[]>();

  /** `exclusive`: the platform gives a dependent only one credential, so a create elsewhere takes it off. */
  constructor(private readonly exclusive: boolean) {}

  add(change: DependentChange): void {
    push(this.#byDependent, change.dependent, change);
    if ("to" in change) push(this.#putOn, change.to, change);
  }

  /** Putting on wins over taking off: then the dependent is on the credential when the apply ends. */
  fate(dependent: string, credential: string): Fate {
    const changes = this.#byDependent.get(dependent) ?? [];
    const puts = changes.find((change) => "to" in change && change.to === credential);
    if (puts) return puts.action === "create" ? "put-on" : "stays";
    if (changes.some(({ action }) => action === "gone")) return "gone";
    const isDeleted = changes.some(
      (change) => change.action === "delete" && change.detaches && change.from === credential,
    );
    const isMoved = changes.some(({ action }) => action === "update");
    const isCreated = this.exclusive && changes.some(({ action }) => action === "create");
    if (isMoved || (isDeleted && isCreated)) return "repointed";
    if (isCreated) return "taken-over";
    return isDeleted ? "leaves" : "unseen";
  }

  /** The dependents that the plan keeps or puts on a credential; not known yet where the plan does not say which. */
  putOn(credential: string): ReadonlySet<string> {
    return new Set((this.#putOn.get(credential) ?? []).map(({ dependent }) => dependent));
  }
}

function push(index: Map<string, DependentChange[]>, key: string, change: DependentChange): void {
  const changes = index.get(key);
  if (changes) changes.push(change);
  else index.set(key, [change]);
}
