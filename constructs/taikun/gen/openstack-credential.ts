// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, continent, httpUrl, notBlank, taikunName, uuid } from "../../check/checks.js";
import {
  TaikunOpenstackCredential as Resource,
  type TaikunOpenstackCredentialConfig,
} from "../../gen/providers/belay/taikun-openstack-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "user", check: notBlank }, { prop: "password", versionProp: "passwordVersion" }, { prop: "url", check: httpUrl }, { prop: "domain", check: notBlank, isOptional: true }, { prop: "projectName", check: notBlank }, { prop: "publicNetworkName", check: notBlank }, { prop: "region", check: notBlank }, { prop: "availabilityZone", check: notBlank, isOptional: true }, { prop: "continent", check: continent, isOptional: true }, { prop: "volumeTypeName", check: notBlank, isOptional: true }, { prop: "importedNetworkSubnetId", check: uuid, isOptional: true }, { prop: "usingApplicationCredentials", check: anything, type: "bool", isOptional: true }, { prop: "skipTlsVerify", check: anything, type: "bool", isOptional: true }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [],
};

/** Props of {@link TaikunOpenstackCredential}, besides those that all credentials have. */
export interface TaikunOpenstackCredentialProps extends TaikunCredentialProps {
  /** The user, or the application credential's id. Such as `taikun`. */
  readonly user: string;
  /**
   * The user's password, or the application credential's secret: a token of CDKTF, such as `new
   * SecretVariable(stack, "password").stringValue`. A literal is refused. It is kept in no plan and no state,
   * unless `storeSecretInState` is set.
   */
  readonly password: string;
  /** Where Keystone is. Such as `https://keystone.example.com:5000/v3`. A change replaces the credential. */
  readonly url: string;
  /**
   * The user's domain. Not for an application credential. Such as `Default`. A change replaces the credential.
   * @default - Taikun's
   */
  readonly domain?: string;
  /** The project. Such as `platform`. A change replaces the credential. */
  readonly projectName: string;
  /** The public network. Such as `public`. A change replaces the credential. */
  readonly publicNetworkName: string;
  /** The region. Such as `RegionOne`. A change replaces the credential. */
  readonly region: string;
  /**
   * The availability zone. Taikun's choice by default. Such as `nova`. A change replaces the credential.
   * @default - Taikun's
   */
  readonly availabilityZone?: string;
  /**
   * The continent: `as`, `eu` or `us`. Taikun's by default. A change replaces the credential.
   * @default - Taikun's
   */
  readonly continent?: string;
  /**
   * The type of volumes. Taikun's choice by default. Such as `ssd`. A change replaces the credential.
   * @default - Taikun's
   */
  readonly volumeTypeName?: string;
  /**
   * The id of a subnet of your own that projects use, instead of one that Taikun makes. Such as
   * `7f0e2d1c-3b4a-4c5d-9e6f-708192a3b4c5`. A change replaces the credential.
   * @default - none
   */
  readonly importedNetworkSubnetId?: string;
  /**
   * Whether the user is an application credential. A change replaces the credential.
   * @default - Taikun's
   */
  readonly usingApplicationCredentials?: boolean;
  /**
   * Whether Taikun believes any certificate there. A change replaces the credential.
   * @default - Taikun's
   */
  readonly skipTlsVerify?: boolean;
  /**
   * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it
   * again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
   * @default - Taikun's
   */
  readonly lock?: boolean;
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
}

/**
 * A user, or an application credential, with which Taikun runs projects at an OpenStack. Terraform always
 * creates its replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const password = new SecretVariable(stack, "password");
 * new TaikunOpenstackCredential(stack, "prod", {
 *   name: "openstack-prod",
 *   user: "taikun",
 *   password: password.stringValue,
 *   url: "https://keystone.example.com:5000/v3",
 *   projectName: "platform",
 *   publicNetworkName: "public",
 *   region: "RegionOne",
 * });
 */
export class TaikunOpenstackCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_CLOUD;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunOpenstackCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunOpenstackCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
