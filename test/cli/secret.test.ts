/** `belay secret`: one secret, of the credential that is named in full, and nowhere else. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { runHere } from "./run-here.js";
import { type Platforms, startPlatforms } from "./sandbox-platforms.js";

let sandbox: Platforms;
let env: Record<string, string>;
const ids: Record<string, string> = {};

beforeAll(async () => {
  sandbox = await startPlatforms();
  env = { ...sandbox.civoEnv, CIVO_REGION: "LON1" };
  await sandbox.control("civo_behaviour", { names: "free" });
  ids.prod = await sandbox.civoCredential("prod");
  ids.backup = await sandbox.civoCredential("prod-backup");
  ids.twin = await sandbox.civoCredential("twin", "LON1", "AK-twin-1");
  ids.other = await sandbox.civoCredential("twin", "LON1", "AK-twin-2");
  // Its name is the access key of another one.
  ids.liar = await sandbox.civoCredential("AK-prod-backup", "LON1", "AK-liar");
  await sandbox.civoCredential("prod", "NYC1");
  await sandbox.control("civo_behaviour", { credential_outcome: "failed" });
  ids.failed = await sandbox.civoMade("failed");
  await sandbox.control("civo_behaviour", { credential_outcome: "ready", ready_seconds: 600 });
  await sandbox.advance(5);
  ids.pending = await sandbox.civoMade("pending");
});
afterAll(() => sandbox.stop());

test.each([
  { by: "its name, though it is part of another one", args: ["prod"], secret: "canary-prod-LON1" },
  { by: "its access key", args: ["AK-prod"], secret: "canary-prod-LON1" },
  { by: "its name, in another region", args: ["prod", "--region", "NYC1"], secret: "canary-prod-NYC1" },
  { by: "the access key of one of two with one name", args: ["AK-twin-2"], secret: "canary-twin-LON1" },
])("into a pipe goes the bare secret and a newline: by $by", async ({ args, secret }) => {
  expect(await runHere(["secret", ...args], env)).toEqual({ code: 0, stdout: `${secret}\n`, stderr: "" });
});

test("by its id, where names and keys do not tell it apart", async () => {
  const { stdout } = await runHere(["secret", ids.backup ?? ""], env);
  expect(stdout).toBe("canary-prod-backup-LON1\n");
});

test("on a terminal a warning comes first, and not on standard output", async () => {
  const { code, stdout, stderr } = await runHere(["secret", "prod"], env, { isTerminal: true });
  expect([code, stdout]).toEqual([0, "canary-prod-LON1\n"]);
  expect(stderr).toBe(
    `belay: warning: this is the secret of "prod" (${ids.prod}), in clear on your terminal:\n`,
  );
});

describe("what goes wrong prints nothing of a secret, nor what was given", () => {
  test.each<{
    name: string;
    args: () => string[];
    change?: Record<string, string>;
    code: number;
    said: () => string;
  }>([
    {
      name: "a part of a name",
      args: () => ["pro"],
      code: 1,
      said: () =>
        "belay: no credential of LON1 has this name, access key or id; belay ls --platform civo --region LON1 shows all\n",
    },
    { name: "a name in other letters", args: () => ["PROD"], code: 1, said: () => "no credential of LON1" },
    { name: "a part of an access key", args: () => ["AK-pro"], code: 1, said: () => "no credential of LON1" },
    { name: "an empty name", args: () => [""], code: 1, said: () => "no credential of LON1" },
    {
      name: "a secret in place of a name",
      args: () => ["canary-prod-LON1"],
      code: 1,
      said: () => "no credential of LON1",
    },
    {
      name: "an id of another region",
      args: () => [ids.prod ?? "", "--region", "NYC1"],
      code: 1,
      said: () => "no credential of NYC1",
    },
    {
      name: "a name that two have",
      args: () => ["twin"],
      code: 1,
      said: () =>
        `belay: 2 credentials of LON1 have this name or access key: "twin" (${ids.twin}), "twin" (${ids.other}); give the id of one\n`,
    },
    {
      name: "an access key that is the name of another one",
      args: () => ["AK-prod-backup"],
      code: 1,
      said: () => `"prod-backup" (${ids.backup}), "AK-prod-backup" (${ids.liar}); give the id of one`,
    },
    {
      name: "one that is not ready",
      args: () => ["pending"],
      code: 1,
      said: () => `Civo is still making credential pending (${ids.pending})`,
    },
    {
      name: "one that failed",
      args: () => ["failed"],
      code: 1,
      said: () => `Civo failed to make credential failed (${ids.failed})`,
    },
    {
      name: "no region",
      args: () => ["prod"],
      change: { CIVO_REGION: "" },
      code: 2,
      said: () => "belay: the region is missing: set CIVO_REGION or give --region\n",
    },
    {
      name: "a region in small letters",
      args: () => ["prod"],
      change: { CIVO_REGION: "lon1" },
      code: 2,
      said: () => "belay: CIVO_REGION must be in capital letters: LON1.\n",
    },
    {
      name: "no token",
      args: () => ["prod"],
      change: { CIVO_TOKEN: "" },
      code: 2,
      said: () => "belay: the token is missing: set CIVO_TOKEN\n",
    },
    {
      name: "a refused token",
      args: () => ["prod"],
      change: { CIVO_TOKEN: "canary-token" },
      code: 1,
      said: () => "status 401",
    },
    {
      name: "nobody there",
      args: () => ["prod"],
      change: { CIVO_API_URL: "http://127.0.0.1:1" },
      code: 3,
      said: () => "127.0.0.1:1",
    },
    {
      name: "no credential named",
      args: () => [],
      code: 2,
      said: () => "missing required argument 'credential'",
    },
    {
      name: "two credentials named",
      args: () => ["prod", "twin"],
      code: 2,
      said: () => "too many arguments",
    },
  ])("$name: $code", async ({ args, change = {}, code, said }) => {
    const outcome = await runHere(["secret", ...args()], { ...env, ...change });
    expect(outcome).toMatchObject({ code, stdout: "", stderr: expect.stringContaining(said()) });
    expect(outcome.stderr).not.toContain("canary");
  });
});
