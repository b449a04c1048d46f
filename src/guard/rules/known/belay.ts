import type { Rules } from "../rules.js";

/** Belay's own provider. */
export const belay: Rules = {
  credentials: [
    {
      type: "belay_qovery_aws_credential",
      kind: "qovery",
      scope: "organization_id",
      dependents: "associated_clusters",
      keeps_when: { attribute: "on_destroy", equals: "keep" },
    },
  ],
  dependents: [
    {
      type: "belay_qovery_cluster_binding",
      kind: "qovery",
      id: "cluster_id",
      credential: "credential_id",
      delete: "detaches",
      keeps_when: { attribute: "on_destroy", equals: "keep" },
    },
  ],
};
