/** `belay guard` against a sandbox: exit codes, what it asks, what it says. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { type Universe, universe, type World } from "../e2e/support/world.js";
import { type ChangeJson, change, planJson, prior, unchanged } from "../guard/plan/plan-json.js";
import { runGuard } from "./run-guard.js";

let sandbox: Universe;
let world: World;
let other: World;
let directory: string;
let used: string;
let free: string;
let cluster: string;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "belay-guard-"));
  sandbox = await universe();
  world = await sandbox.world();
  other = await sandbox.world();
  used = await credential(world, "used");
  free = await credential(world, "free");
  cluster = await world.cluster("production", used);
});
afterAll(async () => {
  await sandbox.close();
  rmSync(directory, { recursive: true });
});
beforeEach(async () => {
  await world.noFaults();
  await world.requests();
});

async function credential({ client, organizationId }: World, name: string): Promise<string> {
  const body = { type: "AWS_ROLE", name, role_arn: "arn:aws:iam::123456789012:role/x" } as const;
  return (await client.createAWSCredentials({ organizationId, body })).id;
}

const env = () => ({ QOVERY_API_TOKEN: world.token, BELAY_QOVERY_ENDPOINT: world.endpoint });
const refused = () => ({ ...env(), QOVERY_API_TOKEN: "c4n4ry-t0k3n" });
const nobody = { QOVERY_API_TOKEN: "t", BELAY_QOVERY_ENDPOINT: "http://127.0.0.1:1" };

let files = 0;
function file(text: string | Uint8Array): string {
  const path = join(directory, `plan-${files++}.json`);
  writeFileSync(path, text);
  return path;
}
const plan = (...changes: ChangeJson[]) => file(planJson({ changes }));
const deleted = (id: string, organization_id: string | null = world.organizationId, name = id) =>
  change(`belay_qovery_aws_credential.x["${name}"]`, "delete", { id, name, organization_id });
const asked = async () => (await world.requests()).map(({ method, path }) => `${method} ${path}`);
const list = ({ organizationId }: World = world) => `GET /qovery/organization/${organizationId}/credentials`;

describe("the platform is asked", () => {
  test("nothing, and no token is needed, where nothing is deleted", async () => {
    const kept = unchanged("belay_qovery_aws_credential.x", {
      id: used,
      organization_id: world.organizationId,
    });
    const { code, stdout, stderr } = await runGuard([plan(kept)], { BELAY_QOVERY_ENDPOINT: world.endpoint });
    expect([code, stdout, stderr]).toEqual([0, "Allowed: this plan deletes no credential.\n", ""]);
    expect(await asked()).toEqual([]);
  });

  test("once for five deletions of two providers", async () => {
    const file = plan(
      deleted(free),
      ...["a", "b", "c"].map((name) =>
        deleted(`00000000-0000-4000-8000-00000000000${name}`, undefined, name),
      ),
      change("qovery_aws_credentials.y", "delete", { id: free, organization_id: world.organizationId }),
    );
    const { code, stderr } = await runGuard([file], env());
    expect([code, stderr]).toEqual([0, ""]);
    expect(await asked()).toEqual([list()]);
  });

  test("in the organization of the environment, where the plan tells none, and once all the same", async () => {
    const { code } = await runGuard([plan(deleted(used, null), deleted(free))], {
      ...env(),
      QOVERY_ORGANIZATION_ID: world.organizationId,
    });
    expect(code).toBe(1);
    expect(await asked()).toEqual([list()]);
  });

  test("in each organization; one that the token does not open leaves its credentials unproven", async () => {
    const file = plan(deleted(free), deleted(used, other.organizationId));
    const { code, stdout } = await runGuard([file, "--format", "json"], env());
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      verdict: "unproven",
      credentials: [{ verdict: "allowed" }, { verdict: "unproven" }],
    });
    expect((await asked()).sort()).toEqual([list(), list(other)].sort());
  });

  test("nothing with --offline, and no token is needed", async () => {
    const { code, stdout, stderr } = await runGuard([plan(deleted(used)), "--offline"], {
      BELAY_QOVERY_ENDPOINT: world.endpoint,
    });
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toContain("Qovery was not asked what uses its credentials");
    expect(await asked()).toEqual([]);
  });

  test("nothing about id spaces that a file of rules alone knows, and the report says so", async () => {
    const rules = file(
      JSON.stringify({
        associations: [
          { kind: "taikun/dns", platform: "Taikun", dependent: { one: "project", many: "projects" } },
        ],
        credentials: [{ type: "taikun_dns_credential", kind: "taikun/dns" }],
        dependents: [{ type: "taikun_project", kind: "taikun/dns", credential: "dns_credential_id" }],
      }),
    );
    const { code, stdout } = await runGuard([
      plan(
        change("taikun_dns_credential.b", "delete", { id: "5", name: "b" }),
        unchanged("taikun_project.p", { id: "9", name: "p", dns_credential_id: "5" }),
      ),
      "--rules",
      rules,
    ]);
    expect(code).toBe(1);
    expect(stdout).toContain("Taikun was not asked what uses its credentials");
  });
});

describe("blocked", () => {
  test("names the credential, the dependent and the ways out, and exits with 1", async () => {
    const { code, stdout, stderr } = await runGuard([plan(deleted(used))], env());
    expect([code, stderr]).toEqual([1, ""]);
    expect(stdout).toContain("Blocked: the credential that this plan deletes would still be in use.");
    expect(stdout).toContain(`"used" (${used})`);
    expect(stdout).toContain(`"production" (${cluster}): nothing in this plan takes it off this credential`);
    expect(stdout).toContain("- keep the credential: put its resource back into the configuration");
  });
});

describe("a platform that cannot be asked", () => {
  test.each<{
    name: string;
    fault?: Record<string, unknown>;
    env: () => Record<string, string>;
    args?: string[];
    code: number;
    said: string;
  }>([
    { name: "nobody there", env: () => nobody, code: 3, said: "127.0.0.1:1" },
    {
      name: "errors without end",
      fault: { status: 500, times: 20, headers: { "retry-after": "0" } },
      env,
      code: 3,
      said: "500",
    },
    { name: "a refused token", env: refused, code: 3, said: "It is that of QOVERY_API_TOKEN." },
    {
      name: "a refused token, and that only warns",
      env: refused,
      args: ["--on-unreachable", "warn"],
      code: 0,
      said: "401",
    },
  ])("$name: $code", async ({ fault, env, args = [], code, said }) => {
    if (fault) await world.fault(fault);
    const outcome = await runGuard([plan(deleted(free)), ...args], env());
    expect(outcome.code).toBe(code);
    expect(outcome.stdout).toContain("It is not proven that credential");
    expect(outcome.stdout).toContain(said);
    expect(outcome.stdout + outcome.stderr).not.toContain("c4n4ry");
  });

  test("what was given already is no advice", async () => {
    const advised = "accept what the plan's own state tells: belay guard --on-unreachable warn";
    const stdoutOf = async (...args: string[]) =>
      (await runGuard([plan(deleted(free)), ...args], refused())).stdout;
    expect(await stdoutOf()).toContain(advised);
    expect(await stdoutOf("--on-unreachable", "warn")).not.toContain(advised);
  });

  test("does not hide that the plan itself keeps something there", async () => {
    const binding = { cluster_id: cluster, credential_id: free };
    const file = plan(deleted(free), unchanged("belay_qovery_cluster_binding.x", binding));
    const { code, stdout } = await runGuard([file, "--on-unreachable", "warn"], refused());
    expect(code).toBe(1);
    expect(stdout).toContain("this plan keeps it on this credential");
  });
});

describe("--fail-on", () => {
  const leaves = () =>
    plan(
      deleted(used),
      change("belay_qovery_cluster_binding.x", "delete", { cluster_id: cluster, credential_id: used }),
    );
  const blocked = () => plan(deleted(used));
  const open = () =>
    plan(
      deleted(free),
      change(
        "qovery_cluster.x",
        "update",
        { id: cluster, name: "x", credentials_id: free },
        { id: cluster, name: "x", credentials_id: "" },
        { unknown: ["credentials_id"] },
      ),
    );
  const nameless = () =>
    plan(change("qovery_aws_credentials.x", "delete", { id: null, organization_id: world.organizationId }));

  test.each([
    { of: "an error", plan: blocked, failOn: undefined, code: 1 },
    { of: "an error", plan: blocked, failOn: "never", code: 0 },
    { of: "an error", plan: blocked, failOn: "information", code: 1 },
    { of: "an error", plan: blocked, failOn: "credential-in-use", code: 1 },
    { of: "an error", plan: blocked, failOn: "unproven,cascade", code: 0 },
    { of: "a warning", plan: leaves, failOn: undefined, code: 0 },
    { of: "a warning", plan: leaves, failOn: "error", code: 0 },
    { of: "a warning", plan: leaves, failOn: "warning", code: 1 },
    { of: "a warning", plan: leaves, failOn: "error,delete-before-rebind", code: 1 },
    { of: "a link that is not known yet", plan: open, failOn: undefined, code: 1 },
    { of: "a link that is not known yet", plan: open, failOn: "link-unknown", code: 1 },
    { of: "a link that is not known yet", plan: open, failOn: "credential-in-use", code: 0 },
    { of: "a deletion without an id", plan: nameless, failOn: undefined, code: 3 },
    { of: "a deletion without an id", plan: nameless, failOn: "credential-in-use", code: 3 },
    { of: "a deletion without an id", plan: nameless, failOn: "never", code: 0 },
    { of: "information", plan: leaves, failOn: "information", code: 1 },
    { of: "information", plan: leaves, failOn: "dependent-also-deleted", code: 1 },
  ])("$failOn makes $of end with $code", async ({ plan, failOn, code }) => {
    const args = failOn === undefined ? [] : ["--fail-on", failOn];
    expect((await runGuard([plan(), ...args], env())).code).toBe(code);
  });

  test.each([
    { failOn: "never", code: 0 },
    { failOn: "credential-in-use", code: 0 },
    { failOn: "warning", code: 3 },
    { failOn: "unproven", code: 3 },
  ])(
    "$failOn makes a platform that cannot be asked, and only warns, end with $code",
    async ({ failOn, code }) => {
      const args = ["--on-unreachable", "warn", "--fail-on", failOn];
      expect((await runGuard([plan(deleted(free)), ...args], refused())).code).toBe(code);
    },
  );
});

test("an apply that is sure to fail has a verdict of its own, and exits with 1", async () => {
  const [credential, binding] = ["belay_qovery_aws_credential.x", "belay_qovery_cluster_binding.x"];
  const values = { id: used, name: "used", organization_id: world.organizationId };
  const bound = (credential_id: string) => ({ cluster_id: cluster, credential_id });
  const path = file(
    planJson({
      changes: [
        change(credential, "delete, create", values, { name: "used" }, { unknown: ["id"] }),
        change(binding, "update", bound(used), bound(free)),
      ],
      prior: [prior(binding, bound(used), { depends_on: [credential] })],
    }),
  );
  const json = await runGuard([path, "--format", "json"], env());
  expect(json.code).toBe(1);
  expect(JSON.parse(json.stdout)).toMatchObject({
    verdict: "fails",
    counts: { deletions: 1, allowed: 0, fails: 1, errors: 1 },
    credentials: [{ verdict: "fails" }],
  });
  const text = await runGuard([path], env());
  expect(text.code).toBe(1);
  expect(text.stdout).toContain("Fails: the apply is sure to delete the credential too early.");
});

test("whoever fails on anything fails on a deletion that nobody looked at", async () => {
  const args = (failOn: string) => [plan(deleted(free)), "--fail-on", failOn];
  expect((await runGuard(args("credential-in-use"), refused())).code).toBe(3);
  expect((await runGuard(args("never"), refused())).code).toBe(0);
});

test("a report that cannot be written keeps the others not back, and ends with 2", async () => {
  const [lost, kept] = [join(directory, "none", "x"), join(directory, "report.json")];
  const args = [plan(deleted(used)), "--out", `json=${lost}`, "--out", `json=${kept}`];
  const { code, stdout, stderr } = await runGuard(args, env());
  expect([code, stderr]).toEqual([2, expect.stringContaining(`belay: cannot write ${lost}: ENOENT`)]);
  expect(stdout).toContain("Blocked");
  expect(JSON.parse(readFileSync(kept, "utf8"))).toMatchObject({ verdict: "blocked" });
});

describe("wrong usage: 2, nothing on standard output, and a reason", () => {
  const fine = () => plan(deleted(free));
  test.each<{ name: string; args: () => string[]; env?: () => Record<string, string>; said: string }>([
    {
      name: "no token",
      args: () => [fine()],
      env: () => ({}),
      said: "belay: the token is missing: set QOVERY_API_TOKEN, or decide from the plan alone: --offline\n",
    },
    {
      name: "an empty token",
      args: () => [fine()],
      env: () => ({ QOVERY_API_TOKEN: "" }),
      said: "belay: the token is missing: set QOVERY_API_TOKEN, or decide from the plan alone: --offline\n",
    },
    {
      name: "a malformed endpoint",
      args: () => [fine()],
      env: () => ({ QOVERY_API_TOKEN: "t", BELAY_QOVERY_ENDPOINT: "nowhere" }),
      said: "endpoint",
    },
    {
      name: "no organization",
      args: () => [plan(deleted(free, null))],
      said: "belay: the plan does not tell the organization of a credential: set QOVERY_ORGANIZATION_ID, or decide from the plan alone: --offline\n",
    },
    {
      name: "a malformed organization in the plan",
      args: () => [plan(deleted(free, "../x"))],
      said: "the organization_id of a credential in the plan must be a UUID",
    },
    {
      name: "a malformed organization in the environment",
      args: () => [plan(deleted(free, null))],
      env: () => ({ ...env(), QOVERY_ORGANIZATION_ID: "x" }),
      said: "QOVERY_ORGANIZATION_ID must be a UUID",
    },
    {
      name: "a file that is not there",
      args: () => [join(directory, "none.json")],
      said: `none.json: ENOENT`,
    },
    {
      name: "a directory that is none of CDKTF",
      args: () => [directory],
      said: "belay: DIRECTORY is a folder, and no output of CDKTF, which has a manifest.json: name the files of its plans\n",
    },
    {
      name: "an empty file",
      args: () => [file("")],
      said: "cannot be read: it is empty\n",
    },
    {
      name: "a file that is no plan",
      args: () => [file("no plan")],
      said: "cannot be read: it is not JSON: broken at byte",
    },
    {
      name: "half a plan",
      args: () => [file(planJson().slice(0, 200))],
      said: "cannot be read: it ends too early, after 200 bytes: is it complete?\n",
    },
    {
      name: "an unknown level",
      args: () => [fine(), "--fail-on", "fatal"],
      said: "It is never, or a list of levels",
    },
    {
      name: "an empty level",
      args: () => [fine(), "--fail-on", ""],
      said: "It is never, or a list of levels",
    },
    {
      name: "never and more",
      args: () => [fine(), "--fail-on", "never,error"],
      said: "It is never, or a list",
    },
    {
      name: "an unknown way",
      args: () => [fine(), "--on-unreachable", "cry"],
      said: "Allowed choices are fail, warn.",
    },
    {
      name: "an unknown format",
      args: () => [fine(), "--format", "pdf"],
      said: "The formats are text, json, markdown",
    },
    { name: "an out without a file", args: () => [fine(), "--out", "json"], said: "It is FORMAT=FILE." },
    { name: "an out with an empty file", args: () => [fine(), "--out", "json="], said: "It is FORMAT=FILE." },
    {
      name: "an out of an unknown format",
      args: () => [fine(), "--out", "pdf=x"],
      said: "The formats are text",
    },
    {
      name: "an out over the plan",
      args: () => [fine(), "--out", `json=${join(directory, `plan-${files - 1}.json`)}`],
      said: "would overwrite a plan or another report",
    },
    {
      name: "two outs into one file",
      args: () => [
        fine(),
        ...["json", "html"].flatMap((format) => ["--out", `${format}=${join(directory, "o")}`]),
      ],
      said: "would overwrite a plan or another report",
    },
    {
      name: "--compact without a text",
      args: () => [fine(), "--compact", "--format", "json"],
      said: "belay: --compact is of the text report, and none is written\n",
    },
    { name: "an unknown option", args: () => [fine(), "--token", "x"], said: "unknown option '--token'" },
  ])("$name", async ({ args, env: given = env, said }) => {
    const { code, stdout, stderr } = await runGuard(args(), given());
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr.replaceAll(directory, "DIRECTORY")).toContain(said);
  });
});

test("a plan with the mark of UTF-8 is read, one in UTF-16 is explained", async () => {
  const text = planJson({ changes: [deleted(free)] });
  const utf8 = file(`\uFEFF${text}`);
  const utf16 = file(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, "utf16le")]));
  expect(await runGuard([utf8], env())).toMatchObject({ code: 0, stderr: "" });
  expect(await runGuard([utf16], env())).toMatchObject({
    code: 2,
    stderr: `belay: the plan (${utf16}) cannot be read: it is in UTF-16, as Windows PowerShell writes it: write it in UTF-8\n`,
  });
});

test("--help begins with examples, and has the settings and the exit codes", async () => {
  const { code, stdout } = await runGuard(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Examples:\n[\s\S]+Usage: belay guard/);
  for (const word of [
    "QOVERY_API_TOKEN",
    "BELAY_QOVERY_ENDPOINT",
    "--on-unreachable",
    "Exit codes: 0 allowed",
  ])
    expect(stdout).toContain(word);
});
