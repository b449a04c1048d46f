import type { Construct } from "constructs";
import { accessKeyId, noLiteral, roleArn } from "./check/checks.js";
import {
  checkBoolean,
  checkLiteral,
  checkRequired,
  checkWholeNumber,
  invalid,
  isAbsent,
} from "./check/literal.js";
import { QoveryAwsCredential as Resource } from "./gen/providers/belay/qovery-aws-credential/index.js";
import { managed, type QoveryCredentialProps } from "./managed-credential.js";
import { QoveryCredential } from "./qovery-credential.js";
import { isEphemeral } from "./secret-variable.js";

/** An access key of AWS. Its secret is kept in no plan and no state, unless the user wants it there. */
export interface AwsAccessKey {
  /** The key's public id, such as `AKIAIOSFODNN7EXAMPLE`. */
  readonly accessKeyId: string;
  /** A token of CDKTF, such as `new SecretVariable(stack, "secret").stringValue`. A literal is refused. */
  readonly secretAccessKey: string;
  /**
   * Any whole number from 0 on. Terraform cannot see that the secret has changed: a change of the version sends it again.
   * @default 1
   */
  readonly secretVersion?: number;
  /**
   * Whether Terraform keeps the secret, in clear, in plan and state: then a change of it is seen without a version. The
   * secret must then come from an ordinary variable, not from a `SecretVariable`.
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
  private id?: string;

  constructor(scope: Construct, id: string, props: QoveryAwsCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    this.resource = new Resource(this, "Resource", { ...common, ...this.identity(props) });
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }

  private identity({ roleArn: role, accessKey }: QoveryAwsCredentialProps) {
    if (isAbsent(accessKey)) {
      if (isAbsent(role))
        throw invalid(this, "neither a role nor an access key is given. Set roleArn or accessKey.");
      checkLiteral(this, "roleArn", role, roleArn);
      return { roleArn: role };
    }
    if (!isAbsent(role))
      throw invalid(this, "both a role and an access key are given. Remove roleArn or accessKey.");
    return this.key(accessKey);
  }

  private key({ accessKeyId: key, secretAccessKey, secretVersion, storeSecretInState }: AwsAccessKey) {
    checkRequired(this, "accessKey.accessKeyId", key, accessKeyId);
    checkRequired(this, "accessKey.secretAccessKey", secretAccessKey, noLiteral);
    checkWholeNumber(this, "accessKey.secretVersion", secretVersion);
    checkBoolean(this, "accessKey.storeSecretInState", storeSecretInState);
    if (!storeSecretInState) {
      return {
        accessKeyId: key,
        secretAccessKeyWo: secretAccessKey,
        secretAccessKeyWoVersion: secretVersion ?? 1,
      };
    }
    if (isEphemeral(this, secretAccessKey))
      throw invalid(
        this,
        "accessKey.secretAccessKey is ephemeral, and cannot be stored. Take an ordinary variable, or remove storeSecretInState.",
      );
    if (!isAbsent(secretVersion))
      throw invalid(
        this,
        "accessKey.secretVersion is for a secret that is not stored. Remove it, or storeSecretInState.",
      );
    return { accessKeyId: key, secretAccessKey };
  }
}
