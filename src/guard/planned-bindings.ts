/** The bindings of a plan, indexed for the two questions that the guard asks about them. */
import type { BindingChange } from "./model.js";

/** What the plan says of one dependent and one credential. Unseen: nothing, so far. */
export type Fate = "unseen" | "leaves" | "repointed" | "stays" | "put-on";

export class PlannedBindings {
  readonly #byDependent = new Map<string, BindingChange[]>();
  readonly #putOn = new Map<string, BindingChange[]>();

  /** `exclusive`: the platform gives a dependent only one credential, so a create elsewhere takes it off. */
  constructor(private readonly exclusive: boolean) {}

  add(change: BindingChange): void {
    push(this.#byDependent, change.dependent, change);
    if (change.action !== "delete") push(this.#putOn, change.to, change);
  }

  /** Putting on wins over taking off: then the dependent is on the credential when the apply ends. */
  fate(dependent: string, credential: string): Fate {
    let fate: Fate = "unseen";
    for (const change of this.#byDependent.get(dependent) ?? []) {
      if (change.action === "delete") {
        if (change.from === credential && change.detaches && fate === "unseen") fate = "leaves";
      } else if (change.to === credential) {
        return change.action === "create" ? "put-on" : "stays";
      } else if (change.action === "update" || (change.action === "create" && this.exclusive)) {
        fate = "repointed";
      }
    }
    return fate;
  }

  /** The dependents that the plan keeps or puts on a credential; not known yet where the plan does not say which. */
  putOn(credential: string): ReadonlySet<string> {
    return new Set((this.#putOn.get(credential) ?? []).map(({ dependent }) => dependent));
  }
}

function push(index: Map<string, BindingChange[]>, key: string, change: BindingChange): void {
  const changes = index.get(key);
  if (changes) changes.push(change);
  else index.set(key, [change]);
}
