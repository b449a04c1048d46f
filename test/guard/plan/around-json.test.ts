/** What stands around a plan's JSON, or in its place, is named; and nothing of it is quoted. */
import { describe, expect, test } from "@jest/globals";
import { PlanError } from "../../../src/guard/index.js";
import { readPlan } from "../../../src/guard/plan/read-plan.js";
import { planJson } from "./plan-json.js";

const plan = planJson();
const WRAPPER =
  "the lines of setup-terraform's wrapper stand around it: set terraform_wrapper: false in the workflow, or call the program that it wraps, terraform-bin (--tf-bin terraform-bin)";
const TERRAGRUNT = /^the lines of Terragrunt's log stand around it: set TG_LOG_DISABLE=true/;
const COLOURS = /^the colour codes of a terminal stand around it: give -no-color/;
const PEOPLE = "it is a plan as people read it: write it with terraform show -json PLAN";
const ENCRYPTED = "it is encrypted by OpenTofu: write it with tofu show -json PLAN, where the key is";

describe("named", () => {
  test.each<[string, string, string | RegExp]>([
    ["the wrapper's command", `[command]/home/runner/x/terraform-bin show -json tfplan\n${plan}`, WRAPPER],
    ["the same, in an older form", `/home/runner/x/terraform-bin show -json tfplan\n${plan}`, WRAPPER],
    ["the wrapper's last word", `${plan}\n::debug::Terraform exited with code 0.\n`, WRAPPER],
    ["its outputs", `${plan}\n\n::set-output name=stdout::x\n`, WRAPPER],
    ["Terragrunt's prefix", `07:25:01.123 STDOUT terraform: ${plan}`, TERRAGRUNT],
    ["its prefix in colour", `\u001b[36m07:25:01.123\u001b[0m \u001b[0mSTDOUT\u001b[0m ${plan}`, TERRAGRUNT],
    ["its prefix of keys and values", `time=2026-11-30T10:00:00Z level=stdout msg=${plan}`, TERRAGRUNT],
    ["its log behind it", `${plan}\n07:25:02.001 INFO   done\n`, TERRAGRUNT],
    ["colour codes in front", `\u001b[0m${plan}`, COLOURS],
    ["colour codes behind", `${plan}\u001b[0m`, COLOURS],
    ["a plan for people", "Terraform will perform the following actions:\n", PEOPLE],
    ["its refresh", "module.a.x_y.z: Refreshing state... [id=1]\n", PEOPLE],
    ["no changes", "\u001b[1mNo changes.\u001b[0m Your infrastructure matches the configuration.\n", PEOPLE],
    ["a saved plan", "PK\u0003\u0004 and more", /^it is a saved plan, and no JSON/],
    [
      "OpenTofu's encryption",
      '{"meta":{"key_provider":"x"},"encrypted_data":"eA==","encryption_version":"v0"}',
      ENCRYPTED,
    ],
    ["its version first", '{"encryption_version":"v0"}', ENCRYPTED],
    ["lines that nobody knows", `Welcome!\n${plan}`, "something stands in front of it"],
  ])("%s", async (_, text, said) => {
    expect(await reason(text)).toEqual(typeof said === "string" ? said : expect.stringMatching(said));
  });
});

test.each([
  ["in the document", plan.replace("{", '{"a":\u001b[0m1,')],
  ["in the document, like a wrapper's line", plan.replace("{", '{\n::debug::x\n"a":1,')],
  ["behind it", `${plan} ]`],
])("what is broken %s is told by its place, as ever", async (_, text) => {
  expect(await reason(text)).toMatch(/^it is not JSON: broken at byte \d+$/);
});

test("nothing of what stands there is quoted", async () => {
  for (const around of ["[command]x --token c4n4ry\n", "\u001b[0mc4n4ry", "c4n4ry\n"]) {
    expect(await reason(around + plan)).not.toContain("c4n4ry");
    expect(await reason(`${plan}\n${around}`)).not.toContain("c4n4ry");
  }
});

async function reason(text: string): Promise<string> {
  try {
    await readPlan(text);
  } catch (error) {
    expect(error).toBeInstanceOf(PlanError);
    return (error as Error).message;
  }
  throw new Error("it was read");
}
