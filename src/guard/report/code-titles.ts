import type { FindingCode } from "./report.js";

/** What a code means, as a title over several findings. */
export const TITLES: Record<FindingCode, string> = {
  "credential-in-use": "A credential that is still in use is deleted",
  "delete-before-rebind": "A credential may be deleted before its dependents have left it",
  "dependent-also-deleted": "A credential is deleted, and what uses it leaves it in the same plan",
  cascade: "The platform deletes the dependents of a credential with it",
  unproven: "It is not proven that a credential can be deleted",
  "link-unknown": "A credential is deleted that something may turn out to use",
  "dependent-declared": "Only a declaration says that a dependent leaves a credential",
  "dependent-stray": "A dependent is there whose credential the platform does not tell",
};
