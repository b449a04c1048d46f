import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { binding, credential, idOf, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

const CREDENTIALS = 30;
const BINDINGS = 10;

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

describe.each([
  { which: "with a session", session: true },
  { which: "without a session", session: false },
])("$which a walk over 30 credentials and 10 bindings asks for one list of credentials", ({ session }) => {
  let world: World;
  let workspace: Workspace;
  let clusters: string[];
  const config = (credentials: number) =>
    provider(session) +
    Array.from({ length: credentials }, (_, index) => credential(`c${index}`)).join("") +
    clusters.map((cluster, index) => binding(`b${index}`, cluster, idOf(`c${index}`))).join("");

  /** How often each kind of request was sent. */
  const asked = async () => {
    const counts: Record<string, number> = {};
    for (const { method, path } of await world.requests()) {
      const what = `${method} ${path
        .split("/")
        .slice(4)
        .join("/")
        .replace(/[0-9a-f-]{36}/, "ID")}`;
      counts[what] = (counts[what] ?? 0) + 1;
    }
    return counts;
  };
  const succeeded = async (...args: string[]) => {
    const { code, stdout, stderr } = await workspace.run([...args, "-no-color"]);
    if (code !== 0) throw new Error(`terraform ${args.join(" ")}:\n${stdout}\n${stderr}`);
    return asked();
  };

  beforeAll(async () => {
    world = await sandbox.world();
    const names = Array.from({ length: BINDINGS }, (_, index) => `cluster${index}`);
    clusters = Object.values(await world.clusters(...names));
    workspace = new Workspace(world).configure(config(CREDENTIALS));
    await asked();
  });

  test("to plan that they are made", async () => {
    // Whether the clusters exist, and whether the credentials fit them.
    expect(await succeeded("plan", "-out=new.tfplan")).toEqual({ "GET credentials": 1, "GET cluster": 1 });
  });

  test("to make them, besides its own changes", async () => {
    expect(await succeeded("apply", "new.tfplan")).toEqual({
      "GET credentials": 1,
      "POST aws/credentials": CREDENTIALS,
      // Looked at, written, read back.
      "GET cluster/ID/cloudProviderInfo": 2 * BINDINGS,
      "POST cluster/ID/cloudProviderInfo": BINDINGS,
    });
  });

  test("to see that nothing is to do", async () => {
    expect(await succeeded("plan", "-detailed-exitcode")).toEqual({ "GET credentials": 1 });
  });

  test("to plan a deletion without a refresh", async () => {
    workspace.configure(config(CREDENTIALS - 1));
    expect(await succeeded("plan", "-refresh=false")).toEqual({ "GET credentials": 1 });
    workspace.configure(config(CREDENTIALS));
  });

  test("in each of the two walks of a plan that destroys", async () => {
    expect(await succeeded("plan", "-destroy", "-out=gone.tfplan")).toEqual({ "GET credentials": 2 });
  });

  test("to destroy, one before each deletion, which those that begin at the same time share, besides its own changes", async () => {
    const { "GET credentials": lists, ...changes } = await succeeded("apply", "gone.tfplan");
    // Terraform has ten deletions under way: no fewer than that, and no more than one each.
    expect(lists).toBeGreaterThanOrEqual(CREDENTIALS / 10);
    expect(lists).toBeLessThanOrEqual(CREDENTIALS);
    expect(changes).toEqual({
      "DELETE aws/credentials/ID": CREDENTIALS,
      "GET cluster/ID/cloudProviderInfo": 2 * BINDINGS,
      "POST cluster/ID/cloudProviderInfo": BINDINGS,
    });
  });
});
