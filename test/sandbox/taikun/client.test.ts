/** Belay's own client at the sandbox: what one says, the other understands. */
import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import {
  createTaikunClient,
  deleteCredential,
  heldCredentials,
  idSpaces,
  listAll,
  setLock,
  storeGoogleCredential,
  storeOpenShiftCredential,
  storeVsphereCredential,
  type TaikunClientOptions,
} from "../../../src/sdk/taikun/index.js";
import { familyRows } from "./families.js";
import { s3, startTaikun, type TestTaikun } from "./start-taikun.js";

let taikun: TestTaikun;
beforeEach(() => {
  taikun = startTaikun();
});
afterEach(() => taikun.sandbox.close());

const client = (as: object = {}) => {
  const { email, password, account_name: accountName } = taikun.access;
  const fetch = (async (asked: Request) => taikun.sandbox.app.fetch(asked)) as typeof globalThis.fetch;
  const login = { email, password, accountName, ...as };
  return createTaikunClient({
    endpoint: "http://sandbox.localhost/taikun",
    fetch,
    ...login,
  } as TaikunClientOptions);
};
const robot = () => ({
  email: undefined,
  password: undefined,
  accountName: undefined,
  accessKey: taikun.access.access_key,
  secretKey: taikun.access.secret_key,
});
const paths = async () => {
  const { body } = await taikun.request("GET", "/_test/requests");
  return body.requests.map(
    ({ method, path, status }: Record<string, string>) => `${method} ${path?.slice(7)} ${status}`,
  );
};

test.each([{ audit: "object" }, { audit: "string" }, { audit: "null" }])(
  "lists of all families, with $audit for who made something",
  async ({ audit }) => {
    await taikun.behaviour({ audit, tanzu_zededa: "on", filled_passwords: "on", names: "any" });
    for (const { create, body } of familyRows.filter(({ family }) => family !== "googlecloud"))
      expect((await taikun.ask("POST", create, body)).status).toBe(200);
    const asked = client();
    for (const word of ["Aws", "Azure", "OpenStack", "Proxmox", "OpenShift", "Vsphere", "Zadara"] as const)
      expect(await listAll(asked, `list${word}Credentials`, {})).toHaveLength(1);
    for (const word of ["Tanzu", "Zededa", "Backup", "Billing", "Showback", "Ai"] as const)
      expect(await listAll(asked, `list${word}Credentials`, {})).toHaveLength(1);
    for (const space of idSpaces) {
      const entries = await heldCredentials(asked, { space });
      expect(entries.length).toBeGreaterThan(0);
      expect(JSON.stringify(entries)).not.toContain("canary");
    }
  },
);

test("what is stored in more steps than one is stored", async () => {
  const asked = client(robot());
  const bodyOf = (family: string) => familyRows.find((row) => row.family === family)?.body as never;
  expect(await storeOpenShiftCredential(asked, bodyOf("openshift"))).toEqual({ id: "1" });
  expect(
    await storeVsphereCredential(asked, { ...(bodyOf("vsphere") as object), name: "two" } as never),
  ).toMatchObject({ id: "2" });
  const google = { config: "{}", name: "three", region: "europe-west1", importProject: true };
  expect(await storeGoogleCredential(asked, google)).toMatchObject({ id: "3" });
});

describe("a login", () => {
  test("is made once, and renewed", async () => {
    await taikun.behaviour({ token_seconds: 2 });
    const asked = client();
    await asked.listCloudCredentials();
    await taikun.advance(2);
    await asked.listCloudCredentials();
    expect(await paths()).toEqual([
      "POST /api/v1/auth/login 200",
      "GET /api/v1/cloudcredentials 200",
      "GET /api/v1/cloudcredentials 401",
      "POST /api/v1/auth/refresh 200",
      "GET /api/v1/cloudcredentials 200",
    ]);
  });

  test.each([
    { behaviour: { two_factor: "due" }, code: "mfa_required" },
    { behaviour: { two_factor: "forced" }, code: "mfa_required" },
  ])("with $behaviour is $code", async ({ behaviour, code }) => {
    await taikun.behaviour(behaviour);
    await expect(client().listCloudCredentials()).rejects.toMatchObject({ code });
  });

  test("of a user who may not is refused by name of the role", async () => {
    const { user_email: email, user_password: password } = taikun.access;
    await expect(client({ email, password }).listCloudCredentials()).rejects.toThrow(/The role User may not/);
  });
});

test("a refusal of a deletion tells who uses the credential, and of a locked one that it is locked", async () => {
  const asked = client();
  const id = await taikun.addCloud("prod");
  await taikun.addProject("shop", id);
  const space = "taikun/cloud";
  await expect(deleteCredential(asked, { space, id })).rejects.toThrow(/used by shop \(1\)/);
  await taikun.ask("POST", "/projects/delete", { projectId: 1 });
  await setLock(asked, { space, id, locked: true });
  await expect(deleteCredential(asked, { space, id })).rejects.toThrow(/is locked/);
  await setLock(asked, { space, id, locked: false });
  await deleteCredential(asked, { space, id });
  expect(await heldCredentials(asked, { space })).toEqual([]);
});

test.each([{ lists: "repeat" }, { lists: "count_more" }, { lists: "count_fewer" }])(
  "of a list that is wrong, by $lists, there is an end",
  async ({ lists }) => {
    for (let n = 1; n <= 120; n++) await taikun.control("taikun_credentials", planted(n));
    const asked = client();
    expect(await heldCredentials(asked, { space: "taikun/backup" })).toHaveLength(120);
    await taikun.behaviour({ lists });
    const before = (await paths()).length;
    await heldCredentials(asked, { space: "taikun/backup" }).catch(() => undefined);
    expect((await paths()).length - before).toBeLessThan(20);
  },
);

const planted = (n: number) => {
  const { s3Name: name, s3SecretKey: _, ...fields } = s3(`backup-${n}`);
  return { space: "backup", kind: "backup", name, fields };
};
