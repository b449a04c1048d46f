/**
 * A 401 or 403 as the answer to a write proves nothing where something stands before the platform: the error says what may have been
 * done, unless the list shows that it was not.
 */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { diagnosticsOf } from "../support/diagnostics.js";
import { provider } from "../support/hcl.js";
import { type Door, intercept } from "../support/intercept.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";
import {
  address,
  byPlatform,
  calledAt,
  environment,
  type Row,
  replaces,
  resource,
  variables,
} from "./rows.js";

/** By the name of the resource. `done`: the platform does it before. */
const refused: Readonly<Record<string, { readonly status: number; readonly done: boolean }>> = {
  done401: { status: 401, done: true },
  done403: { status: 403, done: true },
  not401: { status: 401, done: false },
  not403: { status: 403, done: false },
};
const names = Object.keys(refused);
const mayExist = "may have created it all the same: look with belay ls, and if it is there, import it";
const foundLater = "have done it all the same, the next apply finds that out";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

describe.each(byPlatform)("%s", (_, { platform, rows, ground: newGround }) => {
  const [row] = rows as [Row];
  const blocks = provider(false, "", { platform: platform.key }) + variables;
  let door: Door;
  let workspace: Workspace;
  const renamed = `"${calledAt(row, "fine")}-2"`;
  const apply = async (hcl: string) => {
    const said = diagnosticsOf(await workspace.configure(blocks + hcl).apply("-json"));
    return Object.fromEntries(said.map((one) => [one.address, one.detail]));
  };
  beforeAll(async () => {
    const ground = await newGround(sandbox);
    door = await intercept(ground.endpoint, async ({ method, body }, pass) => {
      const name = names.find((one) => body.includes(calledAt(row, one)));
      if (method === "GET" || (name === undefined && !body.includes(renamed))) return pass();
      const { status, done } = (name !== undefined && refused[name]) || { status: 403, done: false };
      if (done) await pass();
      return new Response(null, { status });
    });
    workspace = new Workspace(ground.at(door.endpoint), environment);
  });
  afterAll(() => door.close());

  test("a create: what the list does not show was not created, what it shows may be this one", async () => {
    const said = await apply([...names, "fine"].map((name) => resource(row, name)).join(""));
    // Where names are unique what was done is found, and kept.
    const told = names.filter((name) => !("mayBeOf" in platform && refused[name]?.done));
    expect(Object.keys(said).sort()).toEqual(told.map((name) => address(row, name)).sort());
    for (const name of told)
      expect([name, said[address(row, name)]?.includes(mayExist)]).toEqual([name, refused[name]?.done]);
  });

  if (replaces(row, "name")) return;
  test("a change: the next apply finds it", async () => {
    const said = await apply(resource(row, "fine", "name"));
    expect(said[address(row, "fine")]).toContain(`Should ${platform.name} ${foundLater}`);
  });
});
