/** A platform that allows only so many requests makes an apply slow, and not fail. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { diagnosticsOf } from "../support/diagnostics.js";
import { binding, credential, idOf, provider } from "../support/hcl.js";
import { limit } from "../support/limit.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const names = Array.from({ length: 30 }, (_, index) => `n${index}`);

test("30 credentials and 30 bindings under 20 requests a second: nothing fails, and nothing is asked in vain", async () => {
  const world = await sandbox.world();
  const clusters = await world.clusters(...names);
  const door = await limit(world.endpoint, { requests: 20, seconds: 1, retryAfter: true });
  const workspace = new Workspace(world, { BELAY_QOVERY_ENDPOINT: door.endpoint }).configure(
    provider(true) +
      names.map((name) => credential(name) + binding(name, clusters[name] ?? "", idOf(name))).join(""),
  );
  const { text } = await workspace.applied();
  expect(text).toContain("60 added, 0 changed, 0 destroyed");
  const { passed, refused } = door.counts;
  expect(passed).toBeLessThan(130);
  expect(refused).toBeGreaterThan(0);
  expect(refused).toBeLessThan(30);
  await door.close();
});

test("a platform that asks for more than a request may wait is not waited for, and the error says what can be done", async () => {
  const world = await sandbox.world();
  const body = "rate_limit_wait = RATE_LIMIT_WAIT";
  const workspace = new Workspace(world);
  const planned = async (wait: string, environment: Record<string, string> = {}) => {
    workspace.configure(provider(false, wait && body.replace("RATE_LIMIT_WAIT", wait)) + credential("a"));
    await world.fault({ method: "GET", status: 429, headers: { "Retry-After": "3600" } });
    const said = diagnosticsOf(await workspace.run(["plan", "-json"], environment));
    await world.noFaults();
    return said.map(({ summary, detail }) => `${summary}: ${detail}`);
  };
  const BELAY_RATE_LIMIT_WAIT = "10m";
  expect(await planned("")).toEqual([
    expect.stringMatching(
      /could not be read: .* the platform asks to wait 3600 s, and a request may wait 120 s in all .*\n\nA request may wait 2m for that in all \(the default\): rate_limit_wait in the provider block, or BELAY_RATE_LIMIT_WAIT, can be longer/,
    ),
  ]);
  expect(await planned("", { BELAY_RATE_LIMIT_WAIT })).toEqual([
    expect.stringContaining("10m for that in all (from the environment variable BELAY_RATE_LIMIT_WAIT)"),
  ]);
  expect(await planned(`"0s"`, { BELAY_RATE_LIMIT_WAIT })).toEqual([
    expect.stringContaining("0s for that in all (from the argument rate_limit_wait of the provider block)"),
  ]);
  expect(await planned(`"soon"`)).toEqual([expect.stringContaining('must be a duration such as "2m"')]);
});
