import type { GcpCredentialsRequest } from "../../../sdk/index.js";
import { gcpKeyInBase64, gcpServiceAccountKey } from "../../kinds/gcp-key.js";
import { answer, argument, secret } from "../../kinds/kind.js";
import { serviceAccountEmail, workloadIdentityProvider } from "../../validators.js";
import { qoveryKind } from "../kind.js";

export const gcp = qoveryKind<GcpCredentialsRequest>()({
  name: "gcp",
  called: "a GCP credential",
  description:
    "A credential that Qovery uses to act in a project of Google Cloud: the key file of a service account, or (better) workload identity federation.",
  space: "qovery",
  fits: "GCP",
  fields: {
    service_account_email: argument({
      description:
        "The service account that Qovery acts as. Preferred to a key file: there is no secret to rotate.",
      example: "qovery@my-project.iam.gserviceaccount.com",
      check: serviceAccountEmail,
    }),
    workload_identity_provider_resource: argument({
      description: "The provider of the workload identity pool that trusts Qovery.",
      example: "projects/123456789012/locations/global/workloadIdentityPools/qovery/providers/qovery",
      check: workloadIdentityProvider,
    }),
    project_id: answer({ type: "string", description: "The project, as Qovery reports it." }),
    token_lifetime_seconds: answer({
      type: "number",
      description: "How long a token of the service account lives, in seconds.",
    }),
    gcp_credentials: secret({
      noun: "key file",
      description: "The key file of the service account, as its JSON or that in base64",
      example:
        '{"type":"service_account","project_id":"my-project","private_key_id":"1","private_key":"-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----\\n","client_email":"qovery@my-project.iam.gserviceaccount.com"}',
      check: gcpServiceAccountKey({
        federation:
          "For workload identity federation set service_account_email and workload_identity_provider_resource instead.",
      }),
      encode: gcpKeyInBase64,
    }),
  },
  variants: [
    {
      called: "workload identity federation",
      fields: [
        "service_account_email",
        "workload_identity_provider_resource",
        "project_id",
        "token_lifetime_seconds",
      ],
      sends: { credential_type: "WORKLOAD_IDENTITY_FEDERATION" },
      answers: "GCP_WORKLOAD_IDENTITY_FEDERATION",
    },
    {
      called: "a key file",
      fields: ["gcp_credentials"],
      sends: { credential_type: "SERVICE_ACCOUNT_KEY" },
      answers: "GCP",
    },
  ],
});
