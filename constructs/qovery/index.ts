/**
 * `belay-iac/constructs/qovery`: CDKTF constructs for the credentials that Qovery holds, and for the clusters that use them.
 *
 * @module belay-iac/constructs/qovery
 */
export {
  type IQoveryCredential,
  OnDestroy,
  type QoveryBindOptions,
  QoveryClusterBinding,
  type QoveryClusterBindingProps,
} from "./cluster-binding.js";
export { QoveryCredential, type QoveryCredentialLookup } from "./credential.js";
export * from "./gen/index.js";
export type { QoveryCredentialProps } from "./managed-credential.js";
