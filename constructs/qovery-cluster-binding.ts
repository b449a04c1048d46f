import { Construct } from "constructs";
import { checkBindings } from "./check/bindings.js";
import { uuid } from "./check/checks.js";
import { checkLiteral, checkMember, checkRequired, invalid } from "./check/literal.js";
import { QoveryClusterBinding as Resource } from "./gen/providers/belay/qovery-cluster-binding/index.js";
import type { IQoveryCredential, QoveryBindOptions } from "./qovery-credential.js";

/** What the end of a binding does at Qovery. */
export enum OnDestroy {
  /** Takes the credential off the cluster. */
  DETACH = "detach",
  /** Leaves the cluster on the credential, which then cannot be deleted. */
  KEEP = "keep",
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
    const { clusterId, credential, onDestroy, organizationId, provider } = props;
    checkRequired(this, "clusterId", clusterId, uuid);
    if (!credential) throw invalid(this, "credential is missing.");
    checkMember(this, "onDestroy", onDestroy, OnDestroy);
    checkLiteral(this, "organizationId", organizationId, uuid);
    this.resource = new Resource(this, "Resource", {
      clusterId,
      credentialId: credential.credentialId,
      onDestroy,
      organizationId,
      provider: provider?.resource,
    });
    checkBindings(this, credential);
  }
}
