/** A public field of a credential, as its platform shows it. */
export type Shown =
  | string
  | number
  | boolean
  | null
  | readonly string[]
  | Readonly<Record<string, string | number | null>>;

/** What uses a credential on its platform. */
export interface Dependent {
  readonly id: string;
  readonly name: string;
  /** What a person should know of it besides: what hangs on it, or why its credential is not certain. */
  readonly note?: string;
}

/** One credential as its platform's list has it, with what uses it. Built field by field, so never with a secret. */
export interface Entry {
  readonly id: string;
  readonly name: string;
  /** The platform's own word for the kind, such as `AWS_ROLE`; of a kind that we do not know, too. */
  readonly kind: string;
  /** The public fields of a known kind, by their names in the contract. */
  readonly shown: Readonly<Record<string, Shown>>;
  /** What a person would look for at the other end: an access key's id, a role. Null where nothing of the kind is shown. */
  readonly publicIdentifier: string | null;
  /** All that use the credential now. */
  readonly dependents: readonly Dependent[];
}

/** All that a platform holds, where it tells of dependents apart from credentials. */
export interface Held {
  readonly entries: readonly Entry[];
  /** Dependents whose credential is not among the entries. */
  readonly strays: readonly Dependent[];
}
