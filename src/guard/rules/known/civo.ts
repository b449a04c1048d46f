import type { Rules } from "../rules.js";

/** Civo's official provider: a store names its owner by access key, and an update of the owner is never sent; nor is one of an instance's SSH key. */
export const civo: Rules = {
  associations: [
    {
      kind: "civo/ssh-key",
      platform: "Civo",
      dependent: { one: "instance", many: "instances" },
      moves: false,
    },
  ],
  credentials: [
    { type: "civo_object_store_credential", kind: "civo", scope: "region" },
    { type: "civo_ssh_key", kind: "civo/ssh-key" },
  ],
  dependents: [
    {
      type: "civo_object_store",
      kind: "civo",
      credential: "access_key_id",
      matches: "access_key_id",
      scope: "region",
      update: "ignored",
    },
    {
      type: "civo_instance",
      kind: "civo/ssh-key",
      name: "hostname",
      credential: "sshkey_id",
      update: "ignored",
    },
  ],
};
