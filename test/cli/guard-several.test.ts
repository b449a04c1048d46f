/** `belay guard` on several plans: files, the stacks of a CDKTF app, saved plans of several folders; and the short text. */
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { stateJson } from "../guard/decide/told.js";
import { change, type PlanJson, planJson, prior, unchanged } from "../guard/plan/plan-json.js";
import { runGuard } from "./run-guard.js";

let top: string;
let directory: string;
beforeAll(() => {
  top = mkdtempSync(join(tmpdir(), "belay-several-"));
});
afterAll(() => rmSync(top, { recursive: true }));
beforeEach(() => {
  directory = mkdtempSync(join(top, "case-"));
});

const A = "belay_qovery_aws_credential.a";
const X = "belay_qovery_cluster_binding.x";
const on = (credential_id: string) => ({ cluster_id: "d1", credential_id });
const deleting: PlanJson = {
  changes: [change(A, "delete", { id: "c1", name: "one", organization_id: "org" })],
};
const keeping: PlanJson = { changes: [unchanged(X, on("c1"))] };
const moving: PlanJson = { changes: [change(X, "update", on("c1"), on("c2"))] };

/** Writes it below the directory of the case, and gives its path. */
function write(name: string, text: string): string {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}
const json = (name: string, plan: PlanJson) => write(name, planJson(plan));

/** A folder as CDKTF writes it, with these stacks. */
function app(...names: string[]): string {
  const stacks = names.map((name) => {
    write(`cdktf.out/stacks/${name}/cdk.tf.json`, "{}");
    return [name, { name, workingDirectory: `stacks/${name}` }];
  });
  return dirname(write("cdktf.out/manifest.json", JSON.stringify({ stacks: Object.fromEntries(stacks) })));
}

const run = async (...args: string[]) => {
  const { code, stdout, stderr } = await runGuard([...args, "--offline"]);
  const relative = (text: string) => text.replaceAll(`${directory}/`, "");
  return { code, stdout: relative(stdout), stderr: relative(stderr) };
};

test.each<{ name: string; other: PlanJson; code: number; said: string[] }>([
  {
    name: "what another plan keeps blocks",
    other: keeping,
    code: 1,
    said: [
      "Blocked: the credential that these plans delete would still be in use.",
      `At ${A} in a.json, deleted`,
      `- d1, ${X} in b.json: the plan b.json keeps it on this credential`,
    ],
  },
  {
    name: "what another plan moves off does not, and has to be applied first",
    other: moving,
    code: 0,
    said: ["Warning: Credential", "- apply b.json first, and this plan after it"],
  },
  { name: "nothing to do with it", other: {}, code: 0, said: ["that these plans delete."] },
])("two files are one report and one exit code: $name", async ({ other, code, said }) => {
  const files = [json("a.json", deleting), json("b.json", other)];
  const outcome = await run(...files);
  expect(outcome).toMatchObject({ code, stderr: "" });
  for (const each of said) expect(outcome.stdout).toContain(each);
  expect((await run(...files.reverse())).code).toBe(code);
});

describe("cdktf.out", () => {
  test("the plans of its stacks are found, and a stack without one is named", async () => {
    const out = app("network", "clusters", "dns");
    json("cdktf.out/stacks/network/tfplan.json", deleting);
    json("cdktf.out/stacks/clusters/plan.json", keeping);
    const { code, stdout, stderr } = await run(out);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("the plan cdktf.out/stacks/clusters/plan.json keeps it on this credential");
    expect(stdout).toContain(
      "  - The stack dns was not looked at: there is no plan in cdktf.out/stacks/dns.\n",
    );
  });

  test.each<{ name: string; make: () => string; said: string }>([
    {
      name: "no stack has a plan",
      make: () => app("network"),
      said: "belay: no stack of cdktf.out has a plan: write one into each stack's folder, with terraform plan -out=tfplan\n",
    },
    {
      name: "a stack has two",
      make: () => {
        for (const name of ["a", "b"]) json(`cdktf.out/stacks/network/${name}-plan.json`, {});
        return app("network");
      },
      said: "belay: the stack network has several plans: cdktf.out/stacks/network/a-plan.json, cdktf.out/stacks/network/b-plan.json. Name one of them\n",
    },
    {
      name: "a folder of something else",
      make: () => dirname(write("elsewhere/x", "")),
      said: "belay: elsewhere is a folder, and no output of CDKTF",
    },
  ])("2, and why: $name", async ({ make, said }) => {
    const { code, stdout, stderr } = await run(make());
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });
});

test("saved plans are read, and their states asked, each in its own initialised folder", async () => {
  const out = app("network", "clusters");
  const late: PlanJson = {
    changes: [...(deleting.changes ?? []), ...(moving.changes ?? [])],
    prior: [prior(X, on("c1"), { depends_on: [A] })],
  };
  for (const [name, plan] of Object.entries({ network: late, clusters: {} })) {
    const folder = `cdktf.out/stacks/${name}`;
    write(`${folder}/tfplan`, "PK\u0003\u0004 saved");
    json(`${folder}/tfplan.json`, keeping); // stale: the saved plan is what would be applied
    json(`${folder}/shown`, plan);
    write(
      `${folder}/pulled`,
      stateJson([{ type: "belay_qovery_aws_credential", id: "c1", create_before_destroy: false }]),
    );
    write(`${folder}/.terraform/environment`, "staging");
  }
  const log = write("log", "");
  const path = write(
    "terraform",
    `#!/bin/sh
echo "$(basename "$PWD"): $*" >> ${log}
case "$1" in show) cat shown ;; state) cat pulled ;; esac
`,
  );
  chmodSync(path, 0o755);
  const report = join(directory, "report.json");
  const { code, stderr } = await run(out, "--tf-bin", path, "--out", `json=${report}`);
  expect([code, stderr]).toEqual([1, ""]);
  expect(JSON.parse(readFileSync(report, "utf8"))).toMatchObject({
    verdict: "fails",
    plans: [{ workspace: "staging" }, { workspace: "staging" }],
  });
  const [, ...calls] = readFileSync(log, "utf8").trim().split("\n");
  expect(calls).toEqual([
    "network: show -json -no-color tfplan",
    "clusters: show -json -no-color tfplan",
    "network: state pull",
  ]);
});

test.each<{ name: string; args: () => string[]; said: string }>([
  {
    name: "a plan is named twice",
    args: () => [json("a.json", deleting), join(directory, ".", "a.json")],
    said: "belay: the plan a.json is named twice\n",
  },
  {
    name: "one of them is none",
    args: () => [json("a.json", deleting), write("b.json", "[")],
    said: "belay: the plan (b.json) cannot be read: it ends too early",
  },
  {
    name: "a report would be written over one of them",
    args: () => [json("a.json", {}), json("b.json", {}), "--out", `json=${join(directory, "b.json")}`],
    said: "belay: --out json=b.json would overwrite a plan or another report\n",
  },
])("2, and why: $name", async ({ args, said }) => {
  const { code, stdout, stderr } = await run(...args());
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});

test("--state may be given for each plan", async () => {
  const states = [
    write("a.tfstate", stateJson([])),
    write(
      "b.tfstate",
      stateJson([{ type: "belay_qovery_aws_credential", id: "c1", create_before_destroy: true }]),
    ),
  ];
  const plan = json("a.json", {
    changes: [...(deleting.changes ?? []), ...(moving.changes ?? [])],
    prior: [prior(X, on("c1"), { depends_on: [A] })],
  });
  const given = states.flatMap((state) => ["--state", state]);
  expect(await run(plan, ...given, "--fail-on", "warning")).toMatchObject({ code: 0, stderr: "" });
});

test("--compact is of the text alone, in files too", async () => {
  const plan = json("a.json", { changes: [...(deleting.changes ?? []), ...(keeping.changes ?? [])] });
  const files = ["text", "markdown"].map((format) => join(directory, format));
  const outs = files.flatMap((file) => ["--out", `${file.split("/").at(-1)}=${file}`]);
  const { stdout } = await run(plan, "--compact", ...outs);
  expect(stdout).toContain("\nWithout --compact: 1 note.\n");
  const [text, markdown] = files.map((file) => readFileSync(file, "utf8"));
  expect(text).toBe(stdout);
  expect(markdown).toContain("Qovery was not asked");
});

test.each([
  ["1764498000", 0, "2025-11-30T10:20:00.000Z"],
  ["tomorrow", 2, "SOURCE_DATE_EPOCH must be a number of seconds since 1970"],
])("SOURCE_DATE_EPOCH says when: %s", async (SOURCE_DATE_EPOCH, code, said) => {
  const outcome = await runGuard([json("a.json", {}), "--format", "json"], { SOURCE_DATE_EPOCH });
  expect(outcome.code).toBe(code);
  expect(outcome.stdout + outcome.stderr).toContain(said);
});
