/** Faulty input, derived from each kind's data: every fault is told by `terraform validate`, once, naming the argument. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Diagnostic } from "../support/diagnostics.js";
import { provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";
import { CANARY, expression, platformRows, type Row } from "./rows.js";

const rows = platformRows.flatMap((one) => one.rows);

interface Fault {
  readonly name: string;
  readonly type: string;
  /** The arguments, in Terraform's language. */
  readonly body: readonly string[];
  /** What the one error says. */
  readonly says: string;
}

const text = (row: Row, field: string) => `${field} = ${expression(row, field)}`;
const secret = (row: Row, field: string) => [
  `${field}_wo = ${expression(row, field)}`,
  `${field}_wo_version = 1`,
];
const own = ({ kind, variant, arguments: names, secrets }: Row) =>
  [...names, ...secrets].filter((one) => kind.variants.length > 1 && variant.fields.includes(one));
const common = (row: Row) => [...row.arguments, ...row.secrets].filter((one) => !own(row).includes(one));
const written = (row: Row, fields: readonly string[]) =>
  fields.flatMap((one) => (row.secrets.includes(one) ? secret(row, one) : [text(row, one)]));
const whole = (row: Row) => written(row, [...row.arguments, ...row.secrets]);
const without = (row: Row, field: string) =>
  written(
    row,
    [...row.arguments, ...row.secrets].filter((one) => one !== field),
  );

const answersOf = ({ kind }: Row) =>
  Object.keys(kind.fields).filter((one) => kind.fields[one]?.is === "answer");

/** What an argument may not be, besides empty, and what is said of it. */
const wrong: Readonly<Record<string, readonly [value: string, says: string]>> = {
  role_arn: ["arn:aws:iam::123456789012:user/a", "role_arn must be the ARN of an IAM role"],
  access_key_id: ["AKIA", "access_key_id must be an AWS access key id"],
  vsphere_user: [" user", "vsphere_user must not begin or end with white space"],
  service_account_email: [
    "me@gmail.com",
    "service_account_email must be the e-mail address of a service account",
  ],
  workload_identity_provider_resource: [
    "pool/provider",
    "workload_identity_provider_resource must look like projects/",
  ],
  azure_subscription_id: ["acme", "azure_subscription_id must be a UUID"],
  azure_tenant_id: ["7D3B7A56-1D2C-4D7E-9B5D-000000000001", "azure_tenant_id must be in lower case"],
  scaleway_access_key: ["AKIAIOSFODNN7EXAMPLE", "scaleway_access_key must be an access key of Scaleway"],
  scaleway_project_id: ["acme", "scaleway_project_id must be a UUID"],
  scaleway_organization_id: ["acme", "scaleway_organization_id must be a UUID"],
  tenant_id: ["acme", "tenant_id must be a UUID"],
  client_id: ["acme", "client_id must be a UUID"],
  subscription_id: ["5F6B1F3A-6D0F-4A0C-9A55-000000000011", "subscription_id must be in lower case"],
  endpoint: ["apisix.example.com", "endpoint must be"],
};
/** The same of one platform, where it has other rules. */
const wrongAt: Readonly<Record<string, typeof wrong>> = {
  civo: {
    access_key_id: ["A K", "access_key_id must be an S3 access key id"],
    max_size_gb: ["0", "max_size_gb must be a whole number of GB from 1 on"],
  },
  taikun: {
    endpoint: ["", ""],
    az_count: ["4", "az_count must be 1, 2 or 3"],
    import_project: ["false", "import_project must be true"],
    continent: ["Europe", "continent must be"],
    url: ["keystone.example.com", "url must be a URL"],
    api_host: ["proxmox.example.com", "api_host must be a URL"],
    api_url: ["zcontrol.zededa.net", "api_url must be a URL"],
    s3_endpoint: ["s3.example.com", "s3_endpoint must be a URL"],
    prometheus_url: ["prometheus.example.com", "prometheus_url must be a URL"],
    s3_access_key_id: ["A K", "s3_access_key_id must be an S3 access key id"],
    imported_network_subnet_id: ["subnet", "imported_network_subnet_id must be a UUID"],
    port: ["65536", "port must be a port, 1 to 65535"],
    hypervisors: ['["one", " "]', "hypervisors 1: must not be empty"],
    edge_nodes: ["[]", "edge_nodes must not be empty"],
    public_network: [
      '{ bridge = "b", name = "b", interface = "b", gateway = "10.0.0", ip_address = "10.0.0.0", net_mask = 24, begin_allocation_range = "10.0.0.1", end_allocation_range = "10.0.0.2" }',
      "gateway must be an IPv4 address",
    ],
    private_network: [
      '{ bridge = "b", name = "b", interface = "b", gateway = "10.0.0.1", ip_address = "10.0.0.0", net_mask = 33, begin_allocation_range = "10.0.0.1", end_allocation_range = "10.0.0.2" }',
      "net_mask must be the length of a mask",
    ],
  },
};
/** The same of one kind. */
const wrongOfKind: Readonly<Record<string, typeof wrong>> = {
  taikun_proxmox: { client_id: ["", "client_id must not be empty"] },
  taikun_zadara: { access_key_id: ["A K", "access_key_id must be an S3 access key id"] },
};
const wrongOf = ({ platform, kind }: Row, field: string) =>
  wrongOfKind[`${platform.key}_${kind.name}`]?.[field] ?? wrongAt[platform.key]?.[field] ?? wrong[field];
const isText = ({ kind }: Row, field: string) => {
  const found = kind.fields[field];
  return !(found?.is === "argument" && found.type !== undefined);
};
const argumentOf = ({ kind }: Row, field: string) => {
  const found = kind.fields[field];
  return found?.is === "argument" ? found : undefined;
};
const isOptional = (row: Row, field: string) => argumentOf(row, field)?.optional === true;
/** True and false are both right, but where only one is. */
const canBeWrong = (row: Row) => (field: string) =>
  argumentOf(row, field)?.type !== "bool" || wrongOf(row, field) !== undefined;
/** Almost what Terraform makes up for a mocked provider: one character more, and a capital. */
const ALMOST_MADE_UP = ["ab12cd345", "AB12cd34"];
/** Values that tell what was meant. */
const almost: readonly (readonly [field: string, value: string, says: string])[] = [
  [
    "workload_identity_provider_resource",
    "//iam.googleapis.com/projects/1/locations/global/workloadIdentityPools/a/providers/b",
    "must begin with projects/: projects/1/locations/global/workloadIdentityPools/a/providers/b.",
  ],
  [
    "workload_identity_provider_resource",
    "projects/acme/locations/global/workloadIdentityPools/a/providers/b",
    "It is the project's number, and not its id.",
  ],
  ["scaleway_access_key", "scwxxxxxxxxxxxxxxxxx", "scaleway_access_key must be in capital letters."],
  ...Object.keys(wrong)
    .filter((field) => field !== "vsphere_user") // any word will do
    .flatMap((field) => ALMOST_MADE_UP.map((value) => [field, value, `${field} must`] as const)),
];
/** Of secrets; what is said never has the value. */
const wrongSecret: Readonly<Record<string, readonly [value: string, says: string]>> = {
  secret_access_key: [`${CANARY}\n`, "must not be empty and must hold no white space"],
  vsphere_password: [`${CANARY}\n`, "must hold no line break"],
  gcp_credentials: [CANARY, "must be the JSON of a service account's key file"],
  service_account_key: [CANARY, "must be the JSON of a service account's key file"],
  client_secret: [`${CANARY} `, "must not be empty and must hold no white space"],
  admin_api_key: [`${CANARY}\n`, "must not be empty and must hold no white space"],
  scaleway_secret_key: [`${CANARY} `, "must not be empty and must hold no white space"],
  config: [CANARY, "must be the JSON of a service account's key file"],
  password: [`${CANARY}\n`, "must hold no line break"],
  prometheus_password: [`${CANARY}\n`, "must hold no line break"],
  api_token: [`${CANARY} `, "must not be empty and must hold no white space"],
  api_key: [`${CANARY} `, "must not be empty and must hold no white space"],
  s3_secret_access_key: [`${CANARY} `, "must not be empty and must hold no white space"],
  kube_config: [`/${CANARY}`, "must be the text of a kubeconfig file"],
  pull_secret: [`/${CANARY}`, "must be the JSON of a pull secret"],
};
const keyFiles: Readonly<Record<string, readonly [value: object, says: string]>> = {
  user: [
    { type: "authorized_user", refresh_token: CANARY },
    "What gcloud writes for a user is another thing.",
  ],
  external: [{ type: "external_account", note: CANARY }, 'its "type" must be "service_account".'],
  empty: [{}, 'its "type" must be "service_account"'],
  part: [{ type: "service_account", client_email: "a@b", note: CANARY }, 'lacks "private_key"'],
  list: [[CANARY], "must hold a JSON object"],
};
/** What one platform says besides. */
const keyFilesOf: Readonly<Record<string, typeof keyFiles>> = {
  gcp_credentials: {
    federated: [
      { type: "external_account", note: CANARY },
      "set service_account_email and workload_identity_provider_resource",
    ],
  },
  service_account_key: {
    of_no_project: [
      { type: "service_account", client_email: "a@b", private_key: CANARY },
      'lacks "project_id"',
    ],
  },
};

function faultsOf(row: Row): Fault[] {
  const { name, type, kind } = row;
  const fault = (what: string, body: readonly string[], says: string): Fault => ({
    name: `${name}__${what}`,
    type,
    body: ['name = "abc"', ...body],
    says,
  });
  // What may be left out is no fault.
  const needed = own(row).filter((field) => !isOptional(row, field));
  const [first, ...rest] = needed;
  // Nothing of its own is no fault beside another one's.
  const others = rows.filter((one) => one.kind === kind && one !== row && own(one).length > 0 && first);
  return [
    ...rest.map((field) => fault(`without_${field}`, without(row, field), `needs ${field}`)),
    ...(first && rest.length > 0 ? [fault(`without_${first}`, without(row, first), first)] : []),
    ...others.map((other) =>
      fault(`and_${other.name}`, [...whole(row), ...written(other, own(other))], "exclude each other."),
    ),
    ...row.arguments.filter(canBeWrong(row)).map((field) => {
      const [value, says] = wrongOf(row, field) ?? [" ", `${field} must not be empty`];
      const written = isText(row, field) ? JSON.stringify(value) : value;
      return fault(`wrong_${field}`, [...without(row, field), `${field} = ${written}`], says);
    }),
    ...row.arguments
      .filter((field) => isText(row, field))
      .map((field) => fault(`empty_${field}`, [...without(row, field), `${field} = ""`], `${field} `)),
    ...row.secrets.flatMap((field) => {
      const value = expression(row, field);
      const [bad, says] = wrongSecret[field] ?? ["", "no row in wrongSecret"];
      const rest = without(row, field);
      return [
        fault(`wrong_${field}`, [...rest, `${field} = ${JSON.stringify(bad)}`], `${field} ${says}`),
        fault(`empty_${field}`, [...rest, `${field}_wo = ""`, `${field}_wo_version = 1`], `${field}_wo must`),
        fault(
          `twice_${field}`,
          [...rest, `${field} = ${value}`, ...secret(row, field)],
          `${field} and ${field}_wo exclude each other`,
        ),
        fault(`unversioned_${field}`, [...rest, `${field}_wo = ${value}`], `Set ${field}_wo_version = 1`),
        fault(
          `halves_${field}`,
          [...rest, `${field}_wo = ${value}`, `${field}_wo_version = 1.5`],
          `${field}_wo_version must be a whole number`,
        ),
        ...(common(row).includes(field)
          ? [fault(`no_${field}`, rest, `Set ${field}_wo with ${field}_wo_version, or ${field}.`)]
          : []),
      ];
    }),
    ...row.secrets.flatMap((field) =>
      Object.entries(keyFilesOf[field] ? { ...keyFiles, ...keyFilesOf[field] } : {}).map(
        ([what, [file, says]]) =>
          fault(`key_file_${what}`, [`${field} = ${JSON.stringify(JSON.stringify(file))}`], says),
      ),
    ),
  ];
}

const answerOf = ({ kind }: Row, field: string): string => {
  const found = kind.fields[field];
  const type = found?.is === "answer" ? found.type : "string";
  return { number: "1", bool: "true", string: '"1"' }[type];
};

const faults: readonly Fault[] = [
  ...rows.flatMap(faultsOf),
  ...rows
    .filter(({ kind, variant }) => kind.variants.length > 1 && kind.variants[0] === variant)
    .filter(({ kind }) => kind.variants.every(({ fields }) => fields.length > 0))
    .map((row) => ({
      name: `${row.kind.name}__nothing`,
      type: row.type,
      body: ['name = "abc"', ...written(row, common(row))],
      says: `Neither ${row.kind.variants.map(({ called }) => called).join(" nor ")} is given`,
    })),
  ...rows.map((row) => ({
    name: `${row.name}__nameless`,
    type: row.type,
    body: ['name = " "', ...whole(row)],
    says: row.kind.nameCheck ? "name must be 3 to 30 letters, digits and dashes" : "name must not be empty.",
  })),
  ...almost.flatMap(([field, value, says], index) =>
    rows
      .filter((row) => row.arguments.includes(field) && wrongOf(row, field) === wrong[field])
      .map((row) => ({
        name: `${row.name}__almost_${index}`,
        type: row.type,
        body: ['name = "abc"', ...without(row, field), `${field} = ${JSON.stringify(value)}`],
        says,
      })),
  ),
  ...rows.flatMap((row) =>
    ["id", ...(row.platform.kindArgument ? [row.platform.kindArgument.name] : []), ...answersOf(row)].map(
      (field) => ({
        name: `${row.name}__sets_${field}`,
        type: row.type,
        body: ['name = "abc"', ...whole(row), `${field} = ${answerOf(row, field)}`],
        says: `${field} is filled in by the provider, and a configuration cannot set it. Remove it.`,
      }),
    ),
  ),
  // What is not known while Terraform validates hides nothing else.
  ...rows
    .filter(({ kind, variant }) => kind.name === "eks_anywhere_vsphere" && kind.variants[0] === variant)
    .map((row) => ({
      name: `${row.kind.name}__nothing_but_an_unknown_secret`,
      type: row.type,
      body: [
        'name = "a"',
        text(row, "vsphere_user"),
        "vsphere_password_wo = var.unknown",
        "vsphere_password_wo_version = 1",
      ],
      says: "Neither a role nor an access key is given",
    })),
];

describe("terraform validate", () => {
  let sandbox: Universe;
  let found: Diagnostic[];
  beforeAll(async () => {
    sandbox = await universe();
    const workspace = new Workspace(await sandbox.world()).configure(
      provider(true) +
        'variable "unknown" {\n  type = string\n  ephemeral = true\n}\n' +
        faults
          .map(
            ({ type, name, body }) =>
              `resource "${type}" "${name}" {\n${body.map((line) => `  ${line}\n`).join("")}}\n`,
          )
          .join(""),
    );
    const { stdout } = await workspace.run(["validate", "-json"]);
    found = (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
  });
  afterAll(() => sandbox.close());

  test.each(faults.map((fault): [string, Fault] => [fault.name, fault]))("%s", (name, { type, says }) => {
    const own = found.filter(({ address }) => address === `${type}.${name}`);
    expect(own.map(({ summary, detail }) => `${summary}: ${detail}`)).toEqual([
      expect.stringContaining(says),
    ]);
    expect(own.map(({ summary, detail }) => summary + detail).join()).not.toContain(CANARY);
  });
});
