/**
 * What one Terraform walk has told the provider about one id space, event by event, and the changes P that follow.
 *
 * Terraform does not say everything. A deletion is seen in four ways: as a planned destroy; as a create that carries the id
 * of the object it replaces (the provider puts the id into the private data of each update and no-op plan, and Terraform
 * hands it on to the create half of a replacement); as a tainted object: read, named by no plan call, while something of
 * its type is created without such an id; and, with -refresh=false, where a tainted object is not even read, as a
 * suspicion, because an object that is being forgotten looks the same.
 */
import type { Association, BindingChange, IdSpace } from "../association/model.js";
import { PlannedBindings } from "../association/planned-bindings.js";
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
}

/** Plain data: a session carries these from one process to another. */
export type WalkEvent =
  | { readonly type: "associations"; readonly scope: string; readonly associations: readonly Association[] }
  /** A could not be read: why, in the platform's words. */
  | { readonly type: "unreadable"; readonly scope: string; readonly reason: string }
  | {
      readonly type: "credential-stored" | "credential-read" | "credential-kept" | "credential-deleted";
      readonly credential: StoredCredential;
    }
  /** `replaces`: the object whose replacement this create is, as the private data tells. */
  | { readonly type: "credential-created"; readonly replaces: StoredCredential | null }
  | { readonly type: "binding-stored" | "binding-read"; readonly binding: StoredBinding }
  | { readonly type: "binding-planned"; readonly change: BindingChange; readonly replaces: string | null }
  /** Of a credential, or of the dependent whose binding is imported. */
  | { readonly type: "imported"; readonly id: string }
  /** An apply has begun in this walk. */
  | { readonly type: "applying" };

export interface PlannedDeletion extends StoredCredential {
  /** False: Terraform does not tell whether this object is replaced or forgotten. */
  readonly certain: boolean;
}

export class Walk {
  readonly #destroyed = new Map<string, StoredCredential>();
  readonly #bindings: BindingChange[] = [];
  readonly #associations = new Map<string, ReadonlyMap<string, Association>>();
  readonly #unreadable = new Map<string, string>();
  readonly #credentials = new Sightings<StoredCredential>();
  readonly #boundDependents = new Sightings<StoredBinding>();
  #isApply = false;
  /** Whether the state is refreshed. What is imported is read in any case, right after its import. */
  #hasReads = false;
  readonly #imported = new Map<string, number>();
  #hasOrdinaryPlans = false;

  constructor(readonly space: IdSpace) {}

  add(event: WalkEvent): void {
    switch (event.type) {
      case "associations":
        this.#associations.set(event.scope, new Map(event.associations.map((one) => [one.id, one])));
        break;
      case "unreadable":
        this.#unreadable.set(event.scope, event.reason);
        break;
      case "credential-stored":
        this.#credentials.stored(event.credential.id, event.credential);
        break;
      case "credential-read":
        this.#countRead(event.credential.id);
        this.#credentials.read(event.credential.id, event.credential);
        break;
      case "credential-kept":
        this.#hasOrdinaryPlans = true;
        this.#credentials.named(event.credential.id);
        break;
      case "credential-created":
        this.#hasOrdinaryPlans = true;
        if (event.replaces) this.#destroy(event.replaces);
        else this.#credentials.createdUnmarked();
        break;
      case "credential-deleted":
        this.#destroy(event.credential);
        break;
      case "binding-stored":
        this.#boundDependents.stored(event.binding.dependent, event.binding);
        break;
      case "binding-read":
        this.#countRead(event.binding.dependent);
        this.#boundDependents.read(event.binding.dependent, event.binding);
        break;
      case "binding-planned":
        this.#addBinding(event.change, event.replaces);
        break;
      case "imported":
        this.#imported.set(event.id, (this.#imported.get(event.id) ?? 0) + 1);
        break;
      case "applying":
        this.#isApply = true;
        break;
    }
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
   * `suspected`: count those, too, of which Terraform does not tell whether they are replaced or forgotten.
   */
  plannedBindings(whole: boolean, suspected = false): PlannedBindings {
    const planned = new PlannedBindings(this.space.exclusive);
    for (const change of this.#bindings) planned.add(change);
    const replaced = [
      ...(whole ? this.#boundDependents.tainted() : []),
      ...(whole && suspected && !this.#hasReads ? this.#boundDependents.suspected() : []),
    ];
    for (const { dependent, credential: from, detaches } of replaced) {
      planned.add({ action: "delete", dependent, from, detaches });
    }
    return planned;
  }

  deletions(whole: boolean): PlannedDeletion[] {
    const suspected = whole && !this.#hasReads ? this.#credentials.suspected() : [];
    return [
      ...this.#certainlyDestroyed(whole).map((credential) => ({ ...credential, certain: true })),
      ...suspected.map((credential) => ({ ...credential, certain: false })),
    ].filter(({ keptOnDestroy }) => !keptOnDestroy);
  }

  /** The credentials that are destroyed, or replaced, for certain, and stay at the platform all the same. */
  kept(whole: boolean): StoredCredential[] {
    return this.#certainlyDestroyed(whole).filter(({ keptOnDestroy }) => keptOnDestroy);
  }

  /** A of one credential, or why it is not known. What a list that was read lacks is gone, and has no dependents. */
  association({ id, name, scope }: StoredCredential): Association | { readonly unreadable: string } {
    const list = this.#associations.get(scope);
    if (list) return list.get(id) ?? { id, name, dependents: [] };
    return { unreadable: this.#unreadable.get(scope) ?? "no list of credentials was read in this walk." };
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

  #certainlyDestroyed(whole: boolean): StoredCredential[] {
    const tainted = whole ? this.#credentials.tainted() : [];
    const destroyed = new Map([...this.#destroyed.values(), ...tainted].map((one) => [one.id, one]));
    return [...destroyed.values()];
  }

  #countRead(id: string): void {
    const imported = this.#imported.get(id) ?? 0;
    if (imported === 0) this.#hasReads = true;
    else this.#imported.set(id, imported - 1);
  }

  #destroy(credential: StoredCredential): void {
    this.#destroyed.set(credential.id, credential);
    this.#credentials.named(credential.id);
  }

  #addBinding(change: BindingChange, replaces: string | null): void {
    this.#bindings.push(change);
    if (change.action === "delete") {
      this.#boundDependents.named(change.dependent);
      return;
    }
    this.#hasOrdinaryPlans = true;
    if (change.action !== "create") this.#boundDependents.named(change.dependent as string);
    else if (replaces === null) this.#boundDependents.createdUnmarked();
  }
}
