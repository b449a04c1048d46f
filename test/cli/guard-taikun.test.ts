/** `belay guard` on plans for Taikun, of Belay's provider and of Taikun's own, while the platform answers. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { TaikunSpace, TaikunWorld } from "../e2e/support/taikun-world.js";
import { type Universe, universe } from "../e2e/support/world.js";
import { type ChangeJson, change, planJson, unchanged } from "../guard/plan/plan-json.js";
import { runGuard } from "./run-guard.js";

let directory: string;
let sandbox: Universe;
let world: TaikunWorld;
let other: number;
const ids: Record<string, number> = {};
const own = () => String(world.access.organization_id);

const SPACES = ["cloud", "backup", "billing", "showback", "ai"] as const;
const LISTS: Record<TaikunSpace, string> = {
  cloud: "GET /api/v1/cloudcredentials 200",
  backup: "GET /api/v1/s3credentials/list 200",
  billing: "GET /api/v1/opscredentials/list 200",
  showback: "GET /showback/v1/showbackcredentials 200",
  ai: "GET /api/v1/ai-credential/list 200",
};
const LOGIN = "POST /api/v1/auth/login 200";

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "belay-guard-"));
  sandbox = await universe();
  world = await sandbox.taikun();
  other = await world.organization("beta");
  for (const space of SPACES) {
    // The AI credentials the other way round: the used one has the id of the unused one of the clouds.
    const names = space === "ai" ? ["free", "used"] : ["used", "free"];
    for (const name of names) ids[`${space}-${name}`] = await world.plant(space, name);
  }
  ids["cloud-far"] = await world.plant("cloud", "far", { organizationId: other });
  ids.shop = await world.project("shop", {
    cloud: id("cloud-used"),
    backup: id("backup-used"),
    ai: id("ai-used"),
  });
  ids.usage = await world.billingRule("usage", id("billing-used"));
  ids.charges = await world.showbackRule("charges", id("showback-used"));
});
afterAll(async () => {
  await sandbox.close();
  rmSync(directory, { recursive: true });
});
beforeEach(async () => {
  await world.noFaults();
  await world.requests();
});

const id = (name: string) => ids[name] as number;
const text = (name: string) => String(id(name));

let files = 0;
function plan(...changes: ChangeJson[]): string {
  const path = join(directory, `plan-${files++}.json`);
  writeFileSync(path, planJson({ changes }));
  return path;
}

const BELAYS = {
  cloud: "belay_taikun_proxmox_credential",
  backup: "belay_taikun_backup_credential",
  billing: "belay_taikun_billing_credential",
  showback: "belay_taikun_showback_credential",
  ai: "belay_taikun_ai_credential",
};
const OFFICIAL = {
  cloud: "taikun_cloud_credential_aws",
  backup: "taikun_backup_credential",
  billing: "taikun_billing_credential",
  showback: "taikun_showback_credential",
};
/** `organization_id`: null where nothing names one: the login has it. */
const goes = (type: string, space: TaikunSpace, name: string, organization_id: string | null = null) =>
  change(`${type}.${name}`, "delete", {
    id: text(`${space}-${name}`),
    name,
    organization_id,
    on_destroy: null,
  });
const DEPENDENT = { cloud: "shop", backup: "shop", billing: "usage", showback: "charges", ai: "shop" };

interface Row {
  name: string;
  changes: () => ChangeJson[];
  code: number;
  verdicts: string[];
  asked: readonly string[];
}

async function check({ changes, code, verdicts, asked }: Row, env = world.robot as Record<string, string>) {
  const outcome = await runGuard([plan(...changes()), "--format", "json"], { ...env });
  expect([outcome.code, outcome.stderr]).toEqual([code, ""]);
  // biome-ignore lint/suspicious/noExplicitAny: whatever is not as expected shows
  const said = ({ kind, name, verdict, dependents }: any) => {
    // biome-ignore lint/suspicious/noExplicitAny: the same
    const fates = dependents.map((one: any) => `${one.name} ${one.fate}`).join(", ");
    return `${kind} ${name} ${verdict}${fates && `: ${fates}`}`;
  };
  expect(JSON.parse(outcome.stdout).credentials.map(said)).toEqual(verdicts);
  expect((await world.asked()).sort()).toEqual([...asked].sort());
  expect(outcome.stdout).not.toContain("canary");
}

describe("of each id space only the list of what is deleted is asked for", () => {
  test("the ids of two id spaces are the same", () => expect(id("cloud-free")).toBe(id("ai-used")));

  const rows = SPACES.flatMap((space): Row[] =>
    [BELAYS[space], ...(space === "ai" ? [] : [OFFICIAL[space]])].map((type) => ({
      name: type,
      changes: () => [goes(type, space, "used"), goes(type, space, "free")],
      code: 1,
      verdicts: [
        `taikun/${space} used blocked: ${DEPENDENT[space]} not-taken-off`,
        `taikun/${space} free allowed`,
      ],
      asked: [LISTS[space]],
    })),
  );
  test.each(rows)("$name", (row) => check(row));
});

describe("what is decided", () => {
  test.each<Row>([
    {
      name: "the same id in two id spaces is two credentials",
      changes: () => [goes(BELAYS.cloud, "cloud", "free"), goes(BELAYS.ai, "ai", "used")],
      code: 1,
      verdicts: ["taikun/cloud free allowed", "taikun/ai used blocked: shop not-taken-off"],
      asked: [LISTS.cloud, LISTS.ai],
    },
    {
      name: "an official project that goes, too",
      changes: () => [
        goes(OFFICIAL.cloud, "cloud", "used", own()),
        change("taikun_project.shop", "delete", {
          id: text("shop"),
          name: "shop",
          cloud_credential_id: text("cloud-used"),
          backup_credential_id: null,
        }),
      ],
      code: 0,
      verdicts: ["taikun/cloud used allowed: shop deleted"],
      asked: [LISTS.cloud],
    },
    {
      name: "an official project on another backup credential",
      changes: () => [
        goes(OFFICIAL.backup, "backup", "used", own()),
        change(
          "taikun_project.shop",
          "update",
          { id: text("shop"), name: "shop", backup_credential_id: text("backup-used") },
          { id: text("shop"), name: "shop", backup_credential_id: text("backup-free") },
        ),
      ],
      code: 0,
      verdicts: ["taikun/backup used allowed: shop moves"],
      asked: [LISTS.backup],
    },
    {
      name: "a binding that goes disables it",
      changes: () => [
        goes(BELAYS.ai, "ai", "used"),
        change("belay_taikun_ai_binding.shop", "delete", {
          project_id: text("shop"),
          credential_id: text("ai-used"),
        }),
      ],
      code: 0,
      verdicts: ["taikun/ai used allowed: shop detached"],
      asked: [LISTS.ai],
    },
    {
      name: "a billing rule moves in place",
      changes: () => [
        goes(BELAYS.billing, "billing", "used"),
        change(
          "belay_taikun_billing_rule.usage",
          "update",
          { id: text("usage"), name: "usage", billing_credential_id: text("billing-used") },
          { id: text("usage"), name: "usage", billing_credential_id: text("billing-free") },
        ),
      ],
      code: 0,
      verdicts: ["taikun/billing used allowed: usage moves"],
      asked: [LISTS.billing],
    },
    ...["belay_taikun_showback_rule", "taikun_showback_rule"].map((type) => ({
      name: `a showback rule never moves: it is replaced (${type})`,
      changes: () => [
        goes(BELAYS.showback, "showback", "used"),
        change(
          `${type}.charges`,
          "create, delete",
          { id: text("charges"), name: "charges", showback_credential_id: text("showback-used") },
          { name: "charges", showback_credential_id: text("showback-free") },
          { unknown: ["id"] },
        ),
      ],
      code: 0,
      verdicts: ["taikun/showback used allowed: charges deleted"],
      asked: [LISTS.showback],
    })),
    {
      name: "each organization is asked, and the login's for what names none",
      changes: () => [
        goes(OFFICIAL.cloud, "cloud", "free", own()),
        goes(OFFICIAL.cloud, "cloud", "far", String(other)),
        goes(BELAYS.cloud, "cloud", "used"),
      ],
      code: 1,
      verdicts: [
        "taikun/cloud free allowed",
        "taikun/cloud far allowed",
        "taikun/cloud used blocked: shop not-taken-off",
      ],
      asked: [LISTS.cloud, LISTS.cloud, LISTS.cloud],
    },
    {
      name: "a credential that the list of its organization lacks is not taken for gone",
      changes: () => [goes(OFFICIAL.cloud, "cloud", "far", own())],
      code: 3,
      verdicts: ["taikun/cloud far unproven"],
      asked: [LISTS.cloud],
    },
    {
      name: "nobody, where nothing is deleted",
      changes: () => [unchanged(`${OFFICIAL.backup}.used`, { id: text("backup-used") })],
      code: 0,
      verdicts: [],
      asked: [],
    },
  ])("$name", (row) => check(row));

  test("TAIKUN_ORGANIZATION_ID changes nothing for what names no organization", () =>
    check(
      {
        name: "",
        changes: () => [goes(BELAYS.cloud, "cloud", "used")],
        code: 1,
        verdicts: ["taikun/cloud used blocked: shop not-taken-off"],
        asked: [LISTS.cloud],
      },
      { ...world.robot, TAIKUN_ORGANIZATION_ID: String(other) },
    ));

  test("one login for all lists", () =>
    check(
      {
        name: "",
        changes: () => SPACES.map((space) => goes(BELAYS[space], space, "free")),
        code: 0,
        verdicts: SPACES.map((space) => `taikun/${space} free allowed`),
        asked: [LOGIN, ...Object.values(LISTS)],
      },
      world.variables,
    ));

  test("the way out of a showback credential in use does not say that its rules can move", async () => {
    const { stdout } = await runGuard([plan(goes(BELAYS.showback, "showback", "used"))], world.robot);
    expect(stdout.replace(/\s+/g, " ")).toContain(
      "delete or replace the showback rules in the same change, with all that is in them: Taikun cannot move them to another credential",
    );
  });
});

describe("who cannot be asked: nobody takes it for allowed", () => {
  const billing = () => plan(goes(BELAYS.billing, "billing", "free"));
  test.each<{
    name: string;
    env: () => Record<string, string>;
    args?: string[];
    code: number;
    said: string;
  }>([
    {
      name: "no login",
      env: () => ({}),
      code: 2,
      said: "set TAIKUN_EMAIL and TAIKUN_PASSWORD, or TAIKUN_ACCESS_KEY and TAIKUN_SECRET_KEY of a robot user, or decide from the plan alone: --offline\n",
    },
    {
      name: "a Manager, of billing",
      env: () => ({
        ...world.variables,
        TAIKUN_EMAIL: world.access.manager_email,
        TAIKUN_PASSWORD: world.access.manager_password,
      }),
      code: 3,
      said: "those of billing for Partners only",
    },
    {
      name: "wrong keys",
      env: () => ({ ...world.robot, TAIKUN_SECRET_KEY: "canary" }),
      code: 3,
      said: "It is that of TAIKUN_ACCESS_KEY and TAIKUN_SECRET_KEY.",
    },
    {
      name: "nobody, because it is not wanted",
      env: () => ({}),
      args: ["--offline"],
      code: 0,
      said: "Taikun was not asked what uses its credentials",
    },
  ])("$name: $code", async ({ env, args = [], code, said }) => {
    const { code: ended, stdout, stderr } = await runGuard([billing(), ...args], env());
    expect([ended, (stdout + stderr).replace(/\s+/g, " ")]).toEqual([
      code,
      expect.stringContaining(said.trim()),
    ]);
    expect(stdout + stderr).not.toContain("canary");
  });

  test("an organization in the plan that is no whole number", async () => {
    const { code, stderr } = await runGuard(
      [plan(goes(OFFICIAL.cloud, "cloud", "free", "acme"))],
      world.robot,
    );
    expect([code, stderr]).toEqual([
      2,
      expect.stringContaining("the organization_id of a credential in the plan must be a whole number"),
    ]);
  });
});
