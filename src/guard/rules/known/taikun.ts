import type { CredentialRule, Rules } from "../rules.js";

const clouds = ["aws", "azure", "gcp", "openstack", "proxmox", "vsphere", "zadara"];

const scope = "organization_id";

/** Taikun's official provider: five kinds of credentials, each with ids of its own. A project may use two of them. */
export const taikun: Rules = {
  associations: [
    {
      kind: "taikun/slack",
      platform: "Taikun",
      dependent: { one: "alerting profile", many: "alerting profiles" },
    },
  ],
  credentials: [
    ...clouds.map(
      (cloud): CredentialRule => ({ type: `taikun_cloud_credential_${cloud}`, kind: "taikun/cloud", scope }),
    ),
    { type: "taikun_backup_credential", kind: "taikun/backup", scope },
    { type: "taikun_billing_credential", kind: "taikun/billing", scope },
    { type: "taikun_showback_credential", kind: "taikun/showback", scope },
    { type: "taikun_slack_configuration", kind: "taikun/slack", scope },
  ],
  dependents: [
    { type: "taikun_project", kind: "taikun/cloud", credential: "cloud_credential_id" },
    { type: "taikun_project", kind: "taikun/backup", credential: "backup_credential_id" },
    { type: "taikun_billing_rule", kind: "taikun/billing", credential: "billing_credential_id" },
    { type: "taikun_showback_rule", kind: "taikun/showback", credential: "showback_credential_id" },
    // "0" stands for none, and is no configuration's id.
    { type: "taikun_alerting_profile", kind: "taikun/slack", credential: "slack_configuration_id" },
  ],
};
