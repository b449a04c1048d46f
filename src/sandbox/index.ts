export { createSandbox, type PlatformAccess, type Sandbox, type SandboxOptions } from "./create-sandbox.js";
export type { Fault } from "./faults.js";
export { type Address, type Listening, listen } from "./listen.js";
export type { LoggedRequest } from "./request-log.js";
export { SandboxError } from "./sandbox-error.js";
