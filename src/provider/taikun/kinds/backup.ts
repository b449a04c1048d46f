import type { CreateBackupCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { httpUrl, notBlank, s3AccessKey, taikunName, secret as word } from "../../validators.js";
import { answers, lock, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  name: "s3Name",
  s3_access_key_id: "s3AccessKeyId",
  s3_secret_access_key: "s3SecretKey",
  s3_endpoint: "s3Endpoint",
  s3_region: "s3Region",
} as const satisfies Wire<CreateBackupCredentialRequest>;

export const backup = taikunKind<Ours<CreateBackupCredentialRequest, typeof wire>>()({
  name: "backup",
  called: "a backup credential",
  description: "An S3 access key with which Taikun keeps the backups of projects.",
  space: "taikun/backup",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  fields: {
    s3_access_key_id: argument({
      description: "The access key's id.",
      example: "AKIAIOSFODNN7EXAMPLE",
      check: s3AccessKey,
    }),
    s3_secret_access_key: secret({
      noun: "secret",
      description: "The access key's secret",
      example: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      check: word,
    }),
    s3_endpoint: argument({
      description: "Where the store is.",
      example: "https://s3.eu-west-3.amazonaws.com",
      check: httpUrl,
      replaces: true,
    }),
    s3_region: argument({
      description: "The store's region.",
      example: "eu-west-3",
      check: notBlank,
      replaces: true,
    }),
    lock,
    ...answers,
  },
  variants: [{ called: "an access key", fields: [], sends: {}, answers: "backup" }],
});
