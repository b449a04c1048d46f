/**
 * `belay-iac/constructs/taikun`: CDKTF constructs for the credentials that Taikun holds, and for the projects and rules that use them.
 *
 * @module belay-iac/constructs/taikun
 */
export { TaikunBillingRule, type TaikunBillingRuleProps } from "./billing-rule.js";
export { type ITaikunCredential, TaikunCredential, type TaikunCredentialLookup } from "./credential.js";
export * from "./gen/index.js";
export type { TaikunIdSpace } from "./id-space.js";
export type { TaikunCredentialProps } from "./managed-credential.js";
export {
  TaikunAiBinding,
  type TaikunAiBindingProps,
  TaikunBackupBinding,
  type TaikunBackupBindingProps,
  type TaikunBindingOptions,
} from "./project-binding.js";
export { type TaikunRuleLabel, type TaikunRuleProps, TaikunRuleType } from "./rule.js";
export { TaikunShowbackRule, type TaikunShowbackRuleProps } from "./showback-rule.js";
