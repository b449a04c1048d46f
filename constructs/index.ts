/**
 * `belay-iac/constructs`: CDKTF constructs for credentials that platforms hold, and for what is bound to them. What all
 * platforms have in common is here, and Qovery's, which is also `belay-iac/constructs/qovery`.
 *
 * @module belay-iac/constructs
 */
export {
  BelayProvider,
  type BelayProviderProps,
  GuardMode,
  type QoveryConnection,
  Unproven,
} from "./belay-provider.js";
export { DeclareDependents } from "./declare-dependents.js";
export { DeclaredDependent, type DeclaredDependentProps } from "./declared-dependent.js";
export { GuardCredentials } from "./guard-credentials.js";
export { IdSpace } from "./id-space.js";
export { Platform } from "./platform.js";
export * from "./qovery/index.js";
export { RemovalPolicy } from "./removal-policy.js";
export { SecretVariable, type SecretVariableProps } from "./secret-variable.js";
