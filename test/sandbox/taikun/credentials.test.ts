import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { type FamilyRow, familyRows, sent } from "./families.js";
import { aws, startTaikun, type TestTaikun } from "./start-taikun.js";

let taikun: TestTaikun;
beforeEach(() => {
  taikun = startTaikun();
});
afterEach(() => taikun.sandbox.close());

const make = async ({ create, list, body }: FamilyRow): Promise<number> => {
  await taikun.behaviour({ tanzu_zededa: "on" });
  const made = await taikun.ask("POST", create, sent(body));
  if (made.status !== 200) throw new Error(made.text);
  return (await taikun.ask("GET", list)).body.data[0].id;
};

describe("each family", () => {
  test.each(familyRows)("$family: what is made is in its list, without its secrets", async (row) => {
    await taikun.behaviour({ tanzu_zededa: "on" });
    const made = await taikun.ask("POST", row.create, sent(row.body));
    expect(made).toMatchObject({ status: 200 });
    if (row.family === "openshift") expect(made.text).toBe("");
    else expect(made.body).toMatchObject({ id: "1", isError: false });
    const { text, body } = await taikun.ask("GET", row.list);
    expect(body).toMatchObject({ totalCount: 1, data: [{ id: 1, ...row.shown }] });
    for (const secret of row.secret) expect(text).not.toContain(secret);
    if (row.cloudType)
      expect((await taikun.ask("GET", "/cloudcredentials")).body).toEqual([
        {
          id: 1,
          fullName: "prod",
          cloudType: row.cloudType,
          isDefault: false,
          organizationId: 1,
          projects: [],
        },
      ]);
  });

  test.each(familyRows.filter(({ update }) => update))("$family: is changed", async (row) => {
    const id = await make(row);
    const { path, method = "POST", body, shown = {} } = row.update as NonNullable<FamilyRow["update"]>;
    expect(await taikun.ask(method, path, { id, ...body })).toMatchObject({ status: 200, text: "" });
    const entry = await taikun.entry(row.list, id);
    expect(entry).toMatchObject({ id, ...shown, ...(body.name !== undefined && { name: body.name }) });
    expect(entry.lastModified).toEqual(expect.any(String));
    const space = row.family === "backup" ? "backup" : "cloud";
    const secrets = Object.fromEntries(
      Object.entries(body).filter(([, value]) => String(value).startsWith("canary")),
    );
    const { matches, fields } = await taikun.control("taikun_holds", { space, id, secrets });
    const held = Object.keys(secrets).filter((field) => !(field in fields));
    expect(held.map((field) => matches[field])).toEqual(held.map(() => true));
    expect((await taikun.ask(method, path, { id: 99, ...body })).status).toBe(404);
  });

  test.each(familyRows)("$family: is deleted, once", async (row) => {
    const id = await make(row);
    const base = row.cloudType ? "/cloudcredentials" : row.list.replace(/\/list$/, "");
    expect(await taikun.ask("DELETE", `${base}/${id}`)).toMatchObject({ status: 200, text: "" });
    expect((await taikun.ask("GET", row.list)).body).toMatchObject({ data: [], totalCount: 0 });
    expect((await taikun.ask("DELETE", `${base}/${id}`)).status).toBe(404);
  });

  test.each(familyRows)("$family: lacks nothing that the contract asks for", async (row) => {
    await taikun.behaviour({ tanzu_zededa: "on" });
    const { name: _, s3Name: __, ...unnamed } = row.body;
    const reply = await taikun.ask("POST", row.create, sent(unnamed));
    expect(reply).toMatchObject({ status: 400, body: { title: "Bad Request", status: 400 } });
    expect(reply.body.detail).toMatch(/ame is required/);
  });
});

test.each(["tanzu", "zededa"])("%s is not there if the installation has it not", async (family) => {
  const row = familyRows.find((one) => one.family === family) as FamilyRow;
  expect((await taikun.ask("GET", row.list)).status).toBe(404);
  expect((await taikun.ask("POST", row.create, row.body)).status).toBe(404);
});

test("each id space counts for itself", async () => {
  expect([await taikun.addCloud("one"), await taikun.addBackup("one")]).toEqual([1, 1]);
  expect([await taikun.addCloud("two"), await taikun.addBackup("two")]).toEqual([2, 2]);
});

describe("a name", () => {
  test("is unique in an organization, or need not be", async () => {
    await taikun.addCloud("prod");
    expect(await taikun.ask("POST", "/aws/create", aws("prod"))).toMatchObject({ status: 409 });
    await taikun.behaviour({ names: "any" });
    expect((await taikun.ask("POST", "/aws/create", aws("prod"))).status).toBe(200);
  });
});

describe("a locked one", () => {
  test("is changed and deleted only where that is done", async () => {
    const id = await taikun.addCloud("prod");
    const lock = (mode: string) => taikun.ask("POST", "/cloudcredentials/lockmanager", { id, mode });
    const update = () => taikun.ask("POST", "/aws/update", { id, name: "prod-2" });
    expect(await lock("lock")).toMatchObject({ status: 200, text: "" });
    expect(await taikun.entry("/aws/list", id)).toMatchObject({ isLocked: true });
    expect(await update()).toMatchObject({
      status: 409,
      body: { detail: `The credential prod (${id}) is locked, and cannot be changed` },
    });
    expect((await taikun.ask("DELETE", `/cloudcredentials/${id}`)).status).toBe(409);
    await taikun.behaviour({ locked_update: "done", locked_status: 400 });
    expect((await update()).status).toBe(200);
    expect((await taikun.ask("DELETE", `/cloudcredentials/${id}`)).status).toBe(400);
    await lock("unlock");
    expect((await taikun.ask("DELETE", `/cloudcredentials/${id}`)).status).toBe(200);
  });
});

test("one of an organization and id space is the default", async () => {
  const [a, b] = [await taikun.addBackup("one"), await taikun.addBackup("two")];
  for (const id of [a, b]) await taikun.ask("POST", "/s3credentials/makedefault", { id });
  const { data } = (await taikun.ask("GET", "/s3credentials/list")).body;
  expect(data.map(({ isDefault }: { isDefault: boolean }) => isDefault)).toEqual([false, true]);
  await taikun.behaviour({ default_delete: "refused" });
  expect((await taikun.ask("DELETE", `/s3credentials/${b}`)).status).toBe(409);
  expect((await taikun.ask("DELETE", `/s3credentials/${a}`)).status).toBe(200);
});

test("keys that an update leaves out stay, or go", async () => {
  const id = await taikun.addCloud("prod");
  const holds = async () => {
    const secrets = { awsSecretAccessKey: "canary-prod" };
    return (await taikun.control("taikun_holds", { space: "cloud", id, secrets })).matches;
  };
  await taikun.ask("POST", "/aws/update", { id, name: "prod" });
  expect(await holds()).toEqual({ awsSecretAccessKey: true });
  await taikun.behaviour({ null_secret: "clears" });
  await taikun.ask("POST", "/aws/update", { id, name: "prod" });
  expect(await holds()).toEqual({ awsSecretAccessKey: false });
});

test("keys that the cloud does not know are refused", async () => {
  await taikun.behaviour({ bad_keys: ["canary-prod"] });
  expect((await taikun.ask("POST", "/aws/create", aws("prod"))).status).toBe(400);
  expect((await taikun.ask("POST", "/aws/create", { name: "prod", awsRegion: "eu" })).status).toBe(400);
});

test("a kind that cannot be made is planted", async () => {
  const planted = { kind: "GENERICKUBERNETES", name: "imported" };
  const { id } = await taikun.control("taikun_credentials", planted);
  expect((await taikun.ask("GET", "/cloudcredentials")).body).toMatchObject([
    { id, fullName: "imported", cloudType: "GENERICKUBERNETES" },
  ]);
});

test("the datacenters of vSphere include the one that is asked for", async () => {
  const body = { url: "https://vc", username: "u", password: "p", datacenterName: "mine" };
  const reply = await taikun.ask("POST", "/vsphere/datacenter-list", body);
  expect(reply.body).toContainEqual({ datacenter: "datacenter-3", name: "mine" });
});

describe("a checker", () => {
  const form = () => {
    const data = new FormData();
    data.append("config", new File(["canary"], "key.json"));
    return data;
  };

  test.each([
    { path: "/checker/aws", body: () => ({ awsSecretAccessKey: "canary" }), good: "" },
    { path: "/checker/s3", body: () => ({ s3SecretKey: "canary" }), good: "" },
    { path: "/checker/prometheus", body: () => ({ password: "canary" }), good: "" },
    { path: "/vsphere/validate", body: () => ({ password: "canary" }), good: "" },
    { path: "/openshift/validate", body: form, good: "" },
    { path: "/checker/google", body: form, good: "true" },
  ])("$path knows good keys from bad ones", async ({ path, body, good }) => {
    expect(await taikun.ask("POST", path, body())).toMatchObject({ status: 200, text: good });
    await taikun.behaviour({ bad_keys: ["canary"] });
    expect((await taikun.ask("POST", path, body())).status).toBe(400);
    expect((await taikun.ask("POST", path, body(), "user")).status).toBe(403);
    expect((await taikun.ask("POST", path, body(), null)).status).toBe(401);
  });

  test("of OpenStack says so in an answer that is none", async () => {
    const check = async () => (await taikun.ask("POST", "/checker/openstack", { password: "canary" })).body;
    expect(await check()).toMatchObject({ isOpenstackAvailable: true, errorMessage: null });
    await taikun.behaviour({ bad_keys: ["canary"] });
    expect(await check()).toMatchObject({ isOpenstackAvailable: false, errorMessage: expect.any(String) });
  });

  test("of something else is not there", async () => {
    expect((await taikun.ask("POST", "/checker/moon", {})).status).toBe(404);
    expect((await taikun.ask("GET", "/checker/aws")).status).toBe(404);
  });
});
