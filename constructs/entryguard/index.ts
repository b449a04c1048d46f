/**
 * `belay-iac/constructs/entryguard`: CDKTF constructs for the credentials that EntryGuard holds, and for the resources that it opens by them.
 *
 * @module belay-iac/constructs/entryguard
 */
export { EntryguardCredential, type EntryguardCredentialLookup } from "./credential.js";
export * from "./gen/index.js";
export type { EntryguardCredentialProps } from "./managed-credential.js";
export {
  EntryguardResource,
  type EntryguardResourceOptions,
  type EntryguardResourceProps,
  type IEntryguardCredential,
} from "./resource.js";
