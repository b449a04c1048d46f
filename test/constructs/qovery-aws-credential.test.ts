/** Credentials declared in a program: what they synthesize to. What is refused: qovery-aws-credential-mistakes.test.ts. */
import { describe, expect, test } from "@jest/globals";
import { type TerraformStack, TerraformVariable } from "cdktf";
import {
  type QoveryAwsAccessKey,
  QoveryAwsCredential,
  type QoveryAwsCredentialProps,
  RemovalPolicy,
  SecretVariable,
} from "../../constructs/index.js";
import { block, newStack, ORGANIZATION, ROLE, synthesize } from "./synthesize.js";

const TYPE = "belay_qovery_aws_credential";
const KEY = "AKIAIOSFODNN7EXAMPLE";
const CREATE_FIRST = { lifecycle: { create_before_destroy: true } };

function declared(props: QoveryAwsCredentialProps, stack: TerraformStack = newStack()): object {
  new QoveryAwsCredential(stack, "prod", props);
  return block(synthesize(stack).resource, TYPE);
}

test("a role", () => {
  expect(declared(ROLE)).toEqual({ name: ROLE.name, role_arn: ROLE.roleArn, ...CREATE_FIRST });
});

test("a role, in a program without types that says null for what it leaves out", () => {
  expect(declared({ ...ROLE, accessKey: null as never, provider: null as never })).toEqual(declared(ROLE));
});

test("an organization, and a credential that stays when its construct goes", () => {
  expect(
    declared({ ...ROLE, organizationId: ORGANIZATION, removalPolicy: RemovalPolicy.RETAIN }),
  ).toMatchObject({ organization_id: ORGANIZATION, on_destroy: "keep" });
  expect(declared({ ...ROLE, removalPolicy: RemovalPolicy.GUARDED })).not.toHaveProperty("on_destroy");
});

describe("an access key", () => {
  const reference = `\${var.secret}`;
  const KEPT_OUT = {
    name: ROLE.name,
    access_key_id: KEY,
    secret_access_key_wo: reference,
    secret_access_key_wo_version: 1,
    ...CREATE_FIRST,
  };

  function key(
    rest: Partial<QoveryAwsAccessKey> = {},
    props: Partial<QoveryAwsCredentialProps> = {},
    Variable: new (stack: TerraformStack, id: string, config: object) => TerraformVariable = SecretVariable,
  ): object {
    const stack = newStack();
    const secretAccessKey = new Variable(stack, "secret", { sensitive: true }).stringValue;
    const accessKey = { accessKeyId: KEY, secretAccessKey, ...rest };
    return declared({ name: ROLE.name, accessKey, ...props }, stack);
  }

  test("keeps its secret out of the state", () => {
    expect(key()).toEqual(KEPT_OUT);
    expect(key({ storeSecretInState: false })).toEqual(KEPT_OUT);
    expect(key({}, {}, TerraformVariable)).toEqual(KEPT_OUT);
  });

  test("is fine beside a role that is null", () => {
    expect(key({}, { roleArn: null as never })).toEqual(KEPT_OUT);
  });

  test.each([0, 7])("sends its secret again with another version, such as %d", (secretVersion) => {
    expect(key({ secretVersion })).toEqual({ ...KEPT_OUT, secret_access_key_wo_version: secretVersion });
  });

  test("may have a version that only Terraform knows", () => {
    const stack = newStack();
    const secretAccessKey = new SecretVariable(stack, "secret").stringValue;
    const secretVersion = new TerraformVariable(stack, "version", { type: "number" }).numberValue;
    const accessKey = { accessKeyId: KEY, secretAccessKey, secretVersion };
    expect(declared({ name: ROLE.name, accessKey }, stack)).toMatchObject({
      secret_access_key_wo_version: `\${var.version}`,
    });
  });

  test("keeps its secret in the state if it is told to", () => {
    expect(key({ storeSecretInState: true }, {}, TerraformVariable)).toEqual({
      name: ROLE.name,
      access_key_id: KEY,
      secret_access_key: reference,
      ...CREATE_FIRST,
    });
  });

  test("has no version where the secret is in the state", () => {
    expect(() => key({ storeSecretInState: true, secretVersion: 2 }, {}, TerraformVariable)).toThrow(
      "platform/prod: accessKey.secretVersion is for a secret that is not stored",
    );
  });

  test.each([
    ["a token", {}],
    ["a reference", { secretAccessKey: reference }],
  ])("cannot store the value of a SecretVariable, %s", (_, rest) => {
    expect(() => key({ storeSecretInState: true, ...rest })).toThrow(
      "platform/prod: accessKey.secretAccessKey is ephemeral, and cannot be stored",
    );
  });
});

test("what only Terraform knows is left alone", () => {
  const stack = newStack();
  const [name, organization] = ["name", "organization"].map((id) => new TerraformVariable(stack, id, {}));
  const roleArn = "%{ if true }arn%{ endif }";
  const props = { name: String(name?.stringValue), roleArn, organizationId: organization?.value };
  expect(declared(props, stack)).toMatchObject({
    name: `\${var.name}`,
    role_arn: roleArn,
    organization_id: `\${var.organization}`,
  });
});
