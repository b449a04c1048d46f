import { describe, expect, test } from "@jest/globals";
import { render } from "../../../src/guard/report/render.js";
import type { Report } from "../../../src/guard/report/report.js";
import { expectGolden } from "./golden.js";
import { largeReport } from "./large.js";
import { allAllowed, blockedBy, manyBlocked, samples, withName } from "./samples.js";
import { severalPlans } from "./several.js";

test.each(Object.keys(samples))("%s: as in its golden file", async (name) => {
  expectGolden(`${name}.txt`, await render(sample(name), "text"));
});

test("in a narrow terminal: as in golden/narrow.txt", async () => {
  expectGolden("narrow.txt", await render(blockedBy(3), "text", { width: 60 }));
});

test.each(Object.keys(samples))("%s: wrapping changes nothing but where the lines end", async (name) => {
  const words = (text: string) => text.split(/\s+/);
  const wrapped = await render(sample(name), "text", { width: 40 });
  expect(words(wrapped)).toEqual(words(await render(sample(name), "text")));
  // An id or address is longer than some terminals are wide.
  const tooLong = wrapped
    .split("\n")
    .filter((line) => [...line].length > 40 && line.trim().split(" ").length > 2);
  expect(tooLong.filter((line) => !line.includes("::"))).toEqual([]);
});

test.each([
  { dependents: 300, named: 299 },
  { dependents: 1000, named: 19 },
])("of $dependents dependents $named are named by their ids, as long as it can be read", async (row) => {
  const text = await render(blockedBy(row.dependents), "text");
  expect(text.match(/c0ffee00-/g)).toHaveLength(row.named); // one gets its id in the apply
  expect(text).toContain(`  ${row.dependents} clusters:\n`);
  expect(text.includes(`    - and ${row.dependents - 20} more\n`)).toBe(row.dependents > 300);
});

test.each<[string, () => Report | Promise<Report>, string]>([
  ["all blocked", () => manyBlocked(300), "Error, 300 times: A credential that is still in use is deleted"],
  ["all allowed, with warnings", () => allAllowed(300), "  - 300 of the credentials above"],
  ["of each verdict", () => largeReport(300), "Allowed deletions besides:"],
  ["a thousand", () => manyBlocked(1000), "  - and 850 more, which the formats json and html tell"],
])("300 credentials are told in 400 lines: %s", async (_, make, said) => {
  const report = await make();
  const lines = (await render(report, "text")).trimEnd().split("\n");
  expect(lines.length).toBeLessThanOrEqual(400);
  expect(lines.at(-1)).toBe(lines[0]);
  expect(lines.filter((line) => line.startsWith(said))).toHaveLength(1);
});

test("of 300 credentials of each verdict: as in golden/large.txt, and none is left out", async () => {
  const report = await largeReport(300);
  const text = await render(report, "text");
  expectGolden("large.txt", text);
  expect(report.credentials.filter(({ id, address }) => !text.includes(id || address))).toEqual([]);
});

test("of several plans: as in golden/several.txt", async () => {
  expectGolden("several.txt", await render(await severalPlans(), "text"));
});

test("the way out of two credentials is said once", async () => {
  const text = await render(manyBlocked(2), "text");
  expect(text.match(/put its resource back/g)).toHaveLength(1);
  expect(text).toContain("\nWays out of each of these 2:\n  - move clusters");
});

describe("--compact", () => {
  test.each([
    ["one finding", blockedBy(25)],
    ["300 credentials", manyBlocked(300)],
    ["warnings", sample("cascade")],
    ["nothing", sample("nothing")],
  ])("is one screen: %s", async (_, report) => {
    const text = await render(report, "text", { isCompact: true, width: 80 });
    const lines = text.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => [...line].length > 80)).toEqual([]);
    expect(lines[0]).toMatch(/^(Blocked|Allowed): /);
  });

  test("names the worst, its way out, and what it leaves out", async () => {
    expectGolden("compact.txt", await render(await largeReport(300), "text", { isCompact: true }));
  });
});

test.each([
  ["blocked", "\u001b[1m\u001b[31mBlocked\u001b[39m\u001b[22m: 1 of 2"],
  ["blocked", "\n\u001b[1m\u001b[31mError\u001b[39m\u001b[22m: Credential"],
  ["unproven", "\u001b[1m\u001b[33mUnproven\u001b[39m\u001b[22m: it is not"],
  ["nothing", "\u001b[1m\u001b[32mAllowed\u001b[39m\u001b[22m: this plan"],
  ["order", "\u001b[1m\u001b[31mFails\u001b[39m\u001b[22m: the apply"],
  ["cascade", "\n\u001b[1m\u001b[33mWarning\u001b[39m\u001b[22m: Credential"],
  ["cascade", "\n\u001b[1m\u001b[36mInformation\u001b[39m\u001b[22m: What"],
])("in colour, %s has %j", async (name, expected) => {
  const plain = await render(sample(name), "text");
  const colored = await render(sample(name), "text", { color: true });
  expect(colored).toContain(expected);
  expect(plain).not.toContain("\u001b");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the escapes are what is tested
  expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(plain);
});

test.each([
  "x ::error::x",
  "##[add-mask]x",
  "##vso[task.complete]x",
  "##teamcity[x]",
  "a\r\n::error::x",
  "a  ::error::x",
  "a \u3000::error::x",
  "many blanks           ::error::x",
  "a\u2028b",
])("a name is no command to the CI job whose log it is in: %j", async (name) => {
  for (const width of [undefined, ...Array.from({ length: 80 }, (_, i) => i + 1)]) {
    const text = await render(withName(name), "text", { width });
    expect(text).not.toMatch(/^\s*::/m);
    expect(text).not.toMatch(/##\w*\[/);
    expect(text).not.toMatch(/[\r\u2028]/);
  }
});

const none = { deletions: 0, allowed: 0, blocked: 0, fails: 0, unproven: 0, errors: 0, warnings: 0 };

test.each([
  [
    "allowed",
    { deletions: 1, allowed: 1 },
    "Allowed: nothing would still use the credential that this plan deletes.",
  ],
  [
    "allowed",
    { deletions: 3, allowed: 3 },
    "Allowed: nothing would still use the 3 credentials that this plan deletes.",
  ],
  [
    "blocked",
    { deletions: 3, blocked: 2, allowed: 1, errors: 2, warnings: 1 },
    "Blocked: 2 of 3 credentials that this plan deletes would still be in use. Findings: 2 errors, 1 warning.",
  ],
  [
    "blocked",
    { deletions: 3, blocked: 1, unproven: 2, errors: 1, warnings: 2 },
    "Blocked: 1 of 3 credentials that this plan deletes would still be in use. Of 2 more it is not proven that nothing uses them. Findings: 1 error, 2 warnings.",
  ],
  [
    "blocked",
    { deletions: 2, blocked: 1, unproven: 1, errors: 2 },
    "Blocked: 1 of 2 credentials that this plan deletes would still be in use. Of 1 more it is not proven that nothing uses it. Findings: 2 errors.",
  ],
  [
    "fails",
    { deletions: 1, fails: 1, errors: 1 },
    "Fails: the apply is sure to delete the credential too early. Findings: 1 error.",
  ],
  [
    "fails",
    { deletions: 3, fails: 1, allowed: 2, errors: 1 },
    "Fails: the apply is sure to delete 1 of 3 credentials too early. Findings: 1 error.",
  ],
  [
    "unproven",
    { deletions: 3, unproven: 2, allowed: 1, errors: 2 },
    "Unproven: it is not proven that nothing uses 2 of 3 credentials that this plan deletes. Findings: 2 errors.",
  ],
] as const)("the first line is the verdict with its counts: %s, %j", async (verdict, changes, expected) => {
  const report = { ...sample("nothing"), verdict, counts: { ...none, ...changes } };
  // Of the findings only their number matters here; the counts name the rest.
  const findings = Array.from(
    { length: report.counts.errors + report.counts.warnings },
    () => sample("blocked").findings[0],
  );
  const text = await render({ ...report, findings: findings.filter((each) => each !== undefined) }, "text");
  expect(text.split("\n")[0]).toBe(expected);
});

function sample(name: string) {
  const found = samples[name];
  if (!found) throw new Error(`no sample ${name}`);
  return found;
}
