// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
import type { Construct } from "constructs";
import { anything, continent, httpUrl, ipv4, netMask, notBlank, taikunName, vlan } from "../../check/checks.js";
import {
  TaikunZededaCredential as Resource,
  type TaikunZededaCredentialConfig,
} from "../../gen/providers/belay/taikun-zededa-credential/index.js";
import { IdSpace } from "../../id-space.js";
import { type DeclaredKind, declared } from "../../kinds/declared.js";
import { TaikunCredential } from "../credential.js";
import { managed, type TaikunCredentialProps } from "../managed-credential.js";

const kind: DeclaredKind = {
  fields: [{ prop: "name", check: taikunName }, { prop: "apiUrl", check: httpUrl }, { prop: "apiToken", versionProp: "apiTokenVersion" }, { prop: "project", check: notBlank }, { prop: "edgeNodes", check: notBlank, type: "list" }, { prop: "continent", check: continent, isOptional: true }, { prop: "publicNetwork", check: anything, parts: [{ prop: "interface", check: notBlank }, { prop: "gateway", check: ipv4 }, { prop: "ipAddress", check: ipv4 }, { prop: "netMask", check: netMask, type: "number" }, { prop: "beginAllocationRange", check: ipv4 }, { prop: "endAllocationRange", check: ipv4 }, { prop: "vlanId", check: vlan, type: "number", isOptional: true }] }, { prop: "privateNetwork", check: anything, parts: [{ prop: "interface", check: notBlank }, { prop: "gateway", check: ipv4 }, { prop: "ipAddress", check: ipv4 }, { prop: "netMask", check: netMask, type: "number" }, { prop: "beginAllocationRange", check: ipv4 }, { prop: "endAllocationRange", check: ipv4 }, { prop: "vlanId", check: vlan, type: "number", isOptional: true }] }, { prop: "lock", check: anything, type: "bool", isOptional: true }],
  variants: [],
};

/** A network, for {@link TaikunZededaCredential}. */
export interface TaikunZededaNetwork {
  /** The network's interface there. Such as `eth0`. */
  readonly interface: string;
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
  /**
   * The VLAN's id. Such as `100`.
   * @default - none
   */
  readonly vlanId?: number;
}

/** Props of {@link TaikunZededaCredential}, besides those that all credentials have. */
export interface TaikunZededaCredentialProps extends TaikunCredentialProps {
  /** Where its API is. Such as `https://zcontrol.zededa.net`. A change replaces the credential. */
  readonly apiUrl: string;
  /**
   * The API token: a token of CDKTF, such as `new SecretVariable(stack, "api_token").stringValue`. A literal is
   * refused. It is kept in no plan and no state, unless `storeSecretInState` is set.
   */
  readonly apiToken: string;
  /** The project at Zededa. Such as `edge`. A change replaces the credential. */
  readonly project: string;
  /** The edge nodes that projects may use. Such as `["edge-1", "edge-2"]`. */
  readonly edgeNodes: string[];
  /**
   * The continent: `as`, `eu` or `us`. Taikun's by default. A change replaces the credential.
   * @default - Taikun's
   */
  readonly continent?: string;
  /** The public network. A change replaces the credential. */
  readonly publicNetwork: TaikunZededaNetwork;
  /** The private network. A change replaces the credential. */
  readonly privateNetwork: TaikunZededaNetwork;
  /**
   * Whether Taikun refuses to change and to delete it. Belay unlocks it for a change of its own, and locks it
   * again; a deletion is refused while Terraform plans. Left out, it stays as it is at Taikun.
   * @default - Taikun's
   */
  readonly lock?: boolean;
  /**
   * Any whole number from 0 on. Terraform cannot see that the API token has changed: a change of the version
   * replaces the credential.
   * @default 1
   */
  readonly apiTokenVersion?: number;
  /**
   * Whether Terraform keeps the API token, in clear, in plan and state: then a change is seen without a version.
   * It must then come from an ordinary variable, not from a `SecretVariable`.
   * @default false
   */
  readonly storeSecretInState?: boolean;
}

/**
 * An API token with which Taikun runs projects on edge nodes of Zededa. Not every installation of Taikun offers
 * it. Terraform always creates its replacement before it destroys it, so that what uses it can move in between.
 *
 * @example
 * const apiToken = new SecretVariable(stack, "api_token");
 * new TaikunZededaCredential(stack, "prod", {
 *   name: "zededa-prod",
 *   apiUrl: "https://zcontrol.zededa.net",
 *   apiToken: apiToken.stringValue,
 *   project: "edge",
 *   edgeNodes: ["edge-1", "edge-2"],
 *   publicNetwork: {
 *     interface: "eth0",
 *     gateway: "10.0.0.1",
 *     ipAddress: "10.0.0.0",
 *     netMask: 24,
 *     beginAllocationRange: "10.0.0.10",
 *     endAllocationRange: "10.0.0.100",
 *   },
 *   privateNetwork: {
 *     interface: "eth0",
 *     gateway: "10.0.0.1",
 *     ipAddress: "10.0.0.0",
 *     netMask: 24,
 *     beginAllocationRange: "10.0.0.10",
 *     endAllocationRange: "10.0.0.100",
 *   },
 * });
 */
export class TaikunZededaCredential extends TaikunCredential {
  readonly idSpace = IdSpace.TAIKUN_CLOUD;
  /** The resource that it declares. */
  readonly resource: Resource;
  private id?: string;

  constructor(scope: Construct, id: string, props: TaikunZededaCredentialProps) {
    super(scope, id, props);
    const common = managed(this, props);
    const config = { ...common, ...declared(this, kind, props) } as TaikunZededaCredentialConfig;
    this.resource = new Resource(this, "Resource", config);
  }

  get credentialId(): string {
    // Every reading makes a token of its own, with a stack trace.
    this.id ??= this.resource.id;
    return this.id;
  }
}
