// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, continent, httpUrl, ipv4, netMask, notBlank, taikunName } from "../../check/checks.js";
import {
  TaikunProxmoxCredential as Resource,
  type TaikunProxmoxCredentialConfig,
} from "../../gen/providers/belay/taikun-proxmox-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "apiHost", check: httpUrl }, { prop: "clientId", check: notBlank }, { prop: "clientSecret", versionProp: "tokenSecretVersion" }, { prop: "storage", check: notBlank }, { prop: "vmTemplateName", check: notBlank }, { prop: "hypervisors", check: notBlank, type: "list" }, { prop: "continent", check: continent, isOptional: true }, { prop: "publicNetwork", check: anything, parts: [{ prop: "bridge", check: notBlank }, { prop: "gateway", check: ipv4 }, { prop: "ipAddress", check: ipv4 }, { prop: "netMask", check: netMask, type: "number" }, { prop: "beginAllocationRange", check: ipv4 }, { prop: "endAllocationRange", check: ipv4 }] }, { prop: "privateNetwork", check: anything, parts: [{ prop: "bridge", check: notBlank }, { prop: "gateway", check: ipv4 }, { prop: "ipAddress", check: ipv4 }, { prop: "netMask", check: netMask, type: "number" }, { prop: "beginAllocationRange", check: ipv4 }, { prop: "endAllocationRange", check: ipv4 }] }, { prop: "skipTlsVerify", check: anything, type: "bool", isOptional: true }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [],
};

/** A network, for {@link TaikunProxmoxCredential}. */
export interface TaikunProxmoxNetwork {
  /** The network's bridge there. Such as `vmbr0`. */
  readonly bridge: string;
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

/** Props of {@link TaikunProxmoxCredential}, besides those that all credentials have. */
export interface TaikunProxmoxCredentialProps extends TaikunCredentialProps {
  /** Where its API is. Such as `https://proxmox.example.com:8006`. A change replaces the credential. */
  readonly apiHost: string;
  /** The API token's id. Such as `taikun@pve!belay`. */
  readonly clientId: string;
  /**
   * The API token's secret: a token of CDKTF, such as `new SecretVariable(stack, "token_secret").stringValue`. A
   * literal is refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly clientSecret: string;
  /** The storage of volumes. Such as `local-lvm`. A change replaces the credential. */
  readonly storage: string;
  /** The template of machines. Such as `ubuntu-22.04`. A change replaces the credential. */
  readonly vmTemplateName: string;
  /** The hypervisors that projects may use. Such as `["pve-1", "pve-2"]`. */
  readonly hypervisors: string[];
  /**
   * The continent: `as`, `eu` or `us`. Taikun's by default. A change replaces the credential.
   * @default - Taikun's
   */
  readonly continent?: string;
  /** The public network. A change replaces the credential. */
  readonly publicNetwork: TaikunProxmoxNetwork;
  /** The private network. A change replaces the credential. */
  readonly privateNetwork: TaikunProxmoxNetwork;
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
   * Any whole number from 0 on. Terraform cannot see that the token secret has changed: a change of the version
   * sends it again.
   * @default 1
   */
  readonly tokenSecretVersion?: number;
  /**
   * Whether Terraform keeps the token secret, in clear, in plan and state: then a change is seen without a
   * version. It must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/**
 * An API token with which Taikun runs projects at a Proxmox VE. Terraform always creates its replacement before
 * it destroys it, so that what uses it can move in between.
 *
 * @example
 * const clientSecret = new SecretVariable(stack, "client_secret");
 * new TaikunProxmoxCredential(stack, "prod", {
 *   name: "proxmox-prod",
 *   apiHost: "https://proxmox.example.com:8006",
 *   clientId: "taikun@pve!belay",
 *   clientSecret: clientSecret.stringValue,
 *   storage: "local-lvm",
 *   vmTemplateName: "ubuntu-22.04",
 *   hypervisors: ["pve-1", "pve-2"],
 *   publicNetwork: {
 *     bridge: "vmbr0",
 *     gateway: "10.0.0.1",
 *     ipAddress: "10.0.0.0",
 *     netMask: 24,
 *     beginAllocationRange: "10.0.0.10",
 *     endAllocationRange: "10.0.0.100",
 *   },
 *   privateNetwork: {
 *     bridge: "vmbr0",
 *     gateway: "10.0.0.1",
 *     ipAddress: "10.0.0.0",
 *     netMask: 24,
 *     beginAllocationRange: "10.0.0.10",
 *     endAllocationRange: "10.0.0.100",
 *   },
 * });
 */
export class TaikunProxmoxCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_CLOUD;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunProxmoxCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunProxmoxCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
