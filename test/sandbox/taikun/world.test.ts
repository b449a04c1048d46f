import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { TaikunWorld } from "../../e2e/support/taikun-world.js";
import { type Universe, universe } from "../../e2e/support/world.js";

let all: Universe;
let world: TaikunWorld;
beforeAll(async () => {
  all = await universe();
  world = await all.taikun();
});
afterAll(() => all.close());

test("what is planted is what is associated, each id space for itself", async () => {
  const [cloud, backup, billing, showback, ai] = [
    await world.plant("cloud", "prod"),
    await world.plant("backup", "prod"),
    await world.plant("billing", "prod"),
    await world.plant("showback", "prod"),
    await world.plant("ai", "prod"),
  ];
  const shop = await world.project("shop", { cloud, backup });
  await world.link("ai", shop, ai);
  await world.billingRule("cpu", billing);
  await world.showbackRule("ram", showback);
  await world.showbackRule("general", null);
  const of = async (space: Parameters<TaikunWorld["associations"]>[0]) =>
    (await world.associations(space)).prod;
  expect([await of("cloud"), await of("backup"), await of("ai")]).toEqual([["shop"], ["shop"], ["shop"]]);
  expect([await of("billing"), await of("showback")]).toEqual([["cpu"], ["ram"]]);

  await world.link("backup", shop, null);
  expect(await of("backup")).toEqual([]);
  await world.requests();
  await expect(world.deleteCredential("cloud", cloud)).rejects.toThrow(/409.*used by shop/);
  await world.deleteProject(shop);
  await world.deleteCredential("cloud", cloud);
  expect(await world.asked()).toEqual([
    "DELETE /api/v1/cloudcredentials/* 409",
    "POST /api/v1/projects/delete 200",
    "DELETE /api/v1/cloudcredentials/* 200",
  ]);
});

test("accounts see nothing of each other", async () => {
  const other = await all.taikun();
  await other.plant("backup", "prod");
  expect(await other.associations("backup")).toEqual({ prod: [] });
  expect(await other.associations("billing")).toEqual({});
});
