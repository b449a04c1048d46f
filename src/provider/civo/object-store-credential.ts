import type { CreateObjectStoreCredentialRequest, ObjectStoreCredential } from "../../sdk/civo/index.js";
import { kindOf } from "../kinds/checked-kind.js";
import { answer, argument, secret } from "../kinds/kind.js";
import { gigabytes, s3AccessKey, secret as word } from "../validators.js";

/** The body in our words: Civo calls the secret an id. What it has for nothing is null. */
type Request = {
  [K in keyof CreateObjectStoreCredentialRequest as K extends "secret_access_key_id"
    ? "secret_access_key"
    : K extends "region"
      ? never
      : K]: CreateObjectStoreCredentialRequest[K];
};

/** The one kind of credential that Civo has. */
export const objectStoreCredential = kindOf<
  Request,
  ObjectStoreCredential & { readonly kind: "object_store" },
  "kind",
  { readonly space: "civo"; readonly fits: "object stores" }
>()({
  name: "object_store",
  called: "an object store credential",
  description:
    "A key pair for Civo's S3 object stores: one that Civo makes, or one of your own. The secret of a pair that Civo makes is in no state: the ephemeral resource `belay_civo_object_store_secret` and `belay secret` give it.",
  space: "civo",
  fits: "object stores",
  fields: {
    access_key_id: argument({
      description: "The pair's access key id. Civo's where the pair is one that Civo makes.",
      example: "AKCIVOEXAMPLE0000001",
      check: s3AccessKey,
      filledIn: true,
    }),
    secret_access_key: secret({
      noun: "secret",
      description: "The pair's secret, of a pair of your own",
      example: "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY",
      check: word,
    }),
    max_size_gb: argument({
      description: "How much the credential may store, in GB. Civo's by default.",
      example: "500",
      check: gigabytes,
      type: "number",
      filledIn: true,
    }),
    status: answer({
      type: "string",
      description: "`ready`, `failed`, or another word of Civo's while it is at work.",
    }),
  },
  variants: [
    {
      called: "a pair of your own",
      fields: ["access_key_id", "secret_access_key"],
      sends: {},
      answers: "object_store",
    },
    { called: "a pair that Civo makes", fields: [], sends: {}, answers: "object_store" },
  ],
});
