/** A row for each variant of each kind of credential, with values from its data and a second value of each field. */
import { fieldsOf, type Kind, type Variant } from "../../../src/provider/kinds/kind.js";
import type { PlatformDescription } from "../../../src/provider/platform/platform.js";
import { credentialType, platforms } from "../../../src/provider/platforms.js";

export interface Row {
  /** As in the names of its resources: `gcp_key_file`. */
  readonly name: string;
  readonly platform: PlatformDescription;
  readonly type: string;
  readonly kind: Kind;
  readonly variant: Variant;
  /** The fields that are written, of the variant and of all. */
  readonly arguments: readonly string[];
  readonly secrets: readonly string[];
}

const label = (text: string) => text.replace(/^an? /, "").replace(/\W+/g, "_").toLowerCase();

const row = (platform: PlatformDescription, kind: Kind, variant: Variant): Row => ({
  name: `${kind.name}_${label(variant.called)}`,
  platform,
  type: credentialType(platform, kind),
  kind,
  variant,
  // A lock is in the way of all else: it has tests of its own.
  arguments: fieldsOf(kind, variant, "argument").filter((one) => one !== "lock"),
  secrets: fieldsOf(kind, variant, "secret"),
});

/** Names are unique at one platform. */
export const rowsOf = (platform: PlatformDescription): Row[] =>
  platform.kinds.flatMap((kind) => kind.variants.map((variant) => row(platform, kind, variant)));

/** Marks each secret, so that it is found wherever it is. */
export const CANARY = "canary0secret";

const keyFile = (mark: string) =>
  JSON.stringify({
    type: "service_account",
    project_id: "my-project",
    private_key: `-----BEGIN PRIVATE KEY-----\n${mark}\n-----END PRIVATE KEY-----\n`,
    client_email: "qovery@my-project.iam.gserviceaccount.com",
  });

/** Two values for each field, both of which the platform takes. */
const values: Readonly<Record<string, readonly [string, string]>> = {
  role_arn: ["arn:aws:iam::123456789012:role/one", "arn:aws:iam::123456789012:role/two"],
  access_key_id: ["AKIAIOSFODNN7EXAMPLE", "AKIAI44QH8DHBEXAMPLE"],
  secret_access_key: [`${CANARY}1`, `${CANARY}2`],
  vsphere_user: ["one@vsphere.local", "two@vsphere.local"],
  vsphere_password: [`${CANARY} of one`, `${CANARY} of two`],
  service_account_email: ["one@p.iam.gserviceaccount.com", "two@p.iam.gserviceaccount.com"],
  workload_identity_provider_resource: [
    "projects/111/locations/global/workloadIdentityPools/a/providers/b",
    "projects/222/locations/global/workloadIdentityPools/a/providers/b",
  ],
  gcp_credentials: [keyFile(`${CANARY}1`), Buffer.from(keyFile(`${CANARY}2`)).toString("base64")],
  azure_subscription_id: ["5f6b1f3a-6d0f-4a0c-9a55-000000000001", "5f6b1f3a-6d0f-4a0c-9a55-000000000002"],
  azure_tenant_id: ["7d3b7a56-1d2c-4d7e-9b5d-000000000001", "7d3b7a56-1d2c-4d7e-9b5d-000000000002"],
  scaleway_access_key: ["SCWXXXXXXXXXXXXXXXX1", "SCWXXXXXXXXXXXXXXXX2"],
  scaleway_secret_key: [`${CANARY}1`, `${CANARY}2`],
  scaleway_project_id: ["7d3b7a56-1d2c-4d7e-9b5d-00000000000a", "7d3b7a56-1d2c-4d7e-9b5d-00000000000b"],
  scaleway_organization_id: ["7d3b7a56-1d2c-4d7e-9b5d-00000000000c", "7d3b7a56-1d2c-4d7e-9b5d-00000000000d"],
  service_account_key: [keyFile(`${CANARY}1`), Buffer.from(keyFile(`${CANARY}2`)).toString("base64")],
  tenant_id: ["7d3b7a56-1d2c-4d7e-9b5d-000000000011", "7d3b7a56-1d2c-4d7e-9b5d-000000000012"],
  client_id: ["2a9e4d30-6f0b-4a41-8f63-000000000001", "2a9e4d30-6f0b-4a41-8f63-000000000002"],
  client_secret: [`${CANARY}1`, `${CANARY}2`],
  subscription_id: ["5f6b1f3a-6d0f-4a0c-9a55-000000000011", "5f6b1f3a-6d0f-4a0c-9a55-000000000012"],
  endpoint: ["https://one.example.com:9180", "https://two.example.com:9180"],
  admin_api_key: [`${CANARY}1`, `${CANARY}2`],
  max_size_gb: ["500", "1000"],
  region: ["eu-west-3", "eu-west-1"],
  az_count: ["1", "2"],
  external_id: ["one", "two"],
  location: ["westeurope", "northeurope"],
  config: [keyFile(`${CANARY}1`), keyFile(`${CANARY}2`)],
  import_project: ["true", "true"],
  folder_id: ["folders/1", "folders/2"],
  billing_account_id: ["billingAccounts/1", "billingAccounts/2"],
  user: ["one", "two"],
  username: ["one", "two"],
  password: [`${CANARY} of one`, `${CANARY} of two`],
  url: ["https://one.example.com", "https://two.example.com"],
  api_host: ["https://one.example.com", "https://two.example.com"],
  api_url: ["https://one.example.com", "https://two.example.com"],
  domain: ["Default", "Other"],
  project_name: ["one", "two"],
  project: ["one", "two"],
  public_network_name: ["one", "two"],
  availability_zone: ["nova", "nova-2"],
  continent: ["eu", "us"],
  volume_type: ["ssd", "hdd"],
  volume_type_name: ["ssd", "hdd"],
  imported_network_subnet_id: [
    "7f0e2d1c-3b4a-4c5d-9e6f-000000000001",
    "7f0e2d1c-3b4a-4c5d-9e6f-000000000002",
  ],
  using_application_credentials: ["false", "true"],
  skip_tls_verify: ["false", "true"],
  drs_enabled: ["false", "true"],
  storage: ["one", "two"],
  vm_template_name: ["one", "two"],
  hypervisors: ['["one"]', '["one", "two"]'],
  edge_nodes: ['["one"]', '["one", "two"]'],
  datacenter: ["dc-1", "dc-2"],
  data_store: ["one", "two"],
  resource_pool: ["one", "two"],
  namespace: ["one", "two"],
  port: ["6443", "443"],
  storage_class: ["one", "two"],
  base_domain: ["one.example.com", "two.example.com"],
  kube_config: [`clusters: [] # ${CANARY}1`, `clusters: [] # ${CANARY}2`],
  pull_secret: [`{"auths": {"${CANARY}": 1}}`, `{"auths": {"${CANARY}": 2}}`],
  api_token: [`${CANARY}1`, `${CANARY}2`],
  api_key: [`${CANARY}1`, `${CANARY}2`],
  s3_access_key_id: ["AKONE", "AKTWO"],
  s3_secret_access_key: [`${CANARY}1`, `${CANARY}2`],
  s3_endpoint: ["https://one.example.com", "https://two.example.com"],
  s3_region: ["eu-west-3", "eu-west-1"],
  prometheus_username: ["one", "two"],
  prometheus_password: [`${CANARY} of one`, `${CANARY} of two`],
  prometheus_url: ["https://one.example.com", "https://two.example.com"],
};

/** Where the same field has other values: by platform and kind. */
const valuesAt: Readonly<Record<string, typeof values>> = {
  taikun_proxmox: {
    ...networks("bridge", "vmbr0", "vmbr1"),
    client_id: ["taikun@pve!one", "taikun@pve!two"],
  },
  taikun_vsphere: networks("name", "one", "two"),
  taikun_zededa: networks("interface", "eth0", "eth1"),
};

function networks(by: string, one: string, two: string): typeof values {
  const network = (name: string) =>
    JSON.stringify({
      [by]: name,
      gateway: "10.0.0.1",
      ip_address: "10.0.0.0",
      net_mask: 24,
      begin_allocation_range: "10.0.0.10",
      end_allocation_range: "10.0.0.99",
    });
  return { public_network: [network(one), network(two)], private_network: [network(one), network(two)] };
}

/** The first or the second value of a field of a row, where another kind has other values for that name. */
export const rowValue = ({ platform, kind }: Row, field: string, which: 0 | 1 = 0): string =>
  valuesAt[`${platform.key}_${kind.name}`]?.[field]?.[which] ?? fieldValue(field, which);

/** The same in Terraform's language. */
export function expression(row: Row, field: string, which: 0 | 1 = 0): string {
  const found = row.kind.fields[field];
  const value = rowValue(row, field, which);
  return found?.is === "argument" && found.type !== undefined ? value : JSON.stringify(value);
}

/** The first or the second value of a field. */
export function fieldValue(field: string, which: 0 | 1 = 0): string {
  const both = values[field];
  if (!both) throw new Error(`rows.ts has no values for the field ${field}: add two`);
  return both[which];
}

const variable = (field: string, which: 0 | 1) => `${field}_${which + 1}`;
const secretFields = [...new Set(platforms.flatMap(rowsOf).flatMap(({ secrets }) => secrets))];
const secretVariables = secretFields.flatMap((field) =>
  ([0, 1] as const).map((which): [string, string] => [variable(field, which), fieldValue(field, which)]),
);

/** The variables that hold the secrets: in a configuration itself they would be in each plan file. */
export const variables = secretVariables
  .map(([name]) => `variable "${name}" {\n  type = string\n  ephemeral = true\n  sensitive = true\n}\n`)
  .join("");
export const environment: Readonly<Record<string, string>> = Object.fromEntries(
  secretVariables.map(([name, value]) => [`TF_VAR_${name}`, value]),
);

export const address = ({ type }: Row, name: string) => `${type}.${name}`;

/** Taikun's names are short, and have no underscore: what it is called there. Elsewhere it is called as its resource is. */
export function calledAt({ platform }: Row, name: string): string {
  if (platform.key !== "taikun") return name;
  const known = labels.get(name) ?? `n${100 + labels.size}`;
  labels.set(name, known);
  return known;
}
const labels = new Map<string, string>();

/** The resource's name of what is called so at Taikun. */
export function ofLabel(text: string): string {
  const [known, changed = ""] = text.split("-");
  const name = [...labels].find(([, one]) => one === known)?.[0];
  return name === undefined ? text : `${name}${changed && `-${changed}`}`;
}

/** A resource of the row; `changed`: the fields that have their second value. */
export function resource(row: Row, name: string, ...changed: string[]): string {
  const { type, arguments: names, secrets } = row;
  const called = calledAt(row, name);
  const which = (field: string) => (changed.includes(field) ? 1 : 0);
  const lines = [
    ["name", JSON.stringify(changed.includes("name") ? `${called}-2` : called)],
    ...names.map((one) => [one, expression(row, one, which(one))]),
    ...secrets.flatMap((one) => [
      [`${one}_wo`, `var.${variable(one, which(one))}`],
      [`${one}_wo_version`, `${which(one) + 1}`],
    ]),
  ];
  return `resource "${type}" "${name}" {\n${lines.map(([key, value]) => `  ${key} = ${value}\n`).join("")}}\n`;
}

/** The same with its secrets as plain arguments, `values` in the place of those that it names. */
export function plainResource(row: Row, name: string, values: Readonly<Record<string, string>> = {}): string {
  const written = (text: string, one: string) =>
    text
      .replace(new RegExp(`^ {2}${one}_wo_version = .*\\n`, "m"), "")
      .replace(
        new RegExp(`^ {2}${one}_wo = .*$`, "m"),
        `  ${one} = ${JSON.stringify(values[one] ?? fieldValue(one))}`,
      );
  return row.secrets.reduce(written, resource(row, name));
}

/** The resource with something more in its body. */
export const withMore = (text: string, more: string) => text.replace(/\}\n$/, `  ${more}\n}\n`);

/** Whether a change of the field makes another credential. */
export function replaces({ platform, kind }: Row, field: string): boolean {
  const changes = kind.changes ?? platform.changes;
  const found = kind.fields[field];
  const { replaces: isFixed, apart } = found?.is === "argument" ? found : {};
  return (changes === "nothing" && !apart) || (changes === "parts" && field === "name") || isFixed === true;
}

/** What the platform shows, and somebody may change there. */
export const drifting = (row: Row): string[] =>
  ["name", ...row.arguments].filter((one) => {
    const found = row.kind.fields[one];
    return !replaces(row, one) && !(found?.is === "argument" && found.unshown);
  });
