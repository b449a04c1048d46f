/** The second driver is taken for the program that it plays: only OpenTofu leaves it open what a tainted object is. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import type { Case, JointCase } from "../case.js";
import { type Universe, universe } from "../platforms/universe.js";
import { runCase } from "../run-case.js";
import { variationOf } from "./variation.js";

const inUse: Omit<Case, "seed"> = {
  platform: "qovery",
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

const withSeed = (seed: number): JointCase => ({ name: `${seed}`, seed, worlds: [{ ...inUse, seed }] });

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
  while (variationOf(withSeed(seed), []).program !== program) seed++;
  const found = await runCase(withSeed(seed), sandbox, { apply: false, unguarded: false });
  expect(found).toMatchObject({ verdict: "blocked", mismatches: [] });
  const named = found.exceptions.filter(({ column }) => column === "other order").map(({ name }) => name);
  expect(named).toEqual(doubts);
});
