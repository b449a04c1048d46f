/**
 * A credential that is to be created under a name that the platform's list has already. An apply that was killed between the
 * platform's answer and the state leaves one behind that nobody knows; the plan has the list, and tells.
 */
import type { StoredCredential } from "../../guard/walk/index.js";
import type { Entry } from "../../sdk/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { EntryList } from "../platform/entry-list.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { importIdOf } from "../platform/import-id.js";
import { knownScope } from "../platform/scope.js";
import { type Fields, isOfKind } from "./content.js";
import type { Kind } from "./kind.js";
import { changesOf } from "./schema.js";

/** By the list: a plan of a thousand credentials asks for a thousand names. */
const indexes = new WeakMap<EntryList, ReadonlyMap<string, readonly Entry[]>>();

/** Of one that is created, or is the new one of a replacement. */
export async function planNamesakes<C>(
  held: HeldCredentials<C>,
  kind: Kind,
  call: PlanCall,
  plan: Fields,
  replaces: StoredCredential | null,
): Promise<void> {
  await tell(held, kind, call, { plan, replaces, half: "create" });
}

/** Of one that stays at its address, and is, or may be, replaced there. */
export async function planNamesakesOfSuccessor<C>(
  held: HeldCredentials<C>,
  kind: Kind,
  call: PlanCall,
  plan: Fields,
  { prior, isReplaced }: { readonly prior: StoredCredential; readonly isReplaced: boolean },
): Promise<void> {
  const changes = changesOf(held.connection.platform, kind);
  const mayBeReplaced =
    isReplaced || held.connection.replaces || (changes !== "whole" && plan.name !== prior.name);
  if (mayBeReplaced) await tell(held, kind, call, { plan, replaces: prior, half: "update" });
}

interface Successor {
  readonly plan: Fields;
  readonly replaces: StoredCredential | null;
  readonly half: "update" | "create";
}

async function tell<C>(
  held: HeldCredentials<C>,
  kind: Kind,
  call: PlanCall,
  { plan, replaces, half }: Successor,
): Promise<void> {
  const { connection, guard } = held;
  const { platform } = connection;
  const scope = knownScope(platform, plan);
  if (scope === null || typeof plan.name !== "string" || !connection.checksPlans) return;
  const list = await held.listOrReport(scope, call);
  for (const entry of list ? named(list, plan.name) : []) {
    const { id, name, shown, dependents } = entry;
    if (!isOfKind(kind, entry) || id === replaces?.id) continue;
    const namesake = {
      id,
      name,
      noun: "credential",
      type: `belay_${platform.key}_${kind.name}_credential`,
      importId: importIdOf(scope, id),
      since: typeof shown.created_at === "string" ? shown.created_at : null,
      dependents,
      replaces: replaces && { id: replaces.id, name: replaces.name },
      // With -target a part of the state is not handed over.
      hasGone: held.hasGone,
      taken: platform.mayBeOf !== undefined && !connection.isTargeted,
    };
    await guard.planNamesake(call, namesake, half);
  }
}

function named(list: EntryList, name: string): readonly Entry[] {
  const known = indexes.get(list);
  if (known) return known.get(name) ?? [];
  const index = new Map<string, Entry[]>();
  for (const entry of list.entries) index.set(entry.name, [...(index.get(entry.name) ?? []), entry]);
  indexes.set(list, index);
  return index.get(name) ?? [];
}
