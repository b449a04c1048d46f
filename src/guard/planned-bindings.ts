/** The bindings of a plan, indexed for the two questions that the guard asks about them. */
import type { BindingChange } from "./model.js";

/** What the plan says of one dependent and one credential. Unseen: nothing, so far. */
export type Fate = "unseen" | "leaves" | "taken-over" | "repointed" | "stays" | "put-on";

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
    const changes = this.#byDependent.get(dependent) ?? [];
    const puts = changes.find((change) => change.action !== "delete" && change.to === credential);
    if (puts) return puts.action === "create" ? "put-on" : "stays";
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

function push(index: Map<string, BindingChange[]>, key: string, change: BindingChange): void {
  const changes = index.get(key);
  if (changes) changes.push(change);
  else index.set(key, [change]);
}
