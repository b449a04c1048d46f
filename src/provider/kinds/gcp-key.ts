/** Key files of Google's service accounts: checked, and as base64. Their format: https://cloud.google.com/iam/docs/keys-create-delete */

/** Not quoted: it is a secret. */
export function gcpServiceAccountKey(value: string): string | null {
  const key = parse(value) ?? parse(fromBase64(value));
  if (key === undefined)
    return "must be the JSON of a service account's key file, or that in base64. A path is read by Terraform's function file.";
  if (typeof key !== "object" || key === null || Array.isArray(key)) return "must hold a JSON object.";
  const { type, private_key, client_email } = key as Record<string, unknown>;
  const wrongType = 'must be the key file of a service account: its "type" must be "service_account".';
  if (type === "authorized_user") return `${wrongType} What gcloud writes for a user is another thing.`;
  if (type === "external_account")
    return `${wrongType} For workload identity federation set service_account_email and workload_identity_provider_resource instead.`;
  if (type !== "service_account") return wrongType;
  for (const [name, part] of Object.entries({ private_key, client_email })) {
    if (typeof part !== "string" || part === "") return `lacks "${name}". Is the key file complete?`;
  }
  return null;
}

/** The key file in base64, whichever way it was given. */
export const gcpKeyInBase64 = (value: string): string =>
  Buffer.from(parse(value) === undefined ? fromBase64(value) : value, "utf8").toString("base64");

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const fromBase64 = (text: string): string =>
  /^[A-Za-z0-9+/\s]+={0,2}\s*$/.test(text) ? Buffer.from(text, "base64").toString("utf8") : "";
