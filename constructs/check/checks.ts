/** What the provider demands of single values, so that a user hears of it before Terraform starts. */
import type { Check } from "./literal.js";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const ROLE_ARN = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

export const notBlank: Check = (value) => {
  if (value.trim() === "") return "must not be empty.";
  return value === value.trim() ? null : "must not begin or end with white space.";
};

/** Not quoted: a token may have taken its place. */
export const uuid: Check = (value) => {
  if (value === "") return "is empty. It must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6.";
  if (UUID.test(value)) return null;
  return UUID.test(value.toLowerCase())
    ? `must be in lower case: ${value.toLowerCase()}.`
    : "must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6.";
};

export const roleArn: Check = (value) =>
  ROLE_ARN.test(value)
    ? null
    : `must be the ARN of an IAM role, such as arn:aws:iam::123456789012:role/qovery, and not ${JSON.stringify(value)}.`;

/** Not quoted: the secret may have taken its place. */
export const accessKeyId: Check = (value) =>
  /^\w{16,128}$/.test(value)
    ? null
    : "must be an AWS access key id: 16 to 128 letters and digits, such as AKIAIOSFODNN7EXAMPLE. Did the secret take its place?";

/** Not quoted: a URL may hold a password. */
export const httpUrl: Check = (value) => {
  const url = URL.canParse(value) ? new URL(value) : null;
  const isHttp = url?.protocol === "https:" || url?.protocol === "http:";
  return isHttp ? null : "must be a URL that begins with https:// or http://.";
};

/** A secret is never a literal: synthesis would write it, in clear, to cdktf.out. */
export const noLiteral: Check = () =>
  "is a plain string, and would be in clear in cdktf.out. Take it from a variable: new SecretVariable(stack, …).stringValue, set by TF_VAR_<its id>.";
