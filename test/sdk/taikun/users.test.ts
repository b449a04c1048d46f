/** What uses credentials: projects, with the ids of theirs, and rules, whose lists may hold passwords. */
import { expect, test } from "@jest/globals";
import { build } from "esbuild";
import { answering, errorOf, everything, page } from "./answering.js";

const project = {
  ...{ id: 7, name: "paris", organizationId: 3, organizationName: "acme", status: "Ready", cloudType: "AWS" },
  ...{ cloudId: 12, cloudName: "prod", s3CredentialId: 12, aiCredentialId: null },
  ...{ isBackupEnabled: true, aiEnabled: false, isLocked: false },
};

test("a project has the ids of its credentials", async () => {
  const { taikun } = answering(() =>
    Response.json({ data: null, project: { ...project, kubeConfig: "canary" } }),
  );
  expect(await taikun.getProjectServers({ projectId: 7 })).toEqual({ data: [], project });
});

test.each(["cloudId", "s3CredentialId", "aiCredentialId"])("a project without %s is none", async (field) => {
  const { taikun } = answering(() =>
    Response.json({ data: [], project: { ...project, [field]: undefined } }),
  );
  expect((await errorOf(taikun.getProjectServers({ projectId: 7 }))).message).toContain(`project.${field}`);
});

test("a billing rule has its credential, and neither its user nor its password", async () => {
  const rule = {
    ...{ id: 5, name: "cpu", userName: "canary", password: "canary", url: "https://p", metricName: "m" },
    ...{ labels: [{ label: "a", value: "b" }], boundOrganizations: null, type: "Sum", price: 1.5 },
    ...{ billingStartDate: null, account: { accountId: 1, accountName: "acme" }, createdBy: "ada" },
    ...{ createdAt: null, lastModified: null, lastModifiedBy: null },
    operationCredential: { operationCredentialId: 12, name: "prices", isDefault: true, password: "canary" },
  };
  const { taikun } = answering(() => Response.json(page([rule])));
  const { data } = await taikun.listBillingRules();
  expect(data).toMatchObject([
    { id: 5, operationCredential: { operationCredentialId: 12, name: "prices" }, boundOrganizations: [] },
  ]);
  expect(everything(data)).not.toContain("canary");
});

test.each([
  ["an id", 12, 12],
  ["0", 0, null],
  ["null", null, null],
  ["nothing", undefined, null],
])("a showback rule whose credential is %s", async (_, showbackCredentialId, expected) => {
  const rule = {
    id: 5,
    name: "cpu",
    kind: "External",
    type: "Sum",
    price: 1,
    organizationId: 3,
    showbackCredentialId,
  };
  const { taikun } = answering(() => Response.json({ data: [rule], totalCount: 1 }));
  expect((await taikun.listShowbackRules()).data[0]?.showbackCredentialId).toBe(expected);
});

test("no program waits for zod before it has an answer", async () => {
  const { metafile } = await build({
    ...{
      entryPoints: ["src/sdk/taikun/index.ts"],
      bundle: true,
      splitting: true,
      write: false,
      metafile: true,
    },
    ...{ platform: "node", format: "esm", outdir: "out" },
  });
  const first = Object.values(metafile.outputs).find(({ entryPoint }) =>
    entryPoint?.endsWith("taikun/index.ts"),
  );
  const inputs = Object.keys(first?.inputs ?? {});
  expect(inputs.some((file) => file.endsWith("taikun/client.ts"))).toBe(true);
  expect(inputs.filter((file) => file.includes("node_modules/zod"))).toEqual([]);
});
