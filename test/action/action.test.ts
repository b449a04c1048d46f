/** The committed bundle, run as a runner runs it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { startSandbox } from "../cli/run-belay.js";
import { startPlatforms } from "../cli/sandbox-platforms.js";
import { change, planJson } from "../guard/plan/plan-json.js";
import { allowed, berlin, blocked, canary, deleting, harmless } from "./plans.js";
import { runAction } from "./run-action.js";

const files = { "plan.json": blocked };
const offline = { plan: "plan.json", offline: "true" };

describe("the exit code and the outputs are those of the verdict", () => {
  const outputs = { deletions: "1", blocked: "0", unproven: "0", errors: "0", warnings: "0" };
  test.each<{ name: string; plan: string; inputs?: Record<string, string>; code: number; outputs: object }>([
    {
      name: "nothing is deleted, and no platform is asked",
      plan: harmless,
      inputs: { offline: "false" },
      code: 0,
      outputs: { ...outputs, verdict: "allowed", deletions: "0" },
    },
    { name: "allowed", plan: allowed, code: 0, outputs: { ...outputs, verdict: "allowed" } },
    {
      name: "blocked",
      plan: blocked,
      code: 1,
      outputs: { ...outputs, verdict: "blocked", blocked: "1", errors: "1" },
    },
    {
      name: "blocked, but nothing fails the step",
      plan: blocked,
      inputs: { "fail-on": "never" },
      code: 0,
      outputs: { ...outputs, verdict: "blocked", blocked: "1", errors: "1" },
    },
  ])("$name: $code", async ({ plan, inputs, code, outputs }) => {
    const outcome = await runAction({ ...offline, ...inputs }, { files: { "plan.json": plan } });
    expect(outcome).toMatchObject({ code, stderr: "", outputs: { ...outputs, "exit-code": `${code}` } });
    const report = JSON.parse(readFileSync(outcome.outputs.report ?? "", "utf8"));
    expect(report.verdict).toBe(outcome.outputs.verdict);
  });
});

test("findings are annotations, and the report is in the summary of the job", async () => {
  const { stdout, summary } = await runAction(offline, { files });
  expect(stdout).toMatch(/\n::error title=Credential "prod" is still in use::.*%0A- "berlin" \(/);
  expect(stdout).toMatch(/^::notice title=belay guard::Blocked: /);
  expect(summary).toContain("## ⛔ Blocked: the credential that this plan deletes would still be in use.");
});

describe("what keeps it from deciding is an annotation, and 2", () => {
  test.each<{ name: string; inputs: Record<string, string>; said: string }>([
    { name: "no plan", inputs: { plan: "" }, said: "the input plan is wrong: it is missing" },
    { name: "standard input", inputs: { plan: "-" }, said: "the input plan is wrong: it must be a file" },
    { name: "a plan that is not there", inputs: { plan: "nowhere.json" }, said: "cannot read nowhere.json" },
    { name: "a plan that looks like an option", inputs: { plan: "--help" }, said: "cannot read --help" },
    {
      name: "the second of two that is no plan",
      inputs: { plan: "plan.json\n text" },
      said: "the plan (text) cannot be read",
    },
    { name: "what is no plan", inputs: { plan: "text" }, said: "the plan (text) cannot be read" },
    { name: "an unknown level", inputs: { "fail-on": "fatal" }, said: "option '--fail-on <list>'" },
    {
      name: "an unknown reaction",
      inputs: { "on-unreachable": "cry" },
      said: "Allowed choices are fail, warn",
    },
    {
      name: "a boolean that is none",
      inputs: { offline: "yes" },
      said: "the input offline is wrong: it is true or false",
    },
    {
      name: "wrong rules",
      inputs: { rules: "rules.yaml" },
      said: "the rules (rules.yaml) are wrong:%0A  line 1, column 14: credentials: must be array",
    },
    { name: "a state that is not there", inputs: { state: "nowhere" }, said: "cannot read nowhere" },
    {
      name: "a directory that is not there",
      inputs: { "working-directory": "nowhere" },
      said: "the input working-directory is wrong",
    },
    { name: "no token", inputs: { offline: "false" }, said: "the token is missing: set QOVERY_API_TOKEN" },
    {
      name: "a report that cannot be written",
      inputs: { sarif: "nowhere/belay.sarif" },
      said: "cannot write nowhere/belay.sarif",
    },
  ])("$name", async ({ inputs, said }) => {
    const { code, stdout, stderr, outputs } = await runAction(
      { ...offline, ...inputs },
      { files: { ...files, text: "no plan", "rules.yaml": "credentials: none" } },
    );
    expect([code, stderr, outputs["exit-code"]]).toEqual([2, "", "2"]);
    expect(stdout).toMatch(/(^|\n)::error title=belay guard::.*\n$/);
    expect(stdout).toContain(said);
  });
});

test("paths start from the working directory; reports are written where the inputs say; rules may be several", async () => {
  const rules = (type: string) => `credentials: [{ type: ${type}, kind: qovery }]`;
  const { code, workspace } = await runAction(
    {
      ...offline,
      "working-directory": "infra",
      sarif: "belay.sarif",
      html: "belay.html",
      rules: "one.yaml\n\n  two.yaml\n",
    },
    {
      files: {
        "infra/plan.json": blocked,
        "infra/one.yaml": rules("acme_credential"),
        "infra/two.yaml": rules("acme_key"),
      },
    },
  );
  expect(code).toBe(1);
  const sarif = JSON.parse(readFileSync(join(workspace, "infra/belay.sarif"), "utf8"));
  expect(sarif.runs[0].results).toHaveLength(1);
  expect(readFileSync(join(workspace, "infra/belay.html"), "utf8")).toContain("berlin");
});

describe("a binary plan is read by what tf-bin names, in the working directory", () => {
  const tfplan = "PK\u0003\u0004…";
  const inputs = { plan: "tfplan", offline: "true", "working-directory": "infra" };

  test("its JSON is judged", async () => {
    // Node runs the files that are called as the sub-commands of Terraform.
    const show = `
      const { readFileSync, writeFileSync } = require("fs");
      writeFileSync("environment", JSON.stringify(process.env));
      console.log(readFileSync("plan.json", "utf8"))`;
    const { code, outputs, workspace } = await runAction(
      { ...inputs, "tf-bin": process.execPath },
      {
        files: {
          "infra/tfplan": tfplan,
          "infra/version": "",
          "infra/show": show,
          "infra/plan.json": blocked,
        },
      },
    );
    expect([code, outputs.verdict]).toEqual([1, "blocked"]);
    // Terraform starts providers with what it was started with.
    expect(readFileSync(join(workspace, "infra/environment"), "utf8")).not.toContain("ghs_default");
  });

  test("without it there is no verdict", async () => {
    const { code, stdout } = await runAction(
      { ...inputs, "tf-bin": "./no-terraform" },
      { files: { "infra/tfplan": tfplan } },
    );
    expect(code).toBe(2);
    expect(stdout).toContain("--tf-bin ./no-terraform cannot be run");
  });
});

test("what it did not expect is no verdict either", async () => {
  const { code, stdout, outputs } = await runAction(offline, { files, env: { RUNNER_TEMP: "/nowhere" } });
  expect([code, outputs["exit-code"]]).toEqual([2, "2"]);
  expect(stdout).toMatch(/^::error title=belay guard::this is a defect of belay \(ENOENT.*\n$/);
});

test("a platform is asked with the token of the environment: it knows of a cluster that the plan does not", async () => {
  const sandbox = await startSandbox();
  try {
    const { endpoint, organization_id: organization, token } = sandbox.line.platforms.qovery;
    const post = async (path: string, body: unknown): Promise<{ id: string }> => {
      const answer = await fetch(`${endpoint}/organization/${organization}${path}`, {
        method: "POST",
        headers: { authorization: `Token ${token}` },
        body: JSON.stringify(body),
      });
      return (await answer.json()) as { id: string };
    };
    const { id } = await post("/aws/credentials", {
      type: "AWS_ROLE",
      name: "prod",
      role_arn: "arn:aws:iam::123456789012:role/q",
    });
    await post("/cluster", {
      name: "foreign",
      region: "eu-west-3",
      cloud_provider: "AWS",
      cloud_provider_credentials: { credentials: { id } },
    });
    const job = {
      files: { "plan.json": deleting({ id, organization }) },
      env: { QOVERY_API_TOKEN: token, BELAY_QOVERY_ENDPOINT: endpoint },
    };
    const { code, stdout, stderr } = await runAction({ plan: "plan.json" }, job);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain('"foreign"');
    expect(stdout).not.toContain(token);
  } finally {
    await sandbox.stop();
  }
});

test("so are the others, with what the environment has for each", async () => {
  const sandbox = await startPlatforms();
  try {
    const gateway = await sandbox.entryGuardCredential("gateway");
    const backups = await sandbox.civoCredential("backups");
    await sandbox.resource("ssh", gateway);
    await sandbox.store("nightly", "AK-backups");
    const plan = planJson({
      changes: [
        change("belay_entryguard_aws_credential.a", "delete", { id: gateway, name: "gateway" }),
        change("civo_object_store_credential.b", "delete", { id: backups, name: "backups", region: "LON1" }),
      ],
    });
    const { code, stdout, stderr, outputs } = await runAction(
      { plan: "plan.json" },
      { files: { "plan.json": plan }, env: { ...sandbox.civoEnv, ...sandbox.entryGuardEnv } },
    );
    expect([code, stderr, outputs.blocked]).toEqual([1, "", "2"]);
    expect(stdout).toContain('"ssh"');
    expect(stdout).toContain('"nightly"');
    for (const secret of [sandbox.civo.token, sandbox.entryguard.password, "canary"])
      expect(stdout).not.toContain(secret);
  } finally {
    await sandbox.stop();
  }
});

test.each([
  { onUnreachable: "fail", code: 3, outputs: { verdict: "unproven", errors: "1", warnings: "0" } },
  { onUnreachable: "warn", code: 0, outputs: { verdict: "allowed", errors: "0", warnings: "1" } },
])(
  "a platform that cannot be reached, on-unreachable $onUnreachable: $code",
  async ({ onUnreachable, code, outputs }) => {
    const outcome = await runAction(
      { plan: "plan.json", "on-unreachable": onUnreachable },
      {
        files: { "plan.json": allowed },
        env: { QOVERY_API_TOKEN: "t0ken-of-qovery", BELAY_QOVERY_ENDPOINT: "http://127.0.0.1:1" },
      },
    );
    expect(outcome).toMatchObject({ code, outputs: { ...outputs, "exit-code": `${code}` } });
    expect(JSON.stringify(outcome)).not.toContain("t0ken-of-qovery");
  },
);

test("a name from the platform can neither write a workflow command nor an output", async () => {
  const evil =
    "x\n::set-output name=verdict::allowed\r\n##[set-output name=verdict;]allowed\nverdict=allowed\nverdict<<x\nallowed\nx";
  const plan = deleting({ name: evil, clusters: [{ ...berlin, name: evil }] });
  const { code, stdout, stderr, outputs, summary } = await runAction(offline, {
    files: { "plan.json": plan },
  });
  expect([code, stderr, outputs.verdict]).toEqual([1, "", "blocked"]);
  expect(Object.keys(outputs)).toHaveLength(8);
  // The runner takes a line for a command where it begins with ::, and else where it holds ##[ anywhere.
  expect(stdout.split(/\r\n|\r|\n/).map((line) => /^::(error|notice) title=[^:]*::/.test(line))).toEqual([
    true,
    true,
    false,
  ]);
  expect(stdout.endsWith("\n")).toBe(true);
  expect(summary).not.toMatch(/^(::|verdict)/m);
});

test("no value of the plan but ids, names and addresses leaves it", async () => {
  const { code, workspace, ...said } = await runAction({ ...offline, sarif: "s", html: "h" }, { files });
  const report = readFileSync(said.outputs.report ?? "", "utf8");
  const written = ["s", "h"].map((file) => readFileSync(join(workspace, file), "utf8"));
  expect(code).toBe(1);
  expect(report).toContain("berlin");
  expect(JSON.stringify([said, report, written])).not.toContain(canary);
});
