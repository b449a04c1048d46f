import type { CreateGoogleCredentialRequest } from "../../../sdk/taikun/index.js";
import { gcpServiceAccountKey } from "../../kinds/gcp-key.js";
import { argument, secret } from "../../kinds/kind.js";
import { availabilityZones, notBlank, onlyTrue, taikunName } from "../../validators.js";
import { answers, lock, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  config: "config",
  region: "region",
  az_count: "azCount",
  import_project: "importProject",
  folder_id: "folderId",
  billing_account_id: "billingAccountId",
} as const satisfies Wire<CreateGoogleCredentialRequest>;

export const gcp = taikunKind<Ours<CreateGoogleCredentialRequest, typeof wire>>()({
  name: "gcp",
  called: "a GCP credential",
  description:
    "A service account with which Taikun runs projects at Google Cloud: in its own project, or in a new one of a folder and a billing account.",
  space: "taikun/cloud",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  changes: "nothing",
  fields: {
    config: secret({
      noun: "key file",
      description: "The key file of the service account: its JSON text, or that in base64",
      example: '{ "type": "service_account", \u2026 }',
      check: gcpServiceAccountKey(),
    }),
    region: argument({
      description: "The region, such as `europe-west1`.",
      example: "europe-west1",
      check: notBlank,
    }),
    az_count: argument({
      description: "How many availability zones, 1 to 3. Taikun's by default.",
      example: "1",
      check: availabilityZones,
      type: "number",
      filledIn: true,
    }),
    import_project: argument({
      description: "Set to true for the service account's own project.",
      example: "true",
      check: onlyTrue,
      type: "bool",
      unshown: true,
    }),
    folder_id: argument({
      description: "The folder of the new project.",
      example: "folders/123456789012",
      check: notBlank,
    }),
    billing_account_id: argument({
      description: "The billing account of the new project.",
      example: "billingAccounts/01A2B3-C4D5E6-F70819",
      check: notBlank,
    }),
    lock,
    ...answers,
  },
  variants: [
    { called: "a project of its own", fields: ["import_project"], sends: {}, answers: "GOOGLE" },
    { called: "a folder", fields: ["folder_id", "billing_account_id"], sends: {}, answers: "GOOGLE" },
  ],
});
