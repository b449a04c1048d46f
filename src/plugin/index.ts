/** Terraform's plugin protocol 6 on Node. Knows nothing of credentials: another provider could be written on it. */
export { DiagnosticError, Diagnostics, formatPath, type Path } from "./diagnostics.js";
export type { Level, LogFields } from "./log.js";
export {
  type AnyDataSource,
  type AnyEphemeralResource,
  type AnyResource,
  type Call,
  defineDataSource,
  defineEphemeralResource,
  defineResource,
  FunctionArgumentError,
  type Private,
  type Provider,
  type ProviderFunction,
  type Resource,
  type ValidateCall,
} from "./provider.js";
export * from "./schema/index.js";
export { serve } from "./serve.js";
export { served } from "./served.js";
export { listening, listenPrivately, type PrivateSocket } from "./transport/private-socket.js";
export { removeAbandoned } from "./transport/remove-abandoned.js";
export { Decimal, isUnknown, type Type, UNKNOWN, Unknown, type Value } from "./value/index.js";
