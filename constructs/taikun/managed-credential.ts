/** What every kind of Taikun's credentials that is declared here has in common. */
import { wholeId } from "../check/checks.js";
import { checkLiteral } from "../check/literal.js";
import { type CredentialProps, managedAt } from "../kinds/managed.js";
import type { TaikunCredential } from "./credential.js";

/** Props that all kinds of Taikun credentials have. */
export interface TaikunCredentialProps extends CredentialProps {
  /**
   * The Taikun organization's id, which only a Partner needs to name: a whole number, written as text. A change replaces
   * the credential.
   * @default - the provider's
   */
  readonly organizationId?: string;
}

const taikun = { name: "Taikun", better: "aws-prod-eu-west-3" };

/** Checks the common props, and gives what they are for every kind of resource. */
export function managed(credential: TaikunCredential, props: TaikunCredentialProps) {
  const { organizationId } = props;
  const common = managedAt(taikun, credential, props);
  checkLiteral(credential, "organizationId", organizationId, wholeId);
  return { ...common, organizationId };
}
