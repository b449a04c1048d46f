/**
 * The provider that the declared dependents are of, acted out at the sandbox: it moves or deletes its clusters as the plan
 * declares, or breaks its word. What needs no new credential it does before the apply begins.
 */
import type { World } from "../support/world.js";
import type { Case } from "./case.js";
import { addressOf, after, DECLARATION } from "./configuration.js";
import { associations } from "./observe.js";
import type { Associations, PlanEntry } from "./oracle.js";
import { placesOf } from "./oracle.js";
import type { Ids } from "./render.js";

/** `to` null: the cluster is deleted. `created`: on the new credential of this name. */
export interface Deed {
  readonly cluster: string;
  readonly to: { readonly id: string } | { readonly created: string } | null;
}

interface Known {
  readonly one: Case;
  readonly plan: readonly PlanEntry[];
  readonly ids: Ids;
  readonly A: Associations;
}

export function deeds(known: Known): Deed[] {
  const untrue = untrueClusters(known);
  return [...planned(known)]
    .filter(([cluster]) => !untrue.has(cluster))
    .map(([cluster, to]) => ({ cluster, to }));
}

export const untrueClusters = ({ one, ids }: Pick<Known, "one" | "ids">): Set<string> =>
  new Set(one.untrue.map((label) => ids.clusters.get(label) ?? ""));

function planned({ one, plan, A }: Known): Map<string, Deed["to"]> {
  const last = after(one);
  const found = new Map<string, Deed["to"]>();
  const kept = new Set<string>();
  const places = placesOf(A);
  const entries = plan.filter(({ type }) => type === DECLARATION);
  for (const { change } of entries) {
    const { actions, before, after: planned } = change;
    const cluster = String(before?.dependent_id);
    const isGone = actions.includes("delete") || before?.dependent_id !== planned?.dependent_id;
    if (actions.includes("no-op")) kept.add(cluster);
    else if (before && isGone && !actions.includes("forget") && places.get(cluster) === before?.credential_id)
      found.set(cluster, null);
  }
  for (const cluster of kept) found.delete(cluster);
  for (const { address, change } of entries) {
    const { actions, after: values, after_unknown } = change;
    if (!values || actions.includes("no-op")) continue;
    const cell = last.bindings.find(({ label }) => addressOf(last, { what: "binding", label }) === address);
    found.set(
      String(values.dependent_id),
      after_unknown?.credential_id === true
        ? { created: cell?.to.label ?? "" }
        : { id: String(values.credential_id) },
    );
  }
  return found;
}

/** How often it looks for a new credential, in milliseconds. */
const PAUSE = 50;

/** Does all that while the work is under way. */
export async function actOut<T>(world: World, all: readonly Deed[], work: () => Promise<T>): Promise<T> {
  const { organizationId } = world;
  const known = (await associations(world)).keys();
  const old = new Set(known);
  let waiting: (Deed & { readonly to: { readonly created: string } })[] = [];
  for (const { cluster, to } of all) {
    if (to === null) await world.client.deleteCluster({ organizationId, clusterId: cluster });
    else if ("id" in to) await world.link(cluster, to.id);
    else waiting.push({ cluster, to });
  }
  let isOver = waiting.length === 0;
  const working = work().finally(() => {
    isOver = true;
  });
  while (!isOver) {
    const list = await world.client.listOrganizationCredentials({ organizationId });
    for (const { credential } of list) {
      if (old.has(credential.id)) continue;
      const ready = waiting.filter(({ to }) => to.created === credential.name);
      waiting = waiting.filter((deed) => !ready.includes(deed));
      for (const { cluster } of ready) await world.link(cluster, credential.id);
    }
    isOver ||= waiting.length === 0;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return working;
}
