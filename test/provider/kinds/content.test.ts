/** What a platform shows of a credential, where it has one word for several variants and may leave their fields out. */
import { describe, expect, test } from "@jest/globals";
import { UNKNOWN } from "../../../src/plugin/index.js";
import { plannedContent, shownContent, variantOf } from "../../../src/provider/kinds/content.js";
import { azure } from "../../../src/provider/qovery/kinds/azure.js";
import { eksAnywhereVsphere } from "../../../src/provider/qovery/kinds/eks-anywhere-vsphere.js";

const entry = (shown: Record<string, string | null>, kind = "EKS_ANYWHERE_VSPHERE") => ({
  id: "c",
  name: "prod",
  kind,
  shown: { vsphere_user: "u", ...shown },
  publicIdentifier: null,
  dependents: [],
});
const before = { access_key_id: "AKIAIOSFODNN7EXAMPLE", role_arn: null };

describe("vSphere", () => {
  test.each([
    ["a role", { role_arn: "arn", access_key_id: null }, "a role"],
    ["an access key", { role_arn: null, access_key_id: "AKIA" }, "an access key"],
    ["neither", { role_arn: null, access_key_id: null }, undefined],
  ])("that shows %s", (_, shown, called) => {
    expect(variantOf(eksAnywhereVsphere, entry(shown))?.called).toBe(called);
  });

  test("what is not shown at all stays as it was, and is no drift", () => {
    expect(shownContent(eksAnywhereVsphere, "object_type", entry({}), before)).toEqual({
      id: "c",
      name: "prod",
      object_type: "EKS_ANYWHERE_VSPHERE",
      vsphere_user: "u",
      ...before,
    });
  });

  test("what is shown of another variant is drift", () => {
    const shown = { role_arn: "arn", access_key_id: null };
    expect(shownContent(eksAnywhereVsphere, "object_type", entry(shown), before)).toMatchObject(shown);
  });
});

test("what was planned stays, whatever the platform fills in meanwhile; what was not known does not", () => {
  const plan = { name: "prod", on_destroy: null, azure_subscription_id: "s", azure_tenant_id: "t" };
  expect(
    plannedContent(azure, { ...plan, azure_application_id: "a", azure_application_object_id: UNKNOWN }, [
      "on_destroy",
    ]),
  ).toEqual({ ...plan, azure_application_id: "a" });
});
