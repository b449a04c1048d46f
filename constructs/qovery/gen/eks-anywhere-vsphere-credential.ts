// Generated from src/provider/qovery/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { accessKeyId, notBlank, roleArn } from "../../check/checks.js";
import {
  QoveryEksAnywhereVsphereCredential as Resource,
  type QoveryEksAnywhereVsphereCredentialConfig,
} from "../../gen/providers/belay/qovery-eks-anywhere-vsphere-credential/index.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { QoveryCredential } from "../credential.js";
import { managed, type QoveryCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "vsphereUser", check: notBlank }, { prop: "vspherePassword", versionProp: "passwordVersion" }],
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

/** An access key, for {@link QoveryEksAnywhereVsphereCredential}. */
export interface QoveryEksAnywhereVsphereAccessKey {
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

/** Props of {@link QoveryEksAnywhereVsphereCredential}, besides those that all credentials have. */
export interface QoveryEksAnywhereVsphereCredentialProps extends QoveryCredentialProps {
  /** The user of vSphere. Such as `qovery@vsphere.local`. */
  readonly vsphereUser: string;
  /**
   * The user's password: a token of CDKTF, such as `new SecretVariable(stack, "password").stringValue`. A
   * literal is refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly vspherePassword: string;
  /**
   * Any whole number from 0 on. Terraform cannot see that the password has changed: a change of the version
   * sends it again.
   * @default 1
   */
  readonly passwordVersion?: number;
  /**
   * Whether Terraform keeps the password, in clear, in plan and state: then a change is seen without a version.
   * It must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
  /**
   * ARN of the IAM role that Qovery assumes. Preferred to an access key: there is no secret to rotate. Such as
   * `arn:aws:iam::123456789012:role/qovery`.
   * @default - an access key is given
   */
  readonly roleArn?: string;
  /** @default - a role is given */
  readonly accessKey?: QoveryEksAnywhereVsphereAccessKey;
}

/**
 * A credential that Qovery uses for clusters of EKS Anywhere on vSphere: the vSphere user, and an access key or
 * (better) an IAM role of AWS. Terraform always creates its replacement before it destroys it, so that what uses
 * it can move in between.
 *
 * @example
 * const vspherePassword = new SecretVariable(stack, "vsphere_password");
 * const prod = new QoveryEksAnywhereVsphereCredential(stack, "prod", {
 *   name: "eks-anywhere-vsphere-prod",
 *   vsphereUser: "qovery@vsphere.local",
 *   vspherePassword: vspherePassword.stringValue,
 *   roleArn: "arn:aws:iam::123456789012:role/qovery",
 * });
 * prod.bind("paris", clusterId);
 */
export class QoveryEksAnywhereVsphereCredential extends QoveryCredential {
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: QoveryEksAnywhereVsphereCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as QoveryEksAnywhereVsphereCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
