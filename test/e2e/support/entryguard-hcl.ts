/** Pieces of configuration for EntryGuard. */
import { type ProviderBody, provider } from "./hcl.js";

/** Marks each secret, so that it is found wherever it is. */
export const CANARY = "canary0entryguard";

export const blocks = (session = true, extra = "", body: ProviderBody = {}) =>
  provider(session, extra, { ...body, platform: "entryguard" });

/** A credential with a key of AWS; `version`: of its secret. */
export const awsCredential = (name: string, body = "", version = 1) => `
resource "belay_entryguard_aws_credential" "${name}" {
  name                         = "${name}"
  access_key_id                = "AKIAIOSFODNN7EXAMPLE"
  secret_access_key_wo         = "${CANARY}${version}"
  secret_access_key_wo_version = ${version}
  ${body}
}
`;

export const idOf = (name: string) => `belay_entryguard_aws_credential.${name}.id`;

/** A security group. `to`: an expression, or a quoted id. */
export const securityGroup = (name: string, to: string, body = "") => `
resource "belay_entryguard_resource" "${name}" {
  name                = "${name}"
  credential_id       = ${to}
  resource_type       = "SECURITY_GROUP"
  resource_identifier = "sg-${name}"
  region              = "eu-west-3"
  ${body}
}
`;
