import type { Rules } from "../rules.js";

/** Civo's official provider: a store names its owner by access key, and an update of the owner is never sent. */
export const civo: Rules = {
  credentials: [{ type: "civo_object_store_credential", kind: "civo", scope: "region" }],
  dependents: [
    {
      type: "civo_object_store",
      kind: "civo",
      credential: "access_key_id",
      matches: "access_key_id",
      scope: "region",
      update: "ignored",
    },
  ],
};
