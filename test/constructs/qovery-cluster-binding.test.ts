/** Bindings, and what only the whole program tells of them. */
import { expect, test } from "@jest/globals";
import { TerraformIterator, TerraformResource, type TerraformStack, Token } from "cdktf";
import {
  type IQoveryCredential,
  OnDestroy,
  QoveryAwsCredential,
  QoveryClusterBinding,
  QoveryCredential,
} from "../../constructs/index.js";
import {
  block,
  blocks,
  CREDENTIAL,
  LYON,
  newApp,
  newStack,
  ORGANIZATION,
  PARIS,
  ROLE,
  synthesize,
} from "./synthesize.js";

const TYPE = "belay_qovery_cluster_binding";

test("a binding says which cluster uses which credential", () => {
  const stack = newStack();
  const credential = QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL);
  new QoveryClusterBinding(stack, "paris", {
    clusterId: PARIS,
    credential,
    onDestroy: OnDestroy.KEEP,
    organizationId: ORGANIZATION,
  });
  expect(block(synthesize(stack).resource, TYPE)).toEqual({
    cluster_id: PARIS,
    credential_id: CREDENTIAL,
    on_destroy: "keep",
    organization_id: ORGANIZATION,
  });
});

test.each([
  [{ clusterId: "paris" }, "clusterId must be a UUID"],
  [{ organizationId: "acme" }, "organizationId must be a UUID"],
])("%j is refused", (props, message) => {
  const stack = newStack();
  const credential = QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL);
  expect(() => new QoveryClusterBinding(stack, "paris", { clusterId: PARIS, credential, ...props })).toThrow(
    `platform/paris: ${message}`,
  );
});

test("a credential of another stack comes through the state of that stack", () => {
  const app = newApp();
  const [credentials, clusters] = [newStack(app, "credentials"), newStack(app, "clusters")];
  const prod = new QoveryAwsCredential(credentials, "prod", ROLE);
  new QoveryClusterBinding(clusters, "paris", { clusterId: PARIS, credential: prod });
  app.synth();
  expect(block(synthesize(clusters).resource, TYPE).credential_id).toMatch(
    /^\$\{data\.terraform_remote_state\.cross-stack-reference-input-credentials\.outputs\./,
  );
});

const resource = (stack: TerraformStack, terraformResourceType: string) =>
  new TerraformResource(stack, terraformResourceType, { terraformResourceType });

test.each([
  ["civo_object_store_credential", true],
  ["belay_taikun_backup_credential", true],
  ["qovery_cluster", true],
  ["qovery_aws_credentials", false],
  ["belay_qovery_gcp_credential", false],
  ["terraform_data", false],
])("the id of a %s where a credential of Qovery is wanted is refused: %s", (type, refused) => {
  const stack = newStack();
  const id = resource(stack, type).getStringAttribute("id");
  QoveryCredential.fromCredentialId(stack, "shared", id).bind("paris", PARIS);
  const synthesis = () => synthesize(stack);
  if (refused) expect(synthesis).toThrow(`it binds a cluster of Qovery to the id of a ${type}`);
  else expect(synthesis).not.toThrow();
});

test("a credential of another platform is refused, with the paths of both", () => {
  const stack = newStack();
  const known = QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL);
  const credential = {
    platform: "civo",
    credentialId: CREDENTIAL,
    node: known.node,
  } as unknown as IQoveryCredential;
  new QoveryClusterBinding(stack, "paris", { clusterId: PARIS, credential });
  expect(() => synthesize(stack)).toThrow(
    "[platform/paris] it binds a cluster of Qovery to platform/shared, a credential of civo.",
  );
});

test("two bindings of one cluster are refused, with the paths of both", () => {
  const stack = newStack();
  const prod = new QoveryAwsCredential(stack, "prod", ROLE);
  prod.bind("paris", PARIS);
  prod.bind("lyon", LYON);
  prod.bind("paris-again", PARIS);
  expect(() => synthesize(stack)).toThrow(
    "platform/bindings/paris and platform/bindings/paris-again bind the same cluster",
  );
});

test("two bindings of one cluster are refused in two stacks, too", () => {
  const app = newApp();
  for (const id of ["first", "second"])
    QoveryCredential.fromCredentialId(newStack(app, id), "shared", CREDENTIAL).bind("paris", PARIS);
  expect(() => app.synth()).toThrow("first/bindings/paris and second/bindings/paris bind the same cluster");
});

test("two bindings of one cluster are seen through a reference", () => {
  const stack = newStack();
  const cluster = resource(stack, "qovery_cluster");
  const shared = QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL);
  shared.bind("one", cluster.getStringAttribute("id"));
  shared.bind("two", cluster.getStringAttribute("id"));
  expect(() => synthesize(stack)).toThrow(
    "platform/bindings/one and platform/bindings/two bind the same cluster",
  );
});

test("references to different clusters, of the same name in two stacks, and of loops are let through", () => {
  const app = newApp();
  for (const id of ["first", "second"]) {
    const stack = newStack(app, id);
    const shared = QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL);
    const cluster = resource(stack, "qovery_cluster");
    shared.bind("one", cluster.getStringAttribute("id"));
    shared.bind("two", cluster.getStringAttribute("other_id"));
    for (const loop of ["eu", "us"]) {
      const iterator = TerraformIterator.fromList([`\${var.${loop}}`]);
      const binding = shared.bind(loop, Token.asString(iterator.value));
      binding.resource.forEach = iterator;
    }
  }
  expect(() => app.synth()).not.toThrow();
});

test("a program that is synthesized twice gives the same twice", () => {
  const stack = newStack();
  new QoveryAwsCredential(stack, "prod", ROLE).bind("paris", PARIS);
  const once = synthesize(stack);
  expect(synthesize(stack)).toEqual(once);
  expect(blocks(once.resource, TYPE)).toHaveLength(1);
});
