/** The client sends what Taikun's Terraform provider and command line were seen to send for the same operations. */
import { describe, expect, test } from "@jest/globals";
import {
  deleteCredential,
  setLock,
  storeGoogleCredential,
  storeOpenShiftCredential,
  storeVsphereCredential,
  type TaikunClient,
} from "../../../src/sdk/taikun/index.js";
import { answering, common, errorOf, everything, nothing, page } from "./answering.js";

type Call = (taikun: TaikunClient) => Promise<unknown>;
const A = "/api/v1";
const S = "/showback/v1";
const net = {
  ...{ gateway: "10.0.0.1", ipAddress: "10.0.0.0", netMask: 24 },
  ...{ beginAllocationRange: "10.0.0.10", endAllocationRange: "10.0.0.99" },
};
const aws = { name: "prod", awsRegion: "r", awsAccessKeyId: "AKIA", awsSecretAccessKey: "s", azCount: 1 };
const azure = {
  ...{ name: "prod", azureClientId: "c", azureClientSecret: "s", azureLocation: "l", azCount: 1 },
  ...{ azureSubscriptionId: "u", azureTenantId: "t" },
};
const openstack = {
  ...{ applicationCredEnabled: false, name: "prod", openStackContinent: "eu", openStackDomain: "d" },
  ...{ openStackPassword: "s", openStackProject: "p", openStackPublicNetwork: "n", openStackRegion: "r" },
  ...{ openStackUrl: "https://o", openStackUser: "u" },
};
const proxmox = {
  ...{ continent: "eu", hypervisors: ["pve"], name: "prod", storage: "s", tokenId: "i", tokenSecret: "s" },
  ...{ url: "https://p", vmTemplateName: "t" },
  privateNetwork: { ...net, bridge: "b" },
  publicNetwork: { ...net, bridge: "b" },
};
const zadara = {
  ...{ azCount: 1, name: "prod", zadaraAccessKeyId: "k", zadaraRegion: "r", zadaraSecretAccessKey: "s" },
  ...{ zadaraUrl: "https://z", zadaraVolumeType: "v" },
};
const backup = {
  s3AccessKeyId: "k",
  s3Endpoint: "https://s3",
  s3Name: "prod",
  s3Region: "r",
  s3SecretKey: "s",
};
const billing = {
  name: "prod",
  prometheusPassword: "s",
  prometheusUrl: "https://p",
  prometheusUsername: "u",
};
const showback = { name: "prod", password: "s", url: "https://p", username: "u" };
const labels = [{ label: "a", value: "b" }];
const rule = {
  labels,
  metricName: "m",
  name: "cpu",
  operationCredentialId: 5,
  price: 1.5,
  type: "Sum" as const,
};
const shown = {
  ...{ globalAlertLimit: 1, kind: "External" as const, labels: [], metricName: "m", name: "cpu", price: 1 },
  ...{ projectAlertLimit: 2, type: "Count" as const },
};
const key = { id: 7, name: "prod" };

const recorded: [sent: string, body: object | undefined, call: Call][] = [
  [`POST ${A}/aws/create`, aws, (t) => t.createAwsCredential({ body: aws })],
  [
    `POST ${A}/aws/update`,
    { ...key, awsAccessKeyId: "k", awsSecretAccessKey: "s" },
    (t) => t.updateAwsCredential({ body: { ...key, awsAccessKeyId: "k", awsSecretAccessKey: "s" } }),
  ],
  [`POST ${A}/azure/create`, azure, (t) => t.createAzureCredential({ body: azure })],
  [
    `POST ${A}/azure/update`,
    { ...key, azureClientId: "c", azureClientSecret: "s" },
    (t) => t.updateAzureCredential({ body: { ...key, azureClientId: "c", azureClientSecret: "s" } }),
  ],
  [`POST ${A}/openstack/create`, openstack, (t) => t.createOpenStackCredential({ body: openstack })],
  [
    `POST ${A}/openstack/update`,
    { ...key, openStackUser: "u", openStackPassword: "s" },
    (t) => t.updateOpenStackCredential({ body: { ...key, openStackUser: "u", openStackPassword: "s" } }),
  ],
  [`POST ${A}/proxmox/create`, proxmox, (t) => t.createProxmoxCredential({ body: proxmox })],
  [
    `POST ${A}/proxmox/update`,
    { ...key, tokenId: "i", tokenSecret: "s" },
    (t) => t.updateProxmoxCredential({ body: { ...key, tokenId: "i", tokenSecret: "s" } }),
  ],
  [
    `POST ${A}/proxmox/update/hypervisors`,
    { id: 7, hypervisors: ["pve"] },
    (t) => t.updateProxmoxHypervisors({ body: { id: 7, hypervisors: ["pve"] } }),
  ],
  [
    `POST ${A}/vsphere/update`,
    { ...key, username: "u", password: "s" },
    (t) => t.updateVsphereCredential({ body: { ...key, username: "u", password: "s" } }),
  ],
  [`POST ${A}/zadara/create`, zadara, (t) => t.createZadaraCredential({ body: zadara })],
  [
    `POST ${A}/zadara/update`,
    { ...key, zadaraAccessKeyId: "k", zadaraSecretAccessKey: "s" },
    (t) => t.updateZadaraCredential({ body: { ...key, zadaraAccessKeyId: "k", zadaraSecretAccessKey: "s" } }),
  ],
  [`POST ${A}/s3credentials`, backup, (t) => t.createBackupCredential({ body: backup })],
  [
    `PUT ${A}/s3credentials`,
    { id: 7, s3AccessKeyId: "k", s3Name: "prod", s3SecretKey: "s" },
    (t) =>
      t.updateBackupCredential({ body: { id: 7, s3AccessKeyId: "k", s3Name: "prod", s3SecretKey: "s" } }),
  ],
  [`POST ${A}/opscredentials`, billing, (t) => t.createBillingCredential({ body: billing })],
  [`POST ${A}/prometheusrules`, rule, (t) => t.createBillingRule({ body: rule })],
  [`PUT ${A}/prometheusrules/edit/7`, rule, (t) => t.updateBillingRule({ ruleId: 7, body: rule })],
  [`DELETE ${A}/prometheusrules/7`, undefined, (t) => t.deleteBillingRule({ ruleId: 7 })],
  [`POST ${S}/showbackcredentials/create`, showback, (t) => t.createShowbackCredential({ body: showback })],
  [
    `POST ${S}/showbackrules/create`,
    { ...shown, showbackCredentialId: 5 },
    (t) => t.createShowbackRule({ body: { ...shown, showbackCredentialId: 5 } }),
  ],
  [
    `POST ${S}/showbackrules/update`,
    { id: 7, ...shown },
    (t) => t.updateShowbackRule({ body: { id: 7, ...shown } }),
  ],
  [`DELETE ${S}/showbackrules/7`, undefined, (t) => t.deleteShowbackRule({ ruleId: 7 })],
  [
    `POST ${A}/organizations/3/prometheusrules`,
    [{ discountRate: 10, id: 7 }],
    (t) => t.attachBillingRules({ organizationId: 3, body: [{ discountRate: 10, id: 7 }] }),
  ],
  [
    `POST ${A}/projects`,
    { cloudCredentialId: 1, expiredAt: null, flavors: [], isKubernetes: true, name: "paris" },
    (t) =>
      t.createProject({
        body: { cloudCredentialId: 1, expiredAt: null, flavors: [], isKubernetes: true, name: "paris" },
      }),
  ],
  [
    `POST ${A}/projects/delete`,
    { isForceDelete: false, projectId: 7 },
    (t) => t.deleteProject({ body: { isForceDelete: false, projectId: 7 } }),
  ],
  [
    `POST ${A}/project-deployment/enable-backup`,
    { projectId: 7, s3CredentialId: 5 },
    (t) => t.enableBackup({ body: { projectId: 7, s3CredentialId: 5 } }),
  ],
  [
    `POST ${A}/project-deployment/disable-backup`,
    { projectId: 7 },
    (t) => t.disableBackup({ body: { projectId: 7 } }),
  ],
  [
    `POST ${A}/cloudcredentials/lockmanager`,
    { id: 7, mode: "lock" },
    (t) => setLock(t, { space: "taikun/cloud", id: "7", locked: true }),
  ],
  [
    `POST ${A}/s3credentials/lockmanager`,
    { id: 7, mode: "unlock" },
    (t) => setLock(t, { space: "taikun/backup", id: 7, locked: false }),
  ],
  [
    `POST ${A}/opscredentials/lockmanager`,
    { id: 7, mode: "lock" },
    (t) => setLock(t, { space: "taikun/billing", id: 7, locked: true }),
  ],
  [
    `POST ${S}/showbackcredentials/lockmanager`,
    { id: 7, mode: "lock" },
    (t) => setLock(t, { space: "taikun/showback", id: 7, locked: true }),
  ],
  [
    `DELETE ${A}/cloudcredentials/7`,
    undefined,
    (t) => deleteCredential(t, { space: "taikun/cloud", id: "7" }),
  ],
  [`DELETE ${A}/s3credentials/7`, undefined, (t) => deleteCredential(t, { space: "taikun/backup", id: 7 })],
  [`DELETE ${A}/opscredentials/7`, undefined, (t) => deleteCredential(t, { space: "taikun/billing", id: 7 })],
  [`DELETE ${A}/ai-credential/7`, undefined, (t) => deleteCredential(t, { space: "taikun/ai", id: 7 })],
  [
    `DELETE ${S}/showbackcredentials/7`,
    undefined,
    (t) => deleteCredential(t, { space: "taikun/showback", id: 7 }),
  ],
];

test.each(recorded)("%s", async (sent, body, call) => {
  const { taikun, asked } = answering(() => Response.json({ id: "7" }));
  await call(taikun);
  expect(asked.map(({ line, query, body }) => ({ line, query, body }))).toEqual([
    { line: sent, query: {}, body },
  ]);
});

test("an id that is none is a TypeError", async () => {
  const { taikun, asked } = answering(nothing);
  expect(await errorOf(deleteCredential(taikun, { space: "taikun/cloud", id: "../aws" }))).toBeInstanceOf(
    TypeError,
  );
  expect(asked).toEqual([]);
});

test("Google Cloud: the key file goes as a file", async () => {
  const { taikun, asked } = answering(() => Response.json({ id: "7" }));
  const given = { config: '{"private_key":"s"}', name: "prod", region: "r", azCount: 1 };
  await storeGoogleCredential(taikun, { ...given, folderId: "f", billingAccountId: "b" });
  expect(asked.map(({ line, body }) => ({ line, body }))).toEqual([
    {
      line: `POST ${A}/googlecloud/create`,
      body: {
        ...{
          name: "prod",
          region: "r",
          azCount: "1",
          importProject: "false",
          folderId: "f",
          billingAccountId: "b",
        },
        config: { name: "config.json", type: "application/json", text: given.config },
      },
    },
  ]);
});

test("Google Cloud: a refusal does not show the key file", async () => {
  const config = '{"private_key":"canary"}';
  const { taikun } = answering(() => Response.json({ detail: `bad: ${config}` }, { status: 400 }));
  const error = await errorOf(storeGoogleCredential(taikun, { config, name: "prod", region: "r" }));
  expect(error.message).toContain("withheld");
  expect(everything(error)).not.toContain("canary");
});

describe("vSphere", () => {
  const { publicNetwork: _, privateNetwork: __, ...rest } = proxmox;
  const credential = {
    ...{ continent: "eu", datacenterName: "dc", datastoreName: "s", drsEnabled: true, hypervisors: ["esx"] },
    ...{ name: "prod", password: "canary", resourcePoolName: "r", url: rest.url, username: "u" },
    ...{
      vmTemplateName: "t",
      privateNetwork: { ...net, name: "in" },
      publicNetwork: { ...net, name: "out" },
    },
  };
  const account = { password: "canary", url: rest.url, username: "u" };
  const LIST = `POST ${A}/vsphere/datacenter-list`;
  const dc = { datacenter: "datacenter-3", name: "dc" };
  const other = { datacenter: "datacenter-4", name: "other" };
  const store = (lists: unknown[]) => {
    const all = answering(({ line }) => Response.json(line === LIST ? lists.shift() : { id: "7" }));
    return { ...all, stored: storeVsphereCredential(all.taikun, credential) };
  };

  test("its datacenter is asked for first", async () => {
    const { stored, asked } = store([[other, dc]]);
    expect(await stored).toEqual({ id: "7" });
    expect(asked.map(({ line, body }) => [line, body])).toEqual([
      [LIST, { ...account, datacenterName: "dc" }],
      [`POST ${A}/vsphere/create`, { ...credential, datacenterId: "datacenter-3" }],
    ]);
  });

  test.each([
    ["another one", [[other]], "there are other", 1],
    [
      "none of that name, and several others",
      [[], [other, { ...other, name: "third" }]],
      "there are other, third",
      2,
    ],
    ["none at all", [[], []], "u sees none", 2],
    ["null", [null, null], "u sees none", 2],
    [
      "two of that name",
      [[dc, { ...dc, datacenter: "datacenter-9" }]],
      "datacenter-3 and datacenter-9 are both called so",
      1,
    ],
  ])("with %s nothing is stored", async (_, lists, reason, requests) => {
    const { stored, asked } = store(lists);
    const error = await errorOf(stored);
    expect(error).toMatchObject({
      code: "rejected",
      message: `POST api.taikun.cloud/api/v1/vsphere/datacenter-list gave no datacenter dc for the credential prod: ${reason}`,
    });
    expect([asked.length, everything(error).includes("canary")]).toEqual([requests, false]);
  });
});

describe("OpenShift", () => {
  const credential = {
    name: "prod",
    kubeConfig: "canary",
    pullSecret: "canary",
    storageClass: "c",
    baseDomain: "d",
  };
  const listed = (id: number, name = "prod") => common(id, name, { baseDomain: "d", storageClass: "c" });
  /** What is listed at each look. */
  const store = (looks: object[][]) => {
    const sleeps: number[] = [];
    const all = answering(({ method }) =>
      method === "POST"
        ? nothing()
        : Response.json(page((looks.length > 1 ? looks.shift() : looks[0]) ?? [])),
    );
    const sleep = async (ms: number) => {
      sleeps.push(ms);
    };
    return {
      ...all,
      sleeps,
      stored: storeOpenShiftCredential(all.taikun, { ...credential, organizationId: 3 }, { sleep }),
    };
  };

  test.each([
    ["the one of that name", [[], [listed(7), listed(8, "other")]], []],
    ["the new one of that name", [[listed(6)], [listed(6), listed(7)]], []],
    ["one that comes late", [[], [], [], [listed(7)]], [500, 1000]],
  ])("%s is what was stored", async (_, looks, waits) => {
    const { stored, sleeps, asked, lines } = store(looks);
    expect([await stored, sleeps]).toEqual([{ id: "7" }, waits]);
    expect(lines().slice(0, 3)).toEqual([
      `GET ${A}/openshift/list`,
      `POST ${A}/openshift/create`,
      `GET ${A}/openshift/list`,
    ]);
    expect(asked[1]?.body).toEqual({ ...credential, organizationId: 3 });
    expect(asked.every(({ method, query }) => method === "POST" || query.OrganizationId === "3")).toBe(true);
  });

  test.each([
    ["two new ones of that name", [[], [listed(7), listed(8)]], "7 and 8 are new, and have this name", 0],
    ["none", [[listed(6)]], "none of this name has come to the list within 30 s", 7],
  ])("with %s it says what is to be done", async (_, looks, reason, waits) => {
    const { stored, sleeps } = store(looks);
    const error = await errorOf(stored);
    expect(error).toMatchObject({ code: "unexpected_response", message: expect.stringContaining(reason) });
    expect(error.message).toContain("look it up at Taikun, and import it or delete it there");
    expect([sleeps.length, everything(error).includes("canary")]).toEqual([waits, false]);
  });
});

/** What else the official clients call. */
test.each<[string, Record<string, string>, Call, unknown]>([
  [
    `GET ${A}/users/userinfo`,
    {},
    (t) => t.getUserInfo(),
    {
      data: {
        id: "u",
        username: "ada",
        email: "a@b",
        role: "Partner",
        organizationId: 3,
        organizationName: "acme",
      },
    },
  ],
  [
    `GET ${A}/flavors/projects/list`,
    { Offset: "0", ProjectId: "7" },
    (t) => t.listProjectFlavors({ Offset: 0, ProjectId: 7 }),
    page([]),
  ],
  [
    `GET ${A}/images/projects/list`,
    { Offset: "0", ProjectId: "7" },
    (t) => t.listProjectImages({ Offset: 0, ProjectId: 7 }),
    page([]),
  ],
  [`GET ${A}/projectquotas`, { Id: "7" }, (t) => t.listProjectQuotas({ Id: 7 }), page([])],
  [
    `GET ${A}/standalone/7`,
    {},
    (t) => t.getProjectVirtualMachines({ projectId: 7 }),
    { data: [], project: { id: 7, name: "paris" } },
  ],
  [`GET ${A}/servers`, { AutoscalingGroup: "g" }, (t) => t.listServers({ AutoscalingGroup: "g" }), page([])],
  [
    `GET ${A}/projects`,
    { BackupCredentialId: "5" },
    (t) => t.listProjects({ BackupCredentialId: 5 }),
    page([]),
  ],
  [`GET ${A}/organizations/list`, {}, (t) => t.listOrganizationNames(), []],
])("%s", async (sent, query, call, answer) => {
  const { taikun, asked } = answering(() => Response.json(answer));
  await call(taikun);
  expect(asked.map(({ line, query }) => [line, query])).toEqual([[sent, query]]);
});
