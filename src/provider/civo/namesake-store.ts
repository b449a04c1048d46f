/** An object store that is to be created, and the region has one of that name that no state knows. */
import type { StoredBinding } from "../../guard/walk/index.js";
import type { CivoClient } from "../../sdk/civo/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { importIdOf } from "../platform/import-id.js";
import { knownScope } from "../platform/scope.js";
import { civo, lastStores } from "./civo.js";

/** `replaces`: the store in whose place it is created. */
export async function planNamesake(
  held: HeldCredentials<CivoClient>,
  plan: Readonly<Record<"name" | "region", unknown>>,
  replaces: StoredBinding | null,
  call: PlanCall,
): Promise<void> {
  const { connection, guard } = held;
  const region = knownScope(civo, plan);
  if (region === null || !connection.checksPlans || !(await held.listOrReport(region, call))) return;
  for (const { id, name } of lastStores(connection.client(), region)) {
    if (name !== plan.name || id === replaces?.dependent) continue;
    const namesake = {
      id,
      name,
      noun: "object store",
      type: "belay_civo_object_store",
      importId: importIdOf(region, id),
      since: null,
      dependents: [],
      replaces: replaces && { id: replaces.dependent, name },
      hasGone: held.hasGone,
      taken: !connection.isTargeted,
    };
    await guard.planNamesake(call, namesake, "create");
  }
}
