/** Two deploys at once into one state, in a PostgreSQL that exists for this test only. */
import { afterAll, afterEach, beforeAll, expect, test } from "@jest/globals";
import type { Conversation } from "../support/command.js";
import { type ExampleProject, exampleProject } from "../support/example.js";
import { type Postgres, startPostgres } from "../support/postgres.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
let postgres: Postgres;
beforeAll(async () => {
  sandbox = await universe();
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres?.stop();
  await sandbox.close();
});

// A test that fails half-way leaves nobody at the prompt.
const started: Conversation[] = [];
afterEach(async () => {
  for (const { child } of started) child.kill();
  await Promise.all(started.splice(0).map(({ outcome }) => outcome));
});

function start(project: ExampleProject, args: readonly string[]): Conversation {
  const conversation = project.start("terraform", args);
  started.push(conversation);
  return conversation;
}

/** A checkout of the example whose commit declares these credentials. */
async function checkout(world: World, ...names: string[]): Promise<ExampleProject> {
  const roles = Object.fromEntries(names.map((name) => [name, `arn:aws:iam::123456789012:role/${name}`]));
  const project = exampleProject("pg-backend", world, {
    PG_CONN_STR: postgres.url,
    TF_VAR_roles: JSON.stringify(roles),
  });
  await project.succeeded("terraform", ["init", "-no-color"]);
  return project;
}

const apply = (...args: string[]) => ["apply", "-no-color", ...args];

test("one waits for the lock, both end right, and one that does not wait changes nothing", async () => {
  const world = await sandbox.world();
  const first = await checkout(world, "aws-prod");
  const second = await checkout(world, "aws-prod", "aws-staging");
  const third = await checkout(world, "aws-dev");

  // It holds the lock for as long as it waits for an approval.
  const holding = start(first, apply());
  await holding.said("Enter a value:");
  const waiting = start(second, apply("-auto-approve", "-lock-timeout=60s"));
  await waiting.said("Acquiring state lock. This may take a few moments...");

  const impatient = await third.run("terraform", apply("-auto-approve", "-lock-timeout=0s"));
  expect(impatient.code).toBe(1);
  expect(impatient.text).toContain("Error acquiring the state lock");
  expect(await world.associations()).toEqual({});
  expect(waiting.child.exitCode).toBeNull();

  holding.answer("yes");
  const created = (await holding.outcome).text;
  expect(created).toContain("Apply complete! Resources: 1 added, 0 changed, 0 destroyed.");
  const added = (await waiting.outcome).text;
  expect(added).toContain("Apply complete! Resources: 1 added, 0 changed, 0 destroyed.");

  const list = await world.client.listOrganizationCredentials({ organizationId: world.organizationId });
  expect(list.map(({ credential: { name } }) => name).sort()).toEqual(["aws-prod", "aws-staging"]);
  const state = await first.succeeded("terraform", ["state", "list"]);
  expect(state.stdout.trim().split("\n")).toEqual([
    'belay_qovery_aws_credential.role["aws-prod"]',
    'belay_qovery_aws_credential.role["aws-staging"]',
  ]);
  const nothing = await second.run("terraform", [
    "plan",
    "-no-color",
    "-detailed-exitcode",
    "-lock-timeout=0s",
  ]);
  expect(nothing).toMatchObject({ code: 0 });
});
