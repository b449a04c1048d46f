/** E2, E9 and E10: the example's rotation, step by step, with what is asked of EntryGuard, and where the secrets are not. */
import { existsSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { EntryGuardWorld } from "../support/entryguard-world.js";
import { type ExampleProject, exampleProject } from "../support/example.js";
import { type Recorder, record } from "../support/recorder.js";
import { type Universe, universe } from "../support/world.js";

const CANARY = "canary0rotation";
const KEYS = ["AKIAIOSFODNN7EXAMPLE", "AKIAI44QH8DHBEXAMPLE", "AKIAIOSFODNN7EXAMPL3"] as const;

let sandbox: Universe;
let world: EntryGuardWorld;
let recorder: Recorder;
let project: ExampleProject;
const said: string[] = [];
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.entryguard();
  await world.behaviour({ delete: "cascade", verify_seconds: 1, bad_keys: [KEYS[1]] });
  recorder = await record(world);
  project = exampleProject("entryguard-rotation", world.at(recorder.endpoint));
  await project.succeeded("terraform", ["init", "-no-color"]);
}, 120_000);
afterAll(async () => {
  await recorder.close();
  await sandbox.close();
});

/** One command of Terraform with the key of this number, and what was asked: changes in order, and how many lists. */
async function run([command = "", ...args]: readonly string[], key: 0 | 1 | 2) {
  await world.requests();
  const outcome = await project.run("terraform", [command, "-no-color", "-input=false", ...args], {
    TF_LOG: "trace",
    TF_VAR_access_key_id: KEYS[key],
    TF_VAR_secret_access_key: `${CANARY}${key}`,
    TF_VAR_key_version: String(key + 1),
  });
  const plan = project.path("it.tfplan");
  const state = project.path("terraform.tfstate");
  said.push(
    outcome.stdout,
    outcome.stderr,
    existsSync(state) ? readFileSync(state, "utf8") : "",
    existsSync(plan) ? (await project.run("terraform", ["show", "-json", "it.tfplan"])).stdout : "",
  );
  const requests = (await world.requests()).map(({ method, path }) => `${method} ${path.split("/")[2]}`);
  return {
    ...outcome,
    logins: requests.filter((one) => one === "POST auth").length,
    changes: requests.filter((one) => !one.startsWith("GET") && one !== "POST auth"),
    lists: requests.filter((one) => one.startsWith("GET")),
  };
}

test("made: a login for each process that asks, two lists for the plan", async () => {
  const plan = await run(["plan", "-out=it.tfplan"], 0);
  expect(plan).toMatchObject({ code: 0, logins: 1, changes: [] });
  expect([...plan.lists].sort()).toEqual(["GET credentials", "GET resources"]);
  const apply = await run(["apply", "it.tfplan"], 0);
  expect(apply).toMatchObject({ code: 0, logins: 1, changes: ["POST credentials", "POST resources"] });
  expect(await world.associations()).toEqual({ "aws-prod": ["ssh-prod"] });
});

test("nothing to do: two lists, and one login", async () => {
  const plan = await run(["plan", "-detailed-exitcode"], 0);
  expect(plan).toMatchObject({ code: 0, logins: 1, changes: [] });
  expect([...plan.lists].sort()).toEqual(["GET credentials", "GET resources"]);
});

test("a key that is invalid fails the apply before anything has moved", async () => {
  const [old] = await world.client.listCredentials();
  const apply = await run(["apply", "-auto-approve"], 1);
  expect(apply.code).toBe(1);
  expect(apply.text).toContain('Credential "aws-prod" is invalid');
  expect(apply.text).toContain("STS GetCallerIdentity: InvalidClientTokenId");
  expect(apply.changes).toEqual(["POST credentials"]);
  const [resource] = await world.client.listResources();
  expect(resource?.credentialId).toBe(old?.id);
});

test("the right key: a new credential, the resource moves in place, and the two old ones go last", async () => {
  const [before] = await world.client.listResources();
  await world.session([before?.id ?? ""]);
  const plan = await run(["plan", "-out=it.tfplan"], 2);
  expect(plan).toMatchObject({ code: 0, changes: [] });
  expect(plan.text).toContain("Plan: 1 to add, 1 to change, 2 to destroy.");
  const apply = await run(["apply", "it.tfplan"], 2);
  expect(apply.code).toBe(0);
  expect(apply.changes.filter((one) => !one.startsWith("DELETE"))).toEqual([
    "POST credentials",
    "PATCH resources",
  ]);
  expect(apply.changes.filter((one) => one.startsWith("DELETE"))).toHaveLength(2);
  expect(apply.changes.at(-1)).toBe("DELETE credentials");
  expect(await world.associations()).toEqual({ "aws-prod": ["ssh-prod"] });
  const [after] = await world.client.listResources();
  expect(after).toMatchObject({ id: before?.id, isActive: true });
  expect((await world.client.listAllSessions()).map(({ status }) => status)).toEqual(["ACTIVE"]);
});

test("no secret is in the state, a plan, a log at trace, or in what Terraform says; each was sent once", () => {
  const { password, token } = world.access;
  const found = said.filter((text) => [CANARY, password, token].some((secret) => text.includes(secret)));
  expect(found.length).toBe(0);
  expect(said.some((text) => text.includes("plugin process exited"))).toBe(true);
  const bodies = recorder.written().map(({ body }) => JSON.stringify(body));
  expect([0, 1, 2].map((n) => bodies.filter((one) => one.includes(`${CANARY}${n}`)).length)).toEqual([
    1, 1, 1,
  ]);
});
