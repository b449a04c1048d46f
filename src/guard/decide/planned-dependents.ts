/** What a plan does to the dependents of one kind of credential: in the guard's terms, and where in the plan. */
import {
  type Dependent,
  type DependentChange,
  NO_CREDENTIAL,
  NOT_YET_KNOWN,
  type PlannedId,
} from "../association/model.js";
import { PlannedBindings } from "../association/planned-bindings.js";
import type { DependentRow, Plan } from "../plan/plan.js";
import type { Association } from "../rules/rule-book.js";
import type { CredentialNames } from "./credential-names.js";

/** One change of one dependent. */
export interface Planned {
  readonly change: DependentChange;
  readonly row: DependentRow;
}

export class PlannedDependents {
  readonly bindings: PlannedBindings;
  readonly #planned = new Map<string, Planned[]>();
  readonly #names = new Map<string, string>();
  readonly #linked = new Map<string, Map<string, Dependent>>();

  constructor(
    plan: Plan,
    { kind, exclusive }: Association,
    private readonly credentials: CredentialNames,
  ) {
    this.bindings = new PlannedBindings(exclusive);
    for (const { rule, id, name, credential } of plan.prior.dependents) {
      if (rule.kind === kind) this.#link({ id, name }, credentials.resolve(rule, credential));
    }
    for (const row of plan.dependents) if (row.rule.kind === kind) this.#add(row);
  }

  /** All changes of one dependent. */
  of(dependent: string): readonly Planned[] {
    return this.#planned.get(dependent) ?? [];
  }

  nameOf(dependent: string): string {
    return this.#names.get(dependent) ?? "";
  }

  /** The dependents that the plan's own state has on a credential. */
  linkedTo(credential: string): readonly Dependent[] {
    return [...(this.#linked.get(credential)?.values() ?? [])];
  }

  #add(row: DependentRow): void {
    const { rule, before, after, actions } = row;
    if (before) this.#link(before, this.credentials.resolve(rule, before.credential));
    for (const change of this.#changes(row)) {
      this.bindings.add(change);
      const planned = this.#planned.get(change.dependent);
      if (planned) planned.push({ change, row });
      else this.#planned.set(change.dependent, [{ change, row }]);
    }
    if (after?.name && !actions.includes("delete") && before) this.#names.set(before.id, after.name);
    else if (before?.name) this.#names.set(before.id, before.name);
  }

  #changes({ rule, actions, before, after, address }: DependentRow): DependentChange[] {
    const changes: DependentChange[] = [];
    if (before && actions.includes("delete")) {
      changes.push(
        rule.delete === "removes"
          ? { action: "gone", dependent: before.id }
          : {
              action: "delete",
              dependent: before.id,
              from: this.credentials.resolve(rule, before.credential),
              detaches: !before.keeps,
            },
      );
    }
    if (after && actions.includes("create")) {
      const to = this.credentials.resolve(rule, after.credential);
      if (to !== NO_CREDENTIAL) {
        changes.push({ action: "create", dependent: idOrPlace(after.id, address), to });
      }
    }
    if (before && after && (actions.includes("update") || actions.includes("no-op"))) {
      const action = actions.includes("update") ? "update" : "no-op";
      const link = action === "update" && rule.update === "moves" ? after.credential : before.credential;
      const to = this.credentials.resolve(rule, link);
      // What uses no credential before and after says nothing of any.
      const isUnrelated = to === NO_CREDENTIAL && before.credential === null;
      if (!isUnrelated) changes.push({ action, dependent: before.id, to });
    }
    return changes;
  }

  #link(dependent: Dependent, credential: PlannedId): void {
    const linked = this.#linked.get(credential) ?? new Map<string, Dependent>();
    this.#linked.set(credential, linked.set(dependent.id, { id: dependent.id, name: dependent.name }));
  }
}

/** Several dependents that are not created yet must not be taken for one. */
function idOrPlace(id: PlannedId, address: string): string {
  return id === NOT_YET_KNOWN ? `${NOT_YET_KNOWN} ${address}` : id;
}

/** The id at the platform; null for a dependent that this plan creates. */
export function knownId(dependent: string): string | null {
  return dependent.startsWith(NOT_YET_KNOWN) ? null : dependent;
}
