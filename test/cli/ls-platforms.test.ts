/** `belay ls` of EntryGuard and of Civo, and how it finds out whose credentials are meant. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runHere } from "./run-here.js";
import { type Platforms, startPlatforms } from "./sandbox-platforms.js";

let sandbox: Platforms;
const ids: Record<string, string> = {};

beforeAll(async () => {
  sandbox = await startPlatforms();
  await sandbox.control("entryguard_behaviour", { bad_keys: ["AKIAOUTOFDATE0000000"], stuck: ["fresh"] });
  ids.gateway = await sandbox.entryGuardCredential("gateway");
  ids.old = await sandbox.entryGuardCredential("old\u001b[2J", "AKIAOUTOFDATE0000000");
  await sandbox.advance(5);
  ids.fresh = await sandbox.entryGuardCredential("fresh");
  ids.ssh = await sandbox.resource("ssh", ids.gateway);
  ids.lost = await sandbox.strayResource("lost\u001b[2J", "00000000-0000-4000-8000-000000000000");

  ids.backups = await sandbox.civoCredential("backups");
  ids.media = await sandbox.civoCredential("media", "NYC1");
  ids.store = await sandbox.store("nightly", "AK-backups");
  ids.films = await sandbox.store("films", "AK-media", "NYC1");
  ids.stray = await sandbox.strayStore("stray", { name: "nobody" }, "NYC1");
  await sandbox.advance(5);
  await sandbox.control("civo_behaviour", { ready_seconds: 600 });
  ids.made = await sandbox.civoMade("made");
});
afterAll(() => sandbox.stop());

const cells = (stdout: string) =>
  stdout
    .trimEnd()
    .split("\n")
    .map((line) => line.split(/ {2,}/));

describe("EntryGuard", () => {
  const STRAY = () =>
    `belay: warning: which credential the resource "lost\\u001b[2J" (${ids.lost}) uses is not known\n`;
  const created = expect.stringMatching(/^20\d\d-\d\d-\d\dT/);

  test("a table has name, provider, type, status, created and resources; strays are named beside it", async () => {
    const { code, stdout, stderr } = await runHere(["ls", "--platform", "entryguard"], sandbox.entryGuardEnv);
    expect([code, stderr]).toEqual([0, STRAY()]);
    expect(cells(stdout)).toEqual([
      ["NAME", "PROVIDER", "TYPE", "STATUS", "CREATED", "RESOURCES", "ID"],
      ["gateway", "AWS", "ACCESS_KEY", "valid", created, "ssh", ids.gateway],
      ["old\\u{1b}[2J", "AWS", "ACCESS_KEY", "invalid", created, "-", ids.old],
      ["fresh", "AWS", "ACCESS_KEY", "unverified", created, "-", ids.fresh],
    ]);
  });

  test("--json has all that a list shows, and the strays are still named", async () => {
    const { stdout, stderr } = await runHere(
      ["ls", "--platform", "entryguard", "--json"],
      sandbox.entryGuardEnv,
    );
    expect(stderr).toBe(STRAY());
    expect(JSON.parse(stdout)[0]).toEqual({
      id: ids.gateway,
      name: "gateway",
      provider: "AWS",
      credential_type: "ACCESS_KEY",
      status: "valid",
      verification_error: null,
      last_verified_at: created,
      created_at: created,
      associated_resources: [{ id: ids.ssh, name: "ssh" }],
    });
    expect(JSON.parse(stdout)[1]).toMatchObject({
      status: "invalid",
      verification_error: expect.any(String),
    });
  });

  test("--resources shows the resources, the stray one without a credential; one login, two lists", async () => {
    await sandbox.asked();
    const { stdout } = await runHere(["ls", "--resources"], sandbox.entryGuardEnv);
    expect(await sandbox.asked()).toEqual([
      "GET /entryguard/credentials",
      "GET /entryguard/resources",
      "POST /entryguard/auth/login",
    ]);
    expect(cells(stdout)).toEqual([
      ["NAME", "PROVIDER", "TYPE", "REGION", "CREDENTIAL", "ID"],
      ["ssh", "AWS", "SECURITY_GROUP", "eu-west-3", "gateway", ids.ssh],
      ["lost\\u{1b}[2J", "AWS", "SECURITY_GROUP", "eu-west-3", "-", ids.lost],
    ]);
  });
});

describe("Civo", () => {
  const STRAY = () =>
    `belay: warning: which credential the object store "stray" (${ids.stray}) in NYC1 uses is not known: its owner (nobody) is no credential of NYC1\n`;

  test("a table of a region has name, access key, status and stores", async () => {
    await sandbox.asked();
    const { code, stdout, stderr } = await runHere(["ls", "--region", "LON1"], sandbox.civoEnv);
    expect([code, stderr]).toEqual([0, ""]);
    expect(await sandbox.asked()).toEqual([
      "GET /civo/v2/objectstore/credentials",
      "GET /civo/v2/objectstores",
    ]);
    expect(cells(stdout)).toEqual([
      ["NAME", "ACCESS KEY", "STATUS", "STORES", "ID"],
      ["backups", "AK-backups", "ready", "nightly", ids.backups],
      ["made", "-", "pending", "-", ids.made],
    ]);
  });

  test("without --region it is every region that has object stores, whatever CIVO_REGION says", async () => {
    const { code, stdout, stderr } = await runHere(["ls"], { ...sandbox.civoEnv, CIVO_REGION: "LON1" });
    expect([code, stderr]).toEqual([0, STRAY()]);
    expect(cells(stdout)).toEqual([
      ["REGION", "NAME", "ACCESS KEY", "STATUS", "STORES", "ID"],
      ["LON1", "backups", "AK-backups", "ready", "nightly", ids.backups],
      ["LON1", "made", "-", "pending", "-", ids.made],
      ["NYC1", "media", "AK-media", "ready", "films", ids.media],
    ]);
  });

  test("--json says the region of each; strays are named, and no secret is anywhere", async () => {
    const { stdout, stderr } = await runHere(["ls", "--json"], sandbox.civoEnv);
    expect(stderr).toBe(STRAY());
    expect(stdout).not.toContain("canary");
    expect(JSON.parse(stdout)[2]).toEqual({
      id: ids.media,
      name: "media",
      region: "NYC1",
      access_key_id: "AK-media",
      max_size_gb: null,
      status: "ready",
      suspended: false,
      associated_object_stores: [{ id: ids.films, name: "films" }],
    });
  });

  test("--stores shows the object stores, the stray one without a credential", async () => {
    const { stdout } = await runHere(["ls", "--stores"], sandbox.civoEnv);
    expect(cells(stdout)).toEqual([
      ["REGION", "NAME", "SIZE", "STATUS", "CREDENTIAL", "ID"],
      ["LON1", "nightly", "500 GB", "ready", "backups", ids.store],
      ["NYC1", "films", "500 GB", "ready", "media", ids.films],
      ["NYC1", "stray", "500 GB", "ready", "-", ids.stray],
    ]);
    const json = JSON.parse((await runHere(["ls", "--stores", "--json"], sandbox.civoEnv)).stdout);
    expect(json[0].credentials).toEqual([{ id: ids.backups, name: "backups" }]);
    expect(json[2]).toMatchObject({ id: ids.stray, credentials: [] });
  });

  test("an account that has none says so", async () => {
    const { token } = await sandbox.control("civo_accounts", {});
    const env = { ...sandbox.civoEnv, CIVO_TOKEN: token };
    expect(await runHere(["ls"], env)).toEqual({
      code: 0,
      stdout: "",
      stderr: "belay: no region has credentials\n",
    });
    expect((await runHere(["ls", "--stores", "--region", "LON1"], env)).stderr).toBe(
      "belay: LON1 has no object stores\n",
    );
    expect((await runHere(["ls", "--json"], env)).stdout).toBe("[]\n");
  });
});

describe("whose credentials", () => {
  // Nobody lets this one in: it is enough to see where it knocks.
  const qovery = () => ({
    QOVERY_API_TOKEN: "t",
    QOVERY_ORGANIZATION_ID: sandbox.qovery.organization_id,
    BELAY_QOVERY_ENDPOINT: sandbox.qovery.endpoint,
  });
  const civo = () => ({ ...sandbox.civoEnv, CIVO_TOKEN: "t" });
  const entryguard = () => ({
    BELAY_ENTRYGUARD_TOKEN: "t",
    BELAY_ENTRYGUARD_ENDPOINT: sandbox.entryguard.endpoint,
  });

  test.each([
    { name: "the only one of the environment: Qovery", args: [], env: [qovery], asked: "/qovery/" },
    { name: "the only one of the environment: Civo", args: [], env: [civo], asked: "/civo/" },
    {
      name: "the only one of the environment: EntryGuard",
      args: [],
      env: [entryguard],
      asked: "/entryguard/",
    },
    { name: "Qovery, where there are several", args: [], env: [qovery, civo], asked: "/qovery/" },
    { name: "the named one", args: ["--platform", "civo"], env: [qovery, civo], asked: "/civo/" },
    { name: "the one that an option is for", args: ["--stores"], env: [qovery, civo], asked: "/civo/" },
    {
      name: "the one that another is for",
      args: ["--resources"],
      env: [qovery, entryguard],
      asked: "/entryguard/",
    },
  ])("$name", async ({ args, env, asked }) => {
    const { code, stdout, stderr } = await runHere(
      ["ls", ...args],
      Object.assign({}, ...env.map((of) => of())),
    );
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toMatch(new RegExp(`^belay: GET 127.0.0.1:\\d+${asked}.*status 401`));
  });

  test("an empty variable is none", async () => {
    const { stderr } = await runHere(["ls"], { ...qovery(), ...civo(), QOVERY_API_TOKEN: "" });
    expect(stderr).toContain("/civo/");
  });
});

describe("what goes wrong names its cause", () => {
  test.each<{ name: string; args: string[]; env?: () => Record<string, string>; code: number; said: string }>(
    [
      {
        name: "no platform of this name",
        args: ["--platform", "aws"],
        code: 2,
        said: "Allowed choices are qovery, entryguard, civo, taikun.",
      },
      {
        name: "the beginning of a login",
        args: [],
        env: () => ({ BELAY_ENTRYGUARD_ORGANIZATION: "acme" }),
        code: 2,
        said: "set BELAY_ENTRYGUARD_EMAIL and BELAY_ENTRYGUARD_PASSWORD, or",
      },
      {
        name: "nothing is configured",
        args: [],
        code: 2,
        said: "belay: the token is missing: set QOVERY_API_TOKEN\n",
      },
      {
        name: "Civo without a token",
        args: ["--platform", "civo"],
        code: 2,
        said: "belay: the token is missing: set CIVO_TOKEN\n",
      },
      {
        name: "EntryGuard without anything",
        args: ["--platform", "entryguard"],
        code: 2,
        said: "belay: the login is incomplete: set BELAY_ENTRYGUARD_ORGANIZATION, BELAY_ENTRYGUARD_EMAIL and BELAY_ENTRYGUARD_PASSWORD, or BELAY_ENTRYGUARD_TOKEN instead of a login\n",
      },
      {
        name: "half a login",
        args: ["--platform", "entryguard"],
        env: () => ({ ...sandbox.entryGuardEnv, BELAY_ENTRYGUARD_EMAIL: "" }),
        code: 2,
        said: "belay: the login is incomplete: set BELAY_ENTRYGUARD_EMAIL, or BELAY_ENTRYGUARD_TOKEN instead of a login\n",
      },
      {
        name: "a token and a login",
        args: [],
        env: () => ({ ...sandbox.entryGuardEnv, BELAY_ENTRYGUARD_TOKEN: "t" }),
        code: 2,
        said: "belay: BELAY_ENTRYGUARD_TOKEN stands for a login: unset it, or BELAY_ENTRYGUARD_ORGANIZATION, BELAY_ENTRYGUARD_EMAIL and BELAY_ENTRYGUARD_PASSWORD\n",
      },
      {
        name: "a second factor that is no secret",
        args: [],
        env: () => ({ ...sandbox.entryGuardEnv, BELAY_ENTRYGUARD_TOTP: "c4n4ry 0189 is no base32" }),
        code: 2,
        said: "belay: totp: must be the secret of an authenticator in base32",
      },
      {
        name: "a wrong password",
        args: [],
        env: () => ({ ...sandbox.entryGuardEnv, BELAY_ENTRYGUARD_PASSWORD: "c4n4ry-password" }),
        code: 1,
        said: "status 401",
      },
      {
        name: "a member",
        args: [],
        env: () => ({
          ...sandbox.entryGuardEnv,
          BELAY_ENTRYGUARD_EMAIL: sandbox.entryguard.member_email,
          BELAY_ENTRYGUARD_PASSWORD: sandbox.entryguard.member_password,
        }),
        code: 1,
        said: "only an administrator of the organization may do this",
      },
      {
        name: "a refused key",
        args: [],
        env: () => ({ ...sandbox.civoEnv, CIVO_TOKEN: "c4n4ry-token" }),
        code: 1,
        said: "status 401",
      },
      {
        name: "a region in small letters",
        args: ["--region", "lon1"],
        env: () => sandbox.civoEnv,
        code: 2,
        said: "belay: --region must be in capital letters: LON1.\n",
      },
      {
        name: "a region that is none",
        args: ["--region", "XXX1"],
        env: () => sandbox.civoEnv,
        code: 1,
        said: "there is no region XXX1",
      },
      {
        name: "an option of another platform",
        args: ["--platform", "civo", "--clusters"],
        env: () => sandbox.civoEnv,
        code: 2,
        said: "belay: --clusters is for Qovery, and not for Civo\n",
      },
      {
        name: "options of two platforms",
        args: ["--stores", "--resources"],
        env: () => sandbox.civoEnv,
        code: 2,
        said: "belay: --stores is for Civo, and not for EntryGuard\n",
      },
    ],
  )("$name: $code", async ({ args, env = () => ({}), code, said }) => {
    const outcome = await runHere(["ls", ...args], env());
    expect(outcome).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(said) });
    expect(outcome.stderr).not.toContain("c4n4ry");
  });

  test("a second factor that is due and not given names its variable", async () => {
    const { email, password, totp_secret } = await sandbox.control("entryguard_users", { mfa: true });
    const env = {
      ...sandbox.entryGuardEnv,
      BELAY_ENTRYGUARD_EMAIL: email,
      BELAY_ENTRYGUARD_PASSWORD: password,
    };
    const refused = await runHere(["ls"], env);
    expect(refused).toMatchObject({
      code: 1,
      stdout: "",
      stderr: expect.stringContaining("Set BELAY_ENTRYGUARD_TOTP"),
    });
    const let_in = await runHere(["ls"], { ...env, BELAY_ENTRYGUARD_TOTP: totp_secret });
    expect(let_in.code).toBe(0);
  });
});
