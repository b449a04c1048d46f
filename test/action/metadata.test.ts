/** action.yml, the sources and the guide say the same. */
import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { parse } from "yaml";
import { readInputs } from "../../action/inputs.js";
import { allowed } from "./plans.js";
import { metadata, runAction } from "./run-action.js";

const guide = readFileSync("docs/guides/github-action.md", "utf8");
const inputs = Object.keys(metadata.inputs);
const outputs = Object.keys(metadata.outputs);

test("a runner finds the bundle, in a runtime that it has", () => {
  expect(metadata.runs.using).toBe("node24");
  expect(existsSync(metadata.runs.main)).toBe(true);
});

test("the inputs of action.yml are those that the action reads", () => {
  const asked = new Set<string>();
  const env = new Proxy({} as NodeJS.ProcessEnv, {
    get: (_, name) => {
      asked.add(String(name));
      return name === "INPUT_PLAN" ? "tfplan" : "";
    },
  });
  readInputs(env);
  expect([...asked].sort()).toEqual(inputs.map((name) => `INPUT_${name.toUpperCase()}`).sort());
});

test("the outputs of action.yml are those that the action writes", async () => {
  const { outputs: written } = await runAction(
    { plan: "plan.json", offline: "true" },
    { files: { "plan.json": allowed } },
  );
  expect(Object.keys(written).sort()).toEqual([...outputs].sort());
});

interface Step {
  uses?: string;
  run?: string;
  id?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
interface Workflow {
  permissions: Record<string, string>;
  jobs: Record<string, { permissions: Record<string, string>; steps: Step[] }>;
}

const blocks = [...guide.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = ""]) => block);
const workflow = parse(blocks[0] ?? "") as Workflow;

/** The steps of the workflow, and those that the guide shows alone. */
const steps = [
  ...Object.values(workflow.jobs).flatMap((job) => job.steps),
  ...blocks.slice(1).flatMap((block) => parse(block) as Step[]),
];

test("the guide's examples use inputs and outputs that exist, and those of each table are all", () => {
  const used = steps.filter(({ uses }) => uses?.startsWith("belay-iac/"));
  expect(used.length).toBeGreaterThan(0);
  for (const step of used) expect(inputs).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
  const read = [...guide.matchAll(/steps\.guard\.outputs\.([a-z-]+)/g)].map(([, name]) => name);
  expect(read.length).toBeGreaterThan(0);
  expect(outputs).toEqual(expect.arrayContaining(read));
  expect(rows("Inputs")).toEqual(inputs);
  expect(rows("Outputs")).toEqual(outputs);
});

test("the guide's workflow pins every action by a commit, and has no permission that its features do not need", () => {
  for (const { uses } of steps) if (uses) expect(uses).toMatch(/@<SHA of v\d[^>]*>$/);
  expect(workflow.permissions).toEqual({});
  expect(Object.values(workflow.jobs).map(({ permissions }) => permissions)).toEqual([
    { contents: "read", "pull-requests": "write", "security-events": "write" },
  ]);
});

test("in the guide's examples a secret is in the environment of the steps that need it, and in no input", () => {
  for (const step of steps) expect(JSON.stringify([step.with, step.run])).not.toContain("secrets.");
  expect(steps.some(({ env }) => env?.QOVERY_API_TOKEN?.includes("secrets."))).toBe(true);
});

/** The first cells of the table of a section. */
function rows(section: string): string[] {
  const [, text = ""] = guide.split(`\n## ${section}\n`);
  const [table = ""] = text.split("\n## ");
  return [...table.matchAll(/^\| `([a-z-]+)` /gm)].map(([, name = ""]) => name);
}
