import type { CredentialRule, Rules } from "../rules.js";

const clouds = ["aws", "azure", "gcp", "openstack", "proxmox", "vsphere", "zadara"];

const scope = "organization_id";

/** Taikun's official provider: four kinds of credentials, each with ids of its own. A project may use two of them. */
export const taikun: Rules = {
  credentials: [
    ...clouds.map(
      (cloud): CredentialRule => ({ type: `taikun_cloud_credential_${cloud}`, kind: "taikun/cloud", scope }),
    ),
    { type: "taikun_backup_credential", kind: "taikun/backup", scope },
    { type: "taikun_billing_credential", kind: "taikun/billing", scope },
    { type: "taikun_showback_credential", kind: "taikun/showback", scope },
  ],
  dependents: [
    { type: "taikun_project", kind: "taikun/cloud", credential: "cloud_credential_id" },
    { type: "taikun_project", kind: "taikun/backup", credential: "backup_credential_id" },
    { type: "taikun_billing_rule", kind: "taikun/billing", credential: "billing_credential_id" },
    { type: "taikun_showback_rule", kind: "taikun/showback", credential: "showback_credential_id" },
  ],
};
