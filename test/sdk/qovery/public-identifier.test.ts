import { expect, test } from "@jest/globals";
import { type Credential, publicIdentifier } from "../../../src/sdk/index.js";

const base = { id: "1", name: "n" };

test.each([
  { object_type: "AWS", fields: { access_key_id: "AKIA" }, expected: "AKIA" },
  { object_type: "AWS_ROLE", fields: { role_arn: "arn:x" }, expected: "arn:x" },
  {
    object_type: "EKS_ANYWHERE_VSPHERE",
    fields: { vsphere_user: "u", access_key_id: null, role_arn: "arn:x" },
    expected: "arn:x",
  },
  { object_type: "EKS_ANYWHERE_VSPHERE", fields: { vsphere_user: "u" }, expected: "u" },
  { object_type: "SCW", fields: { scaleway_access_key: "SCW1", scaleway_project_id: "p" }, expected: "SCW1" },
  { object_type: "AZURE", fields: { azure_subscription_id: "sub", azure_tenant_id: "t" }, expected: "sub" },
  { object_type: "GCP", fields: {}, expected: null },
  {
    object_type: "GCP_WORKLOAD_IDENTITY_FEDERATION",
    fields: { service_account_email: "a@b" },
    expected: "a@b",
  },
  { object_type: "OTHER", fields: {}, expected: null },
  { object_type: "AWS", fields: { access_key_id: 7 }, expected: null },
  { object_type: "OVH", fields: { access_key_id: "" }, expected: null },
])("$object_type $fields", ({ object_type, fields, expected }) => {
  expect(publicIdentifier({ ...base, object_type, ...fields } as Credential)).toBe(expected);
});
