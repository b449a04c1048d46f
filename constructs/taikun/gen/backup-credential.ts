// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, httpUrl, notBlank, s3AccessKey, taikunName } from "../../check/checks.js";
import {
  TaikunBackupCredential as Resource,
  type TaikunBackupCredentialConfig,
} from "../../gen/providers/belay/taikun-backup-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "s3AccessKeyId", check: s3AccessKey }, { prop: "s3SecretAccessKey", versionProp: "secretVersion" }, { prop: "s3Endpoint", check: httpUrl }, { prop: "s3Region", check: notBlank }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [],
};

/** Props of {@link TaikunBackupCredential}, besides those that all credentials have. */
export interface TaikunBackupCredentialProps extends TaikunCredentialProps {
  /** The access key's id. Such as `AKIAIOSFODNN7EXAMPLE`. */
  readonly s3AccessKeyId: string;
  /**
   * The access key's secret: a token of CDKTF, such as `new SecretVariable(stack, "secret").stringValue`. A
   * literal is refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly s3SecretAccessKey: string;
  /** Where the store is. Such as `https://s3.eu-west-3.amazonaws.com`. A change replaces the credential. */
  readonly s3Endpoint: string;
  /** The store's region. Such as `eu-west-3`. A change replaces the credential. */
  readonly s3Region: string;
  /**
   * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it
   * again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
   * @default - Taikun's
   */
  readonly lock?: boolean;
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

/**
 * An S3 access key with which Taikun keeps the backups of projects. Terraform always creates its replacement
 * before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const s3SecretAccessKey = new SecretVariable(stack, "s3_secret_access_key");
 * const prod = new TaikunBackupCredential(stack, "prod", {
 *   name: "backup-prod",
 *   s3AccessKeyId: "AKIAIOSFODNN7EXAMPLE",
 *   s3SecretAccessKey: s3SecretAccessKey.stringValue,
 *   s3Endpoint: "https://s3.eu-west-3.amazonaws.com",
 *   s3Region: "eu-west-3",
 * });
 * new TaikunBackupBinding(stack, "paris", { projectId: "42", credential: prod });
 */
export class TaikunBackupCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_BACKUP;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunBackupCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunBackupCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
