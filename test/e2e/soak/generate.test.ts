/** The generator repeats itself, makes everything that it should, and what fails can be made smaller. */
import { expect, test } from "@jest/globals";
import type { Case } from "./case.js";
import { before } from "./configuration.js";
import { describeCase } from "./describe-case.js";
import { featuresOf } from "./features.js";
import { FIXED_CASES, SHORT_CASES } from "./fixed-seeds.js";
import { generate, nameOf } from "./generate.js";
import { caseSeed } from "./random.js";
import { shrink } from "./shrink.js";

const names = Array.from({ length: 600 }, (_, index) => nameOf(caseSeed(1, index), "qovery"));
const joint = Array.from({ length: 600 }, (_, index) => nameOf(caseSeed(1, index), "joint"));
const taikun = Array.from({ length: 600 }, (_, index) => nameOf(caseSeed(1, index), "taikun"));
const cases = names.map(generate);
const worldsOf = (all: readonly string[]) => all.flatMap((name) => generate(name).worlds);

test("a seed always gives the same case", () => {
  for (const name of [...names.slice(0, 50), ...joint.slice(0, 50), ...taikun.slice(0, 50)])
    expect(generate(name)).toEqual(generate(name));
});

test("every case can be written as HCL", () => {
  for (const name of [...names, ...joint, ...taikun])
    expect(describeCase(generate(name))).toContain("--- after");
});

test("to begin with, no two bindings put one cluster on two credentials", () => {
  for (const one of worldsOf([...names, ...joint, ...taikun])) {
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

const OF_PLATFORMS = [
  ...["EntryGuard: ", "Civo: "].flatMap((name) => {
    const dependent = name === "Civo: " ? "object store" : "resource";
    return ["credential", dependent].flatMap((what) =>
      [
        ...["single", "count", "each", "module"].map((home) => `${what}: ${home}`),
        `rename ${what} with moved`,
        `rename ${what} without moved`,
        `remove ${what}`,
        `forget ${what}`,
        `tainted ${what}`,
        `deposed ${what}`,
        `count of ${what}s shrinks`,
        `for_each of ${what}s shrinks`,
        "adopt with import",
        "configuration emptied",
        "replace by an argument",
        "replace_triggered_by",
        "re-point by reference",
        "re-point by literal",
        "new credential",
        `drift: ${dependent} moved off`,
        "foreign association with a managed credential",
        "foreign association with a foreign credential",
      ].map((feature) => name + feature),
    );
  }),
  ...["refuse", "cascade", "active"].map((how) => `EntryGuard: a deletion in use: ${how}`),
  "EntryGuard: foreign association with a deposed credential",
  "EntryGuard: a resource that is not active",
  "EntryGuard: drift: resource moved elsewhere",
  "Civo: credential: a pair of its own",
  "Civo: credential: a pair that Civo makes",
];

test("worlds of EntryGuard and Civo have all that Qovery's have there, too", () => {
  const all = worldsOf(joint).flatMap((one) => featuresOf(one, []));
  const rare = OF_PLATFORMS.filter((wanted) => all.filter((feature) => feature === wanted).length < 4);
  expect(rare).toEqual([]);
});

const OF_TAIKUN = ["billing", "showback", "backup", "ai"].flatMap((space) => {
  const dependent = space === "backup" || space === "ai" ? "binding" : "rule";
  return ["credential", dependent]
    .flatMap((what) => [
      ...["single", "count", "each", "module"].map((home) => `${what}: ${home}`),
      `remove ${what}`,
      `forget ${what}`,
      `tainted ${what}`,
    ])
    .concat(
      "deposed credential",
      "adopt with import",
      "replace by an argument",
      "replace_triggered_by",
      "re-point by reference",
      "re-point by literal",
      "foreign association with a managed credential",
      ...(space === "showback" ? [] : ["drift: %s moved elsewhere"]),
    )
    .map((feature) => `Taikun, ${space}: ${feature}`);
});

test("worlds of Taikun have it, too", () => {
  const all = worldsOf(taikun).flatMap((one) => featuresOf(one, []));
  const found = new Set(all.map((feature) => feature.replace(/drift: \w+ moved/, "drift: %s moved")));
  expect(OF_TAIKUN.filter((wanted) => !found.has(wanted))).toEqual([]);
});

test("all that it should make occurs, and not once only", () => {
  const all = worldsOf(names).flatMap((one) => featuresOf(one, []));
  const rare = WANTED.filter((wanted) => all.filter((feature) => feature === wanted).length < 8);
  expect(rare).toEqual([]);
});

test("the cases of the short run have all of it", () => {
  const features = new Set(worldsOf(SHORT_CASES).flatMap((one) => featuresOf(one, [])));
  expect(WANTED.filter((wanted) => !features.has(wanted))).toEqual([]);
  expect(FIXED_CASES).toHaveLength(new Set(FIXED_CASES).size);
});

test("a failing case is shrunk to what makes it fail", async () => {
  const removes = (label: string) => (change: { kind: string; label?: string }) =>
    change.kind === "remove" && change.label === label;
  const failing = cases.find(({ worlds: [one] }) => one?.changes.some(removes("c2"))) ?? generate("0");
  const small = await shrink(failing, async ({ worlds: [one] }) => one?.changes.some(removes("c2")) ?? false);
  const { credentials, bindings, changes, clusters, disturbances } = small.worlds[0] as Case;
  expect(credentials.map(({ label }) => label)).toEqual(["c2"]);
  expect({ bindings, clusters, disturbances }).toEqual({ bindings: [], clusters: [], disturbances: [] });
  expect(changes).toEqual([{ kind: "remove", what: "credential", label: "c2" }]);
});
