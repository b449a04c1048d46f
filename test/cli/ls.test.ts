import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runBelay, type SandboxLine, startSandbox } from "./run-belay.js";

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let env: { QOVERY_API_TOKEN: string; QOVERY_ORGANIZATION_ID: string; BELAY_QOVERY_ENDPOINT: string };
let ids: { key: string; role: string; cluster: string };

beforeAll(async () => {
  sandbox = await startSandbox();
  const { qovery } = sandbox.line.platforms;
  env = {
    QOVERY_API_TOKEN: qovery.token,
    QOVERY_ORGANIZATION_ID: qovery.organization_id,
    BELAY_QOVERY_ENDPOINT: qovery.endpoint,
  };
  const key = await add(sandbox.line, "/aws/credentials", {
    type: "AWS_STATIC",
    name: "prod",
    access_key_id: "AKIAPROD",
    secret_access_key: "canary",
  });
  const role = await add(sandbox.line, "/aws/credentials", {
    type: "AWS_ROLE",
    // A name that would clear the terminal.
    name: "role\u001b[2J",
    role_arn: "arn:aws:iam::1:role/q",
  });
  const cluster = await add(sandbox.line, "/cluster", {
    name: "cluster-a",
    region: "eu-west-3",
    cloud_provider: "AWS",
    cloud_provider_credentials: { credentials: { id: key } },
  });
  ids = { key, role, cluster };
});
afterAll(async () => {
  await sandbox.stop();
});

async function add({ platforms: { qovery } }: SandboxLine, path: string, body: unknown): Promise<string> {
  const response = await fetch(`${qovery.endpoint}/organization/${qovery.organization_id}${path}`, {
    method: "POST",
    headers: { authorization: `Token ${qovery.token}` },
    body: JSON.stringify(body),
  });
  const { id } = (await response.json()) as { id?: string };
  if (id === undefined) throw new Error(`${path}: status ${response.status}`);
  return id;
}

test("a table has each credential with its kind, public identifier and clusters", async () => {
  const { code, stdout, stderr } = await runBelay(["ls"], env);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
    ["NAME", "KIND", "CLUSTERS", "ID", "PUBLIC IDENTIFIER"],
    ["prod", "AWS", "cluster-a", ids.key, "AKIAPROD"],
    ["role\\u{1b}[2J", "AWS_ROLE", "-", ids.role, "arn:aws:iam::1:role/q"],
    [""],
  ]);
});

test("--json is for programs; flags stand in for variables", async () => {
  const { QOVERY_API_TOKEN, BELAY_QOVERY_ENDPOINT, QOVERY_ORGANIZATION_ID } = env;
  const flags = ["--endpoint", BELAY_QOVERY_ENDPOINT, "--organization-id", QOVERY_ORGANIZATION_ID];
  const { code, stdout } = await runBelay(["ls", "--json", ...flags], { QOVERY_API_TOKEN });
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    {
      id: ids.key,
      name: "prod",
      object_type: "AWS",
      public_identifier: "AKIAPROD",
      associated_clusters: [{ id: ids.cluster, name: "cluster-a" }],
    },
    {
      id: ids.role,
      name: "role\u001b[2J",
      object_type: "AWS_ROLE",
      public_identifier: "arn:aws:iam::1:role/q",
      associated_clusters: [],
    },
  ]);
});

test("--clusters shows the clusters, each with its id and the credential that it uses", async () => {
  const free = await add(sandbox.line, "/cluster", { name: "free", region: "fr-par", cloud_provider: "SCW" });
  const { code, stdout, stderr } = await runBelay(["ls", "--clusters"], env);
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout.split("\n").map((line) => line.split(/ {2,}/))).toEqual([
    ["NAME", "CLOUD", "REGION", "CREDENTIAL", "ID"],
    ["cluster-a", "AWS", "eu-west-3", "prod", ids.cluster],
    ["free", "SCW", "fr-par", "-", free],
    [""],
  ]);
  const { stdout: json } = await runBelay(["ls", "--clusters", "--json"], env);
  expect(JSON.parse(json)).toEqual([
    {
      id: ids.cluster,
      name: "cluster-a",
      cloud_provider: "AWS",
      region: "eu-west-3",
      credential: { id: ids.key, name: "prod" },
    },
    { id: free, name: "free", cloud_provider: "SCW", region: "fr-par", credential: null },
  ]);
});

describe("what goes wrong has its own exit code and names its cause", () => {
  test.each<{
    name: string;
    flags?: string[];
    change?: Partial<typeof env>;
    code: number;
    said: string;
  }>([
    { name: "no token", change: { QOVERY_API_TOKEN: "" }, code: 2, said: "QOVERY_API_TOKEN" },
    {
      name: "no organization",
      change: { QOVERY_ORGANIZATION_ID: "" },
      code: 2,
      said: "QOVERY_ORGANIZATION_ID",
    },
    {
      name: "a malformed organization",
      change: { QOVERY_ORGANIZATION_ID: "foo" },
      code: 2,
      said: "QOVERY_ORGANIZATION_ID must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6.",
    },
    {
      name: "a malformed organization as a flag",
      flags: ["--organization-id", "foo"],
      code: 2,
      said: "--organization-id must be a UUID",
    },
    { name: "a malformed endpoint", change: { BELAY_QOVERY_ENDPOINT: "nowhere" }, code: 2, said: "endpoint" },
    { name: "a refused token", change: { QOVERY_API_TOKEN: "nobody" }, code: 1, said: "401" },
    {
      name: "nobody there",
      change: { BELAY_QOVERY_ENDPOINT: "http://127.0.0.1:1" },
      code: 3,
      said: "127.0.0.1:1",
    },
  ])(
    "$name: $code",
    async ({ flags = [], change, code, said }) => {
      const outcome = await runBelay(["ls", ...flags], { ...env, ...change });
      expect(outcome).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(said) });
      expect(outcome.stderr).toMatch(/^belay: /);
    },
    20_000,
  );
});
