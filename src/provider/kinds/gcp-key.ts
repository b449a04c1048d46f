/** Key files of Google's service accounts: checked, and as base64. Their format: https://cloud.google.com/iam/docs/keys-create-delete */

/** What a platform asks of a key file besides, and offers instead of one. */
interface Wanted {
  readonly needs?: readonly string[];
  /** What to do for workload identity federation, where it can be done. */
  readonly federation?: string;
}

/** Not quoted: it is a secret. */
export const gcpServiceAccountKey =
  (wanted: Wanted = {}) =>
  (value: string): string | null =>
    faultOf(value, wanted);

function faultOf(value: string, { needs = [], federation = "" }: Wanted): string | null {
  const key = parse(value) ?? parse(fromBase64(value));
  if (key === undefined)
    return "must be the JSON of a service account's key file, or that in base64. A path is read by Terraform's function file.";
  if (typeof key !== "object" || key === null || Array.isArray(key)) return "must hold a JSON object.";
  const file = key as Record<string, unknown>;
  const { type } = file;
  const wrongType = 'must be the key file of a service account: its "type" must be "service_account".';
  if (type === "authorized_user") return `${wrongType} What gcloud writes for a user is another thing.`;
  if (type === "external_account") return `${wrongType} ${federation}`.trim();
  if (type !== "service_account") return wrongType;
  for (const name of ["private_key", "client_email", ...needs]) {
    const part = file[name];
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
