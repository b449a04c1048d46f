import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { executable, runtimes } from "../../runtimes.js";
import { converge } from "../support/converge.js";
import { credential, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

/** Starts a provider for a debugger, and reads what Terraform is to be told. */
async function debug(command: string, args: readonly string[], world: World) {
  const debugged = spawn(command, args, {
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
    const reattach = /TF_REATTACH_PROVIDERS='(.*)'/.exec(said)?.[1];
    if (reattach) return { debugged, reattach };
  }
  throw new Error(`it ended after: ${said}`);
}

test.each(runtimes)(
  "Terraform plans and applies against a provider that is being debugged on %s, and Ctrl-C ends it",
  async (on) => {
    const world = await sandbox.world();
    const [command, ...args] = on === "node" ? [process.execPath, "dist/provider.cjs"] : [executable];
    const { debugged, reattach } = await debug(command ?? "", [...args, "--debug"], world);
    try {
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
    } finally {
      if (debugged.exitCode === null) debugged.kill("SIGKILL");
    }
  },
);
