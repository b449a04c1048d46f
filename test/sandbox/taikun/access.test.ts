import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type As, aws, basic, startTaikun, type TestTaikun } from "./start-taikun.js";

let taikun: TestTaikun;
beforeEach(() => {
  taikun = startTaikun();
});
afterEach(() => taikun.sandbox.close());

const LOGIN = "/auth/login";
const SHOWBACK = "/showback/v1/showbackcredentials";
const mine = () => ({ email: taikun.access.email, password: taikun.access.password });
const login = async (more: object = {}) => taikun.ask("POST", LOGIN, { ...mine(), ...more }, null);
const bearer = (token: string): As => ({ authorization: `Bearer ${token}` });
const statusAs = async (as: As, path = "/cloudcredentials") =>
  (await taikun.ask("GET", path, undefined, as)).status;

describe("a login", () => {
  test("gives a token of three parts that says when it ends, and another one for later", async () => {
    const { status, body } = await login({ accountName: "sandbox" });
    expect(status).toBe(200);
    const [header, claims, signature] = body.token.split(".");
    expect(signature).toMatch(/^[\w-]+$/);
    const read = (part: string) => JSON.parse(Buffer.from(part, "base64url").toString());
    expect(read(header)).toMatchObject({ typ: "JWT" });
    const { exp, ...others } = read(claims);
    expect(others).toEqual({
      nameid: "1",
      email: "partner@sandbox.example",
      unique_name: "partner@sandbox.example",
      role: "Partner",
    });
    expect(exp - Date.now() / 1_000).toBeGreaterThan(1_790);
    expect(body).toMatchObject({ refreshToken: expect.any(String), twoFaEnabled: false });
    expect(await statusAs(bearer(body.token))).toBe(200);
    expect(await statusAs(bearer(body.token), SHOWBACK)).toBe(200);
  });

  test.each([
    { name: "another password", more: { password: "guess" } },
    { name: "another email", more: { email: "nobody@sandbox.example" } },
    { name: "another account", more: { accountName: "taikun" } },
    { name: "the mode of Keycloak, for a user whom it does not know", more: { mode: "keycloak" } },
  ])("is refused with $name", async ({ more }) => {
    expect(await login(more)).toMatchObject({ status: 401, body: { title: "Unauthorized", status: 401 } });
  });

  test("of a user of Keycloak has its mode", async () => {
    const user = await taikun.control("taikun_users", { sort: "keycloak" });
    expect((await login(user)).status).toBe(401);
    expect((await login({ ...user, mode: "keycloak" })).status).toBe(200);
  });

  test.each([
    { two_factor: "enabled", hasToken: true, twoFaEnabled: true, isForcedToEnabled2Fa: false },
    { two_factor: "due", hasToken: false, twoFaEnabled: true, isForcedToEnabled2Fa: false },
    { two_factor: "forced", hasToken: false, twoFaEnabled: true, isForcedToEnabled2Fa: true },
  ])("with a second factor that is $two_factor", async ({ two_factor, hasToken, ...answer }) => {
    await taikun.behaviour({ two_factor });
    const { status, body } = await login();
    expect(status).toBe(200);
    expect(body).toMatchObject(answer);
    expect(body.token !== "").toBe(hasToken);
  });
});

describe("a token", () => {
  test("ends when it says so, and the other one gives a new one until that ends, too", async () => {
    await taikun.behaviour({ token_seconds: 10, refresh_seconds: 30 });
    const { token, refreshToken } = (await login()).body;
    const refresh = (body: object) => taikun.ask("POST", "/auth/refresh", body, null);
    await taikun.advance(10);
    expect(await statusAs(bearer(token))).toBe(401);
    expect((await refresh({ token, refreshToken: token.split(".")[2] })).status).toBe(401);
    const again = await refresh({ token, refreshToken });
    expect(again.status).toBe(200);
    expect(await statusAs(bearer(again.body.token))).toBe(200);
    await taikun.behaviour({ refresh: "refused" });
    expect((await refresh({ token, refreshToken })).status).toBe(401);
    await taikun.behaviour({ refresh: "works" });
    await taikun.advance(20);
    expect((await refresh({ token, refreshToken })).status).toBe(401);
  });

  test.each([
    { name: "nobody", as: null },
    { name: "a token that nobody gave", as: { authorization: "Bearer a.b.c" } },
    { name: "another word", as: { authorization: "Token abc" } },
    { name: "keys that nobody has", as: { authorization: basic("AK", "SK") } },
  ])("is needed: not $name", async ({ as }) => {
    expect(await statusAs(as)).toBe(401);
    expect(await statusAs(as, SHOWBACK)).toBe(401);
  });
});

describe("a robot", () => {
  test("needs no login, and is let in at the showback API, or not", async () => {
    expect(await statusAs("robot")).toBe(200);
    expect(await statusAs("robot", SHOWBACK)).toBe(200);
    await taikun.behaviour({ robot_showback: "off" });
    expect(await statusAs("robot")).toBe(200);
    expect(await statusAs("robot", SHOWBACK)).toBe(401);
    expect(await statusAs("partner", SHOWBACK)).toBe(200);
  });

  test("may have another role, and no robot logs in", async () => {
    const robot = await taikun.control("taikun_users", { sort: "robot", role: "Manager" });
    const as = { authorization: basic(robot.access_key, robot.secret_key) };
    expect(await statusAs(as)).toBe(200);
    expect(await statusAs(as, "/opscredentials/list")).toBe(403);
    expect((await login({ email: robot.access_key, password: robot.secret_key })).status).toBe(401);
  });
});

describe("a role", () => {
  const lists = ["/aws/list", "/s3credentials/list", SHOWBACK, "/ai-credential/list", "/projects"];
  const partnersOnly = ["/opscredentials/list", "/prometheusrules"];

  test("that may not is told so, by its name", async () => {
    for (const path of [...lists, ...partnersOnly])
      expect(await taikun.ask("GET", path, undefined, "user")).toMatchObject({
        status: 403,
        body: { title: "Forbidden", detail: expect.stringMatching(/^The role User may not do this/) },
      });
    expect((await taikun.ask("GET", "/users/userinfo", undefined, "user")).body.data).toMatchObject({
      role: "User",
      organizationId: 1,
      organizationName: "sandbox",
    });
  });

  test("of a Manager is for all but what is billed", async () => {
    for (const path of lists) expect(await statusAs("manager", path)).toBe(200);
    for (const path of partnersOnly) expect(await statusAs("manager", path)).toBe(403);
  });

  test("of a Partner may be needed for Proxmox", async () => {
    const create = (as: As) => taikun.ask("POST", "/proxmox/create", {}, as);
    expect((await create("manager")).status).toBe(400);
    await taikun.behaviour({ proxmox_role: "partner" });
    expect((await create("manager")).status).toBe(403);
    expect((await create("partner")).status).toBe(400);
  });
});

describe("an organization", () => {
  test("is seen by its own Manager, and by Partners of the account", async () => {
    const { id } = await taikun.control("taikun_organizations", { name: "second" });
    await taikun.addCloud("first-one");
    await taikun.addCloud("second-one", { organizationId: id });
    const names = async (as: As, query = "") => {
      const { body } = await taikun.ask("GET", `/aws/list${query}`, undefined, as);
      return body.data.map(({ name, organizationName }: Record<string, string>) => [name, organizationName]);
    };
    expect(await names("partner")).toEqual([
      ["first-one", "sandbox"],
      ["second-one", "second"],
    ]);
    expect(await names("manager")).toEqual([["first-one", "sandbox"]]);
    expect(await names("partner", `?OrganizationId=${id}`)).toEqual([["second-one", "second"]]);
    expect(await names("manager", `?OrganizationId=${id}`)).toEqual([]);
    const list = await taikun.ask("GET", "/organizations/list");
    expect(list.body).toMatchObject([
      { id: 1, name: "sandbox" },
      { id, name: "second", accountName: "sandbox" },
    ]);
    expect((await taikun.ask("GET", "/organizations", undefined, "manager")).body).toMatchObject({
      totalCount: 1,
      data: [{ id: 1 }],
    });
  });

  test("is used by nobody who is not in it, or of the account", async () => {
    const { id } = await taikun.control("taikun_organizations", {});
    const create = (organizationId: number, as: As) =>
      taikun.ask("POST", "/aws/create", { ...aws("prod"), organizationId }, as);
    expect((await create(id, "manager")).status).toBe(403);
    const other = await taikun.control("taikun_accounts", {});
    expect((await create(other.organization_id, "partner")).status).toBe(404);
    const mine = await taikun.addCloud("prod");
    const as = { authorization: basic(other.access_key, other.secret_key) };
    expect((await taikun.ask("GET", "/cloudcredentials", undefined, as)).body).toEqual([]);
    expect((await taikun.ask("DELETE", `/cloudcredentials/${mine}`, undefined, as)).status).toBe(404);
  });
});

test("a refusal may be a plain text", async () => {
  await taikun.behaviour({ errors: "text" });
  const { status, text, body } = await taikun.ask("DELETE", "/cloudcredentials/9");
  expect({ status, text, body }).toEqual({
    status: 404,
    text: "There is no cloud credential 9",
    body: undefined,
  });
});

test("everything is still there after a restart, and no secret is in the file", async () => {
  const folder = mkdtempSync(join(tmpdir(), "belay-taikun-"));
  const db = join(folder, "sandbox.db");
  const before = startTaikun({ db });
  const cloud = await before.addCloud("prod");
  await before.addProject("shop", cloud);
  await before.ask("GET", "/cloudcredentials");
  before.sandbox.close();
  const after = startTaikun({ db });
  expect(after.access).toEqual(before.access);
  expect((await after.ask("GET", "/cloudcredentials")).body).toMatchObject([
    { id: cloud, projects: [{ name: "shop" }] },
  ]);
  after.sandbox.close();
  const bytes = readFileSync(db, "latin1");
  for (const secret of ["canary", before.access.password, before.access.secret_key])
    expect(bytes).not.toContain(secret);
  rmSync(folder, { recursive: true });
});
