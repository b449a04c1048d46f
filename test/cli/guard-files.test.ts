/** What `belay guard` reads and writes: binary plans, states, rules and reports. */
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { stateJson } from "../guard/decide/told.js";
import {
  type ChangeJson,
  change,
  type PlanJson,
  planJson,
  prior,
  unchanged,
} from "../guard/plan/plan-json.js";
import { runGuard } from "./run-guard.js";
import { runHere } from "./run-here.js";

let directory: string;
beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "belay-guard-"));
});
afterAll(() => rmSync(directory, { recursive: true }));

let files = 0;
function file(text: string, name = "file"): string {
  const path = join(directory, `${files++}-${name}`);
  writeFileSync(path, text);
  return path;
}
const jsonPlan = (plan: PlanJson) => file(planJson(plan));

const A = "belay_qovery_aws_credential.a";
const X = "belay_qovery_cluster_binding.x";
const credential = { id: "c1", name: "one", organization_id: "org" };
const deleted = change(A, "delete", credential);
const binding = (to: string) => ({ cluster_id: "d1", credential_id: to });
const used: PlanJson = { changes: [deleted, unchanged(X, binding("c1"))] };
/** Whether this one succeeds depends on the lifecycle of the credential, which only the state tells. */
const moving: PlanJson = {
  changes: [deleted, change(X, "update", binding("c1"), binding("c2"))],
  prior: [prior(X, binding("c1"), { depends_on: [A] })],
};
const state = (create_before_destroy: boolean) =>
  stateJson([{ type: "belay_qovery_aws_credential", id: "c1", create_before_destroy }]);

describe("a binary plan file", () => {
  const zip = () => file("PK\u0003\u0004 whatever is in it", "tfplan");

  /** A program that plays Terraform: says what it was called with into `log`. */
  function terraform(does: { show?: string; state?: string; fails?: string }) {
    const home = mkdtempSync(join(directory, "bin-"));
    const path = join(home, "terraform");
    const log = join(home, "log");
    const say = (text = "") => `cat ${file(text)}`;
    writeFileSync(
      path,
      `#!/bin/sh
echo "$*" >> ${log}
case "$1" in
  version) ;;
  ${does.fails ?? "none"}) echo "no $1 today" >&2; exit 3 ;;
  show) ${say(does.show)} ;;
  state) ${say(does.state)} ;;
esac
`,
    );
    chmodSync(path, 0o755);
    const calls = () => readFileSync(log, "utf8").trim().split("\n").slice(1);
    return { path, calls };
  }

  test("is shown by the program that is named", async () => {
    const { path, calls } = terraform({ show: planJson(used) });
    const plan = zip();
    const { code, stdout, stderr } = await runGuard([plan, "--offline", "--tf-bin", path]);
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("this plan keeps it on this credential");
    expect(calls()).toEqual([`show -json -no-color ${plan}`]);
  });

  test.each([
    {
      name: "not create_before_destroy: fails",
      state: state(false),
      code: 1,
      said: "because it is not create_before_destroy",
    },
    { name: "create_before_destroy: goes well", state: state(true), code: 0, said: "Allowed" },
  ])("the state is pulled where it decides, and says $name", async ({ state, code, said }) => {
    const { path, calls } = terraform({ show: planJson(moving), state });
    const outcome = await runGuard([zip(), "--offline", "--tf-bin", path]);
    expect(outcome).toMatchObject({ code, stdout: expect.stringContaining(said), stderr: "" });
    expect(outcome.stdout).not.toContain("which the plan does not show");
    expect(calls()).toEqual([expect.stringMatching(/^show -json /), "state pull"]);
  });

  test("the state is not pulled where it was given, though that one does not tell", async () => {
    const { path, calls } = terraform({ show: planJson(moving), fails: "state" });
    const outcome = await runGuard([zip(), "--offline", "--tf-bin", path, "--state", file(stateJson([]))]);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
    expect(calls()).toHaveLength(1);
  });

  test.each<{
    name: string;
    args: () => string[];
    said: string | RegExp;
  }>([
    {
      name: "the program is not there",
      args: () => [zip(), "--tf-bin", "/none/terraform"],
      said: "belay: --tf-bin /none/terraform cannot be run\n",
    },
    {
      name: "it cannot be shown",
      args: () => [zip(), "--tf-bin", terraform({ fails: "show" }).path],
      said: /show -json -no-color \S+-tfplan ended with 3; it must run where the configuration is, after init:\nno show today\n$/,
    },
    {
      name: "what is shown is no plan",
      args: () => [zip(), "--tf-bin", terraform({ show: '{"format_version":"1.0"}' }).path],
      said: /-tfplan\) cannot be read: it is JSON, but no plan/,
    },
    {
      name: "the program is setup-terraform's wrapper",
      args: () => [
        zip(),
        "--tf-bin",
        terraform({ show: `[command]/x/terraform-bin show\n${planJson(used)}` }).path,
      ],
      said: /-tfplan\) cannot be read: the lines of setup-terraform's wrapper stand around it: .*--tf-bin terraform-bin\)\n$/,
    },
    {
      name: "what is shown is cut",
      args: () => [zip(), "--tf-bin", terraform({ show: planJson(used).slice(0, 99) }).path],
      said: /-tfplan\) cannot be read: it ends too early, after 99 bytes/,
    },
  ])("2, with the reason, where $name", async ({ args, said }) => {
    const { code, stdout, stderr } = await runGuard(args());
    expect([code, stdout]).toEqual([2, ""]);
    if (typeof said === "string") expect(stderr).toBe(said);
    else expect(stderr).toMatch(said);
  });
});

describe("--state", () => {
  test.each([
    {
      name: "tells that it will fail",
      state: state(false),
      code: 1,
      said: "because it is not create_before_destroy",
    },
    { name: "tells that it will go well", state: state(true), code: 0, said: "Allowed" },
    {
      name: "knows nothing of it",
      state: stateJson([]),
      code: 0,
      said: "which the plan and the state do not show",
    },
  ])("$name: $code", async ({ state, code, said }) => {
    const outcome = await runGuard([jsonPlan(moving), "--offline", "--state", file(state)]);
    expect(outcome).toMatchObject({ code, stdout: expect.stringContaining(said), stderr: "" });
  });

  test.each([
    { name: "not there", path: () => join(directory, "none"), said: "none: ENOENT" },
    {
      name: "no state",
      path: () => file("{}"),
      said: "cannot be read: it is no state of version 4: write it with terraform state pull\n",
    },
    { name: "a plan", path: () => jsonPlan(moving), said: "cannot be read: it is no state of version 4" },
    {
      name: "a saved plan",
      path: () => file("PK\u0003\u0004 whatever is in it"),
      said: "cannot be read: it is a saved plan, and no JSON",
    },
    {
      name: "cut",
      path: () => file(state(true).slice(0, 40)),
      said: "cannot be read: it ends too early, after 40 bytes",
    },
  ])("that is $name: 2", async ({ path, said }) => {
    const { code, stdout, stderr } = await runGuard([jsonPlan(moving), "--offline", "--state", path()]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(said);
  });
});

describe("--rules", () => {
  const acme = {
    associations: [{ kind: "acme", platform: "Acme", dependent: { one: "job", many: "jobs" } }],
    credentials: [{ type: "acme_key", kind: "acme" }],
    dependents: [{ type: "acme_job", kind: "acme", credential: "key" }],
  };
  const yaml = `
associations:
  - kind: acme
    platform: Acme
    dependent: { one: job, many: jobs }
credentials:
  - { type: acme_key, kind: acme }
dependents:
  - { type: acme_job, kind: acme, credential: key }
`;
  const plan = () =>
    jsonPlan({
      changes: [
        change("acme_key.k", "delete", { id: 1, name: "k" }),
        unchanged("acme_job.j", { id: 2, name: "j", key: 1 }),
      ],
    });

  test.each<{ name: string; texts: string[]; code: number; said: string }>([
    { name: "none", texts: [], code: 0, said: "this plan deletes no credential" },
    {
      name: "JSON",
      texts: [JSON.stringify(acme)],
      code: 1,
      said: '"j" (2), acme_job.j: this plan keeps it on this credential',
    },
    { name: "YAML", texts: [yaml], code: 1, said: "This plan deletes the Acme credential" },
    {
      name: "two files, one of which needs the other",
      texts: [
        JSON.stringify({ credentials: acme.credentials, dependents: acme.dependents }),
        JSON.stringify({ $schema: "https://example.org/x", associations: acme.associations }),
      ],
      code: 1,
      said: "one job",
    },
  ])("$name", async ({ texts, code, said }) => {
    const args = texts.flatMap((text) => ["--rules", file(text)]);
    const outcome = await runGuard([plan(), "--offline", ...args]);
    expect(outcome).toMatchObject({ code, stdout: expect.stringContaining(said), stderr: "" });
  });

  test("count for the state, too", async () => {
    const moves: ChangeJson[] = [
      change("acme_key.k", "delete", { id: 1 }),
      change("acme_job.j", "update", { id: 2, key: 1 }, { id: 2, key: 3 }),
    ];
    const path = jsonPlan({
      changes: moves,
      prior: [prior("acme_job.j", { id: 2, key: 1 }, { depends_on: ["acme_key.k"] })],
    });
    const given = file(stateJson([{ type: "acme_key", id: 1, create_before_destroy: true }]));
    const outcome = await runGuard([
      path,
      "--offline",
      "--rules",
      file(yaml),
      "--state",
      given,
      "--fail-on",
      "warning",
    ]);
    expect(outcome).toMatchObject({ code: 0, stderr: "" });
  });

  test.each<{ name: string; text: string; said: string | RegExp }>([
    { name: "a document that is none", text: "", said: "1:1: the document must be object" },
    { name: "a list", text: "[]", said: "1:1: the document must be object" },
    {
      name: "an unknown member",
      text: '{"credential":[]}',
      said: "1:2: credential: there is no field of this name",
    },
    {
      name: "no kind",
      text: "credentials:\n  - type: x\n",
      said: "2:5: credentials[0]: must have required property 'kind'",
    },
    {
      name: "a type that is no text",
      text: '{"credentials":[{"type":5,"kind":"qovery"}]}',
      said: "1:25: credentials[0].type: must be string",
    },
    {
      name: "an unknown effect of a delete",
      text: "dependents:\n  - type: x\n    kind: qovery\n    credential: c\n    delete: explodes\n",
      said: "5:13: dependents[0].delete: must be equal to one of the allowed values: removes, detaches, keeps",
    },
    {
      name: "a mistyped attribute of a rule",
      text: "dependents:\n  - &rule\n    type: x\n    kind: qovery\n    credential: c\n    keep_when: {}\n",
      said: "6:5: dependents[0].keep_when: there is no field of this name",
    },
    {
      name: "two faults: both are told",
      text: '{"credentials":[{"type":5,\n"kind":6}]}',
      said: "1:25: credentials[0].type: must be string\n2:8: credentials[0].kind: must be string",
    },
    {
      name: "no alternative at all",
      text: "dependents: [{ type: x, kind: qovery, credential: c, matches: [] }]",
      said: "1:63: dependents[0].matches: an empty list: then no link leads anywhere",
    },
    {
      name: "broken YAML",
      text: "credentials: [",
      said: "1:15: Flow sequence in block collection must be sufficiently indented and end with a ]",
    },
    {
      name: "a kind that nobody declares",
      text: "credentials:\n  - type: x\n    kind: acne\n",
      said: /^3:11: credentials\[0\].kind: the rule of "x" names the kind "acne", which no association declares; there are: qovery, /,
    },
    {
      name: "a kind that is declared twice",
      text: JSON.stringify({ associations: [...acme.associations, ...acme.associations] }),
      said: '1:100: associations[1].kind: the kind "acme" is declared twice',
    },
    {
      name: "what is no path",
      text: "dependents:\n  - { type: x, kind: qovery, credential: a..b, id: 'a[x]', matches: [id, a b] }",
      said: [
        '2:52: dependents[0].id: "a[x]" is no path: paths are written a, a.b, a[0].b or a[*].b',
        '2:42: dependents[0].credential: "a..b" is no path: paths are written a, a.b, a[0].b or a[*].b',
        '2:74: dependents[0].matches[1]: "a b" is no path: paths are written a, a.b, a[0].b or a[*].b',
      ].join("\n"),
    },
    {
      name: "a success that means nothing",
      text: "associations: [{ kind: a, platform: A, dependent: { one: a, many: a }, lookup: { url: 'https://a/{id}', empty_status: [404, 200] } }]",
      said: "1:125: associations[0].lookup.empty_status[1]: 200 cannot mean that nothing uses a credential: 400 to 499 can",
    },
    {
      name: "an id that is several",
      text: "credentials: [{ type: x, kind: qovery, id: 'a[*].b' }]",
      said: '1:44: credentials[0].id: "a[*].b" may lead to several values, and id is one: write [0] instead of [*]',
    },
    ...[
      {
        url: "http://acme.example/{id}",
        says: "must begin with https://, or lead to this machine: http://localhost, http://127.0.0.1",
      },
      {
        url: "ftp://acme.example/{id}",
        says: "must begin with https://, or lead to this machine: http://localhost, http://127.0.0.1",
      },
      {
        url: "https://{scope}.example/{id}",
        says: "has a placeholder in its host: it may stand in the path and the query",
      },
      { url: "https://acme.example/{ids}", says: "has a placeholder that is none of {id}, {name}, {scope}" },
      { url: "https://u:p@acme.example/{id}", says: "must hold no user and no password" },
      { url: "https://acme.example/{id}#x", says: "must hold no fragment" },
      {
        url: "https://acme.example/",
        says: "names neither {id} nor {name}, and the lookup no credential: then nothing tells which credential the dependents use",
      },
    ].map(({ url, says }) => ({
      name: `a lookup at ${url}`,
      text: `associations: [{ kind: a, platform: A, dependent: { one: a, many: a }, lookup: { url: '${url}' } }]`,
      said: `1:87: associations[0].lookup.url: the url of a lookup ${says}`,
    })),
  ])(
    "$name: 2, with the place and the fault, and belay rules check says the same: 1",
    async ({ text, said }) => {
      const rules = file(text);
      const { code, stdout, stderr } = await runGuard([plan(), "--offline", "--rules", rules]);
      expect([code, stdout]).toEqual([2, ""]);
      const [first, ...faults] = stderr.trimEnd().split("\n");
      expect(first).toBe(`belay: the rules (${rules}) are wrong:`);
      const told = faults.map((fault) => fault.replace(/^ {2}line (\d+), column (\d+)/, "$1:$2")).join("\n");
      if (typeof said === "string") expect(told).toBe(said);
      else expect(told).toMatch(said);
      expect(await runHere(["rules", "check", rules])).toEqual({ code: 1, stdout: "", stderr });
    },
  );

  test.each([
    { name: "JSON", text: JSON.stringify(acme) },
    { name: "YAML", text: yaml },
  ])("belay rules check finds no fault in $name: 0", async ({ text }) => {
    const rules = file(text);
    expect(await runHere(["rules", "check", rules])).toEqual({
      code: 0,
      stdout: `${rules}: no fault in 3 rules\n`,
      stderr: "",
    });
  });

  test.each<[string, string[]]>([
    ["without a file", ["rules", "check"]],
    ["of two files", ["rules", "check", "a", "b"]],
    ["of a file that is not there", ["rules", "check", "nowhere.yaml"]],
    ["of nothing", ["rules"]],
  ])("belay rules check %s: 2", async (_, args) => {
    expect((await runHere(args)).code).toBe(2);
  });

  test("a file that is not there: 2", async () => {
    const { code, stderr } = await runGuard([plan(), "--rules", join(directory, "none.yaml")]);
    expect([code, stderr]).toEqual([
      2,
      expect.stringMatching(/^belay: the rules \(\S+none\.yaml\) cannot be read: ENOENT/),
    ]);
  });
});

describe("reports", () => {
  const CANARY = "c4n4ry-s3cr3t";
  const formats = ["text", "json", "markdown", "sarif", "junit", "github", "html"];

  test("in all formats at once, and no secret in any of them", async () => {
    const secrets = { ...credential, secret_access_key: CANARY };
    const plan = jsonPlan({
      changes: [change(A, "delete", secrets), unchanged(X, { ...binding("c1"), token: CANARY })],
      variables: { password: { value: CANARY } },
      planned_values: { outputs: { o: { value: CANARY } } },
      configuration: { root_module: { variables: { password: { default: CANARY } } } },
    });
    const outs = formats.map((format) => ({ format, path: join(directory, `out.${format}`) }));
    const args = outs.flatMap(({ format, path }) => ["--out", `${format}=${path}`]);
    const { code, stdout, stderr } = await runGuard([plan, "--offline", ...args, "--format", "github"]);
    expect([code, stderr]).toEqual([1, ""]);
    const written = outs.map(({ path }) => readFileSync(path, "utf8"));
    for (const text of [stdout, ...written]) {
      expect(text).toContain("one");
      expect(text).not.toMatch(/c4n4ry|s3cr3t/);
    }
    const [text = "", json = "", markdown = "", sarif = "", junit = "", github = "", html = ""] = written;
    expect(text).toMatch(/^Blocked: /);
    expect(JSON.parse(json)).toMatchObject({
      format_version: "1.1",
      verdict: "blocked",
      tool: { name: "belay" },
    });
    expect(markdown).toContain("|");
    expect(JSON.parse(sarif)).toMatchObject({ version: "2.1.0" });
    expect(junit).toContain("<testsuite");
    expect([github, github]).toEqual([stdout, expect.stringMatching(/^::error/m)]);
    expect(html).toMatch(/^<!doctype html>/i);
  });

  test.each([
    { name: "cut", text: (plan: string) => plan.slice(0, plan.indexOf(CANARY) + 5) },
    { name: "broken", text: (plan: string) => plan.replace(CANARY, `${CANARY}"${CANARY}`) },
    { name: "odd", text: (plan: string) => plan.replace(`["delete"]`, `"${CANARY}"`) },
  ])("no secret is in the reason why a plan that is $name is refused", async ({ text }) => {
    const secrets = { secret_access_key: CANARY, ...credential };
    const plan = file(text(planJson({ changes: [change(A, "delete", secrets)] })));
    const { code, stdout, stderr } = await runGuard([plan, "--offline"]);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(/^belay: the plan \(.*\) cannot be read: /);
    expect(stderr).not.toMatch(/c4n4|s3cr3t/);
  });

  test("a file that is named =, and one that is there already", async () => {
    const path = join(directory, "a=b.json");
    writeFileSync(path, "something longer than a report would ever be".repeat(1000));
    await runGuard([jsonPlan(used), "--offline", "--out", `json=${path}`]);
    expect(JSON.parse(readFileSync(path, "utf8"))).toMatchObject({ verdict: "blocked" });
  });

  test("the summary of a step is appended, with --format github only", async () => {
    const summary = file("before\n");
    const run = (...args: string[]) =>
      runGuard([jsonPlan(used), "--offline", ...args], { GITHUB_STEP_SUMMARY: summary });
    await run();
    expect(readFileSync(summary, "utf8")).toBe("before\n");
    const { stdout } = await run("--format", "github");
    expect(stdout).toMatch(/^::error/m);
    expect(readFileSync(summary, "utf8")).toMatch(/^before\n[\s\S]*Blocked/);
  });

  test("the version of the tool is the package's", async () => {
    const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
    const { stdout } = await runGuard([jsonPlan({}), "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({ tool: { name: "belay", version }, verdict: "allowed" });
  });
});
