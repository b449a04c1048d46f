/**
 * `belay-iac/sdk/taikun`: the typed client of Taikun's credentials: of clouds, for backups, billing, showback and AI. Its contract,
 * `openapi/taikun.yaml`, is written after Taikun's two OpenAPI documents, of the web API and of the showback API (July 2026; for
 * Tanzu and Zededa, April 2026).
 *
 * @example
 * import { createTaikunClient, heldCredentials } from "belay-iac/sdk/taikun";
 * const taikun = createTaikunClient({ accessKey: "…", secretKey: "…" });
 * const entries = await heldCredentials(taikun, { space: "taikun/cloud", organizationId: "12" });
 *
 * @module belay-iac/sdk/taikun
 */
export type { ConnectionOptions } from "../connection.js";
export type { Dependent, Entry, Shown } from "../entry.js";
export { PlatformError, type PlatformErrorCode, platformErrorCodes } from "../errors.js";
export type { RateLimitWait } from "../rate-gate.js";
export type { Retry } from "../retry.js";
export {
  createTaikunClient,
  type TaikunClient,
  type TaikunClientOptions,
  type TaikunLogin,
  type TaikunMethods,
  type TaikunRobot,
  type TaikunToken,
} from "./client.js";
export { cloudFamily, type FamilyEntry, familyEntry } from "./cloud-family.js";
export { shortContinent } from "./continent.js";
export { type CredentialDeletion, deleteCredential } from "./delete-credential.js";
export type { CloudFamily, CredentialOfFamily, Detail } from "./families.js";
export {
  aiEntry,
  backupEntry,
  billingEntry,
  cloudEntry,
  heldCredentials,
  type IdSpace,
  idSpaces,
  showbackEntry,
} from "./held.js";
export { listAll, type PagedOperation } from "./list-all.js";
export type { InOrganization } from "./organization.js";
export type * from "./requests.js";
export { type LockableSpace, type LockUpdate, setLock } from "./set-lock.js";
export type { ShownOfKind } from "./shown-of-kind.js";
export { type GoogleCredentialToStore, storeGoogleCredential } from "./store-google-credential.js";
export { storeOpenShiftCredential } from "./store-openshift-credential.js";
export { storeVsphereCredential, type VsphereCredentialToStore } from "./store-vsphere-credential.js";
export type * from "./types.js";
