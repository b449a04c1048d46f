/** A platform that allows only so many requests makes an apply slow, and not fail. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
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
