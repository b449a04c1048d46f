import type { Rules } from "../rules.js";

/** Qovery's official provider: a cluster names its credential, and a change of it is applied in place. */
export const qovery: Rules = {
  credentials: [
    { type: "qovery_aws_credentials", kind: "qovery", scope: "organization_id" },
    { type: "qovery_gcp_credentials", kind: "qovery", scope: "organization_id" },
    { type: "qovery_scaleway_credentials", kind: "qovery", scope: "organization_id" },
    { type: "qovery_eks_anywhere_vsphere_credentials", kind: "qovery", scope: "organization_id" },
  ],
  dependents: [{ type: "qovery_cluster", kind: "qovery", credential: "credentials_id" }],
};
