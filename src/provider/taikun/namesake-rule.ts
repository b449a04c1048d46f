/** A rule that is to be created, and Taikun has one of that name that no state knows. */
import type { StoredBinding } from "../../guard/walk/index.js";
import type { TaikunClient } from "../../sdk/taikun/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { importIdOf } from "../platform/import-id.js";
import { knownScope } from "../platform/scope.js";
import type { RuleLists } from "./rule-lists.js";
import { taikun } from "./taikun.js";

interface Rule {
  readonly id: number;
  readonly name: string | null;
}

/** Where it is looked for, and what it is called. */
interface Sort<R extends Rule> {
  readonly lists: RuleLists<R>;
  readonly noun: string;
  readonly space: string;
}

/** `replaces`: the rule in whose place it is created. */
export async function planNamesake<R extends Rule>(
  held: HeldCredentials<TaikunClient>,
  { lists, noun, space }: Sort<R>,
  plan: Readonly<Record<string, unknown>>,
  replaces: StoredBinding | null,
  call: PlanCall,
): Promise<void> {
  const { connection, guard } = held;
  const scope = knownScope(taikun, plan);
  if (scope === null || !connection.checksPlans || !(await held.listOrReport(scope, call))) return;
  for (const rule of await lists.list(held, scope, call)) {
    const id = String(rule.id);
    if (rule.name !== plan.name || id === replaces?.dependent) continue;
    const namesake = {
      id,
      name: rule.name ?? id,
      noun,
      type: `belay_${space.replace("/", "_")}_rule`,
      importId: importIdOf(scope, id),
      since: null,
      dependents: [],
      replaces: replaces && { id: replaces.dependent, name: rule.name ?? id },
      hasGone: held.hasGone,
      taken: false,
    };
    await guard.planNamesake(call, namesake, "create");
  }
}
