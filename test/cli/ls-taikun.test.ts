/** `belay ls` of Taikun: five id spaces, several organizations, and what a login may not see. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { TaikunWorld } from "../e2e/support/taikun-world.js";
import { type Universe, universe } from "../e2e/support/world.js";
import { runHere } from "./run-here.js";

let sandbox: Universe;
let world: TaikunWorld;
let other: number;
const ids: Record<string, string> = {};

beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.taikun();
  other = await world.organization("beta");
  const id = async (name: string, made: Promise<number>) => (ids[name] = String(await made));
  await id("prod", world.plant("cloud", "prod"));
  await id("beta", world.plant("cloud", "beta", { organizationId: other }));
  await id("nightly", world.plant("backup", "nightly"));
  await id("meter", world.plant("billing", "meter"));
  await id("costs", world.plant("showback", "costs"));
  await id("chat", world.plant("ai", "chat"));
  await world.lock("backup", Number(ids.nightly));
  await id(
    "shop",
    world.project("shop", {
      cloud: Number(ids.prod),
      backup: Number(ids.nightly),
      ai: Number(ids.chat),
    }),
  );
  await id("usage", world.billingRule("usage", Number(ids.meter)));
  await id("charges", world.showbackRule("charges", Number(ids.costs)));
  await world.showbackRule("general", null);
});
afterAll(() => sandbox.close());
beforeEach(async () => {
  await world.usual();
  await world.noFaults();
  await world.requests();
});

const env = () => ({ ...world.variables });
const manager = () => ({
  ...world.variables,
  TAIKUN_EMAIL: world.access.manager_email,
  TAIKUN_PASSWORD: world.access.manager_password,
});
const cells = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(/ {2,}/));
const here = () => `${world.access.account_name} (${world.access.organization_id})`;
const LISTS = [
  "GET /api/v1/ai-credential/list 200",
  "GET /api/v1/cloudcredentials 200",
  "GET /api/v1/opscredentials/list 200",
  "GET /api/v1/s3credentials/list 200",
  "GET /showback/v1/showbackcredentials 200",
];
const TIME = expect.stringMatching(/^2\d{3}-\d\d-\d\dT/);
const LOGIN = "POST /api/v1/auth/login 200";

describe("a list", () => {
  test("has all five id spaces of all organizations: one login, five lists", async () => {
    const { code, stdout, stderr } = await runHere(["ls"], env());
    expect([code, stderr]).toEqual([0, ""]);
    expect(cells(stdout)).toEqual([
      ["ID SPACE", "NAME", "KIND", "LOCKED", "DEFAULT", "ORGANIZATION", "CREATED", "USED BY", "ID"],
      ["taikun/cloud", "prod", "AWS", "-", "no", here(), "-", "shop", ids.prod],
      ["taikun/cloud", "beta", "AWS", "-", "no", String(other), "-", "-", ids.beta],
      ["taikun/backup", "nightly", "backup", "yes", "no", here(), TIME, "shop", ids.nightly],
      ["taikun/billing", "meter", "billing", "no", "no", here(), "-", "usage", ids.meter],
      ["taikun/showback", "costs", "showback", "no", "-", here(), TIME, "charges", ids.costs],
      ["taikun/ai", "chat", "ai", "-", "no", here(), "-", "shop", ids.chat],
    ]);
    expect((await world.asked()).sort()).toEqual([...LISTS, LOGIN].sort());
  });

  test("--json has what the lists show, and no secret", async () => {
    const { stdout, stderr } = await runHere(["ls", "--json"], world.robot);
    expect(stderr).toBe("");
    expect(stdout).not.toContain("canary");
    const [cloud, , backup, , showback] = JSON.parse(stdout);
    expect(cloud).toEqual({
      id_space: "taikun/cloud",
      id: ids.prod,
      name: "prod",
      kind: "AWS",
      public_identifier: null,
      is_locked: null,
      is_default: false,
      created_at: null,
      organization_id: String(world.access.organization_id),
      organization_name: world.access.account_name,
      dependents: [{ id: ids.shop, name: "shop" }],
    });
    expect(backup).toMatchObject({
      id_space: "taikun/backup",
      public_identifier: "AK-nightly",
      s3_endpoint: "https://s3.example.com",
      is_locked: true,
    });
    expect(showback).toMatchObject({ id_space: "taikun/showback", is_default: null, username: "belay" });
    expect(await world.asked()).not.toContain(LOGIN);
  });

  test.each([
    { name: "by the option", args: () => ["--organization", String(other)], more: () => ({}) },
    {
      name: "by the variable",
      args: () => [],
      more: () => ({ TAIKUN_ORGANIZATION_ID: String(other) }),
    },
  ])("of one organization: $name", async ({ args, more }) => {
    const { stdout, stderr } = await runHere(["ls", ...args()], { ...env(), ...more() });
    expect(stderr).toBe("");
    expect(cells(stdout).slice(1)).toEqual([
      ["taikun/cloud", "beta", "AWS", "-", "no", String(other), "-", "-", ids.beta],
    ]);
  });

  test.each(["backup", "taikun/backup"])("of one id space, one request: --id-space %s", async (space) => {
    const { stdout } = await runHere(["ls", "--id-space", space], world.robot);
    expect(
      cells(stdout)
        .slice(1)
        .map(([idSpace, name]) => [idSpace, name]),
    ).toEqual([["taikun/backup", "nightly"]]);
    expect(await world.asked()).toEqual(["GET /api/v1/s3credentials/list 200"]);
  });

  test("of nothing says of what", async () => {
    const of = (...args: string[]) => runHere(["ls", "--organization", String(other), ...args], env());
    expect(await of("--id-space", "ai")).toEqual({
      code: 0,
      stdout: "",
      stderr: `belay: organization ${other} has no credentials in taikun/ai\n`,
    });
    expect((await of("--projects")).stderr).toBe(`belay: organization ${other} has no projects or rules\n`);
    const empty = await sandbox.taikun();
    expect((await runHere(["ls"], empty.variables)).stderr).toBe(
      "belay: no organization of the login has credentials\n",
    );
    expect((await runHere(["ls", "--json"], empty.variables)).stdout).toBe("[]\n");
  });
});

test("--projects has what uses credentials, each with all that it uses", async () => {
  const { code, stdout, stderr } = await runHere(["ls", "--projects"], env());
  expect([code, stderr]).toEqual([0, ""]);
  expect(cells(stdout)).toEqual([
    ["DEPENDENT", "NAME", "CREDENTIALS", "ORGANIZATION", "ID"],
    ["project", "shop", "taikun/cloud: prod, taikun/backup: nightly, taikun/ai: chat", here(), ids.shop],
    ["billing rule", "usage", "taikun/billing: meter", here(), ids.usage],
    ["showback rule", "charges", "taikun/showback: costs", here(), ids.charges],
  ]);
  const json = JSON.parse((await runHere(["ls", "--projects", "--json"], env())).stdout);
  expect(json[1]).toEqual({
    dependent: "billing rule",
    id: ids.usage,
    name: "usage",
    credentials: [
      {
        id_space: "taikun/billing",
        id: ids.meter,
        name: "meter",
        organization_id: String(world.access.organization_id),
        organization_name: world.access.account_name,
      },
    ],
  });
});

describe("what a login may not see is left out, and said", () => {
  test("a Manager has no billing", async () => {
    const { code, stdout, stderr } = await runHere(["ls", "--json"], manager());
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^belay: warning: the credentials of taikun\/billing are left out: GET .*status 403.*those of billing for Partners only\.\n$/,
    );
    expect(JSON.parse(stdout).map(({ name }: { name: string }) => name)).toEqual([
      "prod",
      "nightly",
      "costs",
      "chat",
    ]);
  });

  test("a robot may have no showback", async () => {
    await world.behaviour({ robot_showback: "off" });
    const { code, stdout, stderr } = await runHere(["ls"], world.robot);
    expect([code, cells(stdout)]).toEqual([
      0,
      expect.not.arrayContaining([expect.arrayContaining(["costs"])]),
    ]);
    expect(stderr).toContain("belay: warning: the credentials of taikun/showback are left out: GET ");
  });

  test("nothing is made of nothing: there are none that the login may see", async () => {
    const account = await sandbox.taikun();
    const env = {
      ...account.variables,
      TAIKUN_EMAIL: account.access.manager_email,
      TAIKUN_PASSWORD: account.access.manager_password,
    };
    const { code, stderr } = await runHere(["ls"], env);
    expect([code, stderr]).toEqual([
      0,
      expect.stringMatching(/^belay: there are no credentials that the login may see\nbelay: warning: /),
    ]);
  });

  test.each([
    { name: "the one id space that is asked for", args: ["--id-space", "billing"], env: manager },
    {
      name: "all of them",
      args: [],
      env: () => ({
        ...env(),
        TAIKUN_EMAIL: world.access.user_email,
        TAIKUN_PASSWORD: world.access.user_password,
      }),
    },
  ])("$name: an error", async ({ args, env: who }) => {
    const { code, stdout, stderr } = await runHere(["ls", ...args], who());
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(/^belay: GET .*status 403.*for the roles Manager and Partner/);
  });

  test("a list that fails is no list that may not be seen", async () => {
    await world.fault({ path: "/taikun/api/v1/ai-credential/list", status: 400 });
    expect(await runHere(["ls", "--json"], env())).toMatchObject({ code: 1, stdout: "" });
  });
});

describe("how it gets in", () => {
  test("as a user of Keycloak", async () => {
    const { email, password } = await world.user({ sort: "keycloak" });
    const { TAIKUN_EMAIL, TAIKUN_PASSWORD, ...rest } = env();
    const keycloak = { ...rest, TAIKUN_KEYCLOAK_EMAIL: email, TAIKUN_KEYCLOAK_PASSWORD: password };
    expect((await runHere(["ls"], keycloak)).code).toBe(0);
  });

  test("--endpoint, else BELAY_TAIKUN_ENDPOINT, else TAIKUN_API_HOST by https", async () => {
    const { BELAY_TAIKUN_ENDPOINT: endpoint, ...rest } = world.robot;
    const host = { ...rest, TAIKUN_API_HOST: "127.0.0.1:1" };
    const args = ["ls", "--platform", "taikun", "--id-space", "ai"];
    expect((await runHere([...args, "--endpoint", String(endpoint)], host)).code).toBe(0);
    expect((await runHere(args, { ...host, BELAY_TAIKUN_ENDPOINT: String(endpoint) })).code).toBe(0);
  });

  test.each<{ name: string; env: () => Record<string, string>; args?: string[]; code: number; said: string }>(
    [
      {
        name: "no login",
        env: () => ({}),
        args: ["--platform", "taikun"],
        code: 2,
        said: "belay: the login is missing: set TAIKUN_EMAIL and TAIKUN_PASSWORD, or TAIKUN_ACCESS_KEY and TAIKUN_SECRET_KEY of a robot user\n",
      },
      {
        name: "half a login",
        env: () => ({ ...env(), TAIKUN_PASSWORD: "" }),
        code: 2,
        said: "belay: the login is incomplete: set TAIKUN_PASSWORD\n",
      },
      {
        name: "two ways in",
        env: () => ({ ...env(), TAIKUN_ACCESS_KEY: "c4n4ry" }),
        code: 2,
        said: "belay: there are two ways in, TAIKUN_EMAIL and TAIKUN_PASSWORD; and TAIKUN_ACCESS_KEY: unset one of them\n",
      },
      {
        name: "a host that is none",
        env: () => ({ ...env(), BELAY_TAIKUN_ENDPOINT: "", TAIKUN_API_HOST: "https://taikun.example" }),
        code: 2,
        said: "belay: TAIKUN_API_HOST must",
      },
      {
        name: "an organization that is none",
        env: () => ({ ...env(), TAIKUN_ORGANIZATION_ID: "acme" }),
        code: 2,
        said: "belay: TAIKUN_ORGANIZATION_ID must be a whole number",
      },
      {
        name: "an id space that is none",
        env,
        args: ["--id-space", "dns"],
        code: 2,
        said: "belay: --id-space must be one of Taikun's: taikun/cloud, taikun/backup, taikun/billing, taikun/showback, taikun/ai\n",
      },
      {
        name: "an option of another platform",
        env,
        args: ["--platform", "qovery", "--projects"],
        code: 2,
        said: "belay: --projects is for Taikun, and not for Qovery\n",
      },
      {
        name: "a wrong password",
        env: () => ({ ...env(), TAIKUN_PASSWORD: "c4n4ry" }),
        code: 1,
        said: "status 401",
      },
    ],
  )("$name: $code", async ({ env: who, args = [], code, said }) => {
    const outcome = await runHere(["ls", ...args], who());
    expect(outcome).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(said) });
    expect(outcome.stderr).not.toContain("c4n4ry");
  });

  test("a second factor is for persons: the way out is a robot user", async () => {
    await world.behaviour({ two_factor: "due" });
    const { code, stderr } = await runHere(["ls"], env());
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining("set TAIKUN_ACCESS_KEY and TAIKUN_SECRET_KEY"),
    ]);
  });
});
