/** The IAM role that Qovery assumes. */
import type { DataAwsIamPolicyDocumentConfig } from "@cdktf/provider-aws/lib/data-aws-iam-policy-document/index.js";
import type { IamRoleConfig } from "@cdktf/provider-aws/lib/iam-role/index.js";
import type { IamRolePolicyConfig } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import type { IamRolePolicyAttachmentConfig } from "@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { expect, test } from "@jest/globals";
import { TerraformVariable } from "cdktf";
import { QoveryAwsRole, type QoveryAwsRoleProps } from "../../../constructs/aws/index.js";
import { QoveryAwsCredential } from "../../../constructs/index.js";
import { block, newStack, ROLE, synthesize } from "../synthesize.js";

const TRUST = { trustedPrincipalArn: "arn:aws:iam::210987654321:role/qovery", externalId: "b7e2a1c4" };
const MAY = { statements: [{ actions: ["eks:DescribeCluster"], resources: ["*"] }] };

function stackWith(props: QoveryAwsRoleProps) {
  const stack = newStack();
  new AwsProvider(stack, "aws", { region: "eu-west-3" });
  return { stack, role: new QoveryAwsRole(stack, "role", props) };
}

test("trusts Qovery's principal with the external id, may do what it is told, and hands its ARN to the credential", () => {
  const { stack, role } = stackWith({
    ...TRUST,
    ...MAY,
    roleName: "qovery",
    managedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess"],
  });
  new QoveryAwsCredential(stack, "prod", { name: ROLE.name, roleArn: role.roleArn });
  const { resource, data } = synthesize(stack);
  const documents = Object.entries(data.aws_iam_policy_document ?? {});
  const [trust, permissions] = ["Trust", "Permissions"].map((id) =>
    documents.find(([name]) => name.startsWith(`role_${id}_`)),
  );
  const name = Object.keys(resource.aws_iam_role ?? {})[0];

  // Written with the types of the AWS provider, in its own spelling of the names.
  const trusted: DataAwsIamPolicyDocumentConfig = {
    statement: [
      {
        actions: ["sts:AssumeRole"],
        principals: [{ type: "AWS", identifiers: [TRUST.trustedPrincipalArn] }],
        condition: [{ test: "StringEquals", variable: "sts:ExternalId", values: [TRUST.externalId] }],
      },
    ],
  };
  const allowed: DataAwsIamPolicyDocumentConfig = { statement: MAY.statements };
  const assumed: IamRoleConfig = {
    name: "qovery",
    assumeRolePolicy: `\${data.aws_iam_policy_document.${trust?.[0]}.json}`,
  };
  const inline: IamRolePolicyConfig = {
    role: `\${aws_iam_role.${name}.name}`,
    policy: `\${data.aws_iam_policy_document.${permissions?.[0]}.json}`,
  };
  const managed: IamRolePolicyAttachmentConfig = {
    role: `\${aws_iam_role.${name}.name}`,
    policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess",
  };
  expect(trust?.[1]).toEqual(inTerraform(trusted));
  expect(permissions?.[1]).toEqual(inTerraform(allowed));
  expect(block(resource, "aws_iam_role")).toEqual(inTerraform(assumed));
  expect(block(resource, "aws_iam_role_policy")).toEqual(inTerraform(inline));
  expect(block(resource, "aws_iam_role_policy_attachment")).toEqual(inTerraform(managed));
  expect(block(resource, "belay_qovery_aws_credential").role_arn).toBe(`\${aws_iam_role.${name}.arn}`);
});

/** How Terraform is told to attach these policies. */
const attachments = (managedPolicyArns: string[]) =>
  synthesize(stackWith({ ...TRUST, managedPolicyArns }).stack).resource.aws_iam_role_policy_attachment ?? {};
const attached = (managedPolicyArns: string[]) =>
  Object.values(attachments(managedPolicyArns)).map(({ policy_arn }) => policy_arn);

test("policies are attached under their own names, whatever their order", () => {
  const arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::123456789012:policy/team/eks"];
  expect(attachments([...arns].reverse())).toEqual(attachments(arns));
  expect(attached(arns).sort()).toEqual([...arns].sort());
});

test.each<[string, string[]]>([
  ["one in two paths", ["aws:policy/ReadOnlyAccess", "aws:policy/job-function/ReadOnlyAccess"]],
  ["one of AWS and one of the account", ["aws:policy/ReadOnlyAccess", "123456789012:policy/ReadOnlyAccess"]],
])("policies of the same name are all attached: %s", (_, policies) => {
  const arns = policies.map((policy) => `arn:aws:iam::${policy}`);
  expect(attached(arns).sort()).toEqual([...arns].sort());
});

test("policies that only Terraform knows are attached", () => {
  const stack = newStack();
  new AwsProvider(stack, "aws", { region: "eu-west-3" });
  const arns = ["one", "two"].map((id) => new TerraformVariable(stack, id, {}).stringValue);
  new QoveryAwsRole(stack, "role", { ...TRUST, managedPolicyArns: [...arns, `\${aws_iam_policy.raw.arn}`] });
  const { aws_iam_role_policy_attachment: blocks = {} } = synthesize(stack).resource;
  expect(Object.values(blocks).map(({ policy_arn }) => policy_arn)).toEqual([
    `\${var.one}`,
    `\${var.two}`,
    `\${aws_iam_policy.raw.arn}`,
  ]);
});

test("all that it declares is of the AWS provider that it is given", () => {
  const { stack } = stackWith({ ...TRUST, ...MAY });
  const provider = new AwsProvider(stack, "us", { alias: "us", region: "us-east-1" });
  const managedPolicyArns = ["arn:aws:iam::aws:policy/ReadOnlyAccess"];
  new QoveryAwsRole(stack, "other", { ...TRUST, ...MAY, managedPolicyArns, provider });
  const { resource, data } = synthesize(stack);
  const others = Object.values({ ...resource, ...data })
    .flatMap((named) => Object.entries(named))
    .filter(([name]) => name.startsWith("other_"));
  expect(others).toHaveLength(5);
  expect(others.filter(([, { provider }]) => provider !== "aws.us")).toEqual([]);
});

test.each<[object, string]>([
  [{ trustedPrincipalArn: "*" }, "trustedPrincipalArn must be the ARN of a role, a user or an account"],
  [{ externalId: "x" }, "externalId must have 2 to 1224 letters"],
  [{ externalId: undefined }, "externalId is missing"],
  [{ statements: [] }, "the role may do nothing"],
  [{ statements: null, managedPolicyArns: null }, "the role may do nothing"],
  [{ statements: [{ actions: [], resources: ["*"] }] }, "a statement has no actions"],
  [{ statements: [{ resources: ["*"] }] }, "a statement has no actions"],
  [{ statements: [{ actions: ["eks:*"], resources: [] }] }, "a statement has no actions, or no resources"],
  [{ statements: [{ actions: ["eks:*"] }] }, "a statement has no actions, or no resources"],
  [{ managedPolicyArns: ["ReadOnlyAccess"] }, "managedPolicyArns[0] must be the ARN of a policy"],
  [
    { managedPolicyArns: ["arn:aws:iam::aws:policy/ReadOnlyAccess", ROLE.roleArn] },
    "managedPolicyArns[1] must be the ARN of a policy",
  ],
  [{ managedPolicyArns: [undefined] }, "managedPolicyArns[0] is missing"],
])("%j is refused", (props, message) => {
  const mistake = { ...TRUST, ...MAY, ...props } as QoveryAwsRoleProps;
  expect(() => stackWith(mistake)).toThrow(`platform/role: ${message}`);
});

/** The names of a configuration as Terraform spells them. */
function inTerraform(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inTerraform);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
      inTerraform(inner),
    ]),
  );
}
