/**
 * `belay-iac/sdk/civo`: the typed client of Civo's object store credentials.
 *
 * @example
 * import { createCivoClient, heldCredentials } from "belay-iac/sdk/civo";
 * const { entries, strays } = await heldCredentials(createCivoClient({ token: "…" }), { region: "LON1" });
 *
 * @module belay-iac/sdk/civo
 */
export type { ConnectionOptions } from "../connection.js";
export type { Dependent, Entry, Held, Shown } from "../entry.js";
export { PlatformError, type PlatformErrorCode, platformErrorCodes } from "../errors.js";
export type { RateLimitWait } from "../rate-gate.js";
export type { Retry } from "../retry.js";
export { type CivoClient, type CivoClientOptions, createCivoClient } from "./client.js";
export {
  allCredentials,
  allObjectStores,
  heldCredentials,
  type InRegion,
  objectStoreRegions,
  toEntry,
  toHeld,
} from "./held.js";
export { type Progress, progressOf } from "./progress.js";
export { revealSecret } from "./reveal-secret.js";
export type * from "./types.js";
export { type CredentialUpdate, updateCredential } from "./update-credential.js";
