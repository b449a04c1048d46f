/**
 * One random case as plain data: worlds of one platform each, in one configuration. Of each: what is there, what happens
 * behind Terraform's back, what changes, and the options.
 *
 * The words are Qovery's. At EntryGuard and Civo a cluster is a resource or an object store, and a binding is the Terraform
 * resource that makes it: what has no binding was made behind Terraform's back. So are Taikun's rules; its projects, as far as
 * backups and AI go, are bound as clusters are.
 */

export type PlatformName = "qovery" | "entryguard" | "civo" | TaikunSpace;

/** A world of Taikun is one of its id spaces. */
export type TaikunSpace = "billing" | "showback" | "backup" | "ai";

export const isTaikun = (platform: PlatformName): platform is TaikunSpace =>
  ["billing", "showback", "backup", "ai"].includes(platform);

/** As in the provider block, and in the sandbox's paths. */
export const providerKey = (platform: PlatformName): "qovery" | "entryguard" | "civo" | "taikun" =>
  isTaikun(platform) ? "taikun" : platform;

/** Whether a binding puts what is there already on a credential; else the resource is the dependent. */
export const isBound = (platform: PlatformName): boolean => ["qovery", "backup", "ai"].includes(platform);

/** How a resource is written. `count` and `each`: one resource for all that are written so. */
export type Home = "single" | "count" | "each" | "module";

export interface CredentialCell {
  /** Its name at Qovery, and what the rest of the case calls it. */
  readonly label: string;
  /** In the configuration: the label, until it is renamed. */
  readonly name: string;
  readonly home: Home;
  readonly createFirst: boolean;
  /** What a change can replace it by. Only of a single one. */
  readonly replaceable: "no" | "argument" | "trigger";
  /** At Civo: whether its key pair is one of its own, which is changed in place, or one that Civo makes. */
  readonly pair?: "own" | "made";
}

/** A credential: one of the configuration, one that Terraform knows nothing of, or an old object left behind (deposed). */
export interface Target {
  readonly of: "managed" | "foreign" | "deposed";
  readonly label: string;
  /** Only one of the configuration can be referred to. */
  readonly how: "reference" | "literal";
}

export interface BindingCell {
  readonly label: string;
  readonly name: string;
  readonly home: Home;
  readonly cluster: string;
  /** Its cluster's id is the output of a resource, so that a plan may not know it. Only of a single one. */
  readonly through: boolean;
  readonly to: Target;
  readonly keep: boolean;
  readonly createFirst: boolean;
  /** Its cluster is another provider's: the resource is a `belay_dependent`, which only declares the association. */
  readonly declared: boolean;
}

export type What = "credential" | "binding";
export interface Element {
  readonly what: What;
  readonly label: string;
}

export type Disturbance =
  /** Puts a cluster on another credential, or on none. */
  | { readonly kind: "link"; readonly cluster: string; readonly to: Target | null }
  | ({ readonly kind: "taint" } & Element)
  /** An apply replaces the credential and fails to delete the old one. */
  | { readonly kind: "depose"; readonly label: string }
  /** An apply moves the binding from this cluster to its own, and fails to take the former off: its old object stays. */
  | { readonly kind: "depose binding"; readonly label: string; readonly former: string };

export type Change =
  | ({ readonly kind: "remove" | "forget" } & Element)
  | ({ readonly kind: "rename"; readonly moved: boolean; readonly home: Home } & Element)
  | { readonly kind: "repoint"; readonly label: string; readonly to: Target }
  | { readonly kind: "recluster"; readonly label: string; readonly cluster: string }
  | { readonly kind: "keep"; readonly label: string; readonly keep: boolean }
  | { readonly kind: "replace"; readonly label: string }
  /** Replaces what the binding gets its cluster's id through. */
  | { readonly kind: "obscure"; readonly label: string }
  | { readonly kind: "add"; readonly credential: CredentialCell }
  | { readonly kind: "adopt"; readonly binding: BindingCell; readonly imported: boolean }
  | { readonly kind: "empty" };

export interface Options {
  readonly destroy: boolean;
  readonly refresh: boolean;
  readonly parallelism: 1 | 10;
  readonly targets: readonly Element[];
  readonly replace: readonly Element[];
  /** The plan guard block says that all credentials are create_before_destroy. Only said when it is true. */
  readonly stated: boolean;
}

/** What EntryGuard does with the resources of a credential that is deleted: see the sandbox's behaviour. */
export type Deletion = "refuse" | "cascade" | "active";

export interface Case {
  readonly platform: PlatformName;
  readonly seed: number;
  readonly clusters: readonly string[];
  /** The clusters that another provider manages, which is acted out. */
  readonly owned: readonly string[];
  /** Those among them with which it does not do what their declarations say. */
  readonly untrue: readonly string[];
  readonly foreign: readonly string[];
  /** At EntryGuard. */
  readonly deletion?: Deletion;
  /** Resources of EntryGuard that are not active, of those that Terraform does not know. */
  readonly inactive?: readonly string[];
  readonly credentials: readonly CredentialCell[];
  readonly bindings: readonly BindingCell[];
  readonly disturbances: readonly Disturbance[];
  readonly changes: readonly Change[];
  readonly options: Options;
}

export interface JointCase {
  /** What `--case` takes: a number, after the letter p where it has worlds of EntryGuard or Civo, after t where of Taikun. */
  readonly name: string;
  readonly seed: number;
  /** Their options are one another's, but for what they target and replace. */
  readonly worlds: readonly Case[];
}
