/** The second driver is taken for the program that it plays: only OpenTofu leaves it open what a tainted object is. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Universe, universe } from "../../support/world.js";
import type { Case } from "../case.js";
import { runCase } from "../run-case.js";
import { variationOf } from "./variation.js";

const inUse: Omit<Case, "seed"> = {
  clusters: ["k1"],
  owned: [],
  untrue: [],
  foreign: [],
  credentials: [{ label: "c1", name: "c1", home: "single", createFirst: true, replaceable: "no" }],
  bindings: [],
  disturbances: [
    { kind: "link", cluster: "k1", to: { of: "managed", label: "c1", how: "literal" } },
    { kind: "taint", what: "credential", label: "c1" },
  ],
  changes: [],
  options: { destroy: false, refresh: true, parallelism: 10, targets: [], replace: [], stated: false },
};

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

test.each([
  ["tofu", ["OpenTofu: tainted or forgotten, a warning"]],
  ["terraform", []],
] as const)("a tainted credential in use, to %s", async (program, doubts) => {
  let seed = 0;
  while (variationOf({ ...inUse, seed }, []).program !== program) seed++;
  const found = await runCase({ ...inUse, seed }, sandbox, { apply: false, unguarded: false });
  expect(found).toMatchObject({ verdict: "blocked", mismatches: [] });
  const named = found.exceptions.filter(({ column }) => column === "other order").map(({ name }) => name);
  expect(named).toEqual(doubts);
});
