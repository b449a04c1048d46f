import type { Credential } from "../credentials.js";
import type { Behaviour } from "./behaviour.js";

/** What the background will find, and when; null when it never looks. Settled when a credential is made. */
export type Verification = { at: string; error: string | null } | null;

/** What EntryGuard tells of a credential besides its name and provider. */
export interface Visible {
  credentialType: string;
  createdAt: string;
  verification: Verification;
}

/** The call by which a credential is tried, where it is known. */
const refusals: Record<string, string> = {
  AWS: "STS GetCallerIdentity: InvalidClientTokenId: The security token included in the request is invalid.",
};

export function verificationOf(
  provider: string,
  /** The name and all texts that the credential holds. */
  texts: readonly unknown[],
  { verify_seconds, bad_keys, stuck }: Behaviour,
  now: Date,
): Verification {
  const isAmong = (named: readonly string[]) => texts.some((text) => named.includes(String(text)));
  if (isAmong(stuck)) return null;
  const at = new Date(now.getTime() + verify_seconds * 1_000).toISOString();
  return {
    at,
    error: isAmong(bad_keys) ? (refusals[provider] ?? `${provider} refused the credential.`) : null,
  };
}

/** What was found so far; null while nothing was. */
export function foundOf(credential: Credential, now: string): NonNullable<Verification> | null {
  const { verification } = credential.visible as unknown as Visible;
  return verification !== null && verification.at <= now ? verification : null;
}
