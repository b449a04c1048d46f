// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, availabilityZones, httpUrl, notBlank, s3AccessKey, taikunName } from "../../check/checks.js";
import {
  TaikunZadaraCredential as Resource,
  type TaikunZadaraCredentialConfig,
} from "../../gen/providers/belay/taikun-zadara-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "url", check: httpUrl }, { prop: "accessKeyId", check: s3AccessKey }, { prop: "secretAccessKey", versionProp: "secretVersion" }, { prop: "region", check: notBlank }, { prop: "volumeType", check: notBlank }, { prop: "azCount", check: availabilityZones, type: "number", isOptional: true }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [],
};

/** Props of {@link TaikunZadaraCredential}, besides those that all credentials have. */
export interface TaikunZadaraCredentialProps extends TaikunCredentialProps {
  /** Where its API is. Such as `https://compute.example.com`. A change replaces the credential. */
  readonly url: string;
  /** The access key's id. Such as `0a1b2c3d4e5f60718293`. */
  readonly accessKeyId: string;
  /**
   * The access key's secret: a token of CDKTF, such as `new SecretVariable(stack, "secret").stringValue`. A
   * literal is refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly secretAccessKey: string;
  /** The region. Such as `symphony`. A change replaces the credential. */
  readonly region: string;
  /** The type of volumes. Such as `gp2`. A change replaces the credential. */
  readonly volumeType: string;
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
 * An access key with which Taikun runs projects at a Zadara zCompute. Terraform always creates its replacement
 * before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const secretAccessKey = new SecretVariable(stack, "secret_access_key");
 * new TaikunZadaraCredential(stack, "prod", {
 *   name: "zadara-prod",
 *   url: "https://compute.example.com",
 *   accessKeyId: "0a1b2c3d4e5f60718293",
 *   secretAccessKey: secretAccessKey.stringValue,
 *   region: "symphony",
 *   volumeType: "gp2",
 * });
 */
export class TaikunZadaraCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_CLOUD;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunZadaraCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunZadaraCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
