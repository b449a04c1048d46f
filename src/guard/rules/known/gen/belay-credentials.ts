// Generated from src/provider/platforms.ts by `npm run generate`. Do not edit.
import type { CredentialRule } from "../../rules.js";

/** Every kind of credential of Belay's own provider. */
export const credentials: readonly CredentialRule[] = [
  {"type":"belay_qovery_aws_credential","kind":"qovery","scope":"organization_id","dependents":"associated_clusters","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_qovery_eks_anywhere_vsphere_credential","kind":"qovery","scope":"organization_id","dependents":"associated_clusters","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_qovery_gcp_credential","kind":"qovery","scope":"organization_id","dependents":"associated_clusters","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_qovery_azure_credential","kind":"qovery","scope":"organization_id","dependents":"associated_clusters","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_qovery_scaleway_credential","kind":"qovery","scope":"organization_id","dependents":"associated_clusters","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_qovery_on_premise_credential","kind":"qovery","scope":"organization_id","dependents":"associated_clusters","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_entryguard_aws_credential","kind":"entryguard","dependents":"associated_resources","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_entryguard_gcp_credential","kind":"entryguard","dependents":"associated_resources","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_entryguard_azure_credential","kind":"entryguard","dependents":"associated_resources","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_entryguard_apisix_credential","kind":"entryguard","dependents":"associated_resources","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_civo_object_store_credential","kind":"civo","scope":"region","dependents":"associated_object_stores","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_aws_credential","kind":"taikun/cloud","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_azure_credential","kind":"taikun/cloud","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_gcp_credential","kind":"taikun/cloud","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_openstack_credential","kind":"taikun/cloud","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_proxmox_credential","kind":"taikun/cloud","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_vsphere_credential","kind":"taikun/cloud","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_zadara_credential","kind":"taikun/cloud","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_openshift_credential","kind":"taikun/cloud","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_tanzu_credential","kind":"taikun/cloud","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_zededa_credential","kind":"taikun/cloud","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_backup_credential","kind":"taikun/backup","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_billing_credential","kind":"taikun/billing","scope":"organization_id","dependents":"associated_billing_rules","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_showback_credential","kind":"taikun/showback","scope":"organization_id","dependents":"associated_showback_rules","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
  {"type":"belay_taikun_ai_credential","kind":"taikun/ai","scope":"organization_id","dependents":"associated_projects","keeps_when":{"attribute":"on_destroy","equals":"keep"}},
];
