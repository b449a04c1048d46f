/** `belay guard` on plans of the real Terraform, binary and as JSON. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Report } from "../../../src/guard/index.js";
import { builtBelay } from "../../runtimes.js";
import { binding, CREATE_FIRST, credential, credentialId, idOf, provider } from "../support/hcl.js";
import { isOpenTofu, prepared } from "../support/prepared.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

/** Runs `belay guard` in the workspace; `line`: what a shell adds to it. Nothing but this guard's requests is told. */
async function guard({ directory }: Workspace, world: World, line: string) {
  await world.requests();
  const child = spawn("/bin/bash", ["-o", "pipefail", "-c", line], {
    cwd: directory,
    env: {
      ...process.env,
      BELAY: builtBelay.join(" "),
      BELAY_QOVERY_ENDPOINT: world.endpoint,
      QOVERY_API_TOKEN: world.token,
      TF_CLI_CONFIG_FILE: prepared().cliConfig,
      CHECKPOINT_DISABLE: "1",
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close") as Promise<[number | null]>,
  ]);
  if (!stdout) throw new Error(stderr);
  const requests = (await world.requests()).map(({ method, path }) => `${method} ${path.split("/").at(-1)}`);
  return { code, report: JSON.parse(stdout) as Report, requests };
}

const shown = ({ findings }: Report) =>
  findings.map(({ level, code, credential, dependents }) => ({
    level,
    code,
    credential: credential.name,
    dependents: dependents.map(({ name }) => name),
  }));

test.each([
  {
    name: "the state tells that the deletion comes first",
    lifecycle: "",
    code: 1,
    verdict: "fails",
    order: false,
    findings: [{ level: "error", code: "delete-before-rebind", credential: "a", dependents: ["c"] }],
  },
  {
    name: "the state tells that it is create_before_destroy",
    lifecycle: CREATE_FIRST,
    code: 0,
    verdict: "allowed",
    order: true,
    findings: [],
  },
])("a credential whose cluster moves: $name", async ({ lifecycle, code, verdict, order, findings }) => {
  const world = await sandbox.world();
  const { c } = await world.clusters("c");
  const workspace = new Workspace(world).configure(
    provider(true) + credential("a", lifecycle) + credential("b") + binding("x", c, idOf("a")),
  );
  await workspace.applied();
  workspace.configure(provider(true) + credential("b") + binding("x", c, idOf("b")));
  expect(await workspace.plan("-out=tfplan")).toMatchObject({ code: 0 });

  const outcome = await guard(workspace, world, "$BELAY guard tfplan --format json");
  expect(outcome.report).toMatchObject({
    verdict,
    // OpenTofu's plans do not say it.
    plan: { errored: false, ...(!isOpenTofu() && { applyable: true }) },
    credentials: [
      {
        name: "a",
        verdict,
        address: "belay_qovery_aws_credential.a",
        change: "delete",
        create_before_destroy: order,
        dependents_from: "platform",
        dependents: [{ id: c, name: "c", fate: "moves", moves_to: { name: "b" } }],
      },
    ],
  });
  expect(shown(outcome.report)).toEqual(findings);
  expect([outcome.code, outcome.requests]).toEqual([code, ["GET credentials"]]);
});

test("a plan that the provider refused is read all the same, and blocked for the same reason", async () => {
  const world = await sandbox.world();
  const workspace = new Workspace(world).configure(provider(true) + credential("a"));
  await workspace.applied();
  const foreign = await world.cluster("foreign", await credentialId(world, "a"));
  workspace.configure(provider(true));
  expect(await workspace.plan("-out=tfplan")).toMatchObject({ code: 1 });

  const outcome = await guard(workspace, world, "$BELAY guard tfplan --format json");
  expect(outcome).toMatchObject({ code: 1, requests: ["GET credentials"] });
  expect(outcome.report).toMatchObject({
    verdict: "blocked",
    plan: { errored: true },
    credentials: [{ name: "a", dependents: [{ id: foreign, name: "foreign", fate: "not-taken-off" }] }],
    notes: [expect.stringContaining("Planning ended with an error")],
  });
});

test("the JSON of a plan that destroys all comes by a pipe; one that makes things asks nobody", async () => {
  const world = await sandbox.world();
  const { c } = await world.clusters("c");
  const workspace = new Workspace(world).configure(
    provider(true) + credential("a") + binding("x", c, idOf("a")),
  );
  await workspace.plan("-out=new.tfplan");
  const made = await guard(workspace, world, "$BELAY guard new.tfplan --format json");
  expect(made).toMatchObject({ code: 0, requests: [], report: { verdict: "allowed", credentials: [] } });

  await workspace.run(["apply", "new.tfplan"]);
  await workspace.plan("-destroy", "-out=tfplan");
  const outcome = await guard(workspace, world, "terraform show -json tfplan | $BELAY guard --format json");
  expect(outcome).toMatchObject({ code: 0, requests: ["GET credentials"], report: { verdict: "allowed" } });
  expect(shown(outcome.report)).toEqual([
    { level: "information", code: "dependent-also-deleted", credential: "a", dependents: ["c"] },
  ]);
});
