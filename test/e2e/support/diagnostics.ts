/** The diagnostics of a Terraform command that ran with `-json`. */
import type { Outcome } from "./workspace.js";

export interface Diagnostic {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  /** The resource that Terraform attributes it to, if any. */
  readonly address?: string;
  /** The line of configuration that Terraform quotes, if any. */
  readonly snippet?: { readonly code: string };
}

export function diagnosticsOf({ stdout }: Pick<Outcome, "stdout">): Diagnostic[] {
  return stdout
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as { type: string; diagnostic?: Diagnostic })
    .flatMap(({ type, diagnostic }) => (type === "diagnostic" && diagnostic ? [diagnostic] : []));
}
