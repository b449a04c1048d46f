/**
 * `belay-iac/constructs`: CDKTF constructs for credentials that platforms hold, and for what is bound to them.
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
export { GuardCredentials } from "./guard-credentials.js";
export { type QoveryCredentialProps, RemovalPolicy } from "./managed-credential.js";
export {
  type AwsAccessKey,
  QoveryAwsCredential,
  type QoveryAwsCredentialProps,
} from "./qovery-aws-credential.js";
export { OnDestroy, QoveryClusterBinding, type QoveryClusterBindingProps } from "./qovery-cluster-binding.js";
export {
  type IQoveryCredential,
  Platform,
  type QoveryBindOptions,
  QoveryCredential,
  type QoveryCredentialLookup,
} from "./qovery-credential.js";
export { SecretVariable, type SecretVariableProps } from "./secret-variable.js";
