import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import { exampleProject } from "../support/example.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

let world: World;
afterEach(() => world.noFaults());

const roleOf = (name: string) => `arn:aws:iam::123456789012:role/${name}`;
const bodyOf = (name: string) => ({ type: "AWS_ROLE", name, role_arn: roleOf(name) }) as const;

async function create(name: string): Promise<string> {
  const { organizationId } = world;
  return (await world.client.createAWSCredentials({ organizationId, body: bodyOf(name) })).id;
}

async function deployed(name: string, credentialId: string): Promise<string> {
  const clusterId = await world.cluster(name, credentialId);
  await world.client.deployCluster({ organizationId: world.organizationId, clusterId });
  return clusterId;
}

/** What Qovery answers when it is asked how the deployments of these clusters went. */
const reportStatuses = (
  ...statuses: { cluster_id: string; status: string; last_deployment_date: string }[]
) =>
  world.fault({
    path: "/qovery/organization/*/cluster/status",
    body: { results: statuses.map((one) => ({ is_deployed: true, reason: "UNSPECIFIED", ...one })) },
  });

test("lists what nothing uses and what nothing proves, for people and for programs", async () => {
  world = await sandbox.world();
  const { organizationId } = world;
  const old = await create("old");
  const fresh = await create("fresh");
  const berlin = await world.cluster("berlin", fresh);
  const edited = await create("edited");
  const lyon = await deployed("lyon", edited);
  await world.client.editAWSCredentials({ organizationId, credentialsId: edited, body: bodyOf("edited") });
  const proven = await create("proven");
  await deployed("paris", proven);
  await world.cluster("rome", proven);

  const project = exampleProject("sdk-audit", world);
  const forPeople = await project.run("tsx", ["main.ts"]);
  expect(forPeople).toMatchObject({ code: 1, stderr: "" });
  expect(forPeople.stdout).toBe(
    `unused old ${old} ${roleOf("old")}\n` +
      `unverified fresh ${fresh} ${roleOf("fresh")}\n  berlin: never deployed\n` +
      `unverified edited ${edited} ${roleOf("edited")}\n  lyon: changed since its last deployment\n` +
      "4 credentials: 1 unused, 2 unverified\n",
  );

  const found = (finding: string, id: string, name: string, clusters: object[]) => ({
    finding,
    id,
    name,
    public_identifier: roleOf(name),
    clusters,
  });
  const forPrograms = await project.run("tsx", ["main.ts", "--json"]);
  expect(forPrograms.code).toBe(1);
  expect(JSON.parse(forPrograms.stdout)).toEqual({
    credentials: 4,
    findings: [
      found("unused", old, "old", []),
      found("unverified", fresh, "fresh", [{ id: berlin, name: "berlin", reason: "never deployed" }]),
      found("unverified", edited, "edited", [
        { id: lyon, name: "lyon", reason: "changed since its last deployment" },
      ]),
    ],
  });
});

test("a refusal by the cloud provider outweighs a proof", async () => {
  world = await sandbox.world();
  const id = await create("prod");
  const paris = await deployed("paris", id);
  const rome = await deployed("rome", id);
  const last_deployment_date = new Date().toISOString();
  await reportStatuses(
    { cluster_id: paris, status: "INVALID_CREDENTIALS", last_deployment_date },
    { cluster_id: rome, status: "DEPLOYED", last_deployment_date },
  );
  const { code, stdout } = await exampleProject("sdk-audit", world).run("tsx", ["main.ts"]);
  expect(code).toBe(1);
  expect(stdout).toContain("\n  paris: the cloud provider refused the credential\n  rome: proves it\n");
});

test("--max-age counts no older deployment", async () => {
  world = await sandbox.world();
  const paris = await deployed("paris", await create("prod"));
  const long = new Date(Date.now() - 91 * 86_400_000).toISOString();
  const project = exampleProject("sdk-audit", world);

  await reportStatuses({ cluster_id: paris, status: "DEPLOYED", last_deployment_date: long });
  const tooOld = await project.run("tsx", ["main.ts", "--max-age", "90"]);
  expect(tooOld).toMatchObject({ code: 1 });
  expect(tooOld.stdout).toContain(`  paris: last deployed ${long}\n`);

  await reportStatuses({ cluster_id: paris, status: "DEPLOYED", last_deployment_date: long });
  const { code, stdout } = await project.run("tsx", ["main.ts", "--max-age", "92"]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "1 credentials: 0 unused, 0 unverified\n" });
});

test.each([
  ["an unknown option", ["--nonsense"], {}, 2, "--nonsense"],
  ["an age that is none", ["--max-age", "old"], {}, 2, "--max-age: must be a number of days"],
  ["no token", [], { QOVERY_API_TOKEN: "" }, 2, "Set QOVERY_API_TOKEN"],
  ["a wrong token", [], { QOVERY_API_TOKEN: "wrong" }, 3, "because the token is missing, wrong or expired"],
])("%s has an exit code of its own, and no stack trace", async (_, args, environment, code, message) => {
  world = await sandbox.world();
  const outcome = await exampleProject("sdk-audit", world).run("tsx", ["main.ts", ...args], environment);
  expect(outcome).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(message) });
  expect(outcome.stderr).not.toMatch(/^ +at /m);
});
