export { type Address, createSandbox, type Listening, type Sandbox } from "./create-sandbox.js";
export type { SandboxOptions } from "./create-sandbox-of.js";
export type { Fault } from "./faults.js";
export type { Identified, Ids } from "./ids.js";
export { listen } from "./listen.js";
export type { LoggedRequest } from "./request-log.js";
export { SandboxError } from "./sandbox-error.js";
