/** What every kind of Civo's credentials that is declared here has in common. */
import { civoRegion } from "../check/checks.js";
import { checkLiteral } from "../check/literal.js";
import { type CredentialProps, managedAt } from "../kinds/managed.js";
import type { CivoCredential } from "./credential.js";

/** Props that all kinds of Civo credentials have. A change of the name replaces the credential. */
export interface CivoCredentialProps extends CredentialProps {
  /**
   * The code of the Civo region, such as `LON1`. A change replaces the credential.
   * @default - the provider's
   */
  readonly region?: string;
}

const civo = { name: "Civo", better: "backup-prod-lon1" };

/** Checks the common props, and gives what they are for every kind of resource. */
export function managed(credential: CivoCredential, props: CivoCredentialProps) {
  const { region } = props;
  const common = managedAt(civo, credential, props);
  checkLiteral(credential, "region", region, civoRegion);
  return { ...common, region };
}
