/** What every kind of credential that is declared here has in common: its props, their checks, its lifecycle. */
import { Annotations } from "cdktf";
import type { BelayProvider } from "../belay-provider.js";
import { notBlank, uuid } from "../check/checks.js";
import { isDescriptive } from "../check/descriptive.js";
import { checkLiteral, checkMember, checkRequired, isLiteral } from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { RemovalPolicy } from "../removal-policy.js";
import type { QoveryCredential } from "./credential.js";

/** Props that all kinds of Qovery credentials have. */
export interface QoveryCredentialProps {
  /**
   * What people see at Qovery. A descriptive name says which account and environment it is for: a single word, or only
   * words such as `aws` and `key`, gets a warning.
   */
  readonly name: string;
  /**
   * The Qovery organization, a UUID. A change replaces the credential.
   * @default - the provider's
   */
  readonly organizationId?: string;
  /** @default RemovalPolicy.GUARDED */
  readonly removalPolicy?: RemovalPolicy;
  /** @default - the stack's provider without an alias */
  readonly provider?: BelayProvider;
}

/** Checks the common props, and gives what they are for every kind of resource. */
export function managed(credential: QoveryCredential, props: QoveryCredentialProps) {
  const { name, organizationId, removalPolicy, provider } = props;
  checkRequired(credential, "name", name, notBlank);
  checkLiteral(credential, "organizationId", organizationId, uuid);
  checkMember(credential, "removalPolicy", removalPolicy, RemovalPolicy);
  if (isLiteral(name) && !isDescriptive(name)) {
    Annotations.of(credential).addWarning(
      `The name "${name}" does not tell people at Qovery which account and environment it is for. Better: aws-prod-eu-west-3.`,
    );
  }
  return {
    name,
    lifecycle: { createBeforeDestroy: true },
    organizationId,
    provider: providerOf(credential, provider),
    onDestroy: removalPolicy === RemovalPolicy.RETAIN ? "keep" : undefined,
  };
}
