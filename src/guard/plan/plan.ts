/** A plan as far as the guard is concerned: what it does to credentials and to their dependents. Plain data. */
import type { Dependent, PlannedId } from "../association/model.js";
import type { PlanSummary } from "../report/report.js";
import type { CredentialType, DependentType, RuleBook } from "../rules/rule-book.js";

/** What `readPlan` gives, for `questions` and `decide`. */
export interface Plan {
  readonly rules: RuleBook;
  readonly summary: PlanSummary;
  /** Of each, where it is several plans together. */
  readonly plans?: readonly PlanSummary[];
  /** Changes of credentials of all known types, unchanged ones included. */
  readonly credentials: readonly CredentialChange[];
  readonly dependents: readonly DependentRow[];
  /** What the state held before: also what this plan leaves out. */
  readonly prior: {
    readonly credentials: readonly CredentialObject[];
    readonly dependents: readonly PriorDependent[];
  };
}

/** Where an object is in the configuration. */
interface Place {
  /** Which plan it is of, where it is decided on several together. */
  readonly plan?: string;
  readonly address: string;
  readonly previousAddress: string | null;
  readonly deposed: string | null;
}

/**
 * What Terraform does with it: `delete`, `create`, `update`, `no-op`, `forget`; two of them for a replacement. The delete of
 * a credential that its rule keeps at the platform is a `forget`.
 */
export type Actions = readonly string[];

export interface CredentialChange extends Place {
  readonly rule: CredentialType;
  readonly actions: Actions;
  readonly before: CredentialObject | null;
  readonly after: PlannedCredential | null;
}

export interface PlannedCredential {
  readonly id: PlannedId;
  readonly name: string;
}

/** Of a credential whose id is not set in the state: it may be any, or none. */
export const NO_ID = "";

export interface CredentialObject {
  readonly kind: string;
  /** Or {@link NO_ID}. */
  readonly id: string;
  readonly name: string;
  /** An organization or a region; empty where the state does not tell. */
  readonly scope: string;
  /** Values of other attributes that dependents may name it by. */
  readonly aliases: Readonly<Record<string, readonly string[]>>;
  /** What the state says of its dependents. */
  readonly dependents: readonly Dependent[];
}

export interface DependentRow extends Place {
  readonly rule: DependentType;
  readonly actions: Actions;
  readonly before: DependentObject | null;
  readonly after: PlannedDependent | null;
}

export interface DependentObject {
  readonly id: string;
  readonly name: string;
  /** What links it to credentials, in the terms of the rule. */
  readonly credentials: readonly string[];
  /** An organization or a region; empty where the state does not tell. */
  readonly scope: string;
  /** A delete leaves the dependent on the credential. */
  readonly keeps: boolean;
}

export interface PlannedDependent {
  readonly id: PlannedId;
  readonly name: string;
  readonly credentials: readonly PlannedId[];
  readonly scope: string;
  /** A credential of it is not known yet, and not sure to be one that this plan creates. */
  readonly isOpen: boolean;
  /** The address of the one credential that this plan creates for it; absent where that is not certain. */
  readonly created?: string;
}

export interface PriorDependent extends DependentObject, Pick<Place, "plan" | "address" | "deposed"> {
  readonly rule: DependentType;
  /** Addresses of resources, without instance keys, that the state says it depends on. */
  readonly dependsOn: readonly string[];
}
