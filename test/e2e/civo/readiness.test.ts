/** What Civo makes in the background: what failed is an error, what is slow a warning, and the next apply puts either right. */
import { afterAll, beforeAll, beforeEach, expect, test } from "@jest/globals";
import { type CivoWorld, civoCredential, civoProvider, civoStore, keyOf } from "../support/civo-world.js";
import { converge, expectNothingToDo } from "../support/converge.js";
import { diagnosticsOf } from "../support/diagnostics.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
let world: CivoWorld;
beforeAll(async () => {
  sandbox = await universe();
});
beforeEach(async () => {
  world = await sandbox.civo();
});
afterAll(() => sandbox.close());

const CREDENTIAL = "belay_civo_object_store_credential.a";
const STORE = "belay_civo_object_store.s";

test.each([{ word: "pending" }, { word: "creating" }, { word: "" }, { word: "Provisioning" }])(
  'a status of "$word" is waited for, of a credential and of a store',
  async ({ word }) => {
    await world.behaviour({ ready_seconds: 0.3, credential_word: word, store_word: word });
    const workspace = world
      .workspace()
      .configure(civoProvider() + civoCredential("a") + civoStore("s", keyOf("a")));
    await converge(workspace);
    const state = await workspace.state();
    expect([state[CREDENTIAL]?.status, state[STORE]?.status]).toEqual(["ready", "ready"]);
    expect(state[STORE]?.access_key_id).toBe((await world.credential("a")).access_key_id);
  },
);

test("what failed is an error with its status, and replaced by the next apply, although a store is protected", async () => {
  const workspace = world
    .workspace()
    .configure(civoProvider() + civoCredential("a") + civoStore("s", keyOf("a")));
  await world.behaviour({ credential_outcome: "failed" });
  const first = await workspace.apply();
  expect(first.code).toBe(1);
  expect(first.text).toContain('Error: Credential "a" failed');
  expect(first.text).toContain("its status is failed");
  const failed = (await world.credential("a")).id;
  await world.behaviour({ credential_outcome: "ready", store_outcome: "failed" });
  const second = await workspace.apply();
  expect(second.text).toContain('Error: Object store "s" failed');
  expect((await world.credential("a")).id).not.toBe(failed);
  await world.behaviour({ store_outcome: "ready" });
  expect(await converge(workspace)).toEqual({ [STORE]: "replace" });
  expect(await world.associations()).toEqual({ a: ["s"] });
  expect((await workspace.state())[STORE]?.deletion_protection).toBe(true);
});

test("what is not ready yet is a warning, is not tainted, and is taken over when it is ready", async () => {
  await world.behaviour({ ready_seconds: 3600 });
  const workspace = world
    .workspace()
    .configure(civoProvider() + civoCredential("a") + civoStore("s", keyOf("a")));
  // Instead of two minutes: nobody may look any more.
  const unseen = {
    method: "GET",
    path: "/civo/v2/objectstore/credentials/*",
    status: 401,
    body: { reason: "no" },
  };
  await world.fault({ ...unseen, times: 10 });
  const outcome = await workspace.apply("-json");
  await world.noFaults();
  const said = diagnosticsOf(outcome).map(({ severity, summary }) => `${severity}: ${summary}`);
  expect(said).toContain('warning: Credential "a" is not ready yet');
  expect(said).toContain('error: The owner of object store "s" has no access key yet');
  expect((await workspace.state())[CREDENTIAL]).toMatchObject({ status: "pending", access_key_id: null });
  expect(await world.stores()).toEqual([]);
  await world.advance(3600);
  await world.usual();
  expect(await converge(workspace)).toEqual({ [STORE]: "create" });
  expect(await world.associations()).toEqual({ a: ["s"] });
});

test("a change that Civo works on is waited for, too", async () => {
  const workspace = world.workspace().configure(civoProvider() + civoCredential("a"));
  await workspace.applied();
  await world.behaviour({ update_seconds: 0.3 });
  workspace.configure(civoProvider() + civoCredential("a", "max_size_gb = 700"));
  await workspace.applied();
  expect((await workspace.state())[CREDENTIAL]).toMatchObject({ status: "ready", max_size_gb: 700 });
  await expectNothingToDo(workspace);
});
