/** Credentials declared in a program: what they synthesize to, and what is refused before Terraform starts. */
import { describe, expect, test } from "@jest/globals";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  type AwsAccessKey,
  BelayProvider,
  QoveryAwsCredential,
  type QoveryAwsCredentialProps,
  QoveryClusterBinding,
  RemovalPolicy,
  SecretVariable,
} from "../../constructs/index.js";
import { block, newStack, ORGANIZATION, PARIS, ROLE, synthesize, warnings } from "./synthesize.js";

const TYPE = "belay_qovery_aws_credential";
const KEY = "AKIAIOSFODNN7EXAMPLE";
const CREATE_FIRST = { lifecycle: { create_before_destroy: true } };

function declared(props: QoveryAwsCredentialProps): Record<string, unknown> {
  const stack = newStack();
  new QoveryAwsCredential(stack, "prod", props);
  return block(synthesize(stack).resource, TYPE);
}

test("a role", () => {
  expect(declared(ROLE)).toEqual({ name: ROLE.name, role_arn: ROLE.roleArn, ...CREATE_FIRST });
});

test("an organization, and a credential that stays when its construct goes", () => {
  expect(
    declared({ ...ROLE, organizationId: ORGANIZATION, removalPolicy: RemovalPolicy.RETAIN }),
  ).toMatchObject({ organization_id: ORGANIZATION, on_destroy: "keep" });
  expect(declared({ ...ROLE, removalPolicy: RemovalPolicy.GUARDED })).not.toHaveProperty("on_destroy");
});

describe("an access key", () => {
  function key(rest: Partial<AwsAccessKey>): Record<string, unknown> {
    const stack = newStack();
    const secretAccessKey = new SecretVariable(stack, "secret").stringValue;
    new QoveryAwsCredential(stack, "prod", {
      name: ROLE.name,
      accessKey: { accessKeyId: KEY, secretAccessKey, ...rest },
    });
    return block(synthesize(stack).resource, TYPE);
  }
  const reference = `\${var.secret}`;

  test("keeps its secret out of the state", () => {
    expect(key({})).toEqual({
      name: ROLE.name,
      access_key_id: KEY,
      secret_access_key_wo: reference,
      secret_access_key_wo_version: 1,
      ...CREATE_FIRST,
    });
  });

  test("sends its secret again with another version", () => {
    expect(key({ secretVersion: 7 })).toMatchObject({ secret_access_key_wo_version: 7 });
  });

  test("keeps its secret in the state if it is told to", () => {
    expect(key({ storeSecretInState: true })).toEqual({
      name: ROLE.name,
      access_key_id: KEY,
      secret_access_key: reference,
      ...CREATE_FIRST,
    });
  });

  test("has no version where the secret is in the state", () => {
    expect(() => key({ storeSecretInState: true, secretVersion: 2 })).toThrow(
      "platform/prod: accessKey.secretVersion",
    );
  });
});

const secretAccessKey = `\${var.secret}`;
test.each<[string, Partial<QoveryAwsCredentialProps>, string]>([
  ["an empty name", { name: "" }, "name must not be empty"],
  ["a name with space around it", { name: " aws-prod" }, "name must not begin or end with white space"],
  ["no role", { roleArn: "qovery" }, "roleArn must be the ARN of an IAM role"],
  ["neither role nor key", { roleArn: undefined }, "neither a role nor an access key is given"],
  [
    "role and key",
    { accessKey: { accessKeyId: KEY, secretAccessKey } },
    "both a role and an access key are given",
  ],
  ["no organization id", { organizationId: "acme" }, "organizationId must be a UUID"],
  [
    "an id in capitals",
    { organizationId: ORGANIZATION.toUpperCase() },
    `must be in lower case: ${ORGANIZATION}`,
  ],
  [
    "the secret in the key id's place",
    { roleArn: undefined, accessKey: { accessKeyId: "wJalr/canary", secretAccessKey } },
    "accessKey.accessKeyId must be an AWS access key id",
  ],
  [
    "a secret in the program",
    { roleArn: undefined, accessKey: { accessKeyId: KEY, secretAccessKey: "wJalr/canary" } },
    "accessKey.secretAccessKey is written in the program",
  ],
  [
    "a version that is no whole number",
    { roleArn: undefined, accessKey: { accessKeyId: KEY, secretAccessKey, secretVersion: 1.5 } },
    "accessKey.secretVersion must be a whole number",
  ],
  ["a name that is no string", { name: 7 as never }, "name must be a string, and not 7"],
])("%s is refused with the construct's path, and no secret is shown", (_, props, message) => {
  const declare = () => new QoveryAwsCredential(newStack(), "prod", { ...ROLE, ...props });
  expect(declare).toThrow(`platform/prod: `);
  expect(declare).toThrow(message);
  expect(declare).not.toThrow("canary");
});

test("what only Terraform knows is left alone", () => {
  const stack = newStack();
  const name = new TerraformVariable(stack, "name", {}).stringValue;
  const roleArn = `\${var.role}`;
  new QoveryAwsCredential(stack, "prod", { name, roleArn, organizationId: `\${var.organization}` });
  expect(block(synthesize(stack).resource, TYPE)).toMatchObject({
    name: `\${var.name}`,
    role_arn: roleArn,
  });
});

test.each([
  ["aws-prod", true],
  ["billing eu-west-3", true],
  ["acme_sandbox", true],
  ["prod", false],
  ["aws-key", false],
  ["my_credentials", false],
  ["test-1", false],
])("the name %s is descriptive: %s", (name, descriptive) => {
  const credential = new QoveryAwsCredential(newStack(), "prod", { ...ROLE, name });
  expect(warnings(credential)).toEqual(descriptive ? [] : [expect.stringContaining(`The name "${name}"`)]);
});

// Each @ts-expect-error is a mistake that the compiler finds; who writes JavaScript hears of it from the constructor.
test.each<[string, (stack: TerraformStack) => unknown]>([
  // @ts-expect-error a name is required
  ["name is missing", (stack) => new QoveryAwsCredential(stack, "prod", { roleArn: ROLE.roleArn })],
  [
    "removalPolicy must be guarded or retain, and not destroy",
    // @ts-expect-error a policy is one of the enumeration
    (stack) => new QoveryAwsCredential(stack, "prod", { ...ROLE, removalPolicy: "destroy" }),
  ],
  [
    "accessKey.secretAccessKey is missing",
    // @ts-expect-error a secret is required
    (stack) => new QoveryAwsCredential(stack, "prod", { name: ROLE.name, accessKey: { accessKeyId: KEY } }),
  ],
  [
    "clusterId must be a string, and not 7",
    // @ts-expect-error a cluster's id is a string
    (stack) => new QoveryAwsCredential(stack, "prod", ROLE).bind("paris", 7),
  ],
  [
    "neither a role nor an access key is given",
    // @ts-expect-error there is no such prop
    (stack) => new QoveryAwsCredential(stack, "prod", { name: ROLE.name, role: ROLE.roleArn }),
  ],
  [
    "onDestroy must be detach or keep, and not remove",
    // @ts-expect-error one of the enumeration
    (stack) => new QoveryAwsCredential(stack, "prod", ROLE).bind("paris", PARIS, { onDestroy: "remove" }),
  ],
  [
    "credential is missing",
    // @ts-expect-error a credential is required
    (stack) => new QoveryClusterBinding(stack, "paris", { clusterId: PARIS }),
  ],
  [
    "guardMode must be enforce or warn or off, and not strict",
    // @ts-expect-error one of the enumeration
    (stack) => new BelayProvider(stack, "second", { alias: "second", guardMode: "strict" }),
  ],
])("a mistake: %s", (message, mistake) => {
  expect(() => mistake(newStack())).toThrow(message);
});

test("a binding stands beside its credential, and keeps its address when it moves to another", () => {
  const addresses = ["old", "next"].map((id) => {
    const stack = newStack();
    const credentials = ["old", "next"].map((one) => new QoveryAwsCredential(stack, one, ROLE));
    credentials.find(({ node }) => node.id === id)?.bind("paris", PARIS);
    return Object.entries(synthesize(stack).resource.belay_qovery_cluster_binding ?? {});
  });
  const [[[before, onOld] = []] = [], [[after, onNext] = []] = []] = addresses;
  expect(after).toBe(before);
  expect(onOld?.credential_id).toMatch(/^\$\{belay_qovery_aws_credential\.old_\w+\.id\}$/);
  expect(onNext?.credential_id).toMatch(/^\$\{belay_qovery_aws_credential\.next_\w+\.id\}$/);
});
