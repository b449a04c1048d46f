/**
 * `belay-iac/sdk/entryguard`: the typed client of EntryGuard.
 *
 * @example
 * import { createEntryGuardClient } from "belay-iac/sdk/entryguard";
 * const entryguard = createEntryGuardClient({ organization: "acme", email: "ops@acme.example", password: "…" });
 * const credentials = await entryguard.listCredentials();
 *
 * @module belay-iac/sdk/entryguard
 */
export type { ConnectionOptions } from "../connection.js";
export type { Dependent, Entry, Held, Shown } from "../entry.js";
export { PlatformError, type PlatformErrorCode, platformErrorCodes } from "../errors.js";
export type { RateLimitWait } from "../rate-gate.js";
export type { Retry } from "../retry.js";
export {
  createEntryGuardClient,
  type EntryGuardClient,
  type EntryGuardClientOptions,
  type EntryGuardLogin,
  type EntryGuardMethods,
  type EntryGuardToken,
} from "./client.js";
export { heldCredentials, toEntry, toHeld } from "./held.js";
export { holdings } from "./holdings.js";
export type * from "./types.js";
export { type VerificationStatus, verificationStatus } from "./verification-status.js";
