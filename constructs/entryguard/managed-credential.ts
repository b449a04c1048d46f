/** What every kind of EntryGuard's credentials that is declared here has in common. */
import { duration } from "../check/checks.js";
import { checkLiteral } from "../check/literal.js";
import { type CredentialProps, managedAt } from "../kinds/managed.js";
import type { EntryguardCredential } from "./credential.js";

/** Props that all kinds of EntryGuard credentials have. EntryGuard can change none of them: a change replaces the credential. */
export interface EntryguardCredentialProps extends CredentialProps {
  /**
   * How long to wait until EntryGuard has verified a credential that was created, a duration such as `2m`; `0s` does not wait.
   * One that is invalid fails the apply, with EntryGuard's reason; one that is still unverified is a warning.
   * @default 1m
   */
  readonly waitForVerification?: string;
}

const entryguard = { name: "EntryGuard", better: "aws-prod-eu-west-3" };

/** Checks the common props, and gives what they are for every kind of resource. */
export function managed(credential: EntryguardCredential, props: EntryguardCredentialProps) {
  const { waitForVerification } = props;
  const common = managedAt(entryguard, credential, props);
  checkLiteral(credential, "waitForVerification", waitForVerification, duration);
  return { ...common, waitForVerification };
}
