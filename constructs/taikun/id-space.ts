/** Taikun's five id spaces: what their credentials are called, and whose ids are theirs. */
import type { IdSpace } from "../id-space.js";

/** Whose ids they are, at Taikun: those of clouds, or of backup, billing, showback or AI credentials. */
export type TaikunIdSpace =
  | IdSpace.TAIKUN_CLOUD
  | IdSpace.TAIKUN_BACKUP
  | IdSpace.TAIKUN_BILLING
  | IdSpace.TAIKUN_SHOWBACK
  | IdSpace.TAIKUN_AI;

/** What a credential is called, with its article, and the types whose ids are such credentials'. */
export const SPACES: Readonly<
  Record<TaikunIdSpace, { readonly called: string; readonly name: "Taikun"; readonly types: RegExp }>
> = {
  "taikun/cloud": {
    called: "a cloud credential",
    name: "Taikun",
    types: /^(taikun_cloud_credential_\w+|belay_taikun_((?!backup_|billing_|showback_|ai_)\w+_)?credential)$/,
  },
  "taikun/backup": { called: "a backup credential", name: "Taikun", types: only("backup") },
  "taikun/billing": { called: "a billing credential", name: "Taikun", types: only("billing") },
  "taikun/showback": { called: "a showback credential", name: "Taikun", types: only("showback") },
  "taikun/ai": { called: "an AI credential", name: "Taikun", types: only("ai") },
};

/** Belay's and the official one, and Belay's data source, which finds credentials of all. */
function only(space: string): RegExp {
  return new RegExp(`^((belay_)?taikun_${space}_credential|belay_taikun_credential)$`);
}
