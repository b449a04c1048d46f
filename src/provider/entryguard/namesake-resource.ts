/** A resource that is to be created, and EntryGuard has one of that identifier that no state knows. */
import type { StoredBinding } from "../../guard/walk/index.js";
import type { EntryGuardClient } from "../../sdk/entryguard/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { OF_LOGIN } from "../platform/scope.js";
import { lastResources } from "./entryguard.js";

/** `replaces`: the resource in whose place it is created. */
export async function planNamesake(
  held: HeldCredentials<EntryGuardClient>,
  plan: Readonly<Record<"resource_identifier", unknown>>,
  replaces: StoredBinding | null,
  call: PlanCall,
): Promise<void> {
  const { connection, guard } = held;
  if (!connection.checksPlans || !(await held.listOrReport(OF_LOGIN, call))) return;
  for (const { id, name, resourceIdentifier } of lastResources(connection.client())) {
    if (resourceIdentifier !== plan.resource_identifier || id === replaces?.dependent) continue;
    const namesake = {
      id,
      name,
      noun: "resource",
      type: "belay_entryguard_resource",
      importId: id,
      since: null,
      dependents: [],
      replaces: replaces && { id: replaces.dependent, name },
      hasGone: held.hasGone,
      taken: !connection.isTargeted,
    };
    await guard.planNamesake(call, namesake, "create");
  }
}
