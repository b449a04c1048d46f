import { bool, number, schema, string } from "../../plugin/index.js";
import type { CivoClient, ObjectStore } from "../../sdk/civo/index.js";
import type { Settling } from "../platform/platform.js";
import { scopeAttribute } from "../platform/scope.js";
import { gigabytes, notBlank, s3AccessKey } from "../validators.js";
import { civo, settledBy } from "./civo.js";

export const objectStore = schema({
  description:
    "An object store of Civo, and which credential owns it. Civo cannot change the owner or the name: such a change replaces the store, which deletes all that is in it, and is refused while `deletion_protection` is on. Another key pair of the same credential is no change of the owner.",
  attributes: {
    id: string({ computed: true, stable: true, description: "The store's id at Civo, a UUID." }),
    region: scopeAttribute(civo),
    name: string({
      required: true,
      requiresReplace: true,
      description: "The bucket's name, of at most 63 characters. A change replaces.",
      validators: [
        notBlank,
        (name: string) => (name.length > 63 ? "must have at most 63 characters." : null),
      ],
    }),
    access_key_id: string({
      required: true,
      description:
        "The access key id of the credential that owns it, such as `belay_civo_object_store_credential.backup.access_key_id`. Another owner replaces.",
      plannedValidators: [s3AccessKey],
    }),
    max_size_gb: number({
      optional: true,
      computed: true,
      stable: true,
      description: "How large it may become, in GB; 500 by default, and a multiple of it. Changed in place.",
      validators: [(value) => gigabytes(String(value))],
    }),
    deletion_protection: bool({
      default: true,
      description:
        "Whether the store is kept from being deleted or replaced, as that deletes all that is in it. `true` by default. Set it to `false` and apply, before the change that deletes the store.",
    }),
    credential_id: string({
      computed: true,
      stable: true,
      description: "The id of the credential that owns it; empty where Civo does not tell.",
    }),
    status: string({
      computed: true,
      stable: true,
      description: "`ready`, `failed`, or another word of Civo's while it is at work.",
    }),
    bucket_url: string({ computed: true, stable: true, description: "Where the store is reached by S3." }),
  },
});

export type ObjectStoreSchema = typeof objectStore;

export const settling: Settling<CivoClient, ObjectStore> = {
  noun: "Object store",
  stateOf: ({ status }) => settledBy(status),
  find: (client, { id, scope: region }, signal) => client.getObjectStore({ region, storeId: id, signal }),
  patience: 120_000,
  words: {
    failed: "failed",
    pending: "is not ready yet",
    ifFailed:
      "It is there, empty, and in the state as tainted and not protected: apply again, which replaces it.",
    ifPending: "Nothing is lost: the next plan shows its status.",
  },
};
