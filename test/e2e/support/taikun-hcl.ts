/** Pieces of configuration at Taikun. */
import { planGuardBlocks } from "./hcl.js";
import type { TaikunSpace } from "./taikun-world.js";

/** The provider block, with or without a plan guard session. */
export const taikunProvider = (session = false, body = "") =>
  session
    ? `provider "belay" {\n  taikun = { ${body} }\n  guard  = { session = ephemeral.belay_plan_guard.this.session }\n}\n${planGuardBlocks()}`
    : `provider "belay" {\n  taikun = { ${body} }\n}\n`;

/** Of the clouds, AWS stands for all. */
const TYPES: Record<TaikunSpace, string> = {
  cloud: "aws",
  backup: "backup",
  billing: "billing",
  showback: "showback",
  ai: "ai",
};

/** What a credential says besides its name. */
const SAYS: Record<TaikunSpace, string> = {
  cloud: `region = "eu-west-1"\n  access_key_id = "AKIAIOSFODNN7EXAMPLE"\n  secret_access_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"`,
  backup: `s3_access_key_id = "AKIAIOSFODNN7EXAMPLE"\n  s3_secret_access_key = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"\n  s3_endpoint = "https://s3.example.com"\n  s3_region = "eu-west-1"`,
  billing: `prometheus_username = "belay"\n  prometheus_password = "canary"\n  prometheus_url = "https://prometheus.example.com"`,
  showback: `url = "https://prometheus.example.com"\n  username = "belay"\n  password = "canary"`,
  ai: `api_key = "sk-canary"`,
};

export const addressIn = (space: TaikunSpace, name: string) =>
  `belay_taikun_${TYPES[space]}_credential.${name}`;

export const idIn = (space: TaikunSpace, name: string) => `${addressIn(space, name)}.id`;

/** `body` adds arguments and lifecycle. */
export const taikunCredential = (space: TaikunSpace, name: string, body = "") => `
resource "belay_taikun_${TYPES[space]}_credential" "${name}" {
  name = "${name}"
  ${SAYS[space]}
  ${body}
}
`;

/** The backup or AI credential of a project. `to`: an expression, such as `idIn("ai", "a")`, or a quoted id. */
export const projectBinding = (
  space: "backup" | "ai",
  name: string,
  project: string,
  to: string,
  body = "",
) => `
resource "belay_taikun_${space}_binding" "${name}" {
  project_id    = "${project}"
  credential_id = ${to}
  ${body}
}
`;

const RULE = `metric_name = "up"\n  type = "Sum"\n  price = 1`;

/** `to`: as above. */
export const billingRule = (name: string, to: string, body = "") => `
resource "belay_taikun_billing_rule" "${name}" {
  name                  = "${name}"
  billing_credential_id = ${to}
  ${RULE}
  labels = [{ label = "job", value = "${name}" }]
  ${body}
}
`;

/** `to`: as above; null: of the kind General, on no credential. */
export const showbackRule = (name: string, to: string | null, body = "") => `
resource "belay_taikun_showback_rule" "${name}" {
  name = "${name}"
  kind = "${to === null ? "General" : "External"}"
  ${to === null ? "" : `showback_credential_id = ${to}`}
  ${RULE}
  ${body}
}
`;

/** Declares what uses a credential, where another provider makes it. */
export const declaredAt = (space: TaikunSpace, name: string, dependent: string, to: string) => `
resource "belay_dependent" "${name}" {
  id_space      = "taikun/${space}"
  credential_id = ${to}
  dependent_id  = "${dependent}"
}
`;
