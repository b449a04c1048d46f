/**
 * `belay-iac/constructs`: CDKTF constructs for credentials that platforms hold, and for what is bound to them. What all
 * platforms have in common is here, and each platform's, which is also `belay-iac/constructs/<platform>`.
 *
 * @module belay-iac/constructs
 */
export {
  BelayProvider,
  type BelayProviderProps,
  GuardMode,
  Unproven,
} from "./belay-provider.js";
export * from "./civo/index.js";
export type {
  CivoConnection,
  EntryguardConnection,
  QoveryConnection,
  TaikunConnection,
} from "./connections.js";
export { DeclareDependents } from "./declare-dependents.js";
export { DeclaredDependent, type DeclaredDependentProps } from "./declared-dependent.js";
export * from "./entryguard/index.js";
export { GuardCredentials } from "./guard-credentials.js";
export { IdSpace } from "./id-space.js";
export type { CredentialProps } from "./kinds/managed.js";
export { Platform } from "./platform.js";
export * from "./qovery/index.js";
export { RemovalPolicy } from "./removal-policy.js";
export { SecretVariable, type SecretVariableProps } from "./secret-variable.js";
export * from "./taikun/index.js";
