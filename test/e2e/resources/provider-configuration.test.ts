import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { forwardProxy } from "../../sdk/forward-proxy.js";
import { converge } from "../support/converge.js";
import { binding, credential, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

const NOWHERE = { BELAY_QOVERY_ENDPOINT: "", QOVERY_API_TOKEN: "", QOVERY_ORGANIZATION_ID: "" };

let sandbox: Universe;
let world: World;
let rome: string;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
  ({ rome } = await world.clusters("rome"));
});
afterAll(() => sandbox.close());

const block = (values: Readonly<Record<string, string>>) =>
  `provider "belay" {\n  qovery = {\n${Object.entries(values)
    .map(([name, value]) => `    ${name} = "${value}"\n`)
    .join("")}  }\n}\n`;
const all = () => ({ endpoint: world.endpoint, token: world.token, organization_id: world.organizationId });
const FAR = "http://platform.invalid/qovery";
const CREDENTIAL = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const { QOVERY_API_TOKEN: _token, ...TOKEN_FROM_ENVIRONMENT } = NOWHERE;

interface Row {
  readonly given: string;
  readonly block: () => string;
  /** On top of an environment that says everything right. */
  readonly environment: Readonly<Record<string, string>>;
  /** Words of the one error; null where the plan succeeds. */
  readonly says: readonly string[] | null;
}

const rows: Row[] = [
  { given: "arguments alone", block: () => block(all()), environment: NOWHERE, says: null },
  {
    given: "arguments, and an environment that says otherwise",
    block: () => block(all()),
    environment: {
      BELAY_QOVERY_ENDPOINT: "http://127.0.0.1:1",
      QOVERY_API_TOKEN: "wrong",
      QOVERY_ORGANIZATION_ID: CREDENTIAL,
    },
    says: null,
  },
  { given: "the environment alone, without a provider block", block: () => "", environment: {}, says: null },
  {
    given: "the token in the environment, the rest as arguments",
    block: () => block({ endpoint: world.endpoint, organization_id: world.organizationId }),
    environment: { ...TOKEN_FROM_ENVIRONMENT },
    says: null,
  },
  {
    given: "nothing at all",
    block: () => "",
    environment: NOWHERE,
    says: ["Qovery is not configured", "qovery.token of the provider block", "QOVERY_API_TOKEN"],
  },
  {
    given: "no token",
    block: () => provider(false),
    environment: { QOVERY_API_TOKEN: "" },
    says: [
      "No API token was found: neither in the argument qovery.token of the provider block nor in the environment variable QOVERY_API_TOKEN.",
    ],
  },
  {
    given: "no organization",
    block: () => provider(false),
    environment: { QOVERY_ORGANIZATION_ID: "" },
    says: ["No organization is given", "qovery = { organization_id", "QOVERY_ORGANIZATION_ID"],
  },
  {
    given: "a wrong token as an argument",
    block: () => block({ ...all(), token: "wrong-token-of-mine" }),
    environment: {},
    says: [
      "was refused because the token is missing, wrong or expired (status 401)",
      "The token came from the argument qovery.token of the provider block.",
    ],
  },
  {
    given: "a wrong token in the environment",
    block: () => provider(false),
    environment: { QOVERY_API_TOKEN: "wrong-token-of-mine" },
    says: ["(status 401)", "The token came from the environment variable QOVERY_API_TOKEN."],
  },
  {
    given: "a viewer's token",
    block: () => block({ ...all(), token: world.viewerToken }),
    environment: {},
    says: [
      "(status 403)",
      "The token came from the argument qovery.token of the provider block. Credentials may be read and written by administrators of the organization only.",
    ],
  },
  {
    given: "an endpoint by http:// beyond this machine",
    block: () => block({ ...all(), endpoint: FAR }),
    environment: {},
    says: [
      "whoever is on the way could read the token",
      "set allow_http = true in the provider block, or the environment variable BELAY_ALLOW_HTTP=1",
      "It came from the argument qovery.endpoint of the provider block.",
    ],
  },
  {
    given: "a proxy that is none",
    block: () => block({ ...all(), endpoint: "https://platform.invalid" }),
    environment: { HTTPS_PROXY: "socks5://user:wrong-token-of-mine@proxy.invalid" },
    says: ["the environment variable HTTPS_PROXY must be the URL of a proxy"],
  },
  {
    given: "authorities that are not there",
    block: () => provider(false),
    environment: { SSL_CERT_FILE: "/no/such.pem" },
    says: ["SSL_CERT_FILE: the file /no/such.pem cannot be read (ENOENT)"],
  },
];

test.each(rows)("$given", async (row) => {
  const workspace = new Workspace(world, row.environment).configure(
    row.block() + credential("a") + binding("rome", rome, "belay_qovery_aws_credential.a.id"),
  );
  const { code, text } = await workspace.plan();
  expect(text).not.toContain("wrong-token-of-mine");
  expect({ code, text }).toMatchObject({ code: row.says ? 1 : 0 });
  for (const words of row.says ?? []) expect(text).toContain(words);
});

test("http:// through a proxy, by the block's word; and that no certificate is checked is said once", async () => {
  const { hostname, port } = new URL(world.endpoint);
  const proxy = forwardProxy({ host: hostname, port: Number(port) });
  await new Promise<void>((resolve) => proxy.server.listen(0, "127.0.0.1", resolve));
  const workspace = new Workspace(world, {
    HTTP_PROXY: `http://user:s3cret-of-mine@127.0.0.1:${(proxy.server.address() as AddressInfo).port}`,
    BELAY_QOVERY_ENDPOINT: FAR,
    NODE_TLS_REJECT_UNAUTHORIZED: "0",
  }).configure(`provider "belay" {\n  allow_http = true\n}\n${credential("a")}`);
  const { code, text } = await workspace.plan();
  proxy.server.close();
  expect({ code, text }).toMatchObject({ code: 0 });
  expect(text.match(/No certificate is checked/g)).toHaveLength(1);
  expect(text).not.toContain("s3cret-of-mine");
  expect(proxy.seen[0]).toMatch(/^GET http:\/\/platform\.invalid\/qovery\/.* by user:s3cret-of-mine$/);
});

describe("values that are known only after apply", () => {
  test.each([
    {
      unknown: "the token",
      qovery: "{ token = terraform_data.x.output.token }",
      environment: { QOVERY_API_TOKEN: "" },
      warns: true,
    },
    {
      unknown: "the organization",
      qovery: "{ organization_id = terraform_data.x.output.organization_id }",
      environment: { QOVERY_ORGANIZATION_ID: "" },
      warns: false,
    },
    // No organization, nothing to ask about yet, nothing to warn of.
    { unknown: "everything", qovery: "terraform_data.x.output", environment: NOWHERE, warns: false },
  ])(
    "$unknown: planned with what is known, applied, nothing left to do",
    async ({ qovery, environment, warns }) => {
      const own = await sandbox.world();
      const { paris } = await own.clusters("paris");
      const { endpoint, token, organizationId } = own;
      const workspace = new Workspace(own, environment).configure(`
resource "terraform_data" "x" {
  input = {
    endpoint        = "${endpoint}"
    token           = "${token}"
    organization_id = "${organizationId}"
  }
}

provider "belay" {
  qovery = ${qovery}
}
${credential("a")}${binding("paris", paris, "belay_qovery_aws_credential.a.id")}`);
      const plan = await workspace.plan();
      expect(plan.code).toBe(0);
      expect(plan.text.split("Warning: Qovery is not asked yet")).toHaveLength(warns ? 2 : 1);
      await converge(workspace);
      expect(await own.associations()).toEqual({ a: ["paris"] });
    },
  );
});

describe("a data source of a provider that is known only after apply says what works", () => {
  test.each([
    { type: "belay_qovery_credentials", body: "", unknown: "endpoint" },
    { type: "belay_qovery_credential", body: 'name = "machines"', unknown: "token" },
    { type: "belay_qovery_clusters", body: "", unknown: "organization_id" },
  ])("$type, $unknown", async ({ type, body, unknown }) => {
    const own = await sandbox.world();
    const { endpoint, token, organizationId, client } = own;
    await client.createOnPremiseCredentials({ organizationId, body: { name: "machines" } });
    const values: Readonly<Record<string, string>> = { endpoint, token, organization_id: organizationId };
    const variable = { endpoint: "BELAY_QOVERY_ENDPOINT", token: "QOVERY_API_TOKEN" }[unknown];
    const configuration = (more = "") => `
resource "terraform_data" "qovery" {
  input = "${values[unknown]}"
}

provider "belay" {
  qovery = { ${unknown} = terraform_data.qovery.output }
}

data "${type}" "it" {
  ${body}
  ${more}
}
`;
    const fresh = () => new Workspace(own, { [variable ?? "QOVERY_ORGANIZATION_ID"]: "" });
    const workspace = fresh().configure(configuration());
    const { code, text } = await workspace.plan();
    expect(code).toBe(1);
    expect(text).toContain("Error: Qovery is not known yet");
    const [, dependsOn = ""] = /such as (depends_on = \[\S+\])/.exec(text) ?? [];
    await converge(
      workspace.configure(configuration(dependsOn.replace(/\[.*\]/, "[terraform_data.qovery]"))),
    );

    const other = fresh().configure(configuration());
    const [, target = ""] = /terraform apply (-target=)/.exec(text) ?? [];
    await other.applied(`${target}terraform_data.qovery`);
    await converge(other);
  });
});

test("the data source lists every kind by name, each with its public identifier and its clusters", async () => {
  const own = await sandbox.world();
  const { client, organizationId } = own;
  const scaleway = await client.createScalewayCredentials({
    organizationId,
    body: {
      name: "scaleway",
      scaleway_access_key: "SCWXXXXXXXXXXXXXXXXX",
      scaleway_secret_key: "7f5f5b5e-0c1c-4f5e-9a43-111111111111",
      scaleway_project_id: "7f5f5b5e-0c1c-4f5e-9a43-222222222222",
      scaleway_organization_id: "7f5f5b5e-0c1c-4f5e-9a43-333333333333",
    },
  });
  const role_arn = "arn:aws:iam::123456789012:role/aws";
  const aws = await client.createAWSCredentials({
    organizationId,
    body: { type: "AWS_ROLE", name: "aws", role_arn },
  });
  const own_machines = await client.createOnPremiseCredentials({
    organizationId,
    body: { name: "machines" },
  });
  const paris = await own.cluster("paris", aws.id);
  const workspace = new Workspace(own).configure(`${provider(false)}
data "belay_qovery_credentials" "all" {}

output "all" {
  value = data.belay_qovery_credentials.all
}
`);
  await converge(workspace);
  const { stdout } = await workspace.run(["output", "-json", "all"]);
  expect(JSON.parse(stdout)).toEqual({
    organization_id: organizationId,
    name: null,
    kind: null,
    unused: null,
    credentials: [
      {
        id: aws.id,
        name: "aws",
        object_type: "AWS_ROLE",
        public_identifier: role_arn,
        associated_clusters: [{ id: paris, name: "paris" }],
      },
      {
        id: own_machines.id,
        name: "machines",
        object_type: "OTHER",
        public_identifier: null,
        associated_clusters: [],
      },
      {
        id: scaleway.id,
        name: "scaleway",
        object_type: "SCW",
        public_identifier: "SCWXXXXXXXXXXXXXXXXX",
        associated_clusters: [],
      },
    ],
  });
});
