/** What a plan says of itself. */
import type { PlanSummary } from "../report/report.js";
import { PlanError } from "./plan-error.js";

/** The members of the plan's document that hold it. */
export const SUMMARY = ["format_version", "terraform_version", "errored", "complete", "applyable"];

/** @throws {PlanError} where the document is no plan, or has a version that this does not know. */
export function readSummary(
  values: ReadonlyMap<string, unknown>,
  members: ReadonlyMap<string, string>,
  resourceChanges: number,
  deferredChanges: number,
): PlanSummary {
  // A plan without changes leaves out what is empty. No Terraform leaves out both of these, and only new ones say more.
  const isWhole = ["planned_values", "configuration"].every((one) => members.get(one) === "object");
  const isPlan = resourceChanges > 0 || isWhole || ["errored", "applyable"].some((one) => members.has(one));
  const version = values.get("format_version");
  if (typeof version !== "string" || !isPlan) {
    throw new PlanError("it is JSON, but no plan: write it with terraform show -json PLAN");
  }
  if (!/^(?:0\.[12]|1\.\d{1,3})$/.test(version)) {
    const shown = /^\d[\w.+-]{0,20}$/.test(version) ? version : "none that is known";
    throw new PlanError(
      `its format_version is ${shown}; this reads 0.1, 0.2 and 1.x, of Terraform 0.12 and later`,
    );
  }
  const flag = (name: string) => {
    const value = values.get(name);
    return typeof value === "boolean" ? value : null;
  };
  const terraform = values.get("terraform_version");
  return {
    format_version: version,
    terraform_version:
      typeof terraform === "string" && /^\d[\w.+-]{0,40}$/.test(terraform) ? terraform : null,
    // Older versions say nothing of these, and OpenTofu only the first.
    ...(values.has("errored") && { errored: flag("errored") ?? false }),
    ...(values.has("complete") && { complete: flag("complete") }),
    ...(values.has("applyable") && { applyable: flag("applyable") }),
    resource_changes: resourceChanges,
    deferred_changes: deferredChanges,
  };
}
