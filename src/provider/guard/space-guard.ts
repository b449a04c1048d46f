/**
 * What the resources of an id space tell the guard while Terraform walks, whether a session collects it (place 1) or this
 * process decides on its own (place 2).
 */
import type {
  Association,
  BindingChange,
  IdSpace,
  Namesake,
  StoredBinding,
  StoredCredential,
  WalkEvent,
} from "../../guard/walk/index.js";
import type { Call, Private } from "../../plugin/index.js";

/** The guard's view of an id space of a configured platform. */
export interface SpaceView {
  readonly space: IdSpace;
  /**
   * Before the deletion of a credential is planned: the associations of its scope, read at most once per walk, and what hangs on its
   * dependents; or why they cannot be read.
   */
  associations(
    credential: Pick<StoredCredential, "id" | "scope">,
    call: Stoppable,
  ): Promise<readonly Association[] | { readonly unreadable: string }>;
}

/** Passed whole: the signal is made when somebody looks at it. */
export type Stoppable = Pick<Call<unknown>, "signal">;
export type PlanCall = Stoppable & Pick<Call<unknown>, "diagnostics">;

export interface SpaceGuard {
  /** Something that decides nothing by itself. */
  record(event: WalkEvent): Promise<void>;
  /** A change is about to be applied: what this walk plans from here on is no plan to decide on. */
  applying(): Promise<void>;
  /** What to keep in the private data of an object that is read, if anything. */
  readMark(): Private | null;
  /** Of a credential that is kept on destroy, too: nothing is asked or refused then. */
  planDeletion(call: PlanCall, credential: StoredCredential, how: DeletionPlan): Promise<void>;
  planBinding(call: PlanCall, change: BindingChange, replaces: StoredBinding | null): Promise<void>;
  /**
   * What is created has a name that the list has already. `half`: of a replacement, the update that led to it, whose warnings
   * Terraform shows, or its create, whose warnings it drops.
   */
  planNamesake(call: PlanCall, namesake: Namesake, half: "update" | "create"): Promise<void>;
}

/** A planned destroy (with the object's private data), or the create half of a replacement. */
export type DeletionPlan =
  | { readonly kind: "destroy"; readonly private: Private }
  | { readonly kind: "replacement" };

export const deletionEvent = (credential: StoredCredential, how: DeletionPlan): WalkEvent =>
  how.kind === "destroy"
    ? { type: "credential-deleted", credential }
    : { type: "credential-created", replaces: credential };

export const bindingEvent = (change: BindingChange, replaces: StoredBinding | null): WalkEvent => ({
  type: "binding-planned",
  change,
  replaces: replaces?.dependent ?? null,
});
