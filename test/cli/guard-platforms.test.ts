/** `belay guard` on plans for EntryGuard and Civo, of Belay's provider and of Civo's own, while both platforms answer. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import { FORMATS } from "../../src/guard/index.js";
import { type ChangeJson, change, planJson, unchanged } from "../guard/plan/plan-json.js";
import { runGuard } from "./run-guard.js";
import { type Platforms, startPlatforms } from "./sandbox-platforms.js";

let directory: string;
let sandbox: Platforms;
let env: Record<string, string>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "belay-guard-"));
  sandbox = await startPlatforms();
  env = { ...sandbox.civoEnv, ...sandbox.entryGuardEnv };
  ids.used = await sandbox.civoCredential("used");
  ids.free = await sandbox.civoCredential("free");
  ids.far = await sandbox.civoCredential("far", "NYC1");
  ids.nightly = await sandbox.store("nightly", "AK-used");
  ids.stray = await sandbox.strayStore("stray", { name: "<b>nobody" }, "NYC1");
  ids.gateway = await sandbox.entryGuardCredential("gateway");
  ids.idle = await sandbox.entryGuardCredential("idle");
  ids.ssh = await sandbox.resource("ssh", ids.gateway);
  ids.web = await sandbox.resource("web", ids.gateway);
  await sandbox.advance(5);
  const ring = { resource_ids: [ids.ssh] };
  await sandbox.control("entryguard_sessions", ring);
  await sandbox.control("entryguard_sessions", { ...ring, status: "PENDING" });
  await sandbox.control("entryguard_sessions", { ...ring, status: "EXPIRED" });
  await sandbox.control("entryguard_static_ip_rules", ring);
});
afterAll(async () => {
  await sandbox.stop();
  rmSync(directory, { recursive: true });
});
beforeEach(async () => {
  await sandbox.noFaults();
  await sandbox.asked();
});

let files = 0;
function plan(...changes: ChangeJson[]): string {
  const path = join(directory, `plan-${files++}.json`);
  writeFileSync(path, planJson({ changes }));
  return path;
}
const civo =
  (type: string) =>
  (name: string, region: string | null = "LON1", id = ids[name]) =>
    change(`${type}.${name}`, "delete", { id, name, region, access_key_id: `AK-${name}` });
const official = civo("civo_object_store_credential");
const belays = civo("belay_civo_object_store_credential");
const entryguard = (name: string, id = ids[name]) =>
  change(`belay_entryguard_aws_credential.${name}`, "delete", { id, name, on_destroy: null });

const CREDENTIALS = "GET /civo/v2/objectstore/credentials";
const STORES = "GET /civo/v2/objectstores";
const LOGIN = "POST /entryguard/auth/login";
const HELD = ["GET /entryguard/credentials", "GET /entryguard/resources"];
const RING = ["GET /entryguard/sessions/admin", "GET /entryguard/static-ip-rules"];

describe("what is decided, and asked for it", () => {
  test.each<{
    name: string;
    changes: () => ChangeJson[];
    env?: Record<string, string>;
    code: number;
    verdicts: string[];
    findings?: string[];
    asked: readonly string[];
  }>([
    {
      name: "a store that stays blocks the deletion of its owner, of Civo's own provider",
      changes: () => [official("used")],
      code: 1,
      verdicts: ["used blocked: nightly not-taken-off"],
      findings: ["error credential-in-use"],
      asked: [CREDENTIALS, STORES],
    },
    {
      name: "and of Belay's; two requests for all deletions of a region, of whichever provider",
      changes: () => [belays("used"), official("free")],
      code: 1,
      verdicts: ["used blocked: nightly not-taken-off", "free allowed"],
      asked: [CREDENTIALS, STORES],
    },
    {
      name: "a store that goes in the same plan does not",
      changes: () => [
        official("used"),
        change("civo_object_store.nightly", "delete", {
          id: ids.nightly,
          name: "nightly",
          access_key_id: "AK-used",
          region: "LON1",
        }),
      ],
      code: 0,
      verdicts: ["used allowed: nightly deleted"],
      asked: [CREDENTIALS, STORES],
    },
    {
      name: "a store whose owner Civo's own provider does not change stays",
      changes: () => [
        official("used"),
        change(
          "civo_object_store.nightly",
          "update",
          { id: ids.nightly, name: "nightly", access_key_id: "AK-used", region: "LON1" },
          { id: ids.nightly, name: "nightly", access_key_id: "AK-free", region: "LON1" },
        ),
      ],
      code: 1,
      verdicts: ["used blocked: nightly stays"],
      asked: [CREDENTIALS, STORES],
    },
    {
      name: "each region is asked",
      changes: () => [official("free"), official("far", "NYC1")],
      code: 0,
      verdicts: ["free allowed", "far allowed"],
      findings: ["warning dependent-stray"],
      asked: [CREDENTIALS, CREDENTIALS, STORES, STORES],
    },
    {
      name: "the region of the environment, where the plan tells none, and once all the same",
      changes: () => [official("used", null), official("free")],
      env: { CIVO_REGION: "LON1" },
      code: 1,
      verdicts: ["used blocked: nightly not-taken-off", "free allowed"],
      asked: [CREDENTIALS, STORES],
    },
    {
      name: "a credential that the region does not list is not taken for gone",
      changes: () => [official("gone", "LON1", "00000000-0000-4000-8000-000000000000")],
      code: 3,
      verdicts: ["gone unproven"],
      findings: ["error unproven"],
      asked: [CREDENTIALS, STORES],
    },
    {
      name: "a region that is none leaves it unproven",
      changes: () => [official("free", "lon1")],
      code: 3,
      verdicts: ["free unproven"],
      asked: [CREDENTIALS, STORES],
    },
    {
      name: "what EntryGuard would take along blocks; only then is asked what hangs on it",
      changes: () => [entryguard("gateway"), entryguard("idle")],
      code: 1,
      verdicts: ["gateway blocked: ssh not-taken-off, web not-taken-off", "idle allowed"],
      findings: ["error credential-in-use", "error cascade"],
      asked: [...HELD, ...RING, LOGIN],
    },
    {
      name: "nothing uses it: one login, two lists",
      changes: () => [entryguard("idle")],
      code: 0,
      verdicts: ["idle allowed"],
      findings: [],
      asked: [...HELD, LOGIN],
    },
    {
      name: "a credential that EntryGuard does not list is not taken for gone",
      changes: () => [entryguard("gone", "00000000-0000-4000-8000-000000000000")],
      code: 3,
      verdicts: ["gone unproven"],
      asked: [...HELD, LOGIN],
    },
    {
      name: "both platforms for one plan",
      changes: () => [entryguard("idle"), official("free")],
      code: 0,
      verdicts: ["idle allowed", "free allowed"],
      asked: [CREDENTIALS, STORES, ...HELD, LOGIN],
    },
    {
      name: "nobody, where nothing is deleted",
      changes: () => [
        unchanged("civo_object_store_credential.used", { id: ids.used, region: "LON1" }),
        unchanged("belay_entryguard_aws_credential.gateway", { id: ids.gateway }),
      ],
      env: { CIVO_TOKEN: "", BELAY_ENTRYGUARD_EMAIL: "" },
      code: 0,
      verdicts: [],
      asked: [],
    },
  ])("$name", async ({ changes, env: more = {}, code, verdicts, findings, asked }) => {
    const outcome = await runGuard([plan(...changes()), "--format", "json"], { ...env, ...more });
    expect([outcome.code, outcome.stderr]).toEqual([code, ""]);
    const report = JSON.parse(outcome.stdout);
    // biome-ignore lint/suspicious/noExplicitAny: whatever is not as expected shows
    const said = ({ address, verdict, dependents }: any) => {
      // biome-ignore lint/suspicious/noExplicitAny: the same
      const fates = dependents.map((one: any) => `${one.name} ${one.fate}`).join(", ");
      return `${address.split(".")[1]} ${verdict}${fates && `: ${fates}`}`;
    };
    expect(report.credentials.map(said)).toEqual(verdicts);
    if (findings)
      expect(
        report.findings
          .filter(({ level }: { level: string }) => level !== "information")
          .map(({ level, code: its }: { level: string; code: string }) => `${level} ${its}`),
      ).toEqual(findings);
    expect(await sandbox.asked()).toEqual([...asked].sort());
    expect(outcome.stdout).not.toContain("canary");
  });
});

describe("what hangs on a dependent, and whose stray ones are, is in every format", () => {
  const squeezed = (text: string) => text.replace(/<[^>]*>|&#\d+;|\\/g, "").replace(/\s+/g, " ");

  test.each(FORMATS)("%s", async (format) => {
    const file = plan(entryguard("gateway"), official("far", "NYC1"));
    const { code, stdout } = await runGuard([file, "--format", format], env);
    expect(code).toBe(1);
    expect(squeezed(stdout)).toContain("with 2 live sessions and one static IP rule");
    expect(squeezed(stdout)).toContain("2 resources would be deleted with it");
    expect(squeezed(stdout)).toMatch(/its owner \(.*nobody\) is no credential of NYC1/);
    expect(stdout).toContain("It is not known whether one object store uses credential");
    if (format === "html" || format === "markdown") expect(stdout).not.toContain("<b>nobody");
  });

  test("a stray one may be made to fail it", async () => {
    const file = plan(official("far", "NYC1"));
    expect((await runGuard([file], env)).code).toBe(0);
    expect((await runGuard([file, "--fail-on", "dependent-stray"], env)).code).toBe(1);
    expect((await runGuard([file, "--fail-on", "warning"], env)).code).toBe(1);
    expect((await runGuard([file], env)).stdout).toContain("as far as the platform tells, nothing would");
  });

  test("that it cannot be read changes no verdict, and is told", async () => {
    await sandbox.fault({ path: "/entryguard/static-ip-rules", status: 403 });
    const { code, stdout } = await runGuard([plan(entryguard("gateway"))], env);
    expect(code).toBe(1);
    expect(stdout).toMatch(/"web" \(.*\), and what hangs on it could not be read \(GET .*status 403/);
  });
});

describe("who cannot be asked: nobody takes it for allowed", () => {
  const both = () => plan(entryguard("idle"), official("free"));
  test.each<{
    name: string;
    args?: string[];
    env?: Record<string, string>;
    fault?: object;
    code: number;
    said: string;
  }>([
    {
      name: "no token of Civo",
      env: { CIVO_TOKEN: "" },
      code: 2,
      said: "belay: the token is missing: set CIVO_TOKEN, or decide from the plan alone: --offline\n",
    },
    {
      name: "half a login of EntryGuard",
      env: { BELAY_ENTRYGUARD_PASSWORD: "" },
      code: 2,
      said: "belay: the login is incomplete: set BELAY_ENTRYGUARD_PASSWORD, or BELAY_ENTRYGUARD_TOKEN instead of a login, or decide from the plan alone: --offline\n",
    },
    {
      name: "a refused key of Civo",
      env: { CIVO_TOKEN: "canary" },
      code: 3,
      said: "It is that of CIVO_TOKEN.",
    },
    {
      name: "a refused login of EntryGuard",
      env: { BELAY_ENTRYGUARD_PASSWORD: "canary" },
      code: 3,
      said: "It is that of BELAY_ENTRYGUARD_ORGANIZATION, BELAY_ENTRYGUARD_EMAIL and BELAY_ENTRYGUARD_PASSWORD.",
    },
    {
      name: "a list of stores that cannot be read",
      fault: { path: "/civo/v2/objectstores", status: 403 },
      code: 3,
      said: "Civo could not be asked",
    },
    {
      name: "a list of resources that cannot be read",
      fault: { path: "/entryguard/resources", status: 403 },
      code: 3,
      said: "EntryGuard could not be asked",
    },
    {
      name: "the same, and that only warns",
      args: ["--on-unreachable", "warn"],
      fault: { path: "/entryguard/resources", status: 403 },
      code: 0,
      said: "Allowed, but not proven",
    },
    {
      name: "nobody, because it is not wanted",
      args: ["--offline"],
      env: { CIVO_TOKEN: "", BELAY_ENTRYGUARD_EMAIL: "" },
      code: 0,
      said: "EntryGuard was not asked what uses its credentials",
    },
  ])("$name: $code", async ({ args = [], env: more = {}, fault, code, said }) => {
    if (fault) await sandbox.fault(fault);
    const { code: ended, stdout, stderr } = await runGuard([both(), ...args], { ...env, ...more });
    expect([ended, stdout + stderr]).toEqual([code, expect.stringContaining(said)]);
    expect(stdout + stderr).not.toContain("canary");
    if (args.includes("--offline")) expect(await sandbox.asked()).toEqual([]);
  });

  test("no region: the variable is named", async () => {
    const { code, stderr } = await runGuard([plan(official("free", null))], env);
    expect([code, stderr]).toEqual([
      2,
      "belay: the plan does not tell the region of a credential: set CIVO_REGION, or decide from the plan alone: --offline\n",
    ]);
  });

  test("a second factor that is missing: the variable is named", async () => {
    const { email, password } = await sandbox.control("entryguard_users", { mfa: true });
    const { code, stdout } = await runGuard([plan(entryguard("idle"))], {
      ...env,
      BELAY_ENTRYGUARD_EMAIL: email,
      BELAY_ENTRYGUARD_PASSWORD: password,
    });
    expect(code).toBe(3);
    expect(stdout).toContain("Set BELAY_ENTRYGUARD_TOTP");
    const wrong = {
      BELAY_ENTRYGUARD_EMAIL: email,
      BELAY_ENTRYGUARD_PASSWORD: password,
      BELAY_ENTRYGUARD_TOTP: "000000",
    };
    const said = (await runGuard([plan(entryguard("idle"))], { ...env, ...wrong })).stdout;
    expect(said).not.toContain("Set BELAY_ENTRYGUARD_TOTP");
  });
});
