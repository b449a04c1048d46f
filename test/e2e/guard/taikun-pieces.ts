/** Pieces of configuration for the guard's tables at Taikun, by id space. */
import {
  aiCredential,
  awsCloud,
  backupCredential,
  billingCredential,
  idOf,
  showbackCredential,
} from "../support/taikun-hcl.js";
import type { TaikunSpace } from "../support/taikun-world.js";

/** Of the clouds, AWS stands for all. */
const TYPES = { cloud: "aws", backup: "backup", billing: "billing", showback: "showback", ai: "ai" } as const;

const CREDENTIALS = {
  cloud: awsCloud,
  backup: backupCredential,
  billing: billingCredential,
  showback: showbackCredential,
  ai: aiCredential,
};

/** `body` adds arguments and lifecycle. */
export const credentialIn = (space: TaikunSpace, name: string, body = "") => CREDENTIALS[space](name, body);

export const idIn = (space: TaikunSpace, name: string) => idOf(TYPES[space], name);

export const addressIn = (space: TaikunSpace, name: string) => idIn(space, name).replace(/\.id$/, "");

/** Declares what uses a credential, where another provider makes it. `to`: a quoted id, or an expression. */
export const declaredIn = (space: TaikunSpace, name: string, dependent: string, to: string) => `
resource "belay_dependent" "${name}" {
  id_space      = "taikun/${space}"
  credential_id = ${to}
  dependent_id  = "${dependent}"
}
`;
