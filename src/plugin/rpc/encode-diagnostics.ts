/** Diagnostics in the wire's form, with every known secret masked. */
import type { Diagnostics, PathStep } from "../diagnostics.js";
import type { Secrets } from "../secrets.js";
import { Severity } from "../wire/index.js";

const SEVERITY = { error: Severity.ERROR, warning: Severity.WARNING } as const;

export function encodeDiagnostics(diagnostics: Diagnostics, secrets: Secrets) {
  return diagnostics.list.map(({ severity, summary, detail, path }) => ({
    severity: SEVERITY[severity],
    summary: secrets.mask(summary),
    detail: secrets.mask(detail),
    ...(path && { attribute: { steps: path.map(encodeStep) } }),
  }));
}

export function encodeStep(step: PathStep) {
  if (typeof step === "string") return { attribute_name: step };
  if (typeof step === "number") return { element_key_int: step };
  return { element_key_string: step.key };
}
