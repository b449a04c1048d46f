// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { accessKeyId, anything, availabilityZones, notBlank, roleArn, taikunName } from "../../check/checks.js";
import {
  TaikunAwsCredential as Resource,
  type TaikunAwsCredentialConfig,
} from "../../gen/providers/belay/taikun-aws-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "region", check: notBlank }, { prop: "azCount", check: availabilityZones, type: "number", isOptional: true }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [
    {
      called: "an access key",
      prop: "accessKey",
      isObject: true,
      fields: [{ prop: "accessKeyId", check: accessKeyId }, { prop: "secretAccessKey", versionProp: "secretVersion" }],
    },
    {
      called: "a role",
      prop: "role",
      isObject: true,
      fields: [{ prop: "roleArn", check: roleArn }, { prop: "externalId", check: notBlank, isOptional: true }],
    },],
};

/** An access key, for {@link TaikunAwsCredential}. */
export interface TaikunAwsAccessKey {
  /** The access key's id. Such as `AKIAIOSFODNN7EXAMPLE`. */
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

/** A role, for {@link TaikunAwsCredential}. */
export interface TaikunAwsRole {
  /** The role's ARN. Such as `arn:aws:iam::123456789012:role/taikun`. */
  readonly roleArn: string;
  /**
   * What the role's trust policy demands, where it does. Such as `taikun-4711`.
   * @default - none
   */
  readonly externalId?: string;
}

/** Props of {@link TaikunAwsCredential}, besides those that all credentials have. */
export interface TaikunAwsCredentialProps extends TaikunCredentialProps {
  /** The AWS region, such as `eu-west-3`. A change replaces the credential. */
  readonly region: string;
  /**
   * How many availability zones, 1 to 3. Taikun's by default. Such as `1`. A change replaces the credential.
   * @default - Taikun's
   */
  readonly azCount?: number;
  /**
   * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it
   * again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
   * @default - Taikun's
   */
  readonly lock?: boolean;
  /** @default - a role is given */
  readonly accessKey?: TaikunAwsAccessKey;
  /** @default - an access key is given */
  readonly role?: TaikunAwsRole;
}

/**
 * What Taikun uses to run projects in an AWS account: an access key, or a role. Terraform always creates its
 * replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const secretAccessKey = new SecretVariable(stack, "secret_access_key");
 * new TaikunAwsCredential(stack, "prod", {
 *   name: "aws-prod",
 *   region: "eu-west-3",
 *   accessKey: {
 *     accessKeyId: "AKIAIOSFODNN7EXAMPLE",
 *     secretAccessKey: secretAccessKey.stringValue,
 *   },
 * });
 */
export class TaikunAwsCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_CLOUD;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunAwsCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunAwsCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
