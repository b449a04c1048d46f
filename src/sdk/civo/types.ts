/** Civo's types as the client gives them out: those of the contract, without secrets, and with what may be missing. */
import type { components } from "./gen/contract.js";

type Schemas = components["schemas"];

/** A region, by its code. */
export type Region = { code: string; name: string; default: boolean; features: { object_store: boolean } };

/** A key pair for S3, without its secret half. */
export type ObjectStoreCredential = {
  id: string;
  name: string;
  /** Empty while Civo has not made it yet. */
  access_key_id: string;
  /** Null when it has no quota of its own. */
  max_size_gb: number | null;
  suspended: boolean;
  /** What {@link progressOf} reads. */
  status: string;
};

/** Both halves of a credential: the second one is a secret. */
export type KeyPair = { access_key_id: string; secret_access_key: string };

/** A credential with its pair, of which Civo may not have made anything yet: both halves are empty then. */
export type RevealedCredential = KeyPair & { id: string; name: string; status: string };

/** The credential that owns an object store, as the store names it. What it does not say is empty. */
export type OwnerInfo = { credential_id: string; access_key_id: string; name: string };

/** A bucket and the credential that owns it. */
export type ObjectStore = {
  id: string;
  name: string;
  /** Null when Civo does not say it. */
  max_size_gb: number | null;
  owner_info: OwnerInfo;
  objectstore_endpoint: string;
  /** What {@link progressOf} reads. */
  status: string;
};

/** One page of a list, and how many pages the whole list has. */
export type Page<T> = { page: number | null; pages: number; items: T[] };

/**
 * How full an object store is.
 * @interface
 */
export type ObjectStoreStats = Schemas["ObjectStoreStats"];
/**
 * A credential to make: with both halves of a pair of one's own, or with neither.
 * @interface
 */
export type CreateObjectStoreCredentialRequest = Schemas["CreateObjectStoreCredentialRequest"];
/**
 * What a credential is to have instead.
 * @interface
 */
export type UpdateObjectStoreCredentialRequest = Schemas["UpdateObjectStoreCredentialRequest"];
/**
 * An object store to make.
 * @interface
 */
export type CreateObjectStoreRequest = Schemas["CreateObjectStoreRequest"];
/**
 * The size that an object store is to have.
 * @interface
 */
export type ResizeObjectStoreRequest = Schemas["ResizeObjectStoreRequest"];
