import type { CreateAwsCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import {
  accessKeyId,
  availabilityZones,
  notBlank,
  roleArn,
  taikunName,
  secret as word,
} from "../../validators.js";
import { answers, lock, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  region: "awsRegion",
  az_count: "azCount",
  access_key_id: "awsAccessKeyId",
  secret_access_key: "awsSecretAccessKey",
  role_arn: "roleArn",
  external_id: "externalId",
} as const satisfies Wire<CreateAwsCredentialRequest>;

export const aws = taikunKind<Ours<CreateAwsCredentialRequest, typeof wire>>()({
  name: "aws",
  called: "an AWS credential",
  description: "What Taikun uses to run projects in an AWS account: an access key, or a role.",
  space: "taikun/cloud",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  fields: {
    region: argument({
      description: "The AWS region, such as `eu-west-3`.",
      example: "eu-west-3",
      check: notBlank,
      replaces: true,
    }),
    az_count: argument({
      description: "How many availability zones, 1 to 3. Taikun's by default.",
      example: "1",
      check: availabilityZones,
      type: "number",
      filledIn: true,
      replaces: true,
    }),
    access_key_id: argument({
      description: "The access key's id.",
      example: "AKIAIOSFODNN7EXAMPLE",
      check: accessKeyId,
      unshown: true,
    }),
    secret_access_key: secret({
      noun: "secret",
      description: "The access key's secret",
      example: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      check: word,
    }),
    role_arn: argument({
      description: "The role's ARN.",
      example: "arn:aws:iam::123456789012:role/taikun",
      check: roleArn,
      unshown: true,
    }),
    external_id: argument({
      description: "What the role's trust policy demands, where it does.",
      example: "taikun-4711",
      check: notBlank,
      optional: true,
      unshown: true,
    }),
    lock,
    ...answers,
  },
  variants: [
    { called: "an access key", fields: ["access_key_id", "secret_access_key"], sends: {}, answers: "AWS" },
    { called: "a role", fields: ["role_arn", "external_id"], sends: {}, answers: "AWS" },
  ],
});
