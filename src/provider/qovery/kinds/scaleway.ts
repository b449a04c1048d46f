import type { ScalewayCredentialsRequest } from "../../../sdk/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { scalewayAccessKey, uuid, secret as word } from "../../validators.js";
import { qoveryKind } from "../kind.js";

export const scaleway = qoveryKind<ScalewayCredentialsRequest>()({
  name: "scaleway",
  called: "a Scaleway credential",
  description: "An API key of Scaleway that Qovery uses to act in a project there.",
  space: "qovery",
  fits: "SCW",
  fields: {
    scaleway_access_key: argument({
      description: "The API key's public id.",
      example: "SCWXXXXXXXXXXXXXXXXX",
      check: scalewayAccessKey,
    }),
    scaleway_secret_key: secret({
      noun: "secret",
      description: "The API key's secret",
      example: "7d3b7a56-1d2c-4d7e-9b5d-3f1f6a5f3a02",
      check: word,
    }),
    scaleway_project_id: argument({
      description: "The project's id, a UUID.",
      example: "7d3b7a56-1d2c-4d7e-9b5d-3f1f6a5f3a01",
      check: uuid,
    }),
    scaleway_organization_id: argument({
      description: "The id of the organization at Scaleway, a UUID.",
      example: "5f6b1f3a-6d0f-4a0c-9a55-0f6d1c2b3a4e",
      check: uuid,
    }),
  },
  variants: [{ called: "an API key", fields: [], sends: {}, answers: "SCW" }],
});
