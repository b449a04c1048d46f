// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, continent, httpUrl, notBlank, port, taikunName } from "../../check/checks.js";
import {
  TaikunTanzuCredential as Resource,
  type TaikunTanzuCredentialConfig,
} from "../../gen/providers/belay/taikun-tanzu-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "url", check: httpUrl }, { prop: "username", check: notBlank }, { prop: "password", versionProp: "passwordVersion" }, { prop: "namespace", check: notBlank }, { prop: "volumeType", check: notBlank }, { prop: "continent", check: continent, isOptional: true }, { prop: "port", check: port, type: "number", isOptional: true }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [],
};

/** Props of {@link TaikunTanzuCredential}, besides those that all credentials have. */
export interface TaikunTanzuCredentialProps extends TaikunCredentialProps {
  /** Where its API is. Such as `https://tanzu.example.com`. A change replaces the credential. */
  readonly url: string;
  /** The user. Such as `taikun@vsphere.local`. A change replaces the credential. */
  readonly username: string;
  /**
   * The user's password: a token of CDKTF, such as `new SecretVariable(stack, "password").stringValue`. A
   * literal is refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly password: string;
  /** The namespace of clusters. Such as `taikun`. A change replaces the credential. */
  readonly namespace: string;
  /** The type of volumes. Such as `vsan-default`. A change replaces the credential. */
  readonly volumeType: string;
  /**
   * The continent: `as`, `eu` or `us`. Taikun's by default. A change replaces the credential.
   * @default - Taikun's
   */
  readonly continent?: string;
  /**
   * The API's port. Taikun's choice by default. Such as `6443`. A change replaces the credential.
   * @default - Taikun's
   */
  readonly port?: number;
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
 * A user with which Taikun runs projects at a VMware Tanzu. Not every installation of Taikun offers it.
 * Terraform always creates its replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const password = new SecretVariable(stack, "password");
 * new TaikunTanzuCredential(stack, "prod", {
 *   name: "tanzu-prod",
 *   url: "https://tanzu.example.com",
 *   username: "taikun@vsphere.local",
 *   password: password.stringValue,
 *   namespace: "taikun",
 *   volumeType: "vsan-default",
 * });
 */
export class TaikunTanzuCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_CLOUD;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunTanzuCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunTanzuCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
