/** Credentials that are refused before Terraform starts. */
import { expect, test } from "@jest/globals";
import { TerraformVariable } from "cdktf";
import { QoveryAwsCredential, type QoveryAwsCredentialProps } from "../../constructs/index.js";
import { newStack, ORGANIZATION, ROLE } from "./synthesize.js";

const KEY_ID = { accessKeyId: "AKIAIOSFODNN7EXAMPLE" };
const KEY = { ...KEY_ID, secretAccessKey: `\${var.secret}` };

/** Programs without types write whatever they like. */
const key = (rest: object) => ({ roleArn: undefined, accessKey: { ...KEY, ...rest } });

test.each<[string, object, string]>([
  ["an empty name", { name: "" }, "name must not be empty"],
  ["a name with space around it", { name: " aws-prod" }, "name must not begin or end with white space"],
  ["a name that is null", { name: null }, "name is missing"],
  ["a name that is no string", { name: 7 }, "name must be a string, and not of type number"],
  ["no role", { roleArn: "qovery" }, "roleArn must be the ARN of an IAM role"],
  ["a role that is no string", { roleArn: ["canary"] }, "roleArn must be a string, and not of type object"],
  ["neither role nor key", { roleArn: undefined }, "neither a role nor an access key is given"],
  [
    "role and key, both null",
    { roleArn: null, accessKey: null },
    "neither a role nor an access key is given",
  ],
  ["role and key", { accessKey: KEY }, "both a role and an access key are given"],
  ["no organization id", { organizationId: "acme" }, "organizationId must be a UUID"],
  [
    "an id in capitals",
    { organizationId: ORGANIZATION.toUpperCase() },
    `organizationId must be in lower case: ${ORGANIZATION}`,
  ],
  [
    "the secret in the key id's place",
    key({ accessKeyId: "wJalr/canary" }),
    "accessKey.accessKeyId must be an AWS access key id",
  ],
  ["no key id", key({ accessKeyId: undefined }), "accessKey.accessKeyId is missing"],
  ["no secret", key({ secretAccessKey: null }), "accessKey.secretAccessKey is missing"],
  [
    "a secret in the program",
    key({ secretAccessKey: "wJalr/canary" }),
    "accessKey.secretAccessKey is a plain string",
  ],
  ...[Buffer.from("canary"), ["canary"], { value: "canary" }].map(
    (secretAccessKey): [string, object, string] => [
      `a secret that is ${secretAccessKey.constructor.name}`,
      key({ secretAccessKey }),
      "accessKey.secretAccessKey must be a string, and not of type object",
    ],
  ),
  [
    "a version that is no whole number",
    key({ secretVersion: 1.5 }),
    "accessKey.secretVersion must be a whole number from 0 on, and not 1.5",
  ],
  [
    "a version below zero",
    key({ secretVersion: -1 }),
    "accessKey.secretVersion must be a whole number from 0 on, and not -1",
  ],
  [
    "a version that is a string",
    key({ secretVersion: "canary" }),
    "accessKey.secretVersion must be a number, and not of type string",
  ],
  [
    "a version that is an array",
    key({ secretVersion: ["canary"] }),
    "accessKey.secretVersion must be a number, and not of type object",
  ],
  [
    "a switch that is a string",
    key({ storeSecretInState: "true" }),
    "accessKey.storeSecretInState must be true or false, and not of type string",
  ],
])("%s is refused with the construct's path, and no secret is shown", (_, props, message) => {
  const mistake = { ...ROLE, ...props } as QoveryAwsCredentialProps;
  const declare = () => new QoveryAwsCredential(newStack(), "prod", mistake);
  expect(declare).toThrow(`platform/prod: ${message}`);
  expect(declare).not.toThrow("canary");
});

test("an id that only Terraform knows is refused", () => {
  const stack = newStack();
  const id = new TerraformVariable(stack, "id", {}).stringValue;
  expect(() => new QoveryAwsCredential(stack, id, ROLE)).toThrow("its id must be written in the program");
});

// Each @ts-expect-error is a mistake that the compiler finds; who writes JavaScript hears of it from the constructor.
test.each<[string, () => unknown]>([
  // @ts-expect-error a name is required
  ["name is missing", () => new QoveryAwsCredential(newStack(), "prod", { roleArn: ROLE.roleArn })],
  [
    "removalPolicy must be guarded or retain, and not destroy",
    // @ts-expect-error a policy is one of the enumeration
    () => new QoveryAwsCredential(newStack(), "prod", { ...ROLE, removalPolicy: "destroy" }),
  ],
  [
    "accessKey.secretAccessKey is missing",
    // @ts-expect-error a secret is required
    () => new QoveryAwsCredential(newStack(), "prod", { name: "aws-prod", accessKey: KEY_ID }),
  ],
  [
    "neither a role nor an access key is given",
    // @ts-expect-error there is no such prop
    () => new QoveryAwsCredential(newStack(), "prod", { name: ROLE.name, role: ROLE.roleArn }),
  ],
])("a mistake: %s", (message, mistake) => {
  expect(mistake).toThrow(message);
});
