/** What EntryGuard opens by a credential: what it synthesizes to, where it stands, and what is refused before Terraform starts. */
import { expect, test } from "@jest/globals";
import { type TerraformStack, TerraformVariable } from "cdktf";
import { Construct } from "constructs";
import {
  BelayProvider,
  EntryguardAwsCredential,
  EntryguardCredential,
  EntryguardResource,
  type EntryguardResourceOptions,
  type IEntryguardCredential,
  QoveryAwsCredential,
  SecretVariable,
} from "../../constructs/index.js";
import { block, CREDENTIAL, message, newApp, newStack, ROLE, synthesize } from "./synthesize.js";

const TYPE = "belay_entryguard_resource";
const SSH: EntryguardResourceOptions = {
  name: "ssh-prod",
  resourceType: "SECURITY_GROUP",
  resourceIdentifier: "sg-0123456789abcdef0",
  region: "eu-west-3",
};

const keyOf = (stack: TerraformStack, id: string, provider?: BelayProvider) =>
  new EntryguardAwsCredential(stack, id, {
    name: `aws-${id}`,
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    secretAccessKey: new SecretVariable(stack, `${id}_secret`).stringValue,
    provider,
  });
const byId = (stack: TerraformStack): IEntryguardCredential =>
  EntryguardCredential.fromCredentialId(stack, "shared", CREDENTIAL);

test("says what it is told, by the provider of its credential", () => {
  const stack = newStack();
  const eu = new BelayProvider(stack, "eu", { alias: "eu" });
  keyOf(stack, "prod", eu).addResource("ssh", { ...SSH, ports: [22], protocol: "tcp", isActive: false });
  expect(block(synthesize(stack).resource, TYPE)).toEqual({
    name: "ssh-prod",
    resource_type: "SECURITY_GROUP",
    resource_identifier: "sg-0123456789abcdef0",
    region: "eu-west-3",
    ports: [22],
    protocol: "tcp",
    is_active: false,
    credential_id: expect.stringMatching(/^\$\{belay_entryguard_aws_credential\.prod_\w+\.id\}$/),
    provider: "belay.eu",
  });
});

test("keeps its address when it moves to another credential of the scope", () => {
  const addresses = ["old", "next"].map((id) => {
    const stack = newStack();
    const credentials = ["old", "next"].map((one) => keyOf(stack, one));
    credentials.find(({ node }) => node.id === id)?.addResource("ssh", SSH);
    return Object.entries(synthesize(stack).resource[TYPE] ?? {});
  });
  const [[[before, onOld] = []] = [], [[after, onNext] = []] = []] = addresses;
  expect(after).toBe(before);
  expect(onOld?.credential_id).toContain(".old_");
  expect(onNext?.credential_id).toContain(".next_");
});

test("of a credential of another stack, it is by its own stack's provider", () => {
  const app = newApp();
  const [first, second] = [newStack(app, "first"), newStack(app, "second")];
  const credential = keyOf(first, "prod", new BelayProvider(first, "eu", { alias: "eu" }));
  new EntryguardResource(second, "ssh", { ...SSH, credential });
  expect(() => app.synth()).not.toThrow();
  expect(block(synthesize(second).resource, TYPE).provider).toBeUndefined();
});

test("a credential by its name is looked up by the provider, which takes one only", () => {
  const stack = newStack();
  const eu = new BelayProvider(stack, "eu", { alias: "eu" });
  const shared = EntryguardCredential.fromCredentialName(stack, "shared", "aws-prod", { provider: eu });
  shared.addResource("ssh", SSH);
  const { data, resource } = synthesize(stack);
  expect(block(data, "belay_entryguard_credential")).toEqual({ name: "aws-prod", provider: "belay.eu" });
  expect(block(resource, TYPE)).toMatchObject({
    credential_id: expect.stringMatching(/^\$\{data\.belay_entryguard_credential\.shared_\w+\.id\}$/),
    provider: "belay.eu",
  });
});

test.each<[string, object, string]>([
  ["an empty name", { name: " " }, "name must not be empty."],
  ["no type", { resourceType: undefined }, "resourceType is missing."],
  ["no identifier", { resourceIdentifier: null }, "resourceIdentifier is missing."],
  [
    "a security group that is nowhere",
    { region: undefined },
    "region is missing: EntryGuard needs that of a security group.",
  ],
  ["an empty region", { region: "" }, "region must not be empty."],
  ["a protocol that is none", { protocol: 6 }, "protocol must be a string, and not of type number."],
  ["ports that are no list", { ports: 22 }, "ports must be a list of numbers."],
  ["a port that is a text", { ports: [22, "443"] }, "ports[1] must be a number, and not of type string."],
  ["a port that is none", { ports: [-1] }, "ports[0] must be a whole number from 0 on, and not -1."],
  ["a text for yes or no", { isActive: "no" }, "isActive must be true or false, and not of type string."],
  ["no credential", { credential: undefined }, "credential is missing."],
  [
    "an id in the place of a credential",
    { credential: CREDENTIAL },
    "credential must be a credential of EntryGuard. EntryguardCredential.fromCredentialId takes an id.",
  ],
])("%s is refused at once", (_, wrong, says) => {
  const stack = newStack();
  const props = { ...SSH, credential: byId(stack), ...wrong };
  expect(message(() => new EntryguardResource(stack, "ssh", props))).toBe(`Error: platform/ssh: ${says}`);
});

test.each<[string, (stack: TerraformStack) => unknown, string]>([
  [
    "a credential of another platform",
    (stack) => {
      const credential = new QoveryAwsCredential(stack, "prod", ROLE) as unknown as IEntryguardCredential;
      new EntryguardResource(stack, "ssh", { ...SSH, credential });
    },
    "[platform/ssh] it is a resource of EntryGuard, and uses platform/prod, a credential of qovery. Give it a credential that EntryGuard holds.",
  ],
  [
    "the id of something else",
    (stack) => {
      const { id } = byId(stack).addResource("ssh", SSH).resource;
      EntryguardCredential.fromCredentialId(stack, "wrong", id);
    },
    "[platform/wrong] its id is that of a belay_entryguard_resource. Give it the id of a credential that EntryGuard holds.",
  ],
  [
    "two of one identifier",
    (stack) => {
      const shared = byId(stack);
      shared.addResource("one", SSH);
      shared.addResource("two", SSH);
    },
    "[platform] platform/resources/one and platform/resources/two have the same resourceIdentifier",
  ],
])("%s is refused when the stack is validated, once", (_, program, says) => {
  const stack = newStack();
  program(stack);
  const said = message(() => synthesize(stack));
  expect(said.split(says)).toHaveLength(2);
});

test.each<[string, (stack: TerraformStack) => unknown]>([
  [
    "one identifier at two providers, which may be of two organizations",
    (stack) => {
      const shared = byId(stack);
      shared.addResource("one", SSH);
      shared.addResource("two", { ...SSH, provider: new BelayProvider(stack, "eu", { alias: "eu" }) });
    },
  ],
  [
    "the id of a credential, of a data source, and of a variable",
    (stack) => {
      const { credentialId } = keyOf(stack, "prod");
      const named = EntryguardCredential.fromCredentialName(stack, "named", "aws-prod").credentialId;
      const given = new TerraformVariable(stack, "id", {}).stringValue;
      for (const [index, id] of [credentialId, named, given].entries())
        EntryguardCredential.fromCredentialId(stack, `known-${index}`, id);
    },
  ],
])("%s: let through", (_, program) => {
  const stack = newStack();
  program(stack);
  expect(() => synthesize(stack)).not.toThrow();
});

test("a second resource of one id is refused, and a construct in the way is left alone", () => {
  const stack = newStack();
  keyOf(stack, "old").addResource("ssh", SSH);
  expect(() => keyOf(stack, "next").addResource("ssh", SSH)).toThrow(
    'platform/resources: a resource "ssh" is declared already.',
  );
  const scope = new Construct(newStack(), "team");
  new Construct(scope, "resources");
  const shared = EntryguardCredential.fromCredentialId(scope, "shared", CREDENTIAL);
  expect(() => shared.addResource("ssh", SSH)).toThrow(
    "platform/team/resources: addResource() puts resources under this id. Give the construct another one.",
  );
});
