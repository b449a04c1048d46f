/** What `bind` declares, and where. */
import { expect, test } from "@jest/globals";
import { TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  BelayProvider,
  type IQoveryCredential,
  OnDestroy,
  QoveryAwsCredential,
  type QoveryBindOptions,
  QoveryCredential,
  type QoveryCredentialLookup,
} from "../../constructs/index.js";
import {
  block,
  blocks,
  CREDENTIAL,
  LYON,
  newStack,
  ORGANIZATION,
  PARIS,
  ROLE,
  synthesize,
} from "./synthesize.js";

const TYPE = "belay_qovery_cluster_binding";
const OTHER = "c1a5a8a4-6d0e-4a52-8f7e-1a2b3c4d5e6f";

test("a binding stands beside its credential, and keeps its address when it moves to another", () => {
  const addresses = ["old", "next"].map((id) => {
    const stack = newStack();
    const credentials = ["old", "next"].map((one) => new QoveryAwsCredential(stack, one, ROLE));
    credentials.find(({ node }) => node.id === id)?.bind("paris", PARIS);
    return Object.entries(synthesize(stack).resource[TYPE] ?? {});
  });
  const [[[before, onOld] = []] = [], [[after, onNext] = []] = []] = addresses;
  expect(after).toBe(before);
  expect(onOld?.credential_id).toMatch(/^\$\{belay_qovery_aws_credential\.old_\w+\.id\}$/);
  expect(onNext?.credential_id).toMatch(/^\$\{belay_qovery_aws_credential\.next_\w+\.id\}$/);
});

type Declare = (scope: Construct, place: QoveryCredentialLookup) => IQoveryCredential;
const PLACED: [string, Declare][] = [
  [
    "a credential of the program",
    (scope, place) => new QoveryAwsCredential(scope, "prod", { ...ROLE, ...place }),
  ],
  [
    "a credential by its name",
    (scope, place) => QoveryCredential.fromCredentialName(scope, "prod", "aws-prod", place),
  ],
];

test.each(PLACED)(
  "a binding of %s is in the credential's organization, and of its provider",
  (_, declare) => {
    const stack = newStack();
    const provider = new BelayProvider(stack, "eu", { alias: "eu" });
    declare(stack, { organizationId: ORGANIZATION, provider }).bind("paris", PARIS);
    expect(block(synthesize(stack).resource, TYPE)).toMatchObject({
      organization_id: ORGANIZATION,
      provider: "belay.eu",
    });
  },
);

test.each(PLACED)("a binding of %s takes what it is told instead", (_, declare) => {
  const stack = newStack();
  const [eu, us] = ["eu", "us"].map((alias) => new BelayProvider(stack, alias, { alias }));
  const options: QoveryBindOptions = { organizationId: OTHER, provider: us, onDestroy: OnDestroy.KEEP };
  declare(stack, { organizationId: ORGANIZATION, provider: eu }).bind("paris", PARIS, options);
  expect(block(synthesize(stack).resource, TYPE)).toMatchObject({
    organization_id: OTHER,
    provider: "belay.us",
    on_destroy: "keep",
  });
});

test("a binding of a credential by its id says only what it is told", () => {
  const stack = newStack();
  QoveryCredential.fromCredentialId(stack, "shared", CREDENTIAL).bind("paris", PARIS);
  expect(block(synthesize(stack).resource, TYPE)).toEqual({ cluster_id: PARIS, credential_id: CREDENTIAL });
});

test("a binding refers to the name that its credential was given before", () => {
  const stack = newStack();
  const prod = new QoveryAwsCredential(stack, "prod", ROLE);
  prod.resource.overrideLogicalId("pinned");
  prod.bind("paris", PARIS);
  const { resource } = synthesize(stack);
  expect(Object.keys(resource.belay_qovery_aws_credential ?? {})).toEqual(["pinned"]);
  expect(block(resource, TYPE).credential_id).toBe(`\${belay_qovery_aws_credential.pinned.id}`);
});

test("all bindings of a scope stand together", () => {
  const stack = newStack();
  const [one, two] = ["one", "two"].map((id) => new QoveryAwsCredential(stack, id, ROLE));
  const bindings = [one?.bind("paris", PARIS), one?.bind("lyon", LYON), two?.bind("nice", OTHER)];
  expect(bindings.map((binding) => binding?.node.path)).toEqual(
    ["paris", "lyon", "nice"].map((id) => `platform/bindings/${id}`),
  );
  expect(blocks(synthesize(stack).resource, TYPE)).toHaveLength(3);
});

test("a construct of the program that is called bindings is in the way, and left alone", () => {
  const stack = newStack();
  const theirs = new Construct(stack, "bindings");
  const prod = new QoveryAwsCredential(stack, "prod", ROLE);
  expect(() => prod.bind("paris", PARIS)).toThrow("platform/bindings: bind() puts bindings under this id.");
  expect(theirs.node.children).toEqual([]);
});

test("an id that only Terraform knows is refused", () => {
  const stack = newStack();
  const id = new TerraformVariable(stack, "id", {}).stringValue;
  expect(() => new QoveryAwsCredential(stack, "prod", ROLE).bind(id, PARIS)).toThrow(
    "its id must be written in the program",
  );
});

test("a second binding of one id is refused with its place and the way out", () => {
  const stack = newStack();
  const [old, next] = ["old", "next"].map((id) => new QoveryAwsCredential(stack, id, ROLE));
  old?.bind("paris", PARIS);
  expect(() => next?.bind("paris", PARIS)).toThrow(
    'platform/bindings: a binding "paris" is declared already. A cluster uses one credential: remove one of the two',
  );
});
