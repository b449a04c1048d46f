import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import { startTaikun, type TestTaikun } from "./start-taikun.js";

let taikun: TestTaikun;
beforeEach(() => {
  taikun = startTaikun();
});
afterEach(() => taikun.sandbox.close());

const SHOWBACK = "/showback/v1/showbackcredentials";
const RULES = "/showback/v1/showbackrules";
const rule = { name: "cpu", metricName: "up", type: "Sum", price: 2, labels: [{ label: "a", value: "b" }] };
const deploy = (what: string, body: object) => taikun.ask("POST", `/project-deployment/${what}`, body);
const addAi = (name: string) => taikun.add("/ai-credential/create", { name, apiKey: "canary" });
const addBilling = (name: string) =>
  taikun.add("/opscredentials", {
    name,
    prometheusUsername: "u",
    prometheusPassword: "canary",
    prometheusUrl: "https://p",
  });
const addShowback = (name: string) =>
  taikun.add(`${SHOWBACK}/create`, { name, url: "https://p", username: "u", password: "canary" });

describe("a project", () => {
  test("is in the lists of its credentials, and keeps them from being deleted", async () => {
    const [cloud, backup, ai] = [
      await taikun.addCloud("prod"),
      await taikun.addBackup("nightly"),
      await addAi("mind"),
    ];
    const id = await taikun.addProject("shop", cloud, {
      expiredAt: null,
      flavors: [],
      isKubernetes: true,
      isBackupEnabled: true,
      s3CredentialId: backup,
      aiEnabled: true,
      aiCredentialId: ai,
    });
    const projects = [{ id, name: "shop" }];
    expect(await taikun.entry("/aws/list", cloud)).toMatchObject({ projects, projectCount: 1 });
    expect(await taikun.entry("/s3credentials/list", backup)).toMatchObject({ projects });
    expect(await taikun.entry("/ai-credential/list", ai)).toMatchObject({ projects });
    expect(await taikun.entry("/projects", id)).toMatchObject({
      cloudCredentialName: "prod",
      isBackupEnabled: true,
      aiEnabled: true,
      status: "Ready",
    });
    expect((await taikun.ask("GET", `/servers/${id}`)).body).toMatchObject({
      data: [],
      project: { cloudId: cloud, s3CredentialId: backup, aiCredentialId: ai, cloudName: "prod" },
    });
    expect((await taikun.ask("GET", `/projects?BackupCredentialId=${backup + 1}`)).body.data).toEqual([]);
    for (const path of [`/cloudcredentials/${cloud}`, `/s3credentials/${backup}`, `/ai-credential/${ai}`])
      expect(await taikun.ask("DELETE", path)).toMatchObject({
        status: 409,
        body: { detail: expect.stringMatching(/cannot be deleted: it is used by shop \(1\)$/) },
      });
    await taikun.behaviour({ in_use_status: 400 });
    expect((await taikun.ask("DELETE", `/cloudcredentials/${cloud}`)).status).toBe(400);
    expect((await taikun.ask("POST", "/projects/delete", { projectId: id })).status).toBe(200);
    expect((await taikun.ask("GET", `/servers/${id}`)).status).toBe(404);
    for (const path of [`/cloudcredentials/${cloud}`, `/s3credentials/${backup}`, `/ai-credential/${ai}`])
      expect((await taikun.ask("DELETE", path)).status).toBe(200);
  });

  test("takes its time to go, if told so", async () => {
    await taikun.behaviour({ project_delete: 20 });
    const cloud = await taikun.addCloud("prod");
    const projectId = await taikun.addProject("shop", cloud);
    await taikun.ask("POST", "/projects/delete", { projectId, isForceDelete: false });
    expect(await taikun.entry("/projects", projectId)).toMatchObject({ status: "Deleting" });
    expect((await taikun.ask("DELETE", `/cloudcredentials/${cloud}`)).status).toBe(409);
    await taikun.advance(20);
    expect(await taikun.entry("/projects", projectId)).toBeUndefined();
    expect((await taikun.ask("DELETE", `/cloudcredentials/${cloud}`)).status).toBe(200);
  });

  test.each([
    { what: "backup", field: "s3CredentialId", says: "backup", list: "/s3credentials/list" },
    { what: "ai", field: "aiCredentialId", says: "AI", list: "/ai-credential/list" },
  ])("gets and loses its $what", async ({ what, field, says, list }) => {
    const add = what === "ai" ? addAi : taikun.addBackup;
    const [one, two] = [await add("one"), await add("two")];
    const projectId = await taikun.addProject("shop", await taikun.addCloud("prod"));
    const used = async (id: number) => (await taikun.entry(list, id)).projects;
    const enable = (id: number) => deploy(`enable-${what}`, { projectId, [field]: id });
    expect((await deploy(`disable-${what}`, { projectId })).status).toBe(409);
    expect((await enable(99)).status).toBe(404);
    expect(await enable(one)).toMatchObject({ status: 200, text: "" });
    expect(await used(one)).toEqual([{ id: projectId, name: "shop" }]);
    expect(await enable(two)).toMatchObject({
      status: 409,
      body: { detail: `The project shop (1) has ${says} enabled already, with the credential one (${one})` },
    });
    await taikun.behaviour({ link_seconds: 5 });
    await deploy(`disable-${what}`, { projectId });
    expect(await used(one)).toEqual([{ id: projectId, name: "shop" }]);
    expect((await enable(two)).body.detail).toMatch(/is not Ready, but Disable(Backup|Ai)$/);
    await taikun.advance(5);
    expect(await used(one)).toEqual([]);
    await enable(two);
    expect(await used(two)).toHaveLength(1);
    expect((await taikun.ask("GET", `/servers/${projectId}`)).body.project.status).toMatch(/^Enable/);
    await taikun.advance(5);
    expect((await taikun.ask("GET", `/servers/${projectId}`)).body.project).toMatchObject({
      status: "Ready",
      [field]: two,
    });
  });

  test("that is locked stays as it is", async () => {
    const [cloud, s3CredentialId] = [await taikun.addCloud("prod"), await taikun.addBackup("one")];
    const projectId = await taikun.addProject("shop", cloud);
    await taikun.ask("POST", "/projects/lockmanager", { id: projectId, mode: "lock" });
    expect((await taikun.ask("POST", "/projects/delete", { projectId })).status).toBe(409);
    expect((await deploy("enable-backup", { projectId, s3CredentialId })).status).toBe(409);
  });

  test("is in the organization of its cloud credential, with its other credentials", async () => {
    const { id: organizationId } = await taikun.control("taikun_organizations", {});
    const cloud = await taikun.addCloud("other", { organizationId });
    const [here, there] = [
      await taikun.addBackup("here"),
      await taikun.addBackup("there", { organizationId }),
    ];
    const project = { name: "shop", cloudCredentialId: cloud, isBackupEnabled: true };
    const create = (s3CredentialId: number) =>
      taikun.ask("POST", "/projects", { ...project, s3CredentialId });
    expect((await create(here)).status).toBe(404);
    expect((await create(there)).status).toBe(200);
    expect(await taikun.entry("/projects", 1)).toMatchObject({ organizationId, name: "shop" });
  });

  test("has a quota, and no servers, machines, flavors and images", async () => {
    const id = await taikun.addProject("shop", await taikun.addCloud("prod"));
    await taikun.ask("POST", "/projectquotas/update", { quotaId: id, serverCpu: 5 });
    expect(await taikun.entry("/projectquotas", id)).toMatchObject({ projectId: id, serverCpu: 5, vmCpu: 0 });
    for (const path of [
      "/servers",
      `/standalone/${id}`,
      `/flavors/projects/list?ProjectId=${id}`,
      "/images/projects/list",
    ])
      expect((await taikun.ask("GET", path)).body).toMatchObject({ data: [] });
  });

  test("may be planted on credentials that are not there, with any status", async () => {
    const { id } = await taikun.control("taikun_projects", { name: "stray", cloud_credential_id: 99 });
    await taikun.control("taikun_status", { id, status: "Failure" });
    expect(await taikun.entry("/projects", id)).toMatchObject({
      name: "stray",
      status: "Failure",
      cloudCredentialName: null,
    });
  });
});

describe("a billing rule", () => {
  test("is on a credential, and moves to another", async () => {
    const [one, two] = [await addBilling("one"), await addBilling("two")];
    const id = await taikun.add("/prometheusrules", { ...rule, operationCredentialId: one });
    const used = async (credential: number) => (await taikun.entry("/opscredentials/list", credential)).rules;
    expect(await used(one)).toEqual([{ prometheusRuleId: id, prometheusRuleName: "cpu" }]);
    expect((await taikun.ask("DELETE", `/opscredentials/${one}`)).status).toBe(409);
    const moved = { ...rule, name: "ram", operationCredentialId: two };
    expect(await taikun.ask("PUT", `/prometheusrules/edit/${id}`, moved)).toMatchObject({
      status: 200,
      text: "",
    });
    expect([await used(one), await used(two)]).toEqual([
      [],
      [{ prometheusRuleId: id, prometheusRuleName: "ram" }],
    ]);
    const attached = await taikun.ask("POST", "/organizations/1/prometheusrules", [{ id, discountRate: 10 }]);
    expect(attached.status).toBe(200);
    expect(await taikun.entry("/prometheusrules", id)).toMatchObject({
      name: "ram",
      password: null,
      account: { accountId: 1, accountName: "sandbox" },
      operationCredential: { operationCredentialId: two, name: "two" },
      boundOrganizations: [{ id: 1, name: "sandbox", ruleDiscountRate: 10 }],
    });
    const lost = { ...rule, operationCredentialId: 99 };
    expect((await taikun.ask("PUT", `/prometheusrules/edit/${id}`, lost)).status).toBe(404);
    expect((await taikun.ask("DELETE", `/prometheusrules/${id}`)).status).toBe(200);
    expect((await taikun.ask("DELETE", `/opscredentials/${two}`)).status).toBe(200);
  });
});

describe("a showback rule", () => {
  test("has a credential if it is External, for ever", async () => {
    const credential = await addShowback("one");
    const external = { ...rule, kind: "External", showbackCredentialId: credential };
    const id = await taikun.add(`${RULES}/create`, external);
    expect((await taikun.entry(SHOWBACK, credential)).rules).toEqual([{ id, name: "cpu" }]);
    expect((await taikun.ask("DELETE", `${SHOWBACK}/${credential}`)).status).toBe(409);
    const update = { id, ...rule, name: "ram", kind: "External", showbackCredentialId: 99 };
    expect((await taikun.ask("POST", `${RULES}/update`, update)).status).toBe(200);
    expect(await taikun.entry(RULES, id)).toMatchObject({
      name: "ram",
      showbackCredentialId: credential,
      showbackCredentialName: "one",
    });
    expect((await taikun.ask("DELETE", `${RULES}/${id}`)).status).toBe(200);
    expect((await taikun.ask("DELETE", `${SHOWBACK}/${credential}`)).status).toBe(200);
  });

  test.each([
    { kind: "General", showbackCredentialId: undefined, status: 200 },
    { kind: "General", showbackCredentialId: 1, status: 400 },
    { kind: "External", showbackCredentialId: undefined, status: 400 },
    { kind: "External", showbackCredentialId: 99, status: 404 },
  ])("$kind with $showbackCredentialId: $status", async ({ status, ...given }) => {
    await addShowback("one");
    expect((await taikun.ask("POST", `${RULES}/create`, { ...rule, ...given })).status).toBe(status);
  });
});
