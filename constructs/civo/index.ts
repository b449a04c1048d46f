/**
 * `belay-iac/constructs/civo`: CDKTF constructs for the object store credentials that Civo holds, and for the stores that they own.
 *
 * @module belay-iac/constructs/civo
 */
export { CivoCredential, type CivoCredentialLookup, type ICivoCredential } from "./credential.js";
export * from "./gen/index.js";
export type { CivoCredentialProps } from "./managed-credential.js";
export { CivoObjectStore, type CivoObjectStoreProps } from "./object-store.js";
export { CivoObjectStoreSecret, type CivoObjectStoreSecretProps } from "./object-store-secret.js";
