/** Pieces of configuration for Taikun. */
import { type ProviderBody, provider } from "./hcl.js";

/** Marks each secret, so that it is found wherever it is. */
export const CANARY = "canary0taikun";

export const blocks = (session = true, extra = "", body: ProviderBody = {}) =>
  provider(session, extra, { ...body, platform: "taikun" });

const block = (type: string, name: string, lines: string, body: string) =>
  `\nresource "belay_taikun_${type}" "${name}" {\n  name = "${name}"\n${lines}  ${body}\n}\n`;

/** `version`: of its secret. */
export const awsCloud = (name: string, body = "", version = 1) =>
  block(
    "aws_credential",
    name,
    `  region = "eu-west-3"
  access_key_id = "AKIAIOSFODNN7EXAMPLE"
  secret_access_key_wo = "${CANARY}${version}"
  secret_access_key_wo_version = ${version}
`,
    body,
  );

export const backupCredential = (name: string, body = "", version = 1) =>
  block(
    "backup_credential",
    name,
    `  s3_access_key_id = "AKEXAMPLE"
  s3_secret_access_key_wo = "${CANARY}${version}"
  s3_secret_access_key_wo_version = ${version}
  s3_endpoint = "https://s3.example.com"
  s3_region = "eu-west-3"
`,
    body,
  );

export const aiCredential = (name: string, body = "", version = 1) =>
  block(
    "ai_credential",
    name,
    `  api_key_wo = "${CANARY}${version}"\n  api_key_wo_version = ${version}\n`,
    body,
  );

export const billingCredential = (name: string, body = "", version = 1) =>
  block(
    "billing_credential",
    name,
    `  prometheus_username = "belay"
  prometheus_password_wo = "${CANARY}${version}"
  prometheus_password_wo_version = ${version}
  prometheus_url = "https://prometheus.example.com"
`,
    body,
  );

export const showbackCredential = (name: string, body = "", version = 1) =>
  block(
    "showback_credential",
    name,
    `  url = "https://prometheus.example.com"
  username = "belay"
  password_wo = "${CANARY}${version}"
  password_wo_version = ${version}
`,
    body,
  );

/** `what`: backup or ai. `project`, `to`: quoted ids, or expressions. */
export const projectBinding = (
  what: "backup" | "ai",
  name: string,
  project: string,
  to: string,
  body = "",
) => `
resource "belay_taikun_${what}_binding" "${name}" {
  project_id    = ${project}
  credential_id = ${to}
  ${body}
}
`;

const RULE = `  metric_name = "up"
  type = "Sum"
  price = 0.05
  labels = [{ label = "environment", value = "prod" }]
`;

export const billingRule = (name: string, to: string, body = "") =>
  block("billing_rule", name, `${RULE}  billing_credential_id = ${to}\n`, body);

/** `to`: null for one of kind General. */
export const showbackRule = (name: string, to: string | null, body = "") =>
  block(
    "showback_rule",
    name,
    `${RULE}  kind = "${to === null ? "General" : "External"}"\n${to === null ? "" : `  showback_credential_id = ${to}\n`}`,
    body,
  );

export const idOf = (type: string, name: string) => `belay_taikun_${type}_credential.${name}.id`;
