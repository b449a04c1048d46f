import { DataAwsIamPolicyDocument } from "@cdktf/provider-aws/lib/data-aws-iam-policy-document/index.js";
import { IamRole } from "@cdktf/provider-aws/lib/iam-role/index.js";
import { IamRolePolicy } from "@cdktf/provider-aws/lib/iam-role-policy/index.js";
import { IamRolePolicyAttachment } from "@cdktf/provider-aws/lib/iam-role-policy-attachment/index.js";
import type { TerraformProvider } from "cdktf";
import { Construct } from "constructs";
import { type Check, checkRequired, invalid, isLiteral } from "../check/literal.js";

/** Something that the role may do. AWS's policy variables are written `&{aws:…}`, as the AWS provider has it. */
export interface RoleStatement {
  /** Such as `eks:DescribeCluster`. */
  readonly actions: string[];
  /** ARNs, such as `arn:aws:eks:eu-west-3:123456789012:cluster/*`. */
  readonly resources: string[];
}

/** Props of {@link QoveryAwsRole}. */
export interface QoveryAwsRoleProps {
  /** The ARN of the principal at Qovery that assumes the role. Qovery's console shows it where a role is added. */
  readonly trustedPrincipalArn: string;
  /** What the principal must present, so that nobody else can have it act here: 2 to 1224 characters. */
  readonly externalId: string;
  /**
   * What the role may do: no more than Qovery needs.
   * @default - only what the managed policies allow
   */
  readonly statements?: RoleStatement[];
  /**
   * ARNs of policies that exist.
   * @default - none
   */
  readonly managedPolicyArns?: string[];
  /** @default - Terraform makes a name */
  readonly roleName?: string;
  /** @default - the stack's AWS provider without an alias */
  readonly provider?: TerraformProvider;
}

/**
 * The IAM role that Qovery assumes to act in an AWS account. Terraform needs that account, and the AWS provider.
 *
 * @example
 * const role = new QoveryAwsRole(stack, "role", {
 *   trustedPrincipalArn: "arn:aws:iam::210987654321:role/qovery",
 *   externalId: "b7e2a1c4",
 *   statements: [{ actions: ["eks:DescribeCluster"], resources: ["*"] }],
 * });
 * new QoveryAwsCredential(stack, "prod", { name: "aws-prod-eu-west-3", roleArn: role.roleArn });
 */
export class QoveryAwsRole extends Construct {
  /** The role that it declares. */
  readonly resource: IamRole;
  /**
   * For the `roleArn` of a credential. Terraform creates the role before the credential, and attaches its policies at the
   * same time: they count when a cluster is deployed.
   */
  readonly roleArn: string;

  constructor(scope: Construct, id: string, props: QoveryAwsRoleProps) {
    super(scope, id);
    const { trustedPrincipalArn, externalId, roleName, provider } = props;
    const statements = props.statements ?? [];
    const managedPolicyArns = props.managedPolicyArns ?? [];
    checkRequired(this, "trustedPrincipalArn", trustedPrincipalArn, principalArn);
    checkRequired(this, "externalId", externalId, isExternalId);
    if (statements.length + managedPolicyArns.length === 0)
      throw invalid(this, "the role may do nothing. Set statements or managedPolicyArns.");
    for (const { actions, resources } of statements) {
      if (!actions?.length || !resources?.length)
        throw invalid(this, "a statement has no actions, or no resources. Say what it allows, and on what.");
    }

    const trust = new DataAwsIamPolicyDocument(this, "Trust", {
      provider,
      statement: [
        {
          actions: ["sts:AssumeRole"],
          principals: [{ type: "AWS", identifiers: [trustedPrincipalArn] }],
          condition: [{ test: "StringEquals", variable: "sts:ExternalId", values: [externalId] }],
        },
      ],
    });
    this.resource = new IamRole(this, "Resource", { name: roleName, assumeRolePolicy: trust.json, provider });
    this.roleArn = this.resource.arn;
    if (statements.length > 0) {
      const allowed = new DataAwsIamPolicyDocument(this, "Permissions", { provider, statement: statements });
      new IamRolePolicy(this, "Policy", { role: this.resource.name, policy: allowed.json, provider });
    }
    managedPolicyArns.forEach((policyArn, index) => {
      checkRequired(this, `managedPolicyArns[${index}]`, policyArn, isPolicyArn);
      // Named after the policy: by number, a change of their order would attach and detach the same policy at once.
      const name = isLiteral(policyArn)
        ? policyArn.split(":").slice(4).join("-").replaceAll("/", "-")
        : index;
      new IamRolePolicyAttachment(this, `Managed-${name}`, { role: this.resource.name, policyArn, provider });
    });
  }
}

const principalArn: Check = (value) =>
  /^(\d{12}|arn:aws[a-z-]*:(iam|sts)::\d{12}:(root|(user|role|assumed-role)\/[\w+=,.@/-]+))$/.test(value)
    ? null
    : `must be the ARN of a role, a user or an account, such as arn:aws:iam::210987654321:role/qovery, and not ${JSON.stringify(value)}.`;

const isPolicyArn: Check = (value) =>
  /^arn:aws[a-z-]*:iam::(aws|\d{12}):policy\/[\w+=,.@/-]+$/.test(value)
    ? null
    : `must be the ARN of a policy, such as arn:aws:iam::aws:policy/ReadOnlyAccess, and not ${JSON.stringify(value)}.`;

const isExternalId: Check = (value) =>
  /^[\w+=,.@:/-]{2,1224}$/.test(value)
    ? null
    : "must have 2 to 1224 letters, digits and characters of +=,.@:/-_.";
