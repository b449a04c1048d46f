import type { AzureCredentialsRequest } from "../../../sdk/index.js";
import { answer, argument } from "../../kinds/kind.js";
import { uuid } from "../../validators.js";
import { qoveryKind } from "../kind.js";

export const azure = qoveryKind<AzureCredentialsRequest>()({
  name: "azure",
  called: "an Azure credential",
  description:
    "A credential that Qovery uses to act in a subscription of Azure: Qovery makes an application for it, which you authorize in Azure. There is no secret.",
  space: "qovery",
  fits: "AZURE",
  fields: {
    azure_subscription_id: argument({
      description: "The subscription's id, a UUID.",
      example: "5f6b1f3a-6d0f-4a0c-9a55-0f6d1c2b3a4e",
      check: uuid,
    }),
    azure_tenant_id: argument({
      description: "The id of the subscription's tenant, a UUID.",
      example: "7d3b7a56-1d2c-4d7e-9b5d-3f1f6a5f3a01",
      check: uuid,
    }),
    azure_application_id: answer({
      type: "string",
      description: "The id of the application that Qovery made: grant it access to the subscription.",
    }),
    azure_application_object_id: answer({ type: "string", description: "That application's object id." }),
  },
  variants: [{ called: "a subscription", fields: [], sends: {}, answers: "AZURE" }],
});
