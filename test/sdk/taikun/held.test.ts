/** Who uses what at Taikun, in its five id spaces. */
import { describe, expect, test } from "@jest/globals";
import { heldCredentials, type IdSpace, idSpaces } from "../../../src/sdk/taikun/index.js";
import { answering, errorOf, everything, page } from "./answering.js";

const audit = { userId: "u", displayName: "Ada", accountId: 1, isRobot: false };
const owned = {
  organizationId: 3,
  organizationName: "acme",
  isLocked: true,
  isDefault: false,
  createdBy: audit,
};

const cloud = (id: number, more: object = {}) => ({
  ...{ id, fullName: `cloud-${id}`, cloudType: "AWS", isDefault: true, organizationId: 3 },
  projects: [{ id: 70, name: "paris" }],
  secret: "canary",
  ...more,
});
const backup = {
  ...owned,
  ...{ id: 12, s3Name: "nightly", s3AccessKeyId: "AKIA", s3Endpoint: "https://s3", s3Region: "eu" },
  ...{ s3SecretKey: "canary", isInfra: false, createdAt: null, lastModified: null, lastModifiedBy: null },
  projects: [{ id: 70, name: "paris", secret: "canary" }],
};
const billing = {
  ...owned,
  ...{ id: 12, name: "prices", prometheusUsername: "u", prometheusUrl: "https://p", lastModified: null },
  prometheusPassword: "canary",
  lastModifiedBy: null,
  rules: [{ prometheusRuleId: 5, prometheusRuleName: "cpu" }],
};
const showback = {
  ...owned,
  ...{ id: 12, name: "shown", url: "https://p", username: "u", password: "canary" },
  rules: [{ id: 6, name: "ram" }],
};
const ai = {
  ...{ id: 12, url: null, name: "help", type: "OpenAi", organizationId: 3, organizationName: "acme" },
  ...{ isDefault: true, apiKey: "canary", projects: [{ id: 70, name: "paris" }] },
};

const lists: Readonly<Record<IdSpace, [path: string, answer: unknown]>> = {
  "taikun/cloud": ["/api/v1/cloudcredentials", [cloud(12)]],
  "taikun/backup": ["/api/v1/s3credentials/list", page([backup])],
  "taikun/billing": ["/api/v1/opscredentials/list", page([billing])],
  "taikun/showback": ["/showback/v1/showbackcredentials", { data: [showback], totalCount: 1 }],
  "taikun/ai": ["/api/v1/ai-credential/list", { data: [ai], totalCount: 1 }],
};

async function held(space: IdSpace, answer: unknown = lists[space][1], organizationId?: string | number) {
  const { taikun, asked } = answering(() => Response.json(answer));
  return { entries: await heldCredentials(taikun, { space, organizationId }), asked };
}

const paris = [{ id: "70", name: "paris" }];
const ours = { organization_id: "3", organization_name: "acme" };
const ofAda = { ...ours, is_locked: true, created_by: "Ada" };

test.each<[IdSpace, object]>([
  [
    "taikun/cloud",
    {
      ...{ id: "12", name: "cloud-12", kind: "AWS", publicIdentifier: null, dependents: paris },
      shown: { is_default: true, organization_id: "3" },
    },
  ],
  [
    "taikun/backup",
    {
      ...{ id: "12", name: "nightly", kind: "backup", publicIdentifier: "AKIA", dependents: paris },
      shown: {
        ...{ s3_access_key_id: "AKIA", s3_endpoint: "https://s3", s3_region: "eu", is_default: false },
        ...ofAda,
        created_at: null,
      },
    },
  ],
  [
    "taikun/billing",
    {
      ...{ id: "12", name: "prices", kind: "billing", publicIdentifier: "u" },
      shown: { prometheus_username: "u", prometheus_url: "https://p", is_default: false, ...ofAda },
      dependents: [{ id: "5", name: "cpu" }],
    },
  ],
  [
    "taikun/showback",
    {
      ...{ id: "12", name: "shown", kind: "showback", publicIdentifier: "u" },
      shown: { url: "https://p", username: "u", ...ofAda, created_at: null },
      dependents: [{ id: "6", name: "ram" }],
    },
  ],
  [
    "taikun/ai",
    {
      ...{ id: "12", name: "help", kind: "ai", publicIdentifier: null, dependents: paris },
      shown: { url: null, type: "OpenAi", is_default: true, ...ours },
    },
  ],
])("%s: one request, and entries with the public fields alone", async (space, entry) => {
  const { entries, asked } = await held(space, undefined, "3");
  expect(entries).toEqual([entry]);
  expect(everything(entries)).not.toContain("canary");
  expect(asked.map(({ line }) => line)).toEqual([`GET ${lists[space][0]}`]);
  expect(asked[0]?.query.OrganizationId).toBe("3");
});

describe("the clouds", () => {
  test.each([
    ["a family that is not known", { cloudType: "GENERICKUBERNETES" }, { kind: "GENERICKUBERNETES" }],
    ["no family", { cloudType: null }, { kind: "" }],
    ["no name", { fullName: null }, { name: "1" }],
    ["no projects", { projects: [] }, { dependents: [] }],
    ["projects null", { projects: null }, { dependents: [] }],
    [
      "a project without a name",
      { projects: [{ id: 7, name: null }] },
      { dependents: [{ id: "7", name: "7" }] },
    ],
  ])("with %s", async (_, more, entry) => {
    expect((await held("taikun/cloud", [cloud(1, more)])).entries).toMatchObject([entry]);
  });

  test("one that comes twice has the projects of both", async () => {
    const { entries } = await held("taikun/cloud", [
      cloud(1),
      cloud(1, { projects: [{ id: 71, name: "rome" }] }),
    ]);
    expect(entries.map(({ dependents }) => dependents)).toEqual([[...paris, { id: "71", name: "rome" }]]);
  });

  test("null is none", async () => {
    expect((await held("taikun/cloud", null)).entries).toEqual([]);
  });

  test.each([
    ["no projects field", [cloud(1, { projects: undefined })], /projects: is missing, which does not mean/],
    ["an id that is a text", [cloud(1, { id: "1" })], /id/],
    ["a project without an id", [cloud(1, { projects: [{ name: "x" }] })], /projects\[0\]\.id/],
    ["a page", page([cloud(1)]), /array/],
  ])("with %s are no list", async (_, answer, message) => {
    const error = await errorOf(held("taikun/cloud", answer));
    expect(error).toMatchObject({ code: "unexpected_response", message: expect.stringMatching(message) });
    expect(everything(error)).not.toContain("canary");
  });
});

test.each<[IdSpace, object, string]>([
  ["taikun/backup", { ...backup, projects: undefined }, "projects"],
  ["taikun/billing", { ...billing, rules: undefined }, "rules"],
  ["taikun/showback", { ...showback, rules: undefined }, "rules"],
  ["taikun/ai", { ...ai, projects: undefined }, "projects"],
])("%s: a list that does not tell what uses a credential is none", async (space, entry, field) => {
  const error = await errorOf(held(space, page([entry])));
  expect(error.message).toContain(`data[0].${field}: is missing, which does not mean that it is empty`);
  expect(everything(error)).not.toContain("canary");
});

test.each([
  ["an object", audit, "Ada"],
  ["a text", "Ada", "Ada"],
  ["null", null, null],
  ["absent", undefined, null],
  ["an empty text", "", null],
  ["an object without a name", { userId: "u", displayName: null }, null],
  ["a number", 7, null],
])("who created it, when it is %s", async (_, createdBy, created_by) => {
  const { entries } = await held("taikun/backup", page([{ ...backup, createdBy }]));
  expect(entries[0]?.shown.created_by).toBe(created_by);
});

test.each(["", "abc", "1.5", -1, 1.5, "3&x=1"])("the organization %j is none", async (organizationId) => {
  for (const space of idSpaces) {
    const error = await errorOf(held(space, undefined, organizationId));
    expect(error).toBeInstanceOf(TypeError);
    expect(error.message).toContain("organizationId: must be a whole number");
  }
});

test("a request can be cancelled", async () => {
  const { taikun, asked } = answering(() => Response.json([]));
  const signal = AbortSignal.abort();
  expect(await errorOf(heldCredentials(taikun, { space: "taikun/cloud", signal }))).toMatchObject({
    code: "aborted",
  });
  expect(asked).toEqual([]);
});
