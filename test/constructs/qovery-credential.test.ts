/** Credentials that are declared elsewhere. */
import { expect, test } from "@jest/globals";
import { TerraformVariable } from "cdktf";
import { BelayProvider, QoveryCredential } from "../../constructs/index.js";
import { block, CREDENTIAL, newStack, ORGANIZATION, PARIS, synthesize } from "./synthesize.js";

test("a credential by its id declares nothing", () => {
  const stack = newStack();
  QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL).bind("paris", PARIS);
  const { resource, data } = synthesize(stack);
  expect(Object.keys(resource)).toEqual(["belay_qovery_cluster_binding"]);
  expect(block(resource, "belay_qovery_cluster_binding")).toEqual({
    cluster_id: PARIS,
    credential_id: CREDENTIAL,
  });
  expect(data).toBeUndefined();
});

test("what is no id is refused", () => {
  expect(() => QoveryCredential.fromCredentialId(newStack(), "shared", "aws-prod")).toThrow(
    "platform/shared: credentialId must be a UUID",
  );
});

test("a credential by its name is looked up, and must be the only one of that name", () => {
  const stack = newStack();
  const provider = new BelayProvider(stack, "second", { alias: "second" });
  const shared = QoveryCredential.fromCredentialName(stack, "shared", 'the "old" key', {
    organizationId: ORGANIZATION,
    provider,
  });
  shared.bind("paris", PARIS);
  const { data, locals, resource } = synthesize(stack);
  const list = Object.keys(data.belay_qovery_credentials ?? {})[0];
  const named = (credentials: string) => `[for c in ${credentials} : c.id if c.name == "the \\"old\\" key"]`;
  expect(block(data, "belay_qovery_credentials")).toMatchObject({
    organization_id: ORGANIZATION,
    provider: "belay.second",
    lifecycle: { postcondition: [{ condition: `\${length(${named("self.credentials")}) == 1}` }] },
  });
  const [[local, expression] = []] = Object.entries(locals);
  expect(expression).toBe(`\${one(${named(`data.belay_qovery_credentials.${list}.credentials`)})}`);
  expect(block(resource, "belay_qovery_cluster_binding").credential_id).toBe(`\${local.${local}}`);
});

test("the name may be known to Terraform only", () => {
  const stack = newStack();
  const environment = new TerraformVariable(stack, "environment", {}).stringValue;
  QoveryCredential.fromCredentialName(stack, "shared", `aws-${environment}`);
  const { locals } = synthesize(stack);
  const [[local] = []] = Object.entries(locals).filter(([, value]) => value === `aws-\${var.environment}`);
  expect(Object.values(locals)).toContainEqual(expect.stringContaining(`c.name == local.${local}]`));
});

test.each([
  ["", {}, "name must not be empty"],
  ["aws-prod", { organizationId: "acme" }, "organizationId must be a UUID"],
])("a look-up of %j in %j is refused", (name, lookup, message) => {
  expect(() => QoveryCredential.fromCredentialName(newStack(), "shared", name, lookup)).toThrow(
    `platform/shared: ${message}`,
  );
});
