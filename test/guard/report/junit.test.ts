import { expect, test } from "@jest/globals";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { render } from "../../../src/guard/report/render.js";
import type { Report } from "../../../src/guard/report/report.js";
import { visible } from "../../../src/text/index.js";
import { blockedBy, hostileName, samples, withName } from "./samples.js";

interface Element {
  readonly "#text"?: string;
  readonly [attribute: string]: string | undefined;
}
interface Case {
  readonly "@name": string;
  readonly "@classname": string;
  readonly failure?: Element;
  readonly error?: Element;
  readonly skipped?: Element;
  readonly "system-out"?: string;
}
interface Suite {
  readonly "@name": string;
  readonly testcase: readonly Case[];
  readonly "system-out": string;
}

async function suiteOf(report: Report): Promise<Suite> {
  const xml = await render(report, "junit");
  expect(XMLValidator.validate(xml)).toBe(true);
  expect(xml).not.toContain("]]>"); // which the validator lets pass
  const { testsuites } = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: "@",
    parseAttributeValue: false,
    parseTagValue: false,
    trimValues: false,
    htmlEntities: true,
    isArray: (name) => name === "testcase",
  }).parse(xml) as { testsuites: { testsuite: Suite } };
  return testsuites.testsuite;
}

const outcomes = ({ testcase }: Suite) =>
  testcase.map((each) => (["failure", "error", "skipped"] as const).find((kind) => each[kind]) ?? "passed");

test.each([
  ["nothing", ["passed"], { tests: "1", failures: "0", errors: "0", skipped: "0" }],
  ["rotation", ["passed", "passed"], { tests: "2", failures: "0", errors: "0", skipped: "0" }],
  ["blocked", ["failure", "passed"], { tests: "2", failures: "1", errors: "0", skipped: "0" }],
  ["unproven", ["error"], { tests: "1", failures: "0", errors: "1", skipped: "0" }],
  ["cascade", ["passed"], { tests: "1", failures: "0", errors: "0", skipped: "0" }],
  ["order", ["failure"], { tests: "1", failures: "1", errors: "0", skipped: "0" }],
  ["link", ["failure"], { tests: "1", failures: "1", errors: "0", skipped: "0" }],
  ["unnamed", ["error"], { tests: "1", failures: "0", errors: "1", skipped: "0" }],
  ["stray", ["passed"], { tests: "1", failures: "0", errors: "0", skipped: "0" }],
  ["hostile", ["failure"], { tests: "1", failures: "1", errors: "0", skipped: "0" }],
])("%s: %j", async (name, expected, counts) => {
  const suite = await suiteOf(samples[name] ?? (samples.nothing as Report));
  expect(outcomes(suite)).toEqual(expected);
  expect(suite["@name"]).toBe("belay guard");
  expect(suite).toMatchObject(Object.fromEntries(Object.entries(counts).map(([key, n]) => [`@${key}`, n])));
});

test("a plan that deletes no credential passes and says so", async () => {
  const { testcase } = await suiteOf(samples.nothing as Report);
  expect(testcase).toEqual([{ "@classname": "belay", "@name": "this plan deletes no credential" }]);
});

test("unproven is skipped where the user lets it pass", async () => {
  const { findings, ...report } = samples.unproven as Report;
  const suite = await suiteOf({
    ...report,
    findings: findings.map((each) => ({ ...each, level: "warning" })),
  });
  expect(outcomes(suite)).toEqual(["skipped"]);
  expect(suite).toMatchObject({ "@skipped": "1", "@errors": "0" });
});

test("a failure names the credential, every dependent and the ways out", async () => {
  const [first, second] = (await suiteOf(blockedBy(25))).testcase;
  expect(first).toMatchObject({ "@classname": "Qovery", "@name": 'qovery_aws_credentials.deploy "deploy"' });
  expect(first?.failure).toMatchObject({
    "@type": "credential-in-use",
    "@message": 'Credential "deploy" is still in use',
  });
  const text = first?.failure?.["#text"] ?? "";
  expect(text.match(/^- "cluster-\d+" \(c0ffee/gm)).toHaveLength(23);
  expect(text).toContain("\nWays out:\n- move clusters");
  expect(second).toMatchObject({ "@classname": "Taikun" });
});

test("warnings and information are in the output of the case that they are about", async () => {
  const output = (await suiteOf(samples.cascade as Report)).testcase[0]?.["system-out"] ?? "";
  expect(output).toMatch(/^deleted; 1 resource moves to another credential, 1 resource is deleted too\n/);
  expect(output.match(/^(warning|information) [a-z-]+: .+$/gm)).toEqual([
    'warning delete-before-rebind: Credential "gateway" may be deleted before its resources are moved',
    'warning cascade: Deleting credential "gateway" deletes what uses it',
    'information dependent-also-deleted: What uses credential "gateway" leaves it in the same plan',
  ]);
});

test.each([
  ["an older object at the same address", { id: "other", deposed: "8f4a2b1c" }],
  ["one with the same id at another address, of another kind", { address: "taikun_billing_credential.x" }],
])("a finding is told of its own credential only, not of %s", async (_, changes) => {
  const { credentials, ...report } = blockedBy(3);
  const [blocked] = credentials;
  if (!blocked) throw new Error("the sample has one");
  const other = { ...blocked, ...changes, verdict: "allowed" as const, dependents: [] };
  expect(outcomes(await suiteOf({ ...report, credentials: [other, blocked] }))).toEqual([
    "passed",
    "failure",
  ]);
});

test("two objects at one address are two cases", async () => {
  const names = (await suiteOf(samples.rotation as Report)).testcase.map((each) => each["@name"]);
  expect(names).toEqual([
    'qovery_aws_credentials.deploy "deploy"',
    'qovery_aws_credentials.deploy "deploy" (deposed 8f4a2b1c)',
  ]);
});

test.each([
  hostileName,
  "]]>",
  "</failure>",
  "\u0000\uFFFE\uFFFF",
  "\uD800 half of a pair",
  "\"quotes\" & 'more'",
])("the name %j is in the file as it is, and what is not seen is spelled out", async (name) => {
  const { testcase } = await suiteOf(withName(name));
  expect(testcase[0]?.failure?.["#text"]).toContain(`deletes the Qovery credential "${visible(name)}"`);
});
