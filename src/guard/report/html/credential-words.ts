/** The verdict on a credential in words, short enough for the graph. */
import type { CredentialVerdict, Outcome } from "../report.js";
import { isBlocking } from "./fate.js";

export const OUTCOMES: Record<Outcome, string> = {
  blocked: "Blocked",
  fails: "Fails",
  unproven: "Unproven",
  allowed: "Allowed",
};

/** What the plan does to a credential, in words. */
export function changeOf({ change, deposed }: CredentialVerdict): string {
  if (deposed !== null) return "deposed object deleted";
  return change === "replace" ? "deleted and replaced" : "deleted";
}

/** How many dependents stand in the way. */
export function blockersOf({ dependents }: CredentialVerdict): number {
  return dependents.filter(({ fate }) => isBlocking(fate)).length;
}
