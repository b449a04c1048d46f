/** The warning about a name that tells nothing of account and environment. */
import { expect, test } from "@jest/globals";
import { QoveryAwsCredential } from "../../constructs/index.js";
import { newStack, ROLE, warnings } from "./synthesize.js";

test.each([
  ["aws-prod", true],
  ["billing eu-west-3", true],
  ["acme_sandbox", true],
  ["AcmeSandbox", true],
  ["прод-европа", true],
  ["prod", false],
  ["société", false],
  ["aws-key", false],
  ["AWS-KEY", false],
  ["AwsKey", false],
  ["my_credentials", false],
  ["test-1", false],
  ["civo-object-store", false],
  ["civo-backup", true],
])("the name %s is descriptive: %s", (name, descriptive) => {
  const credential = new QoveryAwsCredential(newStack(), "prod", { ...ROLE, name });
  expect(warnings(credential)).toEqual(descriptive ? [] : [expect.stringContaining(`The name "${name}"`)]);
});

test("a name that only Terraform knows gets no warning", () => {
  const name = `\${aws_iam_role.main.name}`;
  const credential = new QoveryAwsCredential(newStack(), "prod", { ...ROLE, name });
  expect(warnings(credential)).toEqual([]);
});
