import type { CreateZadaraCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import {
  availabilityZones,
  httpUrl,
  notBlank,
  s3AccessKey,
  taikunName,
  secret as word,
} from "../../validators.js";
import { answers, lock, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  url: "zadaraUrl",
  access_key_id: "zadaraAccessKeyId",
  secret_access_key: "zadaraSecretAccessKey",
  region: "zadaraRegion",
  volume_type: "zadaraVolumeType",
  az_count: "azCount",
} as const satisfies Wire<CreateZadaraCredentialRequest>;

export const zadara = taikunKind<Ours<CreateZadaraCredentialRequest, typeof wire>>()({
  name: "zadara",
  called: "a Zadara credential",
  description: "An access key with which Taikun runs projects at a Zadara zCompute.",
  space: "taikun/cloud",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  fields: {
    url: argument({
      description: "Where its API is.",
      example: "https://compute.example.com",
      check: httpUrl,
      replaces: true,
    }),
    access_key_id: argument({
      description: "The access key's id.",
      example: "0a1b2c3d4e5f60718293",
      check: s3AccessKey,
      unshown: true,
    }),
    secret_access_key: secret({
      noun: "secret",
      description: "The access key's secret",
      example: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      check: word,
    }),
    region: argument({
      description: "The region.",
      example: "symphony",
      check: notBlank,
      replaces: true,
    }),
    volume_type: argument({
      description: "The type of volumes.",
      example: "gp2",
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
    lock,
    ...answers,
  },
  variants: [{ called: "an access key", fields: [], sends: {}, answers: "ZADARA" }],
});
