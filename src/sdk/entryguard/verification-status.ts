import type { Credential } from "./types.js";

/** What EntryGuard found when it tried a credential; `unverified` is not yet, or never. */
export type VerificationStatus = "valid" | "invalid" | "unverified";

/**
 * Whether EntryGuard has found the credential to work.
 *
 * @example
 * verificationStatus(await entryguard.getCredential({ credentialId })); // "unverified", some seconds later "valid"
 */
export function verificationStatus({
  isValid,
  lastVerifiedAt,
}: Pick<Credential, "isValid" | "lastVerifiedAt">): VerificationStatus {
  // Before the first verification isValid is null or false: EntryGuard's documents disagree.
  if (lastVerifiedAt === null) return "unverified";
  return isValid === true ? "valid" : "invalid";
}
