import type { AwsCredentialsRequest } from "../../../sdk/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { accessKeyId, roleArn, secret as word } from "../../validators.js";
import { qoveryKind } from "../kind.js";

export const aws = qoveryKind<AwsCredentialsRequest>()({
  name: "aws",
  called: "an AWS credential",
  description:
    "An AWS credential that Qovery uses to act in an AWS account: an access key, or (better) an IAM role.",
  space: "qovery",
  fits: "AWS",
  fields: {
    role_arn: argument({
      description:
        "ARN of the IAM role that Qovery assumes. Preferred to an access key: there is no secret to rotate.",
      example: "arn:aws:iam::123456789012:role/qovery",
      check: roleArn,
    }),
    access_key_id: argument({
      description: "The access key's public id.",
      example: "AKIAIOSFODNN7EXAMPLE",
      check: accessKeyId,
    }),
    secret_access_key: secret({
      noun: "secret",
      description: "The access key's secret",
      example: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      check: word,
    }),
  },
  variants: [
    { called: "a role", fields: ["role_arn"], sends: { type: "AWS_ROLE" }, answers: "AWS_ROLE" },
    {
      called: "an access key",
      fields: ["access_key_id", "secret_access_key"],
      sends: { type: "AWS_STATIC" },
      answers: "AWS",
    },
  ],
});
