/** What is not known of real EntryGuard, or differs there from time to time: a test may try each. */
export interface Behaviour {
  /**
   * What the deletion of a credential in use does: it is refused; or the resources go, too, with their sessions and rules; or it
   * is refused for the sake of active resources, and takes the others with it. EntryGuard's documents disagree.
   */
  delete: "refuse" | "cascade" | "active";
  /** How long it takes until a credential or a resource is verified, by the sandbox's clock. */
  verify_seconds: number;
  /** What makes a new credential invalid: its name, or any text that it holds, such as the id of an access key. */
  bad_keys: string[];
  /** What keeps a new credential unverified for ever, named in the same way. */
  stuck: string[];
  /** How long the token of a login is good, by the sandbox's clock. */
  token_seconds: number;
  /** Whether a code of the second factor lets in once more. */
  mfa_codes: "reusable" | "once";
}

export function usualBehaviour(): Behaviour {
  return {
    delete: "refuse",
    verify_seconds: 1,
    bad_keys: [],
    stuck: [],
    token_seconds: 900,
    mfa_codes: "reusable",
  };
}
