/** What a plan says of itself. */
import type { PlanSummary } from "../report/report.js";
import { PlanError } from "./plan-error.js";

/** The members of the plan's document that it is read from. */
export const SUMMARY = [
  "format_version",
  "terraform_version",
  "errored",
  "complete",
  "applyable",
  "timestamp",
];

/** @throws {PlanError} where the document is no plan, or has a version that this does not know. */
export function readSummary(
  members: ReadonlyMap<string, unknown>,
  resourceChanges: number,
  deferredChanges: number,
): PlanSummary {
  // Empty members are left out of a plan; Terraform before 1.5 says nothing of itself but has changes.
  const isPlan = resourceChanges > 0 || ["timestamp", "errored", "applyable"].some((one) => members.has(one));
  const version = members.get("format_version");
  if (typeof version !== "string" || !isPlan) {
    throw new PlanError("it is JSON, but no plan: write it with terraform show -json PLAN");
  }
  if (!/^1\.\d{1,3}$/.test(version)) {
    const shown = /^\d[\w.+-]{0,20}$/.test(version) ? version : "none that is known";
    throw new PlanError(`its format_version is ${shown}; this reads 1.x, of Terraform 1.1 and later`);
  }
  const flag = (name: string) => {
    const value = members.get(name);
    return typeof value === "boolean" ? value : null;
  };
  const terraform = members.get("terraform_version");
  return {
    format_version: version,
    terraform_version:
      typeof terraform === "string" && /^\d[\w.+-]{0,40}$/.test(terraform) ? terraform : null,
    errored: flag("errored") ?? false,
    complete: flag("complete"),
    applyable: flag("applyable"),
    resource_changes: resourceChanges,
    deferred_changes: deferredChanges,
  };
}
