/** What a platform is to the provider: one plain object. What it does not say here, all platforms have in common. */
import type { IdSpace } from "../../guard/walk/index.js";
import type { Level } from "../../plugin/index.js";
import type { ConnectionOptions, Entry, Held, PlatformErrorCode } from "../../sdk/index.js";
import type { Answer, Kind } from "../kinds/kind.js";
import type { Changes } from "../kinds/request.js";
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
  readonly id: {
    readonly check: (value: string) => string | null;
    readonly description: string;
    readonly example: string;
  };
  /** The computed argument of every credential that has the platform's own word for its kind; null: none has. */
  readonly kindArgument: { readonly name: string; readonly description: string } | null;
  /** The argument that says how long to wait for a credential to settle, a duration; null: none does. */
  readonly waitArgument: { readonly name: string; readonly description: string } | null;
  /** The field by which dependents link to a credential; null: its id. */
  readonly linkedBy: string | null;
  /** What it can change of a credential, where a kind does not say otherwise. */
  readonly changes: Changes;
  /** What its lists tell of every credential besides, for the data sources. */
  readonly listed: Readonly<Record<string, Answer>>;
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
  /** All that is held in a scope and id space, complete, or it throws. */
  list(client: Client, place: Place, signal: AbortSignal): Promise<Held>;
  /** The credentials of a kind again, from a list of its own, where that shows more of them; null: it does not. */
  details?(client: Client, kindAt: KindAt, signal: AbortSignal): Promise<readonly Entry[]> | null;
  create(client: Client, change: Change): Promise<Entry>;
  /** Not where it changes nothing. */
  update?(client: Client, change: Update, signal: AbortSignal): Promise<Entry>;
  delete(client: Client, credential: KindAt & Identity, signal: AbortSignal): Promise<void>;
  /** Asks for a credential by its id, where the platform can be asked so: it fails with a PlatformError if it is not there. */
  isThere?(client: Client, credential: KindAt & Identity, signal: AbortSignal): Promise<unknown>;
  /** Where a credential is not ready as soon as it was created or changed. Asked for each of them. */
  settling?(kind: Kind): Settling<Client>;
  /** Where a credential can be locked against changes and deletion. */
  readonly locking?: Locking<Client>;
  /**
   * Where names are unique in a scope: whether an entry that was not there before, and has the name that was sent, may be the one
   * that a create with this body made, whose answer was lost.
   */
  mayBeOf?(entry: Entry, body: Change["body"]): boolean;
  /** What hangs on each dependent and would go with it, in words. Asked for only where a deletion is planned. */
  holdings?(client: Client, place: Place, signal: AbortSignal): Promise<ReadonlyMap<string, string>>;
}

/** Whose list has a credential. */
export interface Scope {
  /** The argument of resources and of the provider block, such as `organization_id`; null: the login has one, and names it. */
  readonly argument: string | null;
  /** Where nobody names one, it is the login's, too. */
  readonly ofLogin?: true;
  /** What it is called: `organization`. */
  readonly noun: string;
  /** One of them, for the documentation, where an argument names it. */
  readonly example?: string;
  readonly description: string;
}

/** A list: of an id space, in a scope. */
export interface Place {
  readonly space: IdSpace;
  readonly scope: string;
}

/** The credentials of a kind in a scope. */
export interface KindAt {
  readonly kind: Kind;
  readonly scope: string;
}

/** What is sent for a credential of a kind. */
export interface Change extends KindAt {
  readonly body: Readonly<Record<string, unknown>>;
  /** Says what was not done besides, where the rest was. */
  readonly warn: (summary: string, detail: string) => void;
}

export interface Update extends Change, Identity {
  /** The credential as the state has it. */
  readonly before: Readonly<Record<string, unknown>>;
  /** Told which fields have been changed, where it takes several requests: what is done stays in the state when the next one fails. */
  readonly done: (fields: readonly string[]) => void;
}

/** A lock that a credential's own argument closes and opens, a bool. */
export interface Locking<Client> {
  readonly argument: string;
  unlock(client: Client, credential: KindAt & Identity, signal: AbortSignal): Promise<void>;
}

export interface Identity {
  readonly id: string;
}

/** How a platform's credentials, or other objects, become ready. */
export interface Settling<Client, Seen extends Named = Entry> {
  /** `Credential` */
  readonly noun: string;
  /** What an answer tells. `failed`: why, in the platform's words; it will never be ready. */
  stateOf(seen: Seen): "ready" | "pending" | { readonly failed: string };
  /** For the next look. */
  find(client: Client, object: Identity & { readonly scope: string }, signal: AbortSignal): Promise<Seen>;
  /** How long at most, in milliseconds, where nobody says. */
  readonly patience: number;
  readonly words: {
    /** `was not verified`, of a credential that failed. */
    readonly failed: string;
    /** `is not verified yet` */
    readonly pending: string;
    /** What to do about one that failed, and about one that is pending. */
    readonly ifFailed: string;
    readonly ifPending: string;
  };
}

export interface Named extends Identity {
  readonly name: string;
}

export interface ConnectOptions {
  readonly settings: Settings;
  /** For the client, as all platforms have it. `secrets`: what no error may show. */
  readonly common: Required<
    Pick<
      ConnectionOptions,
      "userAgent" | "proxy" | "allowHttp" | "secrets" | "onRetry" | "onRateLimit" | "rateLimitWait"
    >
  >;
}

export type Log = (level: Level, message: string) => void;
