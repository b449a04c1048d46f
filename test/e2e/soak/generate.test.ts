/** The generator repeats itself, makes everything that it should, and what fails can be made smaller. */
import { expect, test } from "@jest/globals";
import { before } from "./configuration.js";
import { describeCase } from "./describe-case.js";
import { featuresOf } from "./features.js";
import { FIXED_SEEDS, SHORT_SEEDS } from "./fixed-seeds.js";
import { generate } from "./generate.js";
import { caseSeed } from "./random.js";
import { shrink } from "./shrink.js";

const seeds = Array.from({ length: 600 }, (_, index) => caseSeed(1, index));
const cases = seeds.map(generate);

test("a seed always gives the same case", () => {
  for (const seed of seeds.slice(0, 50)) expect(generate(seed)).toEqual(generate(seed));
});

test("every case can be written as HCL", () => {
  for (const one of cases) expect(describeCase(one)).toContain("--- after");
});

test("to begin with, no two bindings put one cluster on two credentials", () => {
  for (const one of cases) {
    const { bindings } = before(one);
    const places = new Set(bindings.map(({ cluster, to }) => `${cluster} on ${to.of} ${to.label}`));
    expect(places.size).toBe(new Set(bindings.map(({ cluster }) => cluster)).size);
  }
});

const WANTED = [
  ...["credential", "binding"].flatMap((what) => [
    ...["single", "count", "each", "module"].map((home) => `${what}: ${home}`),
    `rename ${what} with moved`,
    `rename ${what} without moved`,
    `remove ${what}`,
    `forget ${what}`,
    `tainted ${what}`,
    `count of ${what}s shrinks`,
    `for_each of ${what}s shrinks`,
  ]),
  "re-point by reference",
  "re-point by literal",
  "replace by an argument",
  "replace_triggered_by",
  "adopt with import",
  "adopt without import",
  "configuration emptied",
  "deposed credential",
  "deposed binding",
  "cluster_id known after apply: replaced in the plan",
  "cluster_id known after apply: created in the plan",
  "two bindings of one cluster: before",
  "two bindings of one cluster: after, one credential",
  "two bindings of one cluster: after, two credentials",
  "import of a cluster whose older binding goes",
  "drift: cluster moved elsewhere",
  "drift: cluster moved off",
  "foreign association with a managed credential",
  "binding: on_destroy keep",
  ...["single", "count", "each", "module", "reference", "literal", "new", "removed", "moved"].map(
    (what) => `declared dependent: ${what}`,
  ),
  "-destroy",
  "-target",
  "-replace",
  "-refresh=false",
  "-parallelism=1",
  "-parallelism=10",
];

test("all that it should make occurs, and not once only", () => {
  const all = cases.flatMap((one) => featuresOf(one, []));
  const rare = WANTED.filter((wanted) => all.filter((feature) => feature === wanted).length < 8);
  expect(rare).toEqual([]);
});

test("the cases of the short run have all of it", () => {
  const features = new Set(SHORT_SEEDS.map(generate).flatMap((one) => featuresOf(one, [])));
  expect(WANTED.filter((wanted) => !features.has(wanted))).toEqual([]);
  expect(FIXED_SEEDS).toHaveLength(new Set(FIXED_SEEDS).size);
});

test("a failing case is shrunk to what makes it fail", async () => {
  const removes = (label: string) => (change: { kind: string; label?: string }) =>
    change.kind === "remove" && change.label === label;
  const failing = cases.find(({ changes }) => changes.some(removes("c2"))) ?? generate(0);
  const small = await shrink(failing, async ({ changes }) => changes.some(removes("c2")));
  const { credentials, bindings, changes, clusters, disturbances } = small;
  expect(credentials.map(({ label }) => label)).toEqual(["c2"]);
  expect({ bindings, clusters, disturbances }).toEqual({ bindings: [], clusters: [], disturbances: [] });
  expect(changes).toEqual([{ kind: "remove", what: "credential", label: "c2" }]);
});
