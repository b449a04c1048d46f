import type { DeclarationRule } from "../rule-book.js";
import type { Rules } from "../rules.js";
import { credentials } from "./gen/belay-credentials.js";

/** Belay's own provider. */
export const belay: Rules = {
  credentials,
  dependents: [
    {
      type: "belay_qovery_cluster_binding",
      kind: "qovery",
      id: "cluster_id",
      credential: "credential_id",
      delete: "detaches",
      keeps_when: { attribute: "on_destroy", equals: "keep" },
    },
    { type: "belay_entryguard_resource", kind: "entryguard", credential: "credential_id" },
    {
      type: "belay_civo_object_store",
      kind: "civo",
      credential: "access_key_id",
      matches: "access_key_id",
      scope: "region",
    },
    {
      type: "belay_taikun_backup_binding",
      kind: "taikun/backup",
      id: "project_id",
      credential: "credential_id",
      delete: "detaches",
    },
    {
      type: "belay_taikun_ai_binding",
      kind: "taikun/ai",
      id: "project_id",
      credential: "credential_id",
      delete: "detaches",
    },
    { type: "belay_taikun_billing_rule", kind: "taikun/billing", credential: "billing_credential_id" },
    { type: "belay_taikun_showback_rule", kind: "taikun/showback", credential: "showback_credential_id" },
  ],
};

export const declarations: readonly DeclarationRule[] = [
  { type: "belay_dependent", id: "dependent_id", credential: "credential_id", id_space: "id_space" },
];
