/** One case of the guard's tables: what is there, what changes, and what the design says of the plan and of its apply. */
import type { ProviderBody } from "../support/hcl.js";
import type { Workspace } from "../support/workspace.js";
import type { World } from "../support/world.js";

/** Ids. The dependents exist before anything is applied, or after `before` where Terraform makes them; the credentials after it. */
export interface Ids {
  readonly paris: string;
  readonly rome: string;
  readonly oslo: string;
  readonly organization: string;
  /** The credentials that `before` makes under these names; empty until then, and where it makes none. */
  readonly a: string;
  readonly b: string;
}

export interface Place<W = World> {
  readonly world: W;
  readonly workspace: Workspace;
  readonly ids: Ids;
}

/** Names of credentials, each with the names of all its dependents that matter, and of no others. */
export type Named = Readonly<Record<string, readonly string[]>>;

/** What the plan does to each object, by address without `belay_` and the platform, or the platform alone: `{ "aws_credential.a": "delete" }`. */
export type Changes = Readonly<Record<string, string>>;

/** What the plan warns of besides. */
interface Warnings {
  /** Credentials that must be create_before_destroy, with the dependents that the plan moves. */
  readonly order?: Named;
  /** Credentials whose deletion nothing orders after the new bindings that take these dependents over. */
  readonly takenOver?: Named;
  /** Credentials that are deleted because the declarations of these dependents are. */
  readonly declared?: Named;
  /** Credentials that are destroyed, or replaced, and stay at Qovery. */
  readonly kept?: readonly string[];
  /** Credentials that may be replaced, or whose bindings may be forgotten, while in use. */
  readonly suspected?: Named;
}

export type Allowed = Warnings;

/** `plan`: all of P, which a refused plan file must still show. */
export type Blocked = Warnings & { readonly blocked: Named; readonly plan: Changes };

/** Several where Terraform's order decides. */
export type Local = "allowed" | "blocked" | "unproven";

export interface Applying {
  /** Which configuration is applied; with a session unless it says otherwise. */
  readonly guard?: "local";
  /** "done", or what the plan's order warning announced: place 4 refuses the deletion. */
  readonly ends: "done" | "refused";
  /** What is at Qovery afterwards. */
  readonly after: Named;
  readonly args?: readonly string[];
}

export interface Row<W = World> {
  readonly name: string;
  readonly before: (ids: Ids) => string;
  /** A second configuration, applied after `before`: it may name the ids that are known by then. */
  readonly settle?: (ids: Ids) => string;
  /** What happens behind Terraform's back, or to its state, after `before` is applied. */
  readonly disturb?: (place: Place<W>) => Promise<void>;
  readonly change: (ids: Ids) => string;
  /** Of plan and apply alike. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Arguments of the provider blocks while the change is planned. */
  readonly body?: ProviderBody;
  /** Other provider blocks than the usual ones. */
  readonly providers?: (session: boolean) => string;
  /** Qovery's official provider takes part, played by a double. */
  readonly isMixed?: true;
  /** Further files, of child modules. */
  readonly files?: (ids: Ids) => Readonly<Record<string, string>>;
  readonly session: Allowed | Blocked;
  /** Where OpenTofu tells a provider less: it reads what it forgets, so that a tainted object is only suspected. */
  readonly underOpenTofu?: Allowed;
  readonly local: readonly Local[];
  /** Of an allowed plan. A blocked one is always applied, and must change nothing. */
  readonly apply?: Applying;
}
