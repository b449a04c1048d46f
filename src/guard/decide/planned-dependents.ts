/** What a plan does to the dependents of one kind of credential: in the guard's terms, and where in the plan. */
import {
  type Dependent,
  type DependentChange,
  type IdSpace,
  NO_CREDENTIAL,
  NOT_YET_KNOWN,
  type PlannedId,
} from "../association/model.js";
import { PlannedBindings } from "../association/planned-bindings.js";
import type { DependentObject, DependentRow, Plan } from "../plan/plan.js";
import type { DependentType } from "../rules/rule-book.js";
import type { CredentialNames } from "./credential-names.js";

/** One change of one dependent. */
export interface Planned {
  readonly change: DependentChange;
  readonly row: DependentRow;
}

export class PlannedDependents {
  readonly bindings: PlannedBindings;
  /** Ids of dependents whose move the plan shows and the provider ignores. */
  readonly ignored = new Set<string>();
  /** Dependents with a link that may turn out to be to any credential. */
  readonly open = new Map<string, Planned[]>();
  /** Of whom the plan shows more than a declaration. */
  readonly #shown: ReadonlySet<string>;
  readonly #planned = new Map<string, Planned[]>();
  readonly #names = new Map<string, string>();
  readonly #linked = new Map<string, Map<string, Dependent>>();

  constructor(
    plan: Plan,
    { kind, exclusive }: IdSpace,
    private readonly credentials: CredentialNames,
  ) {
    const isOurs = ({ rule }: { readonly rule: DependentType }) => rule.kind === kind;
    const objects = plan.prior.dependents.filter(isOurs);
    const rows = plan.dependents.filter(isOurs);
    // What the plan shows with two credentials can have two, whatever the rules say.
    const hasSeveral = [...objects, ...rows.flatMap(({ before, after }) => [before, after])].some(
      (one) => one !== null && one.credentials.length > 1,
    );
    this.bindings = new PlannedBindings(exclusive && !hasSeveral);
    this.#shown = new Set([
      ...objects.filter(({ rule }) => isOfOthers(rule)).map(({ id }) => id),
      ...rows.flatMap(({ rule, before }) => (isOfOthers(rule) && before ? [before.id] : [])),
    ]);
    for (const prior of objects) {
      if (!this.#isOutdone(prior.rule, prior.id)) this.#link(prior, prior.rule);
    }
    for (const row of rows) this.#add(row);
  }

  /** All changes of one dependent. */
  of(dependent: string): readonly Planned[] {
    return this.#planned.get(dependent) ?? [];
  }

  /** Those that take it off the credential. */
  takingOff(dependent: string, credential: string): readonly Planned[] {
    return this.of(dependent).filter(({ change }) => this.bindings.takesOff(change, credential));
  }

  /** Learns what a dependent is called, where the plan does not tell. */
  name({ id, name }: Dependent): void {
    if (name && !this.#names.has(id)) this.#names.set(id, name);
  }

  nameOf(dependent: string): string {
    return this.#names.get(dependent) ?? "";
  }

  /** The dependents that the plan's own state has on a credential. */
  linkedTo(credential: string): readonly Dependent[] {
    return [...(this.#linked.get(credential)?.values() ?? [])];
  }

  /** Whether it is but a declaration, and the plan shows what happens to the dependent itself. */
  #isOutdone({ declares }: DependentType, dependent: string): boolean {
    return declares !== null && this.#shown.has(dependent);
  }

  #add(row: DependentRow): void {
    const { rule, before, after, actions } = row;
    if (before && !this.#isOutdone(rule, before.id)) this.#link(before, rule);
    for (const change of this.#changes(row)) {
      if (this.#isOutdone(rule, change.dependent)) continue;
      this.bindings.add(change);
      push(this.#planned, change.dependent, { change, row });
      const isOpen = after?.isOpen && "to" in change && change.to === NOT_YET_KNOWN;
      if (isOpen) push(this.open, change.dependent, { change, row });
    }
    if (before?.name) this.#names.set(before.id, before.name);
    if (after?.name && before && !actions.includes("delete")) this.#names.set(before.id, after.name);
    if (after?.name && actions.includes("create")) this.#names.set(idOrPlace(after.id, row), after.name);
  }

  #changes(row: DependentRow): DependentChange[] {
    const { rule, actions: planned, before, after } = row;
    const changes: DependentChange[] = [];
    const mark = rule.declares !== null && { declared: true as const };
    // A declaration changes in place what it is of: of another dependent, or in another id space.
    const isOfAnother = rule.declares !== null && planned.includes("update") && before?.id !== after?.id;
    const actions: readonly string[] = isOfAnother ? ["delete", "create"] : planned;
    const from = before ? this.credentials.resolve(rule, before) : [];
    const to = after ? this.credentials.resolve(rule, after) : [];
    if (before && actions.includes("delete")) {
      const { id: dependent, keeps } = before;
      if (rule.delete === "removes" && !keeps) changes.push({ action: "gone", dependent });
      else {
        for (const one of from.length > 0 ? from : [NO_CREDENTIAL]) {
          changes.push({ action: "delete", dependent, from: one, detaches: !keeps, ...mark });
        }
      }
    }
    if (after && actions.includes("create")) {
      const dependent = idOrPlace(after.id, row);
      for (const one of to) changes.push({ action: "create", dependent, to: one, ...mark });
    }
    if (before && after && (actions.includes("update") || actions.includes("no-op"))) {
      const { id: dependent } = before;
      // An update of the link that the provider ignores changes nothing at the platform.
      const isMoving = actions.includes("update") && rule.update === "moves";
      const isSame = from.length === to.length && from.every((one) => to.includes(one));
      if (rule.update === "ignored" && !isSame) this.ignored.add(dependent);
      for (const move of isMoving ? moves(from, to) : moves(from, from)) {
        const action = isMoving ? "update" : "no-op";
        changes.push({ action, dependent, ...move, ...mark });
      }
    }
    return changes;
  }

  #link({ id, name, ...links }: DependentObject, rule: DependentType): void {
    const credentials = this.credentials.resolve(rule, links);
    for (const credential of credentials) {
      const linked = this.#linked.get(credential) ?? new Map<string, Dependent>();
      this.#linked.set(credential, linked.set(id, { id, name }));
    }
  }
}

/**
 * Each credential that a dependent uses after an update, with the one in whose place it comes, and each that it does not use any
 * more. What is not known yet may be any of those.
 */
function moves(
  before: readonly PlannedId[],
  after: readonly PlannedId[],
): { from: PlannedId; to: PlannedId }[] {
  const kept = after.filter((one) => before.includes(one));
  const gone = before.filter((one) => !kept.includes(one));
  const come = after.filter((one) => !kept.includes(one));
  const rest = after.includes(NOT_YET_KNOWN) ? NOT_YET_KNOWN : NO_CREDENTIAL;
  const changed = Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => ({
    from: gone[index] ?? NO_CREDENTIAL,
    to: come[index] ?? rest,
  }));
  return [...kept.map((one) => ({ from: one, to: one })), ...changed];
}

/** What another provider's resource does is better known than what is declared of it. */
const isOfOthers = ({ type, declares }: DependentType) => declares === null && !isBelays(type);

/** A credential of Belay's own provider is looked at once more, when its deletion is due. */
export const isBelays = (type: string): boolean => type.startsWith("belay_");

function push<T>(index: Map<string, T[]>, key: string, one: T): void {
  const known = index.get(key);
  if (known) known.push(one);
  else index.set(key, [one]);
}

/** Several dependents that are not created yet must not be taken for one. */
function idOrPlace(id: PlannedId, { plan, address }: DependentRow): string {
  return id === NOT_YET_KNOWN ? `${NOT_YET_KNOWN} ${plan ?? ""} ${address}` : id;
}

/** The id at the platform; null for a dependent that this plan creates. */
export function knownId(dependent: string): string | null {
  return dependent.startsWith(NOT_YET_KNOWN) ? null : dependent;
}
