import { expect, test } from "@jest/globals";
import type { Log, Result } from "sarif";
import { render } from "../../../src/guard/report/render.js";
import type { Report } from "../../../src/guard/report/report.js";
import { blockedBy, samples, withName } from "./samples.js";

async function runOf(report: Report) {
  const log = JSON.parse(await render(report, "sarif")) as Log;
  expect(log).toMatchObject({ version: "2.1.0", $schema: expect.stringContaining("sarif-2.1.0") });
  expect(log.runs).toHaveLength(1);
  const [run] = log.runs;
  if (!run) throw new Error("no run");
  return { ...run, results: run.results ?? [], rules: run.tool.driver.rules ?? [] };
}

test.each(Object.entries(samples))(
  "%s: a result for each finding, with all that GitHub needs",
  async (_, report) => {
    const { tool, results, rules, invocations } = await runOf(report);
    expect(tool.driver).toMatchObject({ name: "belay guard", semanticVersion: report.tool.version });
    expect(invocations?.[0]?.executionSuccessful).toBe(true);
    expect(invocations?.[0]?.toolExecutionNotifications).toHaveLength(report.notes.length);
    expect(results).toHaveLength(report.findings.length);
    for (const [i, result] of results.entries()) {
      const found = report.findings[i];
      expect(result.ruleId).toBe(found?.code);
      expect(rules[result.ruleIndex ?? -1]?.id).toBe(found?.code);
      expect(result.level).toBe(found?.level === "information" ? "note" : found?.level);
      const [location] = result.locations ?? [];
      expect(location?.logicalLocations).toEqual([{ fullyQualifiedName: found?.address, kind: "resource" }]);
      expect(location?.physicalLocation).toEqual({
        artifactLocation: { uri: "terraform.tfplan" },
        region: { startLine: 1 },
      });
      expect(result.partialFingerprints?.primaryLocationLineHash).toMatch(/^[0-9a-f]{32}$/);
    }
  },
);

test("a rule for each code, described, with its level", async () => {
  const { rules } = await runOf(blockedBy(3));
  expect(rules.map(({ id, defaultConfiguration }) => [id, defaultConfiguration?.level])).toEqual([
    ["credential-in-use", "error"],
    ["delete-before-rebind", "warning"],
    ["dependent-also-deleted", "note"],
    ["cascade", "warning"],
    ["unproven", "error"],
    ["link-unknown", "error"],
    ["dependent-declared", "warning"],
    ["dependent-stray", "warning"],
  ]);
  for (const { shortDescription, fullDescription, help } of rules) {
    expect(shortDescription?.text).toMatch(/^\w.*[^.]$/);
    expect(fullDescription?.text).toMatch(/^\w.*\.$/);
    expect(help?.text).toMatch(/\.$/);
  }
});

test("the message starts with the summary, and names twenty dependents and how many more", async () => {
  const { results } = await runOf(blockedBy(25));
  const lines = results[0]?.message.text?.split("\n") ?? [];
  expect(lines[0]).toBe('Credential "deploy" is still in use.');
  expect(lines.filter((line) => /^- "(production|new|cluster-\d+)"/.test(line))).toHaveLength(20);
  expect(lines).toContain("- and 5 more");
  expect(lines.at(-1)).toMatch(/^- stop managing it/);
});

test("a name makes no link of the message", async () => {
  const { results } = await runOf(withName("[click](https://example.org) \\[a](b)"));
  expect(results[0]?.message.text?.replace(/\\[\\[\]]/g, "")).not.toMatch(/[[\]\\]/);
});

const fingerprints = (results: readonly Result[]) =>
  results.map(({ partialFingerprints }) => partialFingerprints?.primaryLocationLineHash);

test("an alert is the same when the credential has moved, has another name or more dependents", async () => {
  const before = blockedBy(25);
  const moved = (each: { address: string }) => ({ ...each, address: "module.new.x" });
  const after = {
    ...blockedBy(3),
    credentials: before.credentials.map((each) => ({ ...each, ...moved(each), name: "renamed" })),
    findings: blockedBy(3).findings.map((each) => ({ ...each, ...moved(each) })),
  };
  expect(fingerprints((await runOf(after)).results)).toEqual(fingerprints((await runOf(before)).results));
});

test("another code, another id or another kind is another alert", async () => {
  const one = blockedBy(3);
  const variants: Report[] = [
    one,
    { ...one, findings: one.findings.map((each) => ({ ...each, code: "unproven" as const })) },
    {
      ...one,
      findings: one.findings.map((each) => ({ ...each, credential: { ...each.credential, id: "x" } })),
    },
    { ...one, credentials: one.credentials.map((each) => ({ ...each, kind: "qovery/other" })) },
  ];
  const all = await Promise.all(variants.map(async (each) => fingerprints((await runOf(each)).results)[0]));
  expect(new Set(all).size).toBe(4);
});
