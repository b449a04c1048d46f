import { gcpServiceAccountKey } from "../../kinds/gcp-key.js";
import { secret } from "../../kinds/kind.js";
import { answers, entryguardKind } from "../kind.js";

/** The key file is a text here, and the fields of the body there. */
export const gcp = entryguardKind<{ readonly service_account_key: string }>()({
  name: "gcp",
  called: "a Google Cloud credential",
  description: "The key of a Google Cloud service account that EntryGuard uses to open and close firewalls.",
  space: "entryguard",
  fits: "GCP",
  fields: {
    service_account_key: secret({
      noun: "key file",
      description: "The service account's key file, as its JSON or that in base64",
      example:
        '{"type":"service_account","project_id":"my-project","private_key_id":"1","private_key":"-----BEGIN PRIVATE KEY-----\\nMIIE\\n-----END PRIVATE KEY-----\\n","client_email":"entryguard@my-project.iam.gserviceaccount.com"}',
      check: gcpServiceAccountKey({ needs: ["project_id"] }),
    }),
    ...answers,
  },
  variants: [{ called: "a key file", fields: [], sends: {}, answers: "GCP" }],
});
