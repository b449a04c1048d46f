import { isUnknown } from "../../plugin/index.js";
import type { Connection } from "./connection.js";

/** Where the configuration names none: the provider's, as soon as it is known; until then what the plan has. */
export function planScope<C>(
  connection: Connection<C>,
  config: Readonly<Record<string, unknown>>,
  plan: Record<string, unknown>,
): void {
  const { argument } = connection.platform.scope;
  if (argument === null || config[argument] !== null) return;
  const isUpdate = plan[argument] !== null && !isUnknown(plan[argument]);
  const scope = isUpdate ? connection.defaultScope : connection.scope();
  if (scope !== null && !isUnknown(scope)) plan[argument] = scope;
}
