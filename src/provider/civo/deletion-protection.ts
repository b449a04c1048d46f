/** The deletion of an object store destroys data: it is refused unless the state allows it, and always announced. */
import { DiagnosticError } from "../../plugin/index.js";
import type { CivoClient } from "../../sdk/civo/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import type { Configured } from "../platform/settings.js";

export interface Store {
  readonly id: string;
  readonly name: string;
  readonly region: string | null;
  readonly deletion_protection: boolean;
}

/** The stores of the state, by their ids. */
const storedIn = new WeakMap<HeldCredentials<CivoClient>, Map<string, Store>>();

export function noteStored(held: HeldCredentials<CivoClient>, store: Store): void {
  const stores = storedIn.get(held) ?? new Map<string, Store>();
  storedIn.set(held, stores.set(store.id, store));
}

/**
 * The store that a planned create replaces. Of one that is tainted Terraform tells nothing: it has the name of what is created, which
 * Civo lets only one have.
 */
export function replacedBy(
  held: HeldCredentials<CivoClient>,
  plan: { readonly name: Configured<string>; readonly region: Configured<string> },
  mark: { readonly dependent: string } | null,
): Store | undefined {
  const stores = storedIn.get(held);
  if (mark) return stores?.get(mark.dependent);
  return [...(stores?.values() ?? [])].find(
    ({ name, region }) => name === plan.name && region === plan.region,
  );
}

export const refuseDeletion = ({ id, name }: Store): DiagnosticError =>
  new DiagnosticError(
    `Object store ${JSON.stringify(name)} is protected against deletion`,
    `Its deletion deletes all that is in it (${id}), and cannot be undone. The state says deletion_protection = true. To delete it all the same, set deletion_protection = false in its resource and apply that (of a tainted store after terraform untaint), and then make this change. To keep it, undo the change; or let Terraform forget it: a removed block whose lifecycle has destroy = false.`,
  );

/** While planning: an error where it is protected, else a warning that says how much is deleted. */
export async function announceDeletion(
  { connection }: HeldCredentials<CivoClient>,
  store: Store,
  fate: "deleted" | "replaced",
  { diagnostics, signal }: PlanCall,
): Promise<void> {
  // In a walk before one that destroys a replacement is none that is applied.
  if (fate === "replaced" ? !connection.checksPlans : connection.isApplying) return;
  if (store.deletion_protection !== false) {
    const { summary, detail } = refuseDeletion(store);
    diagnostics.error(summary, detail, fate === "replaced" ? ["deletion_protection"] : undefined);
    return;
  }
  const { id, name, region } = store;
  const content = await connection
    .request("", (client) => client.getObjectStoreStats({ region: region ?? "", storeId: id, signal }))
    .then(({ num_objects, size_kb_utilised }) => `${num_objects} objects, ${size_kb_utilised} kB`)
    .catch((error: unknown) => {
      if (!(error instanceof DiagnosticError)) throw error;
      return `how much that is could not be read: ${error.detail}`;
    });
  diagnostics.warning(
    `Object store ${JSON.stringify(name)} is ${fate}, with all that is in it`,
    `This plan deletes ${id} and what it holds (${content})${fate === "replaced" ? ", and creates an empty one in its place: Civo can change neither the owner nor the name" : ""}. That cannot be undone.`,
  );
}
