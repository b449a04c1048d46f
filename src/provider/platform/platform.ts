/** What a platform is to the provider: one plain object. What it does not say here, all platforms have in common. */
import type { IdSpace } from "../../guard/walk/index.js";
import type { Level } from "../../plugin/index.js";
import type { Entry, PlatformErrorCode } from "../../sdk/index.js";
import type { Kind } from "../kinds/kind.js";
import type { Settings, SettingsDefinition } from "./settings.js";

/** What it says of itself. */
export interface PlatformDescription {
  /** As in the names of resources and in the provider block: `qovery`. */
  readonly key: string;
  /** For people: `Qovery`. */
  readonly name: string;
  /** The arguments of its object in the provider block. */
  readonly settings: SettingsDefinition;
  readonly scope: Scope;
  /** What its ids are: a check, and how a person would describe one, such as `a UUID`. */
  readonly id: { readonly check: (value: string) => string | null; readonly description: string };
  /** The computed argument of every credential that has the platform's own word for its kind. */
  readonly kindArgument: { readonly name: string; readonly description: string };
  readonly spaces: readonly IdSpace[];
  readonly kinds: readonly Kind[];
  /** What the documentation of each of its credentials says: when a change is used. */
  readonly note: string;
  /** What to say of a failed request besides what failed; `from` tells where a setting came from. */
  readonly hints: Partial<Record<PlatformErrorCode, (from: (setting: string) => string) => string>>;
}

/** And what it does. `Client` is its typed client, from the SDK. */
export interface Platform<Client> extends PlatformDescription {
  connect(options: ConnectOptions): Client;
  /** All entries of a scope and id space, complete, or it throws. */
  list(client: Client, place: Place, signal: AbortSignal): Promise<readonly Entry[]>;
  create(client: Client, change: Change): Promise<Entry>;
  update(client: Client, change: Change & Identity, signal: AbortSignal): Promise<Entry>;
  delete(client: Client, credential: Omit<Change, "body"> & Identity, signal: AbortSignal): Promise<void>;
}

/** Whose list has a credential. */
export interface Scope {
  /** The argument of resources and of the provider block: `organization_id`. */
  readonly argument: string;
  /** What it is called: `organization`. */
  readonly noun: string;
  readonly description: string;
}

/** A list: of an id space, in a scope. */
export interface Place {
  readonly space: IdSpace;
  readonly scope: string;
}

/** What is sent for a credential of a kind. */
export interface Change {
  readonly kind: Kind;
  readonly scope: string;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Identity {
  readonly id: string;
}

export interface ConnectOptions {
  readonly settings: Settings;
  readonly userAgent: string;
  readonly onRetry: (retry: {
    readonly method: string;
    readonly path: string;
    readonly because: string;
    readonly attempt: number;
    readonly waitMs: number;
  }) => void;
}

export type Log = (level: Level, message: string) => void;
