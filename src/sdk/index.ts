/**
 * `belay-iac/sdk`: what the typed clients of the platforms that hold credentials have in common, and Qovery's. Each platform
 * has a module of its own, such as `belay-iac/sdk/qovery`: several platforms have a `Credential`, and none can have the name
 * here.
 *
 * @example
 * import { createQoveryClient } from "belay-iac/sdk";
 * const organizations = await createQoveryClient({ token: "…" }).listOrganization();
 *
 * @module belay-iac/sdk
 */
export type { ConnectionOptions } from "./connection.js";
export type { Dependent, Entry, Held, Shown } from "./entry.js";
export { PlatformError, type PlatformErrorCode, platformErrorCodes } from "./errors.js";
export { createQoveryClient, type QoveryClient, type QoveryClientOptions } from "./qovery/client.js";
export { heldCredentials, toEntry } from "./qovery/held.js";
export { publicIdentifier } from "./qovery/public-identifier.js";
export type * from "./qovery/types.js";
export type { RateLimitWait } from "./rate-gate.js";
export type { Retry } from "./retry.js";
