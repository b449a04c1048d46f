/** What every kind of Qovery's credentials that is declared here has in common. */
import { uuid } from "../check/checks.js";
import { checkLiteral } from "../check/literal.js";
import { type CredentialProps, managedAt } from "../kinds/managed.js";
import type { QoveryCredential } from "./credential.js";

/** Props that all kinds of Qovery credentials have. */
export interface QoveryCredentialProps extends CredentialProps {
  /**
   * The Qovery organization, a UUID. A change replaces the credential.
   * @default - the provider's
   */
  readonly organizationId?: string;
}

const qovery = { name: "Qovery", better: "aws-prod-eu-west-3" };

/** Checks the common props, and gives what they are for every kind of resource. */
export function managed(credential: QoveryCredential, props: QoveryCredentialProps) {
  const { organizationId } = props;
  const common = managedAt(qovery, credential, props);
  checkLiteral(credential, "organizationId", organizationId, uuid);
  return { ...common, organizationId };
}
