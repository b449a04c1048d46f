/**
 * `belay-iac/sdk/qovery`: the typed client of Qovery.
 *
 * @example
 * import { createQoveryClient } from "belay-iac/sdk/qovery";
 * const organizations = await createQoveryClient({ token: "…" }).listOrganization();
 *
 * @module belay-iac/sdk/qovery
 */
export type { ConnectionOptions } from "../connection.js";
export type { Dependent, Entry, Shown } from "../entry.js";
export { PlatformError, type PlatformErrorCode, platformErrorCodes } from "../errors.js";
export type { RateLimitWait } from "../rate-gate.js";
export type { Retry } from "../retry.js";
export { createQoveryClient, type QoveryClient, type QoveryClientOptions } from "./client.js";
export { heldCredentials, toEntry } from "./held.js";
export { publicIdentifier } from "./public-identifier.js";
export type * from "./types.js";
