import type { AwsCredentialRequest } from "../../../sdk/entryguard/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { accessKeyId, secret as word } from "../../validators.js";
import { answers, entryguardKind, type Snaked } from "../kind.js";

export const aws = entryguardKind<Snaked<AwsCredentialRequest["credentialData"]>>()({
  name: "aws",
  called: "an AWS credential",
  description: "An AWS access key that EntryGuard uses to open and close security groups.",
  space: "entryguard",
  fits: "AWS",
  fields: {
    access_key_id: argument({
      description: "The access key's public id.",
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
    ...answers,
  },
  variants: [{ called: "an access key", fields: [], sends: {}, answers: "AWS" }],
});
