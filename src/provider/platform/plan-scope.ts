import { isUnknown } from "../../plugin/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { Connection } from "./connection.js";
import type { HeldCredentials } from "./held-credentials.js";
import { changesScope, knownScope, OF_LOGIN } from "./scope.js";

type Fields = Readonly<Record<string, unknown>>;

/** Where the configuration names none: the provider's, as soon as it is known; until then what the plan has. */
export function planScope<C>(connection: Connection<C>, config: Fields, plan: Record<string, unknown>): void {
  const { argument } = connection.platform.scope;
  if (argument === null || config[argument] !== null) return;
  const isUpdate = plan[argument] !== null && !isUnknown(plan[argument]);
  const scope = isUpdate ? connection.defaultScope : connection.scope();
  if (scope !== null && !isUnknown(scope)) plan[argument] = scope === OF_LOGIN ? null : scope;
}

/**
 * Whether a plan moves an object, by its id in the list, to another scope, which is another object there. Where the scope may be the
 * login's, another name for the same one moves nothing.
 */
export async function movesToScope<C>(
  held: HeldCredentials<C>,
  { id, plan, prior }: { readonly id: string; readonly plan: Fields; readonly prior: Fields },
  call: PlanCall,
): Promise<boolean> {
  const { platform } = held.connection;
  if (!changesScope(platform, plan, prior)) return false;
  if (!platform.scope.ofLogin) return true;
  const scope = knownScope(platform, plan);
  const list = scope === null ? null : await held.listOrReport(scope, call);
  return list !== null && !list.ids().has(id);
}
