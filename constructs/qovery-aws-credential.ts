import type { Construct } from "constructs";
import { accessKeyId, noLiteral, roleArn } from "./check/checks.js";
import { checkLiteral, checkRequired, checkWholeNumber, invalid } from "./check/literal.js";
import { QoveryAwsCredential as Resource } from "./gen/providers/belay/qovery-aws-credential/index.js";
import { managed, type QoveryCredentialProps } from "./managed-credential.js";
import { QoveryCredential } from "./qovery-credential.js";

/** An access key of AWS. Its secret is kept in no plan and no state, unless the user wants it there. */
export interface AwsAccessKey {
  /** The key's public id, such as `AKIAIOSFODNN7EXAMPLE`. */
  readonly accessKeyId: string;
  /** A token of CDKTF, such as `new SecretVariable(stack, "secret").stringValue`. A literal is refused. */
  readonly secretAccessKey: string;
  /**
   * Any whole number. Terraform cannot see that the secret has changed: a change of the version sends it again.
   * @default 1
   */
  readonly secretVersion?: number;
  /**
   * Whether Terraform keeps the secret, in clear, in plan and state: then a change of it is seen without a version.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/** Props of {@link QoveryAwsCredential}: a role or an access key, and what all credentials have. */
export interface QoveryAwsCredentialProps extends QoveryCredentialProps {
  /**
   * The ARN of the IAM role that Qovery assumes. Better than an access key: there is no secret to rotate.
   * @default - an access key is given
   */
  readonly roleArn?: string;
  /** @default - a role is given */
  readonly accessKey?: AwsAccessKey;
}

/**
 * An AWS credential that Qovery uses to act in an AWS account. Terraform always creates its replacement before it
 * destroys it, so that clusters can move in between.
 *
 * @example
 * const prod = new QoveryAwsCredential(stack, "prod", {
 *   name: "aws-prod-eu-west-3",
 *   roleArn: "arn:aws:iam::123456789012:role/qovery",
 * });
 * prod.bind("paris", clusterId);
 */
export class QoveryAwsCredential extends QoveryCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  readonly credentialId: string;

  constructor(scope: Construct, id: string, props: QoveryAwsCredentialProps) {
    super(scope, id);
    const common = managed(this, props);
    this.resource = new Resource(this, "Resource", { ...common, ...this.identity(props) });
    this.credentialId = this.resource.id;
  }

  private identity({ roleArn: role, accessKey }: QoveryAwsCredentialProps) {
    if (accessKey === undefined) {
      if (role === undefined)
        throw invalid(this, "neither a role nor an access key is given. Set roleArn or accessKey.");
      checkLiteral(this, "roleArn", role, roleArn);
      return { roleArn: role };
    }
    if (role !== undefined)
      throw invalid(this, "both a role and an access key are given. Remove roleArn or accessKey.");
    return this.key(accessKey);
  }

  private key({ accessKeyId: key, secretAccessKey, secretVersion, storeSecretInState }: AwsAccessKey) {
    checkRequired(this, "accessKey.accessKeyId", key, accessKeyId);
    checkRequired(this, "accessKey.secretAccessKey", secretAccessKey, noLiteral);
    checkWholeNumber(this, "accessKey.secretVersion", secretVersion);
    if (storeSecretInState !== true) {
      return {
        accessKeyId: key,
        secretAccessKeyWo: secretAccessKey,
        secretAccessKeyWoVersion: secretVersion ?? 1,
      };
    }
    if (secretVersion !== undefined)
      throw invalid(
        this,
        "accessKey.secretVersion is for a secret that is not stored. Remove it, or storeSecretInState.",
      );
    return { accessKeyId: key, secretAccessKey };
  }
}
