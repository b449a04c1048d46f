/** What the core does with one object in one walk, in the order that OpenTofu 1.12 has, or Terraform with -minimal-refresh. */
import { isDeepStrictEqual } from "node:util";
import { isUnknown } from "../../../../src/plugin/index.js";
import type { PlanEntry } from "../oracle.js";
import type { StateObject } from "../state-file.js";
import type { Fields, Held, Plugin } from "./plugin.js";

/** An object of the configuration, of the state, or of both. */
export interface Node {
  readonly address: string;
  readonly type: string;
  readonly deposed: string | null;
  /** Null: new, or imported. */
  readonly stored: StateObject | null;
  /** Null: not in the configuration. */
  readonly config: Fields | null;
  readonly importId: string | null;
  /** By -replace or replace_triggered_by. */
  readonly isForced: boolean;
  /** By a removed block, or by `destroy = false` where it is replaced. */
  readonly isForgotten: boolean;
}

/** `full`: all that exists is read, and then planned. `minimal`: planned, and if that changes it, read and planned again. */
export type Refresh = "full" | "minimal" | "none";

export interface Visited {
  readonly entry: PlanEntry | null;
  /** What the walk leaves in the state before anything is applied; null: nothing. */
  readonly refreshed: Held | null;
  /** Whether it was planned twice, and not alike. */
  readonly changesItsMind: boolean;
}

const NO_PRIVATE = new Uint8Array();

export async function visit(plugin: Plugin, node: Node, refresh: Refresh): Promise<Visited> {
  const { type, config, importId } = node;
  const before = importId === null ? await stored(plugin, node) : await plugin.import(type, importId);
  const readsFirst = refresh === "full" && before !== null && importId === null;
  const prior = readsFirst ? await plugin.read(type, before) : before;
  const visited = { refreshed: prior, changesItsMind: false };
  if (config === null) return { ...visited, entry: prior && (await leave(plugin, node, prior)) };
  const entry = await change(plugin, node, prior, config);
  if (refresh !== "minimal" || !prior || importId !== null || entry.change.actions[0] === "no-op")
    return { ...visited, entry };
  const read = await plugin.read(type, prior);
  const again = await change(plugin, node, read, config);
  const changesItsMind = !isDeepStrictEqual(entry.change.actions, again.change.actions);
  return { entry: again, refreshed: read, changesItsMind };
}

async function stored(plugin: Plugin, { type, stored: object }: Node): Promise<Held | null> {
  if (!object) return null;
  return plugin.upgrade(type, object.schemaVersion, JSON.stringify(object.attributes), object.private);
}

/** Of what is not in the configuration. */
async function leave(plugin: Plugin, node: Node, prior: Held): Promise<PlanEntry> {
  if (node.isForgotten) return entryOf(node, ["forget"], prior.state, null);
  await plugin.plan(node.type, prior.state, null, prior.private);
  return entryOf(node, ["delete"], prior.state, null);
}

async function change(plugin: Plugin, node: Node, prior: Held | null, config: Fields): Promise<PlanEntry> {
  const { type, stored: object, isForced, isForgotten } = node;
  const old = isForgotten ? "forget" : "delete";
  if (!prior || object?.isTainted) {
    const { state } = await plugin.plan(type, null, config, NO_PRIVATE);
    return entryOf(node, prior ? [old, "create"] : ["create"], prior?.state ?? null, state);
  }
  const planned = await plugin.plan(type, prior.state, config, prior.private);
  if (planned.requiresReplace || isForced) {
    const { state } = await plugin.plan(type, null, config, planned.private);
    return entryOf(node, [old, "create"], prior.state, state);
  }
  const isSame = isDeepStrictEqual(planned.state, prior.state);
  return entryOf(node, [isSame ? "no-op" : "update"], prior.state, planned.state);
}

function entryOf(
  { address, type, deposed }: Node,
  actions: readonly string[],
  before: Fields | null,
  planned: Fields | null,
): PlanEntry {
  const values = Object.entries(planned ?? {});
  const unknown = values.filter(([, value]) => isUnknown(value)).map(([name]) => [name, true] as const);
  const after = planned && Object.fromEntries(values.filter(([, value]) => !isUnknown(value)));
  return {
    address,
    type,
    ...(deposed !== null && { deposed }),
    change: { actions, before, after, after_unknown: Object.fromEntries(unknown) },
  };
}
