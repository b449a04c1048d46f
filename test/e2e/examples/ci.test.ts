/** The CI example, run as a CI would run it: in a fresh home, with nothing installed but Node, npm and Terraform. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { type ExampleProject, exampleProject } from "../support/example.js";
import { credentialId } from "../support/hcl.js";
import { prepared } from "../support/prepared.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

interface Job {
  readonly permissions: object;
  readonly steps: readonly { readonly uses?: string; readonly run?: string; readonly env?: object }[];
}
const workflow = parse(readFileSync("examples/ci/github-actions.yml", "utf8")) as {
  readonly on: object;
  readonly permissions: object;
  readonly concurrency: object;
  readonly jobs: { readonly plan: Job; readonly deploy: Job };
};
const scripts = ({ steps }: Job) => steps.flatMap(({ run }) => run ?? []);

const quickstart = readFileSync("examples/hcl-quickstart/main.tf", "utf8");
const refusal = 'Credential "aws-prod" is still in use';

/** A repository whose package.json names this package; npm reaches no registry. */
async function hclRepository(world: World): Promise<ExampleProject> {
  const home = mkdtempSync(join(prepared().root, "home-"));
  writeFileSync(join(home, "cli.tfrc"), "");
  const project = exampleProject("ci", world, {
    HOME: home,
    TF_CLI_CONFIG_FILE: join(home, "cli.tfrc"),
    TF_VAR_cluster_id: await world.cluster("paris"),
    GITHUB_ACTIONS: "",
    npm_config_offline: "true",
    npm_config_audit: "false",
    npm_config_update_notifier: "false",
  });
  const { name, version, type, bin } = JSON.parse(readFileSync("package.json", "utf8")) as Record<
    string,
    string
  >;
  project
    .write("main.tf", quickstart)
    .write("vendor/package.json", JSON.stringify({ name, version, type, bin }))
    .write("package.json", '{ "private": true, "dependencies": { "belay-iac": "file:vendor" } }');
  symlinkSync(resolve("dist"), project.path("vendor/dist"));
  await project.succeeded("npm", ["install", "--package-lock-only"]);
  return project;
}

test("the workflow's jobs plan, guard and deploy, and a refused change is not deployed", async () => {
  const world = await sandbox.world();
  const project = await hclRepository(world);
  const summary = project.path("summary.md");
  const run = (job: Job) =>
    project.succeeded("bash", ["-eo", "pipefail", "-c", scripts(job).join("\n")], {
      GITHUB_ACTIONS: "true",
      GITHUB_STEP_SUMMARY: summary,
    });

  expect((await run(workflow.jobs.plan)).stdout).toContain("::notice title=belay guard::");
  expect(readFileSync(summary, "utf8")).toContain("Allowed");
  expect(await world.associations()).toEqual({});
  await run(workflow.jobs.deploy);
  expect(await world.associations()).toEqual({ "aws-prod": ["paris"] });

  const prod = await credentialId(world, "aws-prod");
  const without = quickstart
    .replace(/resource "belay_qovery_aws_credential" "prod" \{.*?\n\}\n/s, "")
    .replace("belay_qovery_aws_credential.prod.id", `"${prod}"`);
  project.write("main.tf", without);
  const byProvider = await project.run("./deploy.sh", []);
  expect(byProvider).toMatchObject({ code: 1, text: expect.stringContaining(refusal) });
  expect(headings(byProvider.stdout)).toEqual(["install", "synth", "plan"]);

  const byGuard = await project.run("./deploy.sh", ["synth", "plan", "guard", "apply"], {
    BELAY_GUARD: "off",
  });
  expect(byGuard.code).toBe(1);
  expect(byGuard.stdout.split("==> guard")[1]).toContain(refusal);
  expect(headings(byGuard.stdout)).toEqual(["synth", "plan", "guard"]);

  expect(await world.associations()).toEqual({ "aws-prod": ["paris"] });

  project.write(
    "main.tf",
    without.replace(/resource "belay_qovery_cluster_binding" "prod" \{.*?\n\}\n/s, ""),
  );
  await project.succeeded("./deploy.sh", ["plan"]);
  const nobody = { BELAY_QOVERY_ENDPOINT: "http://127.0.0.1:9" };
  expect((await project.run("./deploy.sh", ["guard", "apply"], nobody)).code).toBe(3);
  expect(await world.associations()).toEqual({ "aws-prod": ["paris"] });
  await project.succeeded("./deploy.sh", ["guard", "apply"]);
  expect(await world.associations()).toEqual({});
});

test("of a CDKTF app it deploys the stack that is named, as it was planned", async () => {
  const world = await sandbox.world();
  const project = exampleProject("ci", world, { GITHUB_ACTIONS: "" });
  project.write("cdktf.json", '{ "app": "tsx main.ts" }').write("main.ts", twoStacks);

  const ambiguous = await project.run("./deploy.sh", ["synth", "plan"]);
  expect(ambiguous.code).toBe(2);
  expect(ambiguous.text).toContain("Set STACK to one of the stacks: lyon paris");

  const lyon = { STACK: "lyon" };
  await project.succeeded("./deploy.sh", ["synth", "plan", "guard"], lyon);
  project.write("main.ts", twoStacks.replaceAll("aws-", "other-"));
  await project.succeeded("./deploy.sh", ["synth", "apply"], lyon);
  expect(await world.associations()).toEqual({ "aws-lyon": [] });
});

const twoStacks = `
import { App, LocalBackend, TerraformStack } from "cdktf";
import { BelayProvider, QoveryAwsCredential } from "belay-iac/constructs";

const app = new App();
for (const name of ["lyon", "paris"]) {
  const stack = new TerraformStack(app, name);
  new LocalBackend(stack, { path: "terraform.tfstate" });
  new BelayProvider(stack, "belay");
  new QoveryAwsCredential(stack, "credential", {
    name: "aws-" + name,
    roleArn: "arn:aws:iam::123456789012:role/qovery",
  });
}
app.synth();
`;

test("an unknown step is told what steps there are, before any runs", async () => {
  const project = exampleProject("ci", await sandbox.world());
  const outcome = await project.run("./deploy.sh", ["synth", "dpeloy"]);
  expect(outcome).toMatchObject({ code: 2, stdout: "" });
  expect(outcome.stderr).toContain("./deploy.sh [STEP]...");
});

test.each(Object.entries(workflow.jobs))("the job %s has least rights, and pins what it uses", (_, job) => {
  expect(job.permissions).toEqual({ contents: "read" });
  for (const { uses } of job.steps)
    if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w-]+@<SHA of v\d+>$/);
  for (const script of scripts(job)) execFileSync("bash", ["-n", "-c", script]);
  // Programs of installed packages run in the step that installs them.
  expect(job.steps.filter(({ run }) => run?.includes("install")).map(({ env }) => env)).toEqual([undefined]);
});

test("the workflow runs on pull requests and on pushes to main, and is never cancelled half-way", () => {
  expect(workflow.on).toEqual({ pull_request: null, push: { branches: ["main"] } });
  expect(workflow.permissions).toEqual({});
  expect(workflow.concurrency).toMatchObject({ "cancel-in-progress": false });
});

/** The steps that a log of deploy.sh shows. */
function headings(log: string): string[] {
  return [...log.matchAll(/^==> (\w+)$/gm)].map(([, step = ""]) => step);
}
