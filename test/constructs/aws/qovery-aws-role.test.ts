/** The IAM role that Qovery assumes. */
import type { DataAwsIamPolicyDocumentConfig } from "@cdktf/provider-aws/lib/data-aws-iam-policy-document/index.js";
import type { IamRoleConfig } from "@cdktf/provider-aws/lib/iam-role/index.js";
import type { IamRolePolicyConfig } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import type { IamRolePolicyAttachmentConfig } from "@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js";
import { AwsProvider } from "@cdktf/provider-aws/lib/provider/index.js";
import { expect, test } from "@jest/globals";
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
  const attached: IamRolePolicyAttachmentConfig = {
    role: `\${aws_iam_role.${name}.name}`,
    policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess",
  };
  expect(trust?.[1]).toEqual(inTerraform(trusted));
  expect(permissions?.[1]).toEqual(inTerraform(allowed));
  expect(block(resource, "aws_iam_role")).toEqual(inTerraform(assumed));
  expect(block(resource, "aws_iam_role_policy")).toEqual(inTerraform(inline));
  expect(block(resource, "aws_iam_role_policy_attachment")).toEqual(inTerraform(attached));
  expect(block(resource, "belay_qovery_aws_credential").role_arn).toBe(`\${aws_iam_role.${name}.arn}`);
});

test("policies are attached under their own names, whatever their order", () => {
  const arns = ["arn:aws:iam::aws:policy/ReadOnlyAccess", "arn:aws:iam::123456789012:policy/team/eks"];
  const [one, other] = [arns, [...arns].reverse()].map(
    (managedPolicyArns) =>
      synthesize(stackWith({ ...TRUST, managedPolicyArns }).stack).resource.aws_iam_role_policy_attachment,
  );
  expect(Object.keys(one ?? {})).toHaveLength(2);
  expect(one).toEqual(other);
});

test.each<[Partial<QoveryAwsRoleProps>, string]>([
  [{ trustedPrincipalArn: "*" }, "trustedPrincipalArn must be the ARN of a role, a user or an account"],
  [{ externalId: "x" }, "externalId must have 2 to 1224 letters"],
  [{ externalId: undefined }, "externalId is missing"],
  [{ statements: [] }, "the role may do nothing"],
  [{ statements: [{ actions: [], resources: ["*"] }] }, "a statement has no actions"],
])("%j is refused", (props, message) => {
  expect(() => stackWith({ ...TRUST, ...MAY, ...props })).toThrow(`platform/role: ${message}`);
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
