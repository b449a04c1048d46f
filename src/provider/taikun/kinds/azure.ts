import type { CreateAzureCredentialRequest } from "../../../sdk/taikun/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { availabilityZones, notBlank, taikunName, uuid, secret as word } from "../../validators.js";
import { answers, lock, type Ours, taikunKind, type Wire } from "../kind.js";

const wire = {
  subscription_id: "azureSubscriptionId",
  tenant_id: "azureTenantId",
  location: "azureLocation",
  client_id: "azureClientId",
  client_secret: "azureClientSecret",
  az_count: "azCount",
} as const satisfies Wire<CreateAzureCredentialRequest>;

export const azure = taikunKind<Ours<CreateAzureCredentialRequest, typeof wire>>()({
  name: "azure",
  called: "an Azure credential",
  description: "A service principal with which Taikun runs projects in an Azure subscription.",
  space: "taikun/cloud",
  fits: "projects",
  wire,
  nameCheck: taikunName,
  fields: {
    subscription_id: argument({
      description: "The Azure subscription's id, a UUID.",
      example: "5f6b1f3a-6d0f-4a0c-9a55-1c0d2e3f4a5b",
      check: uuid,
      unshown: true,
      replaces: true,
    }),
    tenant_id: argument({
      description: "The Azure tenant's id, a UUID.",
      example: "7d3b7a56-1d2c-4d7e-9b5d-2f1a0c9e8b70",
      check: uuid,
      replaces: true,
    }),
    location: argument({
      description: "The Azure location, such as `westeurope`.",
      example: "westeurope",
      check: notBlank,
      replaces: true,
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
  variants: [{ called: "a service principal", fields: [], sends: {}, answers: "AZURE" }],
});
