import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "@jest/globals";
import { Ajv } from "ajv";
import { render } from "../../../src/guard/report/render.js";
import { knownRules } from "../../../src/guard/rules/known/index.js";
import { largeReport } from "./large.js";
import { samples } from "./samples.js";
import { severalPlans } from "./several.js";

const compile = (name: string) =>
  new Ajv({ strict: true, allowUnionTypes: true }).compile(
    JSON.parse(readFileSync(`schemas/${name}.schema.json`, "utf8")),
  );

test("the published schemas are what the types say", () => {
  // Throws with the message of the script where one is stale.
  execFileSync(process.execPath, ["scripts/generate-schemas.mjs", "--check"], { encoding: "utf8" });
});

describe("guard-report", () => {
  const validate = compile("guard-report");

  test.each(Object.entries(samples))("%s is valid, and exactly the report", async (_, report) => {
    const printed = await render(report, "json");
    expect(printed.endsWith("}\n")).toBe(true);
    expect(JSON.parse(printed)).toEqual(report);
    expect([validate(JSON.parse(printed)), validate.errors]).toEqual([true, null]);
  });

  test.each([
    ["several plans", severalPlans],
    ["many credentials", () => largeReport(20)],
  ])("what the guard says of %s is valid", async (_, make) => {
    expect([validate(JSON.parse(await render(await make(), "json"))), validate.errors]).toEqual([true, null]);
  });

  test("a later minor version may add properties", () => {
    expect(validate({ ...samples.blocked, of_a_later_version: 1 })).toBe(true);
  });

  test.each([
    ["no verdict", { verdict: undefined }],
    ["a verdict that does not exist", { verdict: "perhaps" }],
    [
      "a finding without a level",
      { findings: samples.blocked?.findings.map((each) => ({ ...each, level: undefined })) },
    ],
    [
      "a dependent whose id is a number",
      { credentials: [{ ...samples.blocked?.credentials[0], dependents: [{ id: 1 }] }] },
    ],
  ])("%s is not valid", (_, changes) => {
    expect(validate(JSON.parse(JSON.stringify({ ...samples.blocked, ...changes })))).toBe(false);
  });
});

describe("guard-rules", () => {
  const validate = compile("guard-rules");
  const credential = { type: "acme_key", kind: "acme" };

  test.each(knownRules.map((rules) => [rules]))("what the guard knows is valid: %#", (rules) => {
    expect([validate(JSON.parse(JSON.stringify(rules))), validate.errors]).toEqual([true, null]);
  });

  test.each([
    ["an empty file of rules", {}, true],
    ["one that names its schema, for an editor", { $schema: "x", credentials: [credential] }, true],
    ["a mistyped table", { credential: [credential] }, false],
    ["a mistyped property", { credentials: [{ ...credential, nmae: "title" }] }, false],
    ["a rule without a kind", { credentials: [{ type: "acme_key" }] }, false],
    [
      "a value that does not exist",
      { dependents: [{ ...credential, credential: "key", delete: "detach" }] },
      false,
    ],
  ])("%s", (_, rules, expected) => {
    expect(validate(rules)).toBe(expected);
  });
});
