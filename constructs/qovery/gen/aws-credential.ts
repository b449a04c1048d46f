// Generated from src/provider/qovery/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { accessKeyId, roleArn } from "../../check/checks.js";
import {
  QoveryAwsCredential as Resource,
  type QoveryAwsCredentialConfig,
} from "../../gen/providers/belay/qovery-aws-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { QoveryCredential } from "../credential.js";
import { managed, type QoveryCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [],
  variants: [
    {
      called: "a role",
      prop: "roleArn",
      isObject: false,
      fields: [{ prop: "roleArn", check: roleArn }],
    },
    {
      called: "an access key",
      prop: "accessKey",
      isObject: true,
      fields: [{ prop: "accessKeyId", check: accessKeyId }, { prop: "secretAccessKey", versionProp: "secretVersion" }],
    },],
};

/** An access key, for {@link QoveryAwsCredential}. */
export interface QoveryAwsAccessKey {
  /** The access key's public id. Such as `AKIAIOSFODNN7EXAMPLE`. */
  readonly accessKeyId: string;
  /**
   * The access key's secret: a token of CDKTF, such as `new SecretVariable(stack, "secret").stringValue`. A
   * literal is refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly secretAccessKey: string;
  /**
   * Any whole number from 0 on. Terraform cannot see that the secret has changed: a change of the version sends
   * it again.
   * @default 1
   */
  readonly secretVersion?: number;
  /**
   * Whether Terraform keeps the secret, in clear, in plan and state: then a change is seen without a version. It
   * must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/** Props of {@link QoveryAwsCredential}, besides those that all credentials have. */
export interface QoveryAwsCredentialProps extends QoveryCredentialProps {
  /**
   * ARN of the IAM role that Qovery assumes. Preferred to an access key: there is no secret to rotate. Such as
   * `arn:aws:iam::123456789012:role/qovery`.
   * @default - an access key is given
   */
  readonly roleArn?: string;
  /** @default - a role is given */
  readonly accessKey?: QoveryAwsAccessKey;
}

/**
 * An AWS credential that Qovery uses to act in an AWS account: an access key, or (better) an IAM role. Terraform
 * always creates its replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const prod = new QoveryAwsCredential(stack, "prod", {
 *   name: "aws-prod",
 *   roleArn: "arn:aws:iam::123456789012:role/qovery",
 * });
 * prod.bind("paris", clusterId);
 */
export class QoveryAwsCredential extends QoveryCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: QoveryAwsCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as QoveryAwsCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
