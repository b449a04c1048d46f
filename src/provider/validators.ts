/** Checks of single values, shared by the provider block and the resources. Each says what the value must be. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]{1,}$/;

/** In lower case only, as the platforms write ids: they are compared as they are written. */
export const uuid = (value: string): string | null => {
  if (value === "") return "is empty. It must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6.";
  if (UUID.test(value)) return null;
  return UUID.test(value.toLowerCase())
    ? `must be in lower case: ${value.toLowerCase()}.`
    : "must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6."; // not quoted: a token may have taken its place
};

export const roleArn = (value: string): string | null =>
  ROLE_ARN.test(value)
    ? null
    : `must be the ARN of an IAM role, such as arn:aws:iam::123456789012:role/qovery, and not ${JSON.stringify(value)}.`;

export const notBlank = (value: string): string | null =>
  value.trim() === ""
    ? "must not be empty."
    : value !== value.trim()
      ? "must not begin or end with white space."
      : null;

/** For secrets: the same as notBlank, without quoting the value. */
export const secret = (value: string): string | null =>
  /^\S+$/.test(value)
    ? null
    : "must not be empty and must hold no white space. Was it copied with a line break?";

/** Not quoted: a secret that took the key's place must not be shown. */
export const accessKeyId = (value: string): string | null =>
  /^\w{16,128}$/.test(value)
    ? null
    : "must be an AWS access key id: 16 to 128 letters and digits, such as AKIAIOSFODNN7EXAMPLE. Did the secret take its place?";

export const oneOf =
  (...values: readonly string[]) =>
  (value: string): string | null =>
    values.includes(value)
      ? null
      : `must be ${values.map((one) => JSON.stringify(one)).join(" or ")}, and not ${JSON.stringify(value)}.`;

/** Not quoted: a URL may hold a password. */
export const httpUrl = (value: string): string | null => {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isHttp = url?.protocol === "https:" || url?.protocol === "http:";
  return isHttp ? null : "must be a URL that begins with https:// or http://.";
};

export const wholeNumber = (value: unknown): string | null =>
  Number.isSafeInteger(value) && (value as number) >= 0
    ? null
    : `must be a whole number from 0 on, and not ${String(value)}.`;

/** For passwords, which may hold blanks. Not quoted. */
export const oneLine = (value: string): string | null =>
  value === ""
    ? "must not be empty."
    : /[\r\n]/.test(value)
      ? "must hold no line break. Was it copied with one?"
      : null;

export const serviceAccountEmail = (value: string): string | null =>
  /^[^@\s]+@[a-z0-9.-]+\.gserviceaccount\.com$/.test(value)
    ? null
    : `must be the e-mail address of a service account, such as qovery@my-project.iam.gserviceaccount.com, and not ${JSON.stringify(value)}.`;

const PROVIDER = /^projects\/\d+\/locations\/global\/workloadIdentityPools\/[^/\s]+\/providers\/[^/\s]+$/;

export const workloadIdentityProvider = (value: string): string | null => {
  if (PROVIDER.test(value)) return null;
  const without = value.replace(/^(https:)?\/\/iam\.googleapis\.com\//, "");
  if (PROVIDER.test(without)) return `must begin with projects/: ${without}.`;
  const hint = /^projects\/[^/]*[a-z]/.test(value) ? " It is the project's number, and not its id." : "";
  return `must look like projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider>, and not ${JSON.stringify(value)}.${hint}`;
};

/** Not quoted: the secret may have taken its place. */
export const scalewayAccessKey = (value: string): string | null => {
  if (/^SCW[A-Z0-9]{17}$/.test(value)) return null;
  if (/^SCW[A-Z0-9]{17}$/i.test(value)) return "must be in capital letters.";
  return "must be an access key of Scaleway: SCW and 17 capital letters or digits, such as SCWXXXXXXXXXXXXXXXXX. Did the secret take its place?";
};

const UNITS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };
const DURATION = /^(\d+(\.\d+)?(ms|s|m|h))+$/;
const LONGEST = 24 * 3_600_000;

/** A duration such as `90s` or `1m30s`, in milliseconds. */
export const milliseconds = (value: string): number =>
  [...value.matchAll(/(\d+(?:\.\d+)?)(ms|s|m|h)/g)].reduce(
    (sum, [, number, unit = ""]) => sum + Number(number) * (UNITS[unit] ?? Number.NaN),
    0,
  );

export const duration = (value: string): string | null =>
  !DURATION.test(value)
    ? `must be a duration such as "2m", "90s" or "0s", and not ${JSON.stringify(value)}.`
    : milliseconds(value) > LONGEST
      ? "must be at most 24h."
      : null;

/** Not quoted: the secret may have taken its place. */
export const s3AccessKey = (value: string): string | null =>
  /^[A-Za-z0-9_-]{3,128}$/.test(value)
    ? null
    : "must be an S3 access key id: 3 to 128 letters, digits, - and _. Did the secret take its place?";

/** As `LON1`: Civo's clients send it as it is typed, and Civo's regions are in capital letters. */
export const civoRegion = (value: string): string | null => {
  if (/^[A-Z0-9][A-Z0-9-]{0,31}$/.test(value)) return null;
  // A token may have taken its place: what is longer is not quoted.
  return /^[A-Za-z0-9][A-Za-z0-9-]{0,11}$/.test(value)
    ? `must be in capital letters: ${value.toUpperCase()}.`
    : "must be the code of a region of Civo, such as LON1.";
};

/** From 1 on, as digits. */
export const gigabytes = (value: string): string | null =>
  /^[1-9]\d{0,8}$/.test(value) ? null : `must be a whole number of GB from 1 on, and not ${value}.`;

/** Of what may be anything that its type allows. */
export const anything = (): null => null;

/** Taikun's ids, as they are written in Terraform. */
export const wholeId = (value: string): string | null =>
  /^[1-9]\d{0,9}$/.test(value) ? null : "must be a whole number, written in digits, such as 12.";

/** A name at Taikun, of clouds and backups. */
export const taikunName = (value: string): string | null =>
  /^[A-Za-z0-9-]{3,30}$/.test(value)
    ? null
    : `must be 3 to 30 letters, digits and dashes, and not ${JSON.stringify(value)}.`;

/** As digits. */
export const availabilityZones = (value: string): string | null =>
  /^[123]$/.test(value) ? null : `must be 1, 2 or 3, and not ${value}.`;

export const continent = (value: string): string | null => oneOf("as", "eu", "us")(value);

export const onlyTrue = (value: string): string | null =>
  value === "true" ? null : "must be true: leave it out where it is not.";

export const ipv4 = (value: string): string | null => {
  const parts = value.split(".");
  const isAddress =
    parts.length === 4 && parts.every((part) => /^(0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
  return isAddress ? null : `must be an IPv4 address such as 10.0.0.1, and not ${JSON.stringify(value)}.`;
};

/** As digits. */
export const netMask = (value: string): string | null =>
  /^([1-9]|[12]\d|3[0-2])$/.test(value) ? null : `must be the length of a mask, 1 to 32, and not ${value}.`;

/** As digits. */
export const vlan = (value: string): string | null =>
  /^[1-9]\d{0,3}$/.test(value) && Number(value) < 4095
    ? null
    : `must be a VLAN's id, 1 to 4094, and not ${value}.`;

/** As digits. */
export const port = (value: string): string | null =>
  /^[1-9]\d{0,4}$/.test(value) && Number(value) < 65_536
    ? null
    : `must be a port, 1 to 65535, and not ${value}.`;

/** A file's text. Not quoted: it may hold keys. */
export const kubeConfig = (value: string): string | null =>
  /^\s*"?clusters"?\s*:/m.test(value)
    ? null
    : "must be the text of a kubeconfig file, with its clusters. Is it the path of one? Then use file().";

/** Not quoted. */
export const pullSecret = (value: string): string | null =>
  /^\s*\{[\s\S]*"auths"[\s\S]*\}\s*$/.test(value)
    ? null
    : 'must be the JSON of a pull secret, with its "auths". Is it the path of one? Then use file().';

/** As Taikun's own tools have it. */
export const bareHost = (value: string): string | null =>
  /^[A-Za-z0-9.-]+(:\d+)?$/.test(value)
    ? null
    : "must be a host, with or without a port, such as api.taikun.cloud, and no URL: that is for endpoint.";
