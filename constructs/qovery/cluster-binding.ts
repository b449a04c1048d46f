import { Construct, type IConstruct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { uuid } from "../check/checks.js";
import { checkCredential, foreignPlatform, providerHere } from "../check/credential.js";
import { checkId, checkLiteral, checkMember, checkRequired } from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import type { DeclaredDependent } from "../declared-dependent.js";
import { QoveryClusterBinding as Resource } from "../gen/providers/belay/qovery-cluster-binding/index.js";
import { Platform } from "../platform.js";
import { checkBindings } from "./check-bindings.js";

/** What the end of a binding does at Qovery. */
export enum OnDestroy {
  /** Takes the credential off the cluster. */
  DETACH = "detach",
  /** Leaves the cluster on the credential, which then cannot be deleted. */
  KEEP = "keep",
}

/** A credential that Qovery holds, of whatever kind, and whether this program declares it or not. */
export interface IQoveryCredential extends IConstruct {
  readonly platform: Platform;
  /** The credential's id at Qovery, a UUID. */
  readonly credentialId: string;
  /** The Qovery organization, where the program names it. */
  readonly organizationId?: string;
  /** The provider, where the program names it. */
  readonly provider?: BelayProvider;
  /**
   * Declares that a cluster uses this credential.
   * @param id names the binding, such as the cluster's name
   * @param clusterId the cluster's id at Qovery, a UUID
   * @param options what else the binding says
   */
  bind(id: string, clusterId: string, options?: QoveryBindOptions): QoveryClusterBinding;
  /**
   * Declares that a cluster uses this credential where another provider makes it so: `qovery_cluster` of the official one.
   * @param id names the declaration, such as the cluster's name
   * @param clusterId the cluster's id at Qovery, a UUID: the cluster's `id`, so that Terraform orders the two
   */
  declare(id: string, clusterId: string): DeclaredDependent;
}

/** What a binding says besides its two ends. */
export interface QoveryBindOptions {
  /**
   * What the end of the binding does at Qovery.
   * @default OnDestroy.DETACH
   */
  readonly onDestroy?: OnDestroy;
  /**
   * The Qovery organization, a UUID.
   * @default - the credential's
   */
  readonly organizationId?: string;
  /** @default - the credential's, if it is of the same stack */
  readonly provider?: BelayProvider;
}

/** Props of {@link QoveryClusterBinding}. */
export interface QoveryClusterBindingProps extends QoveryBindOptions {
  /** The cluster's id at Qovery, a UUID. A change replaces the binding. */
  readonly clusterId: string;
  /** The credential that the cluster uses. */
  readonly credential: IQoveryCredential;
}

/**
 * Declares which credential a Qovery cluster uses. A cluster uses exactly one.
 *
 * @example
 * new QoveryClusterBinding(stack, "paris", { clusterId, credential: prod });
 */
export class QoveryClusterBinding extends Construct {
  /** The resource that it declares. */
  readonly resource: Resource;

  constructor(scope: Construct, id: string, props: QoveryClusterBindingProps) {
    super(scope, id);
    checkId(this);
    const { clusterId, credential, onDestroy } = props;
    checkRequired(this, "clusterId", clusterId, uuid);
    checkCredential(this, credential, "Qovery", "QoveryCredential.fromCredentialId");
    checkMember(this, "onDestroy", onDestroy, OnDestroy);
    checkLiteral(this, "organizationId", props.organizationId, uuid);
    this.resource = new Resource(this, "Resource", {
      clusterId,
      credentialId: credential.credentialId,
      onDestroy,
      organizationId: props.organizationId ?? credential.organizationId,
      provider: providerOf(this, props.provider ?? providerHere(this, credential)),
    });
    this.node.addValidation({ validate: () => foreignPlatform(credential, QOVERY) });
    checkBindings(this);
  }
}

const QOVERY = { platform: Platform.QOVERY, name: "Qovery", use: "it binds a cluster of Qovery to" };
