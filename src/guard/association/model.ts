/** The guard's words as types. Everything here is plain data that survives JSON. */

/** What uses a credential on the platform, as the platform reports it now. */
export interface Dependent {
  readonly id: string;
  readonly name: string;
  /** What hangs on it and would go with it, in words: `2 live sessions`. */
  readonly note?: string;
}

/** A credential with its dependents: A(c) of the definition, for one c. */
export interface Association {
  readonly id: string;
  readonly name: string;
  readonly dependents: readonly Dependent[];
}

/** A credential id, or that it is only known after the apply: never the id of a credential that exists. */
export type PlannedId = string | typeof NOT_YET_KNOWN;
export const NOT_YET_KNOWN = "(known after apply)";

/** What a dependent is planned on that will use no credential at all. */
export const NO_CREDENTIAL = "(none)";

interface Change {
  /** Only declared (`belay_dependent`): another resource makes the association, and its delete takes nothing off by itself. */
  readonly declared?: true;
}

/** Planned on `to`; "no-op" and "update" are said of what exists, "create" of what does not. */
interface PlannedOn extends Change {
  readonly action: "no-op" | "update" | "create";
  readonly dependent: PlannedId;
  readonly to: PlannedId;
  /** Where the state has it. Needed where a dependent may use several credentials: an update takes it off this one only. */
  readonly from?: string;
}

interface Deleted extends Change {
  readonly action: "delete";
  readonly dependent: string;
  readonly from: string;
  /** Whether the delete takes the dependent off `from` at the platform. */
  readonly detaches: boolean;
  /** The dependent itself is deleted, and leaves whatever it is on: `from` is only where the state has it. */
  readonly gone?: true;
}

/** What the plan does with one binding. A replacement by another dependent is a delete and a create. */
export type BindingChange = PlannedOn | Deleted;

/** What a plan does to one dependent: through a binding, or by deleting the dependent itself, whatever it is on. */
export type DependentChange = BindingChange | { readonly action: "gone"; readonly dependent: string };

/** An id as it is compared: platforms take a UUID in either letter case, and give it in lower case. */
export const canonicalId = (id: string): string => (UUID.test(id) ? id.toLowerCase() : id);
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i;

/**
 * The credentials of a platform whose ids are told apart by id alone, and what uses them. A verdict is always of one id
 * space: where a platform has several, the same id means another credential in each.
 */
export interface IdSpace {
  /** As in the rules: `qovery`, `taikun/backup`. */
  readonly kind: string;
  /** The platform's name, for people. */
  readonly platform: string;
  /** What a dependent is called. */
  readonly dependent: { readonly one: string; readonly many: string };
  /** Whether a dependent can only use one credential of this id space. */
  readonly exclusive: boolean;
  /** Whether a dependent can be moved to another credential; else it has to go itself. */
  readonly moves: boolean;
  /** What the platform does when a credential in use is deleted: refuses, deletes the dependents with it, or leaves them with nothing. */
  readonly on_delete: "refuses" | "cascades" | "breaks";
}

/** Why a dependent stops a deletion. */
export type Reason = "stays" | "put-on" | "not-taken-off";

export interface Blocker extends Dependent {
  readonly reason: Reason;
}

/** The guard's answer for one credential whose deletion is planned. */
export interface Verdict {
  readonly credential: { readonly id: string; readonly name: string };
  readonly allowed: boolean;
  /** Empty exactly when allowed. */
  readonly blockers: readonly Blocker[];
  /** Dependents whose binding moves to another credential: that must come before the deletion. */
  readonly repointed: readonly Dependent[];
  /** Dependents that a new binding takes over: nothing tells Terraform that this must come before the deletion. */
  readonly takenOver: readonly Dependent[];
  /** Dependents that go, too, by the word of their declaration alone. */
  readonly declared: readonly Dependent[];
}
