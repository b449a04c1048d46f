/** What the guard says about a plan: plain data, the same in every format. Holds ids, names and addresses, and no other value of the plan. */

/** The whole answer. `belay guard --format json` prints exactly this. */
export interface Report {
  /**
   * The version of this format, now 1.1. A minor version only adds.
   * @pattern ^1\.[0-9]+$
   */
  readonly format_version: string;
  readonly tool: { readonly name: "belay"; readonly version: string };
  /** When it was decided, such as `2026-11-30T10:20:00.000Z`. Absent where nobody said. */
  readonly decided_at?: string;
  readonly plan: PlanSummary;
  /** Each plan, where there are several: then `plan` is what they say together, and credentials, findings and dependents name theirs. */
  readonly plans?: readonly PlanSummary[];
  /** The worst of the credentials': blocked, then fails, then unproven, then allowed. Where it is allowed no finding is an error. */
  readonly verdict: Outcome;
  readonly counts: Counts;
  /** Every credential whose deletion is planned, in the order of the plan. */
  readonly credentials: readonly CredentialVerdict[];
  /** Errors first, then warnings, then information. */
  readonly findings: readonly GuardFinding[];
  /** What limits the answer, in sentences: an errored plan, deferred changes, a decision without the platform. */
  readonly notes: readonly string[];
}

/**
 * The guard's answer. `allowed`: nothing would still use what is deleted. `blocked`: something would. `fails`: nothing would in
 * the end, but the apply is sure to fail, because it deletes before it moves. `unproven`: a platform could not be asked, or
 * the plan does not tell which credential something will use, or which one it deletes.
 */
export type Outcome = "allowed" | "blocked" | "fails" | "unproven";

/** What the plan says of itself. */
export interface PlanSummary {
  /** The plan's file. Absent where nobody said. */
  readonly name?: string;
  /** The workspace that was selected when it was decided. Absent where it is not known. */
  readonly workspace?: string;
  /** Of the plan's JSON. */
  readonly format_version: string;
  readonly terraform_version: string | null;
  /** Planning ended with an error: Terraform will not apply this plan. Absent where the plan does not say: before Terraform 1.6. */
  readonly errored?: boolean;
  /** Absent where the plan does not say: OpenTofu's never do, and Terraform's do from 1.8 on. */
  readonly complete?: boolean | null;
  readonly applyable?: boolean | null;
  /**
   * Of all providers, unchanged ones included.
   * @asType integer
   */
  readonly resource_changes: number;
  /** @asType integer */
  readonly deferred_changes: number;
}

/** How many credentials are deleted, by verdict, and how many findings there are, by level. */
export interface Counts {
  /**
   * Credentials whose deletion is planned; the sum of the next four.
   * @asType integer
   */
  readonly deletions: number;
  /** @asType integer */
  readonly allowed: number;
  /** @asType integer */
  readonly blocked: number;
  /** @asType integer */
  readonly fails: number;
  /** @asType integer */
  readonly unproven: number;
  /** @asType integer */
  readonly errors: number;
  /** @asType integer */
  readonly warnings: number;
}

/** One credential that the plan deletes, and the guard's verdict on it. */
export interface CredentialVerdict {
  /** The platform's name, such as `Qovery`. */
  readonly platform: string;
  /** The kind of association, such as `qovery` or `taikun/backup`. */
  readonly kind: string;
  /** The credential's id at the platform; empty where the plan does not tell. */
  readonly id: string;
  /** Empty where the plan does not tell. */
  readonly name: string;
  /** The address in the configuration, or in the state where it is not in the configuration any more. */
  readonly address: string;
  /** Which of several plans deletes it. */
  readonly plan?: string;
  /** Where a `moved` block moved it from. */
  readonly previous_address: string | null;
  /** The key of a deposed object: an older object that an earlier apply left behind at this address. */
  readonly deposed: string | null;
  readonly change: "delete" | "replace";
  /** Of a replacement: whether the new one is created before this one is deleted; of a deletion: as the state tells, if given. */
  readonly create_before_destroy: boolean | null;
  readonly verdict: Outcome;
  /** Who said which dependents it has: the platform now, or the plan's own prior state. */
  readonly dependents_from: "platform" | "plan";
  /** What a dependent is called at this platform. */
  readonly dependent_word: { readonly one: string; readonly many: string };
  /** What uses it now, and what the plan puts on it. */
  readonly dependents: readonly DependentVerdict[];
}

/** One dependent of a credential that is deleted, and what the plan does to it. */
export interface DependentVerdict {
  /** Null for one that is created by this plan. */
  readonly id: string | null;
  /** Empty where neither the platform nor the plan tells. */
  readonly name: string;
  /** The resource change that decides; null where the plan has none. */
  readonly address: string | null;
  /** Which of several plans has that change. */
  readonly plan?: string;
  readonly fate: DependentFate;
  /** The credential that it is on after the apply; null where it is on none, stays, or the plan does not tell which one. */
  readonly moves_to: CredentialName | null;
  /** What hangs on it and would go with it, or why its credential is not certain. Absent where there is nothing of the kind. */
  readonly note?: string;
}

/**
 * `stays`: kept on the credential by the plan. `put-on`: put there by the plan. `not-taken-off`: nothing in the plan takes it
 * off. These three block. `unknown`: which credential it will use is known only after the apply, and it may be this one.
 * `moves`: to another credential. `taken-over`: by a new binding on another credential. `detached`: taken off, to no other.
 * `deleted`: the dependent itself is. `undeclared`: its declaration is deleted, which says that it goes, too.
 */
export type DependentFate =
  | "stays"
  | "put-on"
  | "not-taken-off"
  | "unknown"
  | "moves"
  | "taken-over"
  | "detached"
  | "deleted"
  | "undeclared";

/** A credential that a dependent moves to. */
export interface CredentialName {
  /** Null for one that is known only after the apply. */
  readonly id: string | null;
  readonly name: string;
  /** Where the plan has it. Null where that is not certain; without an id, too, nobody knows which one it is. */
  readonly address: string | null;
  /** Which of several plans has it. */
  readonly plan?: string;
}

/** The stable codes of findings. */
export type FindingCode =
  | "credential-in-use"
  | "delete-before-rebind"
  | "dependent-also-deleted"
  | "cascade"
  | "unproven"
  | "link-unknown"
  | "dependent-declared"
  | "dependent-stray";

/** How bad a finding is. */
export type Level = "error" | "warning" | "information";

/** Something to know about one credential that is deleted. */
export interface GuardFinding {
  readonly code: FindingCode;
  readonly level: Level;
  readonly address: string;
  /** Which of several plans it is about. */
  readonly plan?: string;
  readonly credential: {
    readonly platform: string;
    /** The kind of association: an object may be a credential of several. */
    readonly kind: string;
    readonly id: string;
    readonly name: string;
  };
  /** All of them; a format that shows fewer says how many more there are. */
  readonly dependents: readonly FindingDependent[];
  /** Like a title. */
  readonly summary: string;
  /** The cause, in a sentence or two. */
  readonly detail: string;
  /** What can be done now, each a phrase for a list. Empty for information. */
  readonly ways_out: readonly string[];
}

/** A dependent that a finding names. */
export interface FindingDependent {
  readonly id: string | null;
  readonly name: string;
  readonly address: string | null;
  /** Which of several plans has that change. */
  readonly plan?: string;
  /** Why it is named, in words; null where the summary says it for all. */
  readonly reason: string | null;
  /** As of a dependent of a credential. */
  readonly note?: string;
}
