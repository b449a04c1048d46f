// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, continent, httpUrl, ipv4, netMask, notBlank, taikunName } from "../../check/checks.js";
import {
  TaikunVsphereCredential as Resource,
  type TaikunVsphereCredentialConfig,
} from "../../gen/providers/belay/taikun-vsphere-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "apiHost", check: httpUrl }, { prop: "username", check: notBlank }, { prop: "password", versionProp: "passwordVersion" }, { prop: "datacenter", check: notBlank }, { prop: "dataStore", check: notBlank }, { prop: "resourcePool", check: notBlank }, { prop: "vmTemplateName", check: notBlank }, { prop: "drsEnabled", check: anything, type: "bool", isOptional: true }, { prop: "hypervisors", check: notBlank, type: "list", isOptional: true }, { prop: "continent", check: continent, isOptional: true }, { prop: "publicNetwork", check: anything, parts: [{ prop: "name", check: notBlank }, { prop: "gateway", check: ipv4 }, { prop: "ipAddress", check: ipv4 }, { prop: "netMask", check: netMask, type: "number" }, { prop: "beginAllocationRange", check: ipv4 }, { prop: "endAllocationRange", check: ipv4 }] }, { prop: "privateNetwork", check: anything, parts: [{ prop: "name", check: notBlank }, { prop: "gateway", check: ipv4 }, { prop: "ipAddress", check: ipv4 }, { prop: "netMask", check: netMask, type: "number" }, { prop: "beginAllocationRange", check: ipv4 }, { prop: "endAllocationRange", check: ipv4 }] }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [],
};

/** A network, for {@link TaikunVsphereCredential}. */
export interface TaikunVsphereNetwork {
  /** The network's name there. Such as `VM Network`. */
  readonly name: string;
  /** The gateway's address. Such as `10.0.0.1`. */
  readonly gateway: string;
  /** The network's address. Such as `10.0.0.0`. */
  readonly ipAddress: string;
  /** The length of its mask. Such as `24`. */
  readonly netMask: number;
  /** The first address that Taikun may use. Such as `10.0.0.10`. */
  readonly beginAllocationRange: string;
  /** The last address that Taikun may use. Such as `10.0.0.100`. */
  readonly endAllocationRange: string;
}

/** Props of {@link TaikunVsphereCredential}, besides those that all credentials have. */
export interface TaikunVsphereCredentialProps extends TaikunCredentialProps {
  /** Where vCenter is. Such as `https://vcenter.example.com`. A change replaces the credential. */
  readonly apiHost: string;
  /** The user. Such as `taikun@vsphere.local`. */
  readonly username: string;
  /**
   * The user's password: a token of CDKTF, such as `new SecretVariable(stack, "password").stringValue`. A
   * literal is refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly password: string;
  /** The datacenter's name. Such as `dc-paris`. A change replaces the credential. */
  readonly datacenter: string;
  /** The datastore's name. Such as `vsan`. A change replaces the credential. */
  readonly dataStore: string;
  /** The resource pool's name. Such as `taikun`. A change replaces the credential. */
  readonly resourcePool: string;
  /** The template of machines. Such as `ubuntu-22.04`. A change replaces the credential. */
  readonly vmTemplateName: string;
  /**
   * Whether the Distributed Resource Scheduler chooses hosts. A change replaces the credential.
   * @default - Taikun's
   */
  readonly drsEnabled?: boolean;
  /**
   * The hypervisors that projects may use. All by default. Such as `["esx-1", "esx-2"]`.
   * @default - Taikun's
   */
  readonly hypervisors?: string[];
  /**
   * The continent: `as`, `eu` or `us`. Taikun's by default. A change replaces the credential.
   * @default - Taikun's
   */
  readonly continent?: string;
  /** The public network. A change replaces the credential. */
  readonly publicNetwork: TaikunVsphereNetwork;
  /** The private network. A change replaces the credential. */
  readonly privateNetwork: TaikunVsphereNetwork;
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
 * A user with which Taikun runs projects at a VMware vSphere. The id of the datacenter is looked up by its name.
 * Terraform always creates its replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const password = new SecretVariable(stack, "password");
 * new TaikunVsphereCredential(stack, "prod", {
 *   name: "vsphere-prod",
 *   apiHost: "https://vcenter.example.com",
 *   username: "taikun@vsphere.local",
 *   password: password.stringValue,
 *   datacenter: "dc-paris",
 *   dataStore: "vsan",
 *   resourcePool: "taikun",
 *   vmTemplateName: "ubuntu-22.04",
 *   publicNetwork: {
 *     name: "VM Network",
 *     gateway: "10.0.0.1",
 *     ipAddress: "10.0.0.0",
 *     netMask: 24,
 *     beginAllocationRange: "10.0.0.10",
 *     endAllocationRange: "10.0.0.100",
 *   },
 *   privateNetwork: {
 *     name: "VM Network",
 *     gateway: "10.0.0.1",
 *     ipAddress: "10.0.0.0",
 *     netMask: 24,
 *     beginAllocationRange: "10.0.0.10",
 *     endAllocationRange: "10.0.0.100",
 *   },
 * });
 */
export class TaikunVsphereCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_CLOUD;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunVsphereCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunVsphereCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
