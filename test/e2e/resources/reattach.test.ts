import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { converge } from "../support/converge.js";
import { credential, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
let world: World;
let debugged: ChildProcess;
let reattach: string;

beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
  debugged = spawn(process.execPath, ["dist/provider.cjs", "--debug"], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      ...process.env,
      BELAY_QOVERY_ENDPOINT: world.endpoint,
      QOVERY_API_TOKEN: world.token,
      QOVERY_ORGANIZATION_ID: world.organizationId,
    },
  });
  let said = "";
  for await (const chunk of debugged.stdout ?? []) {
    said += chunk;
    const line = /TF_REATTACH_PROVIDERS='(.*)'/.exec(said)?.[1];
    if (!line) continue;
    reattach = line;
    break;
  }
});

afterAll(async () => {
  if (debugged.exitCode === null) debugged.kill("SIGKILL");
  await sandbox.close();
});

test("Terraform plans and applies against a provider that is being debugged, and Ctrl-C ends it", async () => {
  // Where Terraform looked for a provider of its own it would use this environment, and fail.
  const workspace = new Workspace(world, {
    TF_REATTACH_PROVIDERS: reattach,
    BELAY_QOVERY_ENDPOINT: "http://127.0.0.1:9",
  });
  expect(await converge(workspace.configure(provider(true) + credential("a")))).toEqual({
    "belay_qovery_aws_credential.a": "create",
  });
  expect(await world.associations()).toEqual({ a: [] });
  await workspace.applied("-destroy");
  expect(await world.associations()).toEqual({});
  expect(debugged.exitCode).toBeNull();

  const ended = once(debugged, "exit");
  debugged.kill("SIGINT");
  expect((await ended)[1]).toBeNull();
});
