import type { Credential } from "./types.js";

/** Fields by which a credential is known at the platform it opens, the most telling first. */
const identifiers = [
  "access_key_id",
  "role_arn",
  "scaleway_access_key",
  "azure_subscription_id",
  "service_account_email",
  "vsphere_user",
] as const;

/**
 * What a person would look for at the cloud provider: the access key's id, the role, the subscription, the account.
 * Null when Qovery shows nothing of the kind, as for a GCP key.
 *
 * @example
 * publicIdentifier({ id: "…", name: "prod", object_type: "AWS", access_key_id: "AKIA…" }); // "AKIA…"
 */
export function publicIdentifier(credential: Credential): string | null {
  const fields: Record<string, unknown> = credential;
  for (const name of identifiers) {
    const value = fields[name];
    if (typeof value === "string" && value !== "") return value;
  }
  return null;
}
