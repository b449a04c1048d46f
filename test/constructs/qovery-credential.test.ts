/** Credentials that are declared elsewhere. */
import { expect, test } from "@jest/globals";
import { TerraformResource, type TerraformStack, TerraformVariable } from "cdktf";
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

test.each([
  ["aws-prod", "credentialId must be a UUID"],
  [undefined, "credentialId is missing"],
  [7, "credentialId must be a string, and not of type number"],
])("the id %s is refused", (id, message) => {
  expect(() => QoveryCredential.fromCredentialId(newStack(), "shared", id as never)).toThrow(
    `platform/shared: ${message}`,
  );
});

test.each<[string, boolean]>([
  ["qovery_aws_credentials", false],
  ["belay_qovery_gcp_credential", false],
  ["terraform_data", false],
  ["qovery_cluster", true],
  ["qovery_argocd_credentials", true],
  ["civo_object_store_credential", true],
  ["belay_taikun_backup_credential", true],
  ["taikun_cloud_credential_aws", true],
  ["entryguard_credential", true],
])("the id of a %s where a credential of Qovery is wanted is refused: %s", (type, refused) => {
  const references = [
    (stack: TerraformStack) =>
      new TerraformResource(stack, "raw", { terraformResourceType: type }).getStringAttribute("id"),
    () => `\${${type}.raw.id}`,
    () => `\${data.${type}.raw.id}`,
  ];
  for (const reference of references) {
    const stack = newStack();
    QoveryCredential.fromCredentialId(stack, "shared", reference(stack));
    const synthesis = () => synthesize(stack);
    if (refused) expect(synthesis).toThrow(`[platform/shared] its id is that of a ${type}. Give it the id`);
    else expect(synthesis).not.toThrow();
  }
});

test.each(["qovery_cluster.x.credentials_id", "civo_object_store.x.id_at_qovery", "var.credential"])(
  "%s may be the id of a credential",
  (reference) => {
    const stack = newStack();
    QoveryCredential.fromCredentialId(stack, "shared", `\${${reference}}`);
    expect(() => synthesize(stack)).not.toThrow();
  },
);

/** The strings of a program, as Terraform's language writes them. */
const NAMES: [string, string][] = [
  ['the "old" key', 'the \\"old\\" key'],
  ["a\\b", "a\\\\b"],
  ["a\bb\fc\nd", "a\\u0008b\\u000cc\\u000ad"],
  ["société générale", "société générale"],
];

test.each(NAMES)("a credential by its name, %j, is looked up, and must be the only one", (name, written) => {
  const stack = newStack();
  const provider = new BelayProvider(stack, "second", { alias: "second" });
  const shared = QoveryCredential.fromCredentialName(stack, "shared", name, {
    organizationId: ORGANIZATION,
    provider,
  });
  shared.bind("paris", PARIS);
  const { data, locals, resource } = synthesize(stack);
  const list = Object.keys(data.belay_qovery_credentials ?? {})[0];
  const named = (credentials: string) => `[for c in ${credentials} : c.id if c.name == "${written}"]`;
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

test.each<[unknown, object, string]>([
  ["", {}, "name must not be empty"],
  [null, {}, "name is missing"],
  [["aws-prod"], {}, "name must be a string, and not of type object"],
  ["aws-prod", { organizationId: "acme" }, "organizationId must be a UUID"],
])("a look-up of %j in %j is refused", (name, lookup, message) => {
  expect(() => QoveryCredential.fromCredentialName(newStack(), "shared", name as never, lookup)).toThrow(
    `platform/shared: ${message}`,
  );
});

test("an id that only Terraform knows is refused", () => {
  const stack = newStack();
  const [one, two] = ["one", "two"].map((id) => new TerraformVariable(stack, id, {}).stringValue);
  for (const declare of [
    () => QoveryCredential.fromCredentialId(stack, String(one), CREDENTIAL),
    () => QoveryCredential.fromCredentialName(stack, String(two), "aws-prod"),
  ])
    expect(declare).toThrow("its id must be written in the program");
});
