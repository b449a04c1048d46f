/** What a walk visits, from Terraform's plan of the case and the state before it. */
import type { Case } from "../case.js";
import { addressOf, after } from "../configuration.js";
import type { StateObject } from "../state-file.js";
import type { Node } from "./core.js";
import type { Driveable } from "./drive.js";
import { configOf } from "./plugin.js";
import { resourceOf, type Variation } from "./variation.js";

type Known = Pick<Driveable, "one" | "plan" | "state">;

const isTargeted = ({ one }: Known) => one.worlds.some(({ options }) => options.targets.length > 0);

/** The walk that plans changes. What was found gone leaves no trace in Terraform's plan, and is walked all the same. */
export function plannedNodes(known: Known, { removed, undestroyed }: Variation): Node[] {
  const entries = known.plan.filter(({ type }) => type.startsWith("belay_"));
  const states = stateOf(known);
  const nodes = entries.map(({ address, type, deposed = null, change, action_reason }): Node => {
    const { actions, after: planned, after_unknown, importing } = change;
    const isForgotten = actions.includes("forget") || removed.has(resourceOf(address));
    const isReplaced = actions.includes("create") && actions.length > 1;
    return {
      address,
      type,
      deposed,
      stored: importing ? null : (states.get(keyOf(address, deposed)) ?? null),
      config: planned && !isForgotten ? configOf(type, planned, after_unknown ?? {}) : null,
      importId: importing?.id ?? null,
      isForced: action_reason === "replace_by_request" || action_reason === "replace_by_triggers",
      isForgotten: isForgotten || (isReplaced && undestroyed.has(resourceOf(address))),
    };
  });
  if (isTargeted(known)) return nodes;
  return [
    ...nodes,
    ...left(states, nodes).map((object) => orphan(object, removed.has(resourceOf(object.address)))),
  ];
}

/** Of `-destroy`, the walk before: all that is in the configuration stays as it is. */
export function refreshedNodes(known: Known): Node[] {
  const { one, plan } = known;
  const lasts = one.worlds.map(after);
  const addresses = new Set(
    lasts.flatMap((last) =>
      [...last.credentials, ...last.bindings].flatMap(({ label }) =>
        (["credential", "binding"] as const).map((what) => addressOf(last, { what, label })),
      ),
    ),
  );
  const isWalked = ({ address, deposed }: StateObject) =>
    !isTargeted(known) ||
    plan.some((entry) => entry.address === address && (entry.deposed ?? null) === deposed);
  return [...stateOf(known).values()].filter(isWalked).map((object) => {
    const node = orphan(
      object,
      lasts.some(({ forgotten }) => forgotten.includes(object.address)),
    );
    const stays = object.deposed === null && addresses.has(object.address);
    return stays ? { ...node, config: configOf(object.type, object.attributes, {}) } : node;
  });
}

/** Of `-destroy`: what Terraform's plan deletes, with what was read of it before. */
export function destroyedNodes(known: Known, refreshed: ReadonlyMap<string, StateObject | null>): Node[] {
  const states = stateOf(known);
  return known.plan.flatMap(({ address, type, deposed = null, change }) => {
    if (!type.startsWith("belay_") || !change.actions.includes("delete")) return [];
    const key = keyOf(address, deposed);
    const object = refreshed.has(key) ? refreshed.get(key) : states.get(key);
    return object ? [orphan(object, false)] : [];
  });
}

export const keyOf = (address: string, deposed: string | null) => `${address} ${deposed ?? ""}`;

/** By the addresses that the configuration's `moved` blocks give. */
function stateOf({ one, state }: Known): Map<string, StateObject> {
  const moved = one.worlds.flatMap((world) => after(world).moved);
  return new Map(
    state.flatMap((object) => {
      if (!object.type.startsWith("belay_")) return [];
      const address = moved.find(({ from }) => from === object.address)?.to ?? object.address;
      return [[keyOf(address, object.deposed), { ...object, address }] as const];
    }),
  );
}

const left = (states: ReadonlyMap<string, StateObject>, nodes: readonly Node[]) => {
  const walked = new Set(nodes.map(({ address, deposed }) => keyOf(address, deposed)));
  return [...states].filter(([key]) => !walked.has(key)).map(([, object]) => object);
};

const orphan = (object: StateObject, isForgotten: boolean): Node => ({
  address: object.address,
  type: object.type,
  deposed: object.deposed,
  stored: object,
  config: null,
  importId: null,
  isForced: false,
  isForgotten,
});

/**
 * The resources that a new configuration refers to, which the state need not know of yet: by the resource that refers to them. Of
 * Qovery's bindings none needs that: their plan is the same in any order.
 */
export function references(worlds: readonly Case[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const last of worlds.filter(({ platform }) => platform !== "qovery").map(after)) {
    for (const { label, to } of last.bindings.filter((cell) => cell.to.how === "reference")) {
      const from = resourceOf(addressOf(last, { what: "binding", label }) ?? "");
      const credential = addressOf(last, { what: "credential", label: to.label });
      if (credential) found.set(from, [...(found.get(from) ?? []), resourceOf(credential)]);
    }
  }
  return found;
}

/** What Terraform guarantees to come before. Orphans have no order. */
export function earlier(
  nodes: readonly Node[],
  dependencies: ReadonlyMap<string, readonly string[]>,
  referred: ReadonlyMap<string, readonly string[]>,
) {
  return ({ address, config }: Node): readonly Node[] => {
    const before = [...(dependencies.get(address) ?? []), ...(referred.get(resourceOf(address)) ?? [])];
    return config === null
      ? []
      : nodes.filter((other) => other.config !== null && before.includes(resourceOf(other.address)));
  };
}

/** The same when all is destroyed: what depends on it. */
export const earlierDestroyed =
  (nodes: readonly Node[]) =>
  ({ address }: Node): readonly Node[] =>
    nodes.filter(({ stored }) => stored?.dependencies.includes(resourceOf(address)));
