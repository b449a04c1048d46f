import { Construct } from "constructs";
import type { BelayProvider } from "./belay-provider.js";
import { uuid, wholeId } from "./check/checks.js";
import { type Check, checkId, checkMember, checkRequired, invalid, isAbsent } from "./check/literal.js";
import { providerOf } from "./check/provider.js";
import { Dependent } from "./gen/providers/belay/dependent/index.js";
import { IdSpace } from "./id-space.js";

/** Props of {@link DeclaredDependent}. */
export interface DeclaredDependentProps {
  /** Whose ids they are. */
  readonly idSpace: IdSpace;
  /** The id of the credential that the dependent uses: the other resource's link, such as a cluster's `credentialsId`. */
  readonly credentialId: string;
  /** The id of what uses the credential, such as a cluster's `id`. */
  readonly dependentId: string;
  /** @default - the stack's provider without an alias */
  readonly provider?: BelayProvider;
}

/**
 * Declares an association that another provider makes, so that the guard sees what a plan does with it. It changes nothing
 * on any platform. {@link DeclareDependents} does so for all clusters, projects and rules of the official providers.
 *
 * @example
 * new DeclaredDependent(stack, "paris", {
 *   idSpace: IdSpace.QOVERY,
 *   credentialId: prod.credentialId,
 *   dependentId: clusterId,
 * });
 */
export class DeclaredDependent extends Construct {
  /** The resource that it declares. */
  readonly resource: Dependent;

  constructor(scope: Construct, id: string, props: DeclaredDependentProps) {
    super(scope, id);
    checkId(this);
    const { idSpace, credentialId, dependentId, provider } = props;
    if (isAbsent(idSpace)) throw invalid(this, "idSpace is missing.");
    checkMember(this, "idSpace", idSpace, IdSpace);
    checkRequired(this, "credentialId", credentialId, ids[idSpace]);
    checkRequired(this, "dependentId", dependentId, ids[idSpace]);
    this.resource = new Dependent(this, "Resource", {
      idSpace,
      credentialId,
      dependentId,
      provider: providerOf(this, provider),
    });
  }
}

/** What the ids of each id space look like. */
const ids: Record<IdSpace, Check> = {
  [IdSpace.QOVERY]: uuid,
  [IdSpace.ENTRYGUARD]: uuid,
  [IdSpace.CIVO]: uuid,
  [IdSpace.TAIKUN_CLOUD]: wholeId,
  [IdSpace.TAIKUN_BACKUP]: wholeId,
  [IdSpace.TAIKUN_BILLING]: wholeId,
  [IdSpace.TAIKUN_SHOWBACK]: wholeId,
  [IdSpace.TAIKUN_AI]: wholeId,
};
