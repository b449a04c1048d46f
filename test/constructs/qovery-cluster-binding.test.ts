/** Bindings: what they synthesize to, and what is refused. */
import { expect, test } from "@jest/globals";
import { TerraformVariable } from "cdktf";
import {
  BelayProvider,
  type IQoveryCredential,
  OnDestroy,
  QoveryAwsCredential,
  QoveryClusterBinding,
  type QoveryClusterBindingProps,
  QoveryCredential,
} from "../../constructs/index.js";
import {
  block,
  blocks,
  CREDENTIAL,
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
  new QoveryClusterBinding(stack, "paris", {
    clusterId: PARIS,
    credential: QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL),
    onDestroy: OnDestroy.KEEP,
    organizationId: ORGANIZATION,
    provider: new BelayProvider(stack, "eu", { alias: "eu" }),
  });
  expect(block(synthesize(stack).resource, TYPE)).toEqual({
    cluster_id: PARIS,
    credential_id: CREDENTIAL,
    on_destroy: "keep",
    organization_id: ORGANIZATION,
    provider: "belay.eu",
  });
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

test("a program that is synthesized twice gives the same twice", () => {
  const stack = newStack();
  new QoveryAwsCredential(stack, "prod", ROLE).bind("paris", PARIS);
  const once = synthesize(stack);
  expect(synthesize(stack)).toEqual(once);
  expect(blocks(once.resource, TYPE)).toHaveLength(1);
});

const NO_CREDENTIAL =
  "credential must be a credential of Qovery. QoveryCredential.fromCredentialId takes an id.";
test.each<[string, object, string]>([
  ["a name for a cluster", { clusterId: "paris" }, "clusterId must be a UUID"],
  ["no cluster", { clusterId: undefined }, "clusterId is missing"],
  ["a name for an organization", { organizationId: "acme" }, "organizationId must be a UUID"],
  ["an id for a credential", { credential: CREDENTIAL }, NO_CREDENTIAL],
  ["an object with an id", { credential: { credentialId: CREDENTIAL } }, NO_CREDENTIAL],
  ["an object without one", { credential: { platform: "qovery" } }, NO_CREDENTIAL],
  [
    "the resource of a credential",
    { credential: new QoveryAwsCredential(newStack(), "prod", ROLE).resource },
    NO_CREDENTIAL,
  ],
  [
    "a credential of another App",
    { credential: new QoveryAwsCredential(newStack(newApp(), "elsewhere"), "prod", ROLE) },
    "credential is elsewhere/prod of another App.",
  ],
])("%s is refused", (_, props, message) => {
  const stack = newStack();
  const credential = QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL);
  const mistake = { clusterId: PARIS, credential, ...props } as QoveryClusterBindingProps;
  expect(() => new QoveryClusterBinding(stack, "paris", mistake)).toThrow(`platform/paris: ${message}`);
});

test("an id that only Terraform knows is refused", () => {
  const stack = newStack();
  const id = new TerraformVariable(stack, "id", {}).stringValue;
  const credential = QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL);
  expect(() => new QoveryClusterBinding(stack, id, { clusterId: PARIS, credential })).toThrow(
    "its id must be written in the program",
  );
});

test("a credential of another platform is refused, with the paths of both", () => {
  const stack = newStack();
  const { node } = QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL);
  const credential = { platform: "civo", credentialId: CREDENTIAL, node } as unknown as IQoveryCredential;
  new QoveryClusterBinding(stack, "paris", { clusterId: PARIS, credential });
  expect(() => synthesize(stack)).toThrow(
    "[platform/paris] it binds a cluster of Qovery to platform/shared, a credential of civo.",
  );
});

// What the compiler finds: who writes JavaScript hears of it from the constructor.
test.each<[string, (prod: QoveryAwsCredential) => unknown]>([
  // @ts-expect-error a cluster's id is a string
  ["clusterId must be a string, and not of type number", (prod) => prod.bind("paris", 7)],
  [
    "onDestroy must be detach or keep, and not remove",
    // @ts-expect-error one of the enumeration
    (prod) => prod.bind("paris", PARIS, { onDestroy: "remove" }),
  ],
  [
    "credential is missing",
    // @ts-expect-error a credential is required
    (prod) => new QoveryClusterBinding(prod, "paris", { clusterId: PARIS }),
  ],
])("a mistake: %s", (message, mistake) => {
  expect(() => mistake(new QoveryAwsCredential(newStack(), "prod", ROLE))).toThrow(message);
});

test("a binding that is declared by itself takes provider and organization of its credential, too", () => {
  const stack = newStack();
  const provider = new BelayProvider(stack, "second", { alias: "second" });
  const credential = new QoveryAwsCredential(stack, "prod", {
    ...ROLE,
    provider,
    organizationId: ORGANIZATION,
  });
  new QoveryClusterBinding(stack, "paris", { clusterId: PARIS, credential });
  expect(block(synthesize(stack).resource, TYPE)).toMatchObject({
    provider: "belay.second",
    organization_id: ORGANIZATION,
  });
});

test("of a credential of another stack it takes the organization, and has a provider of its own stack", () => {
  const app = newApp();
  const [credentials, clusters] = [newStack(app, "credentials"), newStack(app, "clusters")];
  const provider = new BelayProvider(credentials, "second", { alias: "second" });
  const credential = new QoveryAwsCredential(credentials, "prod", {
    ...ROLE,
    provider,
    organizationId: ORGANIZATION,
  });
  new QoveryClusterBinding(clusters, "paris", { clusterId: PARIS, credential });
  const binding = block(synthesize(clusters).resource, TYPE);
  expect(binding).toMatchObject({ organization_id: ORGANIZATION });
  expect(binding).not.toHaveProperty("provider");
});
