import { DiagnosticError } from "../../plugin/index.js";
import type { HeldCredentials } from "../platform/held-credentials.js";

/** The scope that a data source names, else the provider's. */
export function dataSourceScope<C>(
  { connection }: HeldCredentials<C>,
  config: Readonly<Record<string, unknown>>,
): string {
  const { name, key, scope: own } = connection.platform;
  const scope = (own.argument && config[own.argument]) ?? connection.scope();
  if (typeof scope === "string" && !connection.isUnknown) return scope;
  throw new DiagnosticError(
    `${name} is not known yet`,
    `The provider's ${key} argument is known only after apply, and a data source is read while planning. Name in its depends_on what the provider block refers to, such as depends_on = [terraform_data.endpoint]: then Terraform reads it while it applies. Or apply that first, by terraform apply -target=terraform_data.endpoint, and plan again.`,
  );
}
