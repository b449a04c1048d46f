import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { binding, credential, credentialId, idOf, provider } from "./support/hcl.js";
import { Workspace } from "./support/workspace.js";
import { type Universe, universe } from "./support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

describe("with a session", () => {
  test("a credential that a kept binding names is not deleted, and the refused plan still shows everything", async () => {
    const world = await sandbox.world();
    const { paris, rome } = await world.clusters("paris", "rome");
    const workspace = new Workspace(world).configure(
      provider(true) +
        credential("a") +
        credential("b") +
        binding("paris", paris, idOf("a")) +
        binding("rome", rome, idOf("a")),
    );
    await workspace.applied();
    const a = await credentialId(world, "a");
    workspace.configure(
      provider(true) + credential("b") + binding("paris", paris, `"${a}"`) + binding("rome", rome, idOf("b")),
    );
    const plan = await workspace.plan("-out=refused.tfplan");
    expect(plan.code).toBe(1);
    expect(plan.text).toContain(`Credential "a" is still in use`);
    expect(plan.text).toContain(`"paris" (${paris}): its binding keeps it on this credential`);
    expect(plan.text).not.toContain(`"rome" (${rome})`);
    const changes = await workspace.changes("refused.tfplan");
    expect(Object.fromEntries(changes.map(({ address, change }) => [address, change.actions]))).toEqual({
      "belay_qovery_aws_credential.a": ["delete"],
      "belay_qovery_aws_credential.b": ["no-op"],
      "belay_qovery_cluster_binding.paris": ["no-op"],
      "belay_qovery_cluster_binding.rome": ["update"],
    });
    expect(await world.associations()).toEqual({ a: ["paris", "rome"], b: [] });
  });
});
