import { afterAll, describe, expect, test } from "@jest/globals";
import { readKeyFile } from "../../src/sandbox/qovery/read-key-file.js";
import { addCluster, addCredential, awsKey, startSandbox } from "./start-sandbox.js";

const started = startSandbox();
const { ask } = started;
afterAll(() => started.sandbox.close());

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const anId = expect.stringMatching(uuid);
const wif = "projects/123456/locations/global/workloadIdentityPools/pool/providers/qovery";

/** Each kind of credential: what is sent, what is shown. Every secret holds the word canary. */
const kinds = [
  {
    kind: "AWS key",
    family: "aws",
    sent: awsKey,
    shown: { object_type: "AWS", name: "prod", access_key_id: "AKIAPROD" },
  },
  {
    kind: "AWS role",
    family: "aws",
    sent: { type: "AWS_ROLE", name: "prod", role_arn: "arn:aws:iam::1:role/q" },
    shown: { object_type: "AWS_ROLE", name: "prod", role_arn: "arn:aws:iam::1:role/q" },
  },
  {
    kind: "EKS Anywhere with a key",
    family: "aws",
    sent: {
      type: "EKS_ANYWHERE_VSPHERE_STATIC",
      name: "prod",
      vsphere_user: "root",
      vsphere_password: "canary-vsphere",
      access_key_id: "AKIAEKS",
      secret_access_key: "canary-eks",
    },
    shown: {
      object_type: "EKS_ANYWHERE_VSPHERE",
      name: "prod",
      vsphere_user: "root",
      access_key_id: "AKIAEKS",
      role_arn: null,
    },
  },
  {
    kind: "EKS Anywhere with a role",
    family: "aws",
    sent: {
      type: "EKS_ANYWHERE_VSPHERE_ROLE",
      name: "prod",
      vsphere_user: "root",
      vsphere_password: "canary-vsphere",
      role_arn: "arn:aws:iam::1:role/q",
    },
    shown: {
      object_type: "EKS_ANYWHERE_VSPHERE",
      name: "prod",
      vsphere_user: "root",
      access_key_id: null,
      role_arn: "arn:aws:iam::1:role/q",
    },
  },
  {
    kind: "GCP key",
    family: "gcp",
    sent: {
      credential_type: "SERVICE_ACCOUNT_KEY",
      name: "prod",
      gcp_credentials: '{"private_key": "canary-gcp"}',
    },
    shown: { object_type: "GCP", name: "prod" },
  },
  {
    kind: "GCP workload identity federation",
    family: "gcp",
    sent: {
      name: "prod",
      credential_type: "WIF",
      service_account_email: "q@p.iam",
      workload_identity_provider_resource: wif,
    },
    shown: {
      object_type: "GCP_WORKLOAD_IDENTITY_FEDERATION",
      name: "prod",
      service_account_email: "q@p.iam",
      workload_identity_provider_resource: wif,
      project_id: "123456",
      token_lifetime_seconds: 3600,
    },
  },
  {
    kind: "Azure",
    family: "azure",
    sent: { name: "prod", azure_subscription_id: "sub", azure_tenant_id: "tenant" },
    shown: {
      object_type: "AZURE",
      name: "prod",
      azure_subscription_id: "sub",
      azure_tenant_id: "tenant",
      azure_application_id: anId,
      azure_application_object_id: anId,
    },
  },
  {
    kind: "Scaleway",
    family: "scaleway",
    sent: {
      name: "prod",
      scaleway_access_key: "SCWPROD",
      scaleway_secret_key: "canary-scw",
      scaleway_project_id: "project",
      scaleway_organization_id: "organization",
    },
    shown: {
      object_type: "SCW",
      name: "prod",
      scaleway_access_key: "SCWPROD",
      scaleway_project_id: "project",
      scaleway_organization_id: "organization",
    },
  },
  {
    kind: "on-premise",
    family: "onPremise",
    sent: { name: "prod" },
    shown: { object_type: "OTHER", name: "prod" },
  },
];

describe.each(kinds)("$kind", ({ family, sent, shown }) => {
  test("is created, read, listed, edited and deleted, and never shows its secret", async () => {
    const created = await ask("POST", `/${family}/credentials`, sent);
    expect(created).toMatchObject({ status: 201, body: { id: anId, ...shown } });
    expect(Object.keys(created.body).toSorted()).toEqual(["id", ...Object.keys(shown)].toSorted());
    const path = `/${family}/credentials/${created.body.id}`;

    const read = await ask("GET", path);
    expect(read).toMatchObject({ status: 200, body: created.body });
    const list = await ask("GET", `/${family}/credentials`);
    expect(list.body.results).toContainEqual(created.body);
    const all = await ask("GET", "/credentials");
    expect(all.body.results).toContainEqual({ credential: created.body, clusters: [] });

    const edited = await ask("PUT", path, { ...sent, name: "renamed" });
    expect(edited).toMatchObject({ status: 200, body: { ...created.body, name: "renamed" } });

    const deleted = await ask("DELETE", path);
    expect(deleted).toMatchObject({ status: 204, text: "" });
    const gone = await ask("GET", path);
    expect(gone.status).toBe(404);
    for (const { text } of [created, read, list, all, edited, gone]) expect(text).not.toContain("canary");
  });
});

describe("without a type, the fields of an AWS credential tell it", () => {
  const key = { access_key_id: "AKIA", secret_access_key: "canary" };
  const role = { role_arn: "arn:aws:iam::1:role/q" };
  const vsphere = { vsphere_user: "root", vsphere_password: "canary" };
  const cases = [
    { name: "a key", fields: key, shown: { object_type: "AWS", access_key_id: "AKIA" } },
    { name: "a role", fields: role, shown: { object_type: "AWS_ROLE", ...role } },
    {
      name: "a vSphere user with a key",
      fields: { ...vsphere, ...key },
      shown: {
        object_type: "EKS_ANYWHERE_VSPHERE",
        vsphere_user: "root",
        access_key_id: "AKIA",
        role_arn: null,
      },
    },
    {
      name: "a vSphere user with a role",
      fields: { ...vsphere, ...role },
      shown: { object_type: "EKS_ANYWHERE_VSPHERE", vsphere_user: "root", access_key_id: null, ...role },
    },
  ];
  test.each(
    cases.flatMap((each) => [
      { ...each, type: { type: "" } },
      { ...each, type: {} },
    ]),
  )("$name, $type", async ({ fields, type, shown }) => {
    const made = await ask("POST", "/aws/credentials", { ...type, name: "made", ...fields });
    expect(made).toMatchObject({ status: 201, body: { name: "made", ...shown } });
    const path = `/aws/credentials/${made.body.id}`;
    const edited = await ask("PUT", path, { ...type, name: "edited", ...fields });
    expect(edited).toEqual({ ...edited, status: 200, body: { id: made.body.id, name: "edited", ...shown } });
  });

  test.each([
    { name: "neither a key nor a role", fields: {}, detail: "body.type names no known variant" },
    { name: "both", fields: { ...key, ...role }, detail: "body.type names no known variant" },
    { name: "half a key", fields: { access_key_id: "AKIA" }, detail: "body.secret_access_key is required" },
    {
      name: "half a vSphere user",
      fields: { ...key, vsphere_password: "canary" },
      detail: "body.vsphere_user",
    },
  ])("$name is refused", async ({ fields, detail }) => {
    const refused = await ask("POST", "/aws/credentials", { type: "", name: "prod", ...fields });
    expect(refused).toMatchObject({ status: 400, body: { detail: expect.stringContaining(detail) } });
    expect(refused.text).not.toContain("canary");
  });
});

describe("the key file of a GCP credential", () => {
  const file = '{\n  "type": "service_account",\n  "private_key": "canary"\n}\n';
  const base64 = Buffer.from(file).toString("base64");
  const lines = base64.replace(/.{20}/g, "$&\n");

  test("is kept alike as it is and in base64", () => {
    expect([file, base64, lines].map(readKeyFile)).toEqual([file.trim(), file.trim(), file.trim()]);
  });

  test.each([file, base64, lines])("is accepted: %j", async (gcp_credentials) => {
    expect((await ask("POST", "/gcp/credentials", { name: "key", gcp_credentials })).status).toBe(201);
  });

  test.each([
    { name: "text", value: "canary" },
    { name: "JSON that is no object", value: '["canary"]' },
    { name: "JSON that is cut off", value: file.slice(0, -3) },
    { name: "base64 of a text", value: Buffer.from("canary").toString("base64") },
    { name: "base64 of something else among it", value: `!${base64}` },
    { name: "nothing", value: "" },
  ])("is none when it is $name", async ({ value }) => {
    const refused = await ask("POST", "/gcp/credentials", { name: "key", gcp_credentials: value });
    expect(refused).toMatchObject({ status: 400, body: { error: "Bad Request" } });
    expect(refused.body.detail).toContain(
      "body.gcp_credentials is not of the form that it must have: The JSON key file",
    );
    expect(refused.text).not.toMatch(/canary|Y2FuYX/);
  });
});

test("an edit may turn a key into a role under the same id", async () => {
  const id = await addCredential(started);
  const role = { type: "AWS_ROLE", name: "prod", role_arn: "arn:aws:iam::1:role/q" };
  expect((await ask("PUT", `/aws/credentials/${id}`, role)).body).toEqual({
    id,
    name: "prod",
    object_type: "AWS_ROLE",
    role_arn: "arn:aws:iam::1:role/q",
  });
});

test.each(["GET", "DELETE"])("%s finds a credential only under its own provider", async (method) => {
  const id = await addCredential(started);
  expect((await ask(method, `/gcp/credentials/${id}`)).status).toBe(404);
  expect((await ask("GET", `/aws/credentials/${id}`)).status).toBe(200);
});

test("a credential in use is not deleted, and the refusal names its clusters", async () => {
  const id = await addCredential(started);
  const first = await addCluster(started, "cluster-a", id);
  const second = await addCluster(started, "cluster-b", id);

  const refused = await ask("DELETE", `/aws/credentials/${id}`);
  expect(refused).toMatchObject({ status: 409, body: { status: 409, error: "Conflict" } });
  for (const named of ["prod", id, "cluster-a", first, "cluster-b", second])
    expect(refused.body.detail).toContain(named);

  expect((await ask("DELETE", `/cluster/${first}`)).status).toBe(204);
  expect((await ask("DELETE", `/aws/credentials/${id}`)).status).toBe(409);
  expect((await ask("DELETE", `/cluster/${second}`)).status).toBe(204);
  expect((await ask("DELETE", `/aws/credentials/${id}`)).status).toBe(204);
});
