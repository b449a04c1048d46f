import type { AzureCredentialRequest } from "../../../sdk/entryguard/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { uuid, secret as word } from "../../validators.js";
import { answers, entryguardKind, type Snaked } from "../kind.js";

export const azure = entryguardKind<Snaked<AzureCredentialRequest["credentialData"]>>()({
  name: "azure",
  called: "an Azure credential",
  description: "An Azure service principal that EntryGuard uses to open and close network security groups.",
  space: "entryguard",
  fits: "AZURE",
  fields: {
    tenant_id: argument({
      description: "The Azure tenant's id, a UUID.",
      example: "7d3b7a56-1d2c-4d7e-9b5d-2f1a0c9e8b70",
      check: uuid,
      unshown: true,
    }),
    client_id: argument({
      description: "The service principal's application id, a UUID.",
      example: "2a9e4d30-6f0b-4a41-8f63-0d5b7c2e1a94",
      check: uuid,
      unshown: true,
    }),
    client_secret: secret({
      noun: "client secret",
      description: "The service principal's secret",
      example: "Hq~8Q~EXAMPLEexampleEXAMPLEexampleEXAMPLE",
      check: word,
    }),
    subscription_id: argument({
      description: "The Azure subscription's id, a UUID.",
      example: "5f6b1f3a-6d0f-4a0c-9a55-1c0d2e3f4a5b",
      check: uuid,
      unshown: true,
    }),
    ...answers,
  },
  variants: [{ called: "a service principal", fields: [], sends: {}, answers: "AZURE" }],
});
