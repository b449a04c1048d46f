/** What a platform is to the command line: one plain object, in a file of its own, listed in ../platforms.ts. */
import type { Dependent, Held, PlatformErrorCode } from "../../sdk/index.js";
import type { Listing } from "../ls/listing.js";

export interface Platform {
  /** As in `--platform`, and before the slash of its id spaces: `qovery`. */
  readonly key: string;
  /** For people: `Qovery`. */
  readonly name: string;
  /** What it takes from the environment, for the help. */
  readonly environment: readonly (readonly [variable: string, meaning: string])[];
  /** Any of these in the environment says that the platform is used. */
  readonly signs: readonly string[];
  /** Where its credentials are; null: in the one scope that the login has. */
  readonly scope: Scope | null;
  /** Its id spaces, where it has several. Else it has one, called as its key. */
  readonly idSpaces?: readonly string[];
  /** What a dependent is called, and the option of `belay ls` that lists them. */
  readonly dependent: { readonly one: string; readonly many: string; readonly option: string };
  /** What else to say of a failed request: where the login came from, and what the environment does not have already. */
  hints(env: NodeJS.ProcessEnv): Partial<Record<PlatformErrorCode, string>>;
  /** Reads the environment, and asks nothing yet. @throws {CliError} that names the variable which is missing or wrong. */
  open(endpoint?: string): Promise<Opened>;
}

export interface Scope {
  /** What it is called: `organization`. */
  readonly noun: string;
  /** The option that names it: `organization-id`. */
  readonly option: string;
  readonly variable: string;
  /** Of one that a user names. */
  readonly check: Check;
  /** The attribute of a planned credential that names it, and the check of one that stands there. */
  readonly attribute: string;
  readonly checkPlanned: Check;
  /** Whether it is one place of all that the platform has. A region is not: every account has its own. */
  readonly isUnique: boolean;
  /** Where nothing names one, it is what the login sees; the scope is empty then. */
  readonly ofLogin?: true;
}

/** What is wrong with a value; null: nothing. Checks are loaded only when there is something to check. */
export type Check = (value: string) => Promise<string | null>;

/** A platform that can be asked. Each method brings everything, or rejects with a PlatformError. */
export interface Opened {
  /** The credentials of a list, with their dependents. */
  held(place: Place): Promise<Held>;
  /** What hangs on each dependent and would go with it, in words. */
  holdings?(scope: string): Promise<ReadonlyMap<string, string>>;
  /** All scopes, for a `belay ls` that names none; left out where one has to be named. */
  scopes?(): Promise<readonly string[]>;
  /** For `belay ls`: the credentials of a scope, or the dependents. `idSpace`: only of this one. */
  credentials(scope: string, idSpace?: string): Promise<Listed>;
  dependents(scope: string, idSpace?: string): Promise<Listed>;
}

export interface Place {
  /** The id space. */
  readonly kind: string;
  readonly scope: string;
}

export interface Listed {
  readonly listing: Listing;
  /** Dependents whose credential is not among those of the scope. */
  readonly strays: readonly Dependent[];
  /** What is left out because the login may not see it, in words. */
  readonly unread?: readonly string[];
}
