/** The bindings of a plan, indexed for the two questions that the guard asks about them. */
import type { DependentChange } from "./model.js";

/** What the plan says of one dependent and one credential. Unseen: nothing, so far. */
export type Fate =
  | "unseen"
  | "leaves"
  /** Its declaration is deleted, and nothing else is said of it. */
  | "declared"
  | "gone"
  | "taken-over"
  | "repointed"
  | "stays"
  | "put-on";

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
    if (puts) return isArriving(puts, credential) ? "put-on" : "stays";
    const taking = changes.filter((change) => this.takesOff(change, credential));
    const leaving = new Set(taking.map(({ action }) => action));
    if (leaving.has("gone")) return "gone";
    if (leaving.has("update") || (leaving.has("delete") && leaving.has("create"))) return "repointed";
    const isDeclared = taking.every((change) => "declared" in change && change.declared);
    // A new declaration takes nothing over: it tells what another resource does.
    if (leaving.has("create")) return isDeclared ? "repointed" : "taken-over";
    if (!leaving.has("delete")) return "unseen";
    return isDeclared ? "declared" : "leaves";
  }

  /** Whether this change of a dependent takes it off the credential. */
  takesOff(change: DependentChange, credential: string): boolean {
    switch (change.action) {
      case "gone":
        return true;
      case "delete":
        return change.detaches && (change.gone || change.from === credential);
      case "update":
        return change.to !== credential && (this.exclusive || change.from === credential);
      case "create":
        return change.to !== credential && this.exclusive;
      case "no-op":
        return false;
    }
  }

  /** The dependents that the plan keeps or puts on a credential; not known yet where the plan does not say which. */
  putOn(credential: string): ReadonlySet<string> {
    return new Set((this.#putOn.get(credential) ?? []).map(({ dependent }) => dependent));
  }
}

/** An update whose former credential is not told is taken for one that stays. */
function isArriving(change: DependentChange, credential: string): boolean {
  if (change.action === "create") return true;
  return change.action === "update" && change.from !== undefined && change.from !== credential;
}

function push(index: Map<string, DependentChange[]>, key: string, change: DependentChange): void {
  const changes = index.get(key);
  if (changes) changes.push(change);
  else index.set(key, [change]);
}
