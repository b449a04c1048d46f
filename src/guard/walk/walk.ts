/**
 * What one Terraform walk has told the provider about one id space, event by event, and the changes P that follow.
 *
 * Terraform does not say everything. A deletion is seen in four ways: as a planned destroy; as a create that carries the id
 * of the object it replaces (the provider puts the id into the private data of each update and no-op plan, and Terraform
 * hands it on to the create half of a replacement); as a tainted object: read, named by no plan call, while something of
 * its type is created without such an id; and as a suspicion, because an object that is being forgotten looks the same:
 * with -refresh=false, where a tainted object is not even read, and under OpenTofu, which reads what it forgets.
 */
import type { Association, BindingChange, Dependent, IdSpace } from "../association/model.js";
import { PlannedBindings } from "../association/planned-bindings.js";
import type { Namesake } from "./namesake.js";
import { Sightings } from "./sightings.js";

/** A credential as the state has it. `scope`: whose list reports its dependents (for Qovery: the organization's id). */
export interface StoredCredential {
  readonly id: string;
  readonly name: string;
  readonly scope: string;
  /** Its destroy leaves it at the platform: Terraform forgets it, and nothing is deleted. */
  readonly keptOnDestroy: boolean;
}

export interface StoredBinding {
  readonly dependent: string;
  readonly credential: string;
  readonly detaches: boolean;
  /** A declaration (`belay_dependent`): another resource makes the association. */
  readonly declared?: true;
  /** The resource is the dependent itself, and goes with it. */
  readonly gone?: true;
}

/** Plain data: a session carries these from one process to another. */
export type WalkEvent =
  | {
      readonly type: "associations";
      readonly scope: string;
      readonly associations: readonly Association[];
      /** Dependents whose credential is none of these. */
      readonly strays?: readonly Dependent[];
    }
  /** A could not be read: why, in the platform's words. */
  | { readonly type: "unreadable"; readonly scope: string; readonly reason: string }
  /** An object of the state was read, and is gone from the platform. */
  | { readonly type: "read-gone" }
  /** The list lacks a credential that is there: what uses it is not known. */
  | { readonly type: "credential-late"; readonly id: string; readonly reason: string }
  | {
      readonly type: "credential-stored" | "credential-read" | "credential-kept" | "credential-deleted";
      readonly credential: StoredCredential;
    }
  /** `replaces`: the object whose replacement this create is, as the private data tells. */
  | { readonly type: "credential-created"; readonly replaces: StoredCredential | null }
  | { readonly type: "binding-stored" | "binding-read"; readonly binding: StoredBinding }
  /** `replaces`: the dependent of the binding that this replaces; of a delete, that it is replaced after all. */
  | { readonly type: "binding-planned"; readonly change: BindingChange; readonly replaces: string | null }
  /** Of a credential, or of the dependent whose binding is imported. */
  | { readonly type: "imported"; readonly id: string }
  /** What is created, or replaces something, has a name that the platform's list has already. */
  | { readonly type: "namesake-planned"; readonly namesake: Namesake }
  /** An apply has begun in this walk. */
  | { readonly type: "applying" };

export interface PlannedDeletion extends StoredCredential {
  /** False: Terraform does not tell whether this object is replaced or forgotten. */
  readonly certain: boolean;
  /** By a new object in its place. */
  readonly replaced: boolean;
}

/** Which program walks. What is not known of it is doubted. */
export interface Walker {
  /** Whether what is being forgotten is read like all else: Terraform does not, OpenTofu does. Null: one of the two. */
  readonly readsForgotten: boolean | null;
  /** -minimal-refresh: what would change is planned, read, and planned again. */
  readonly plansTwice: boolean;
}

interface Destroyed {
  readonly credential: StoredCredential;
  readonly replaced: boolean;
}

export class Walk {
  readonly #destroyed = new Map<string, Destroyed>();
  #bindings: BindingChange[] = [];
  readonly #associations = new Map<string, ReadonlyMap<string, Association>>();
  readonly #strays = new Map<string, readonly Dependent[]>();
  readonly #unreadable = new Map<string, string>();
  readonly #late = new Map<string, string>();
  readonly #credentials = new Sightings<StoredCredential>();
  readonly #bound = new Sightings<StoredBinding>();
  readonly #declared = new Sightings<StoredBinding>();
  #isApply = false;
  /** What is imported is read in any case, right after its import. */
  #hasReads = false;
  readonly #imported = new Map<string, number>();
  #hasOrdinaryPlans = false;
  /** What some state has: credentials and dependents. */
  readonly #known = new Set<string>();
  readonly #namesakes = new Map<string, Namesake>();

  constructor(
    readonly space: IdSpace,
    readonly walker: Walker = { readsForgotten: false, plansTwice: false },
  ) {}

  add(event: WalkEvent): void {
    this.#know(event);
    switch (event.type) {
      case "associations":
        this.#associations.set(event.scope, new Map(event.associations.map((one) => [one.id, one])));
        this.#strays.set(event.scope, event.strays ?? []);
        break;
      case "unreadable":
        this.#unreadable.set(event.scope, event.reason);
        break;
      case "read-gone":
        this.#hasReads = true;
        break;
      case "credential-late":
        this.#late.set(event.id, event.reason);
        break;
      case "credential-stored":
        this.#credentials.stored(event.credential.id, event.credential);
        break;
      case "credential-read":
        if (this.#isOfImport(event.credential.id)) break;
        this.#hasReads = true;
        this.#credentials.read(event.credential.id, event.credential);
        break;
      case "credential-kept":
        this.#hasOrdinaryPlans = true;
        this.#keep(event.credential);
        break;
      case "credential-created":
        this.#hasOrdinaryPlans = true;
        if (event.replaces) this.#destroy({ credential: event.replaces, replaced: true });
        else this.#credentials.createdUnmarked();
        break;
      case "credential-deleted":
        this.#destroy({ credential: event.credential, replaced: false });
        break;
      case "binding-stored":
        this.#sightings(event.binding).stored(event.binding.dependent, event.binding);
        break;
      case "binding-read":
        if (this.#isOfImport(event.binding.dependent)) break;
        this.#hasReads = true;
        this.#sightings(event.binding).read(event.binding.dependent, event.binding);
        break;
      case "binding-planned":
        this.#addBinding(event.change, event.replaces);
        break;
      case "imported":
        this.#imported.set(event.id, (this.#imported.get(event.id) ?? 0) + 1);
        break;
      case "namesake-planned":
        this.#namesakes.set(event.namesake.id, event.namesake);
        break;
      case "applying":
        this.#isApply = true;
        break;
    }
  }

  /** Whether a state that was handed over has this object, or an import brings it into one. */
  knows(id: string): boolean {
    return this.#known.has(id);
  }

  /** What has the name of something new, and no state has it. */
  namesakes(): Namesake[] {
    return [...this.#namesakes.values()].filter(({ id }) => !this.knows(id));
  }

  get isApply(): boolean {
    return this.#isApply;
  }

  /** Under a `destroy` command: the walk that refreshes before the destroy walk. The destroy walk reads nothing. */
  get isRefreshBeforeDestroy(): boolean {
    return this.#hasReads || this.#hasOrdinaryPlans;
  }

  /**
   * P as far as it is known. `whole`: the walk is over, so a binding that was read and never named is being replaced.
   * `suspected`: count those, too, of which it is not told whether they are replaced or forgotten.
   */
  plannedBindings(whole: boolean, suspected = false): PlannedBindings {
    const planned = new PlannedBindings(this.space.exclusive);
    for (const change of this.#bindings) planned.add(change);
    for (const sightings of whole ? [this.#bound, this.#declared] : []) {
      const replaced = suspected && this.isInDoubt ? sightings.suspected() : this.#tainted(sightings);
      for (const { dependent, credential: from, detaches, declared, gone } of replaced) {
        const marks = { ...(declared && { declared }), ...(gone && { gone }) };
        planned.add({ action: "delete", dependent, from, detaches, ...marks });
      }
    }
    return planned;
  }

  deletions(whole: boolean): PlannedDeletion[] {
    const suspected = whole && this.isInDoubt ? this.#credentials.suspected() : [];
    return [
      ...this.#certainlyDestroyed(whole).map(({ credential, replaced }) => ({
        ...credential,
        certain: true,
        replaced,
      })),
      ...suspected.map((credential) => ({ ...credential, certain: false, replaced: true })),
    ].filter(({ keptOnDestroy }) => !keptOnDestroy);
  }

  /** The credentials that are destroyed, or replaced, for certain, and stay at the platform all the same. */
  kept(whole: boolean): StoredCredential[] {
    return this.#certainlyDestroyed(whole)
      .map(({ credential }) => credential)
      .filter(({ keptOnDestroy }) => keptOnDestroy);
  }

  /** Whether an object that is tainted looks like one that is being forgotten. */
  get isInDoubt(): boolean {
    return !this.isRefreshed || this.walker.readsForgotten !== false;
  }

  /** Whether the state is refreshed. */
  get isRefreshed(): boolean {
    return this.#hasReads;
  }

  /** A of one credential, or why it is not known. What a list that was read lacks is gone, and has no dependents. */
  association({ id, name, scope }: StoredCredential): Association | { readonly unreadable: string } {
    const list = this.#associations.get(scope);
    const late = this.#late.get(id);
    if (list)
      return list.get(id) ?? (late === undefined ? { id, name, dependents: [] } : { unreadable: late });
    return { unreadable: this.#unreadable.get(scope) ?? "no list of credentials was read in this walk." };
  }

  /** Dependents of a scope of which the platform does not tell the credential. */
  strays(scope: string): readonly Dependent[] {
    return this.#strays.get(scope) ?? [];
  }

  /** What a dependent is called in any list of this walk; empty where none has it. */
  dependentName(id: string): string {
    for (const list of this.#associations.values()) {
      for (const { dependents } of list.values()) {
        const found = dependents.find((dependent) => dependent.id === id);
        if (found) return found.name;
      }
    }
    return "";
  }

  #know(event: WalkEvent): void {
    if (event.type === "credential-stored" || event.type === "credential-read")
      this.#known.add(event.credential.id);
    else if (event.type === "binding-stored" || event.type === "binding-read")
      this.#known.add(event.binding.dependent);
    else if (event.type === "imported") this.#known.add(event.id);
  }

  #certainlyDestroyed(whole: boolean): Destroyed[] {
    const tainted = whole ? this.#tainted(this.#credentials) : [];
    const all = [
      ...this.#destroyed.values(),
      ...tainted.map((credential): Destroyed => ({ credential, replaced: true })),
    ];
    return [...new Map(all.map((one) => [one.credential.id, one])).values()];
  }

  /** What is replaced because it is tainted, for certain. */
  #tainted<T>(sightings: Sightings<T>): T[] {
    return this.walker.readsForgotten === false ? sightings.tainted() : [];
  }

  #sightings({ declared }: { readonly declared?: true }): Sightings<StoredBinding> {
    return declared ? this.#declared : this.#bound;
  }

  /** Whether this read belongs to an import: it tells nothing of what was there before. */
  #isOfImport(id: string): boolean {
    const imported = this.#imported.get(id) ?? 0;
    if (imported > 0) this.#imported.set(id, imported - 1);
    return imported > 0;
  }

  #destroy(destroyed: Destroyed): void {
    this.#destroyed.set(destroyed.credential.id, destroyed);
    this.#credentials.named(destroyed.credential.id);
  }

  #keep({ id }: StoredCredential): void {
    const isAgain = this.#credentials.plannedAgain(id) && this.walker.plansTwice;
    // What the first plan call wanted to replace. A planned destroy is of another address, and stands.
    if (isAgain && this.#destroyed.get(id)?.replaced) this.#destroyed.delete(id);
  }

  #addBinding(change: BindingChange, replaces: string | null): void {
    const sightings = this.#sightings(change);
    if (change.action === "delete") {
      sightings.named(change.dependent);
      // It was planned to stay, before it was told that it is replaced.
      if (replaces !== null) this.#dropFormerPlan(change);
    } else {
      this.#hasOrdinaryPlans = true;
      if (change.action === "create") {
        if (replaces === null) sightings.createdUnmarked();
      } else if (sightings.plannedAgain(change.dependent) && this.walker.plansTwice) {
        this.#dropFormerPlan(change);
      }
    }
    this.#bindings.push(change);
  }

  /** Of several bindings of one dependent it is not told whose plan is the former one: then both count. */
  #dropFormerPlan(change: BindingChange): void {
    const former = this.#bindings.filter((one) => isFormerPlan(one, change));
    if (former.length === 1) this.#bindings = this.#bindings.filter((one) => one !== former[0]);
  }
}

/** Whether this is what an earlier plan call said of the same object. */
const isFormerPlan = (one: BindingChange, change: BindingChange): boolean =>
  (one.action === "no-op" || one.action === "update") &&
  one.dependent === change.dependent &&
  one.declared === change.declared;
