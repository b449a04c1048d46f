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
];
