import { expect, test } from "@jest/globals";
import { render } from "../../../src/guard/report/render.js";
import { expectGolden } from "./golden.js";
import { blockedBy, manyBlocked, samples, withName } from "./samples.js";

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

test("every dependent is named, however many there are", async () => {
  const text = await render(blockedBy(1000), "text");
  expect(text.match(/c0ffee00-/g)).toHaveLength(999); // one gets its id in the apply
  expect(text).toContain("  1000 clusters:\n");
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

test("a thousand findings are all told, errors counted", async () => {
  const text = await render(manyBlocked(1000), "text");
  expect(text).toContain(
    "1000 of 1000 credentials that this plan deletes would still be in use. Findings: 1000 errors.",
  );
  expect(text.match(/^Error: /gm)).toHaveLength(1000);
});

function sample(name: string) {
  const found = samples[name];
  if (!found) throw new Error(`no sample ${name}`);
  return found;
}
