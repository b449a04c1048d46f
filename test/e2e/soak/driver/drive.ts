/**
 * The second driver: walks the case's plan again, as OpenTofu does, or Terraform with -minimal-refresh. Their programs are
 * not needed: it is the built provider that is called, by processes of their names.
 */

import { type JointCase, providerKey } from "../case.js";
import { flags, TYPES } from "../configuration.js";
import type { Truth } from "../judge.js";
import { type Said, sorted } from "../observe.js";
import type { PlanEntry } from "../oracle.js";
import type { Prepared } from "../prepare.js";
import type { StateObject } from "../state-file.js";
import { type Node, type Refresh, type Visited, visit } from "./core.js";
import { inRandomOrder } from "./in-random-order.js";
import {
  destroyedNodes,
  earlier,
  earlierDestroyed,
  keyOf,
  plannedNodes,
  references,
  refreshedNodes,
} from "./nodes.js";
import { Plugin } from "./plugin.js";
import { Program } from "./program.js";
import { type Variation, variationOf } from "./variation.js";

export interface Driven {
  readonly variation: Variation;
  readonly said: Said;
  /** What this walk plans, which need not be what Terraform plans. */
  readonly plan: readonly PlanEntry[];
  /** Keys of objects outside the configuration that it found gone: OpenTofu reads them first. */
  readonly gone: ReadonlySet<string>;
  /** Whether any object that was there before was read. */
  readonly hasRead: boolean;
  /** What it drew, for the table of what the cases cover. */
  readonly features: readonly string[];
}

/** A case, its plan, and where it takes place. */
export interface Driveable
  extends Pick<Truth, "plan" | "state" | "dependencies">,
    Pick<Prepared, "workspace" | "world"> {
  readonly one: JointCase;
}

/** `args`: of Terraform's plan. */
export async function drive(truth: Driveable, args: readonly string[]): Promise<Driven> {
  const { one, workspace, world, dependencies } = truth;
  const platforms = [...new Set(one.worlds.map(({ platform }) => providerKey(platform)))];
  const { destroy, parallelism, stated } = flags(one.worlds);
  const variation = variationOf(one, truth.plan);
  const { dice, refresh, version } = variation;
  const isMinimal = refresh === "minimal";
  const program = new Program(workspace, variation.program, [
    ...args,
    ...(isMinimal ? ["-minimal-refresh"] : []),
  ]);
  await world.requests();
  const diagnostics: Plugin["diagnostics"] = [];
  let hasRead = false;

  /** One walk, in two processes of its own. */
  const walk = async (nodes: readonly Node[], edges: (node: Node) => readonly Node[], how: Refresh) => {
    const plugins = await Promise.all([Plugin.start(program), Plugin.start(program)]);
    const [alias, working] = plugins;
    await alias.configure(version, null, platforms);
    const guard = await alias.openPlanGuard(stated);
    await working.configure(version, guard.session, platforms);
    const visited: (Visited & { readonly node: Node })[] = [];
    await inRandomOrder(nodes, edges, { dice, parallelism }, async (node) => {
      visited.push({ node, ...(await visit(working, node, how)) });
    });
    hasRead ||= working.hasRead;
    if (visited.some(({ changesItsMind }) => changesItsMind))
      features.add("second driver: two-pass, the later plan call differs");
    // A node that fails ends the walk, and nothing is closed.
    if (working.diagnostics.every(({ severity }) => severity === "warning"))
      await alias.closePlanGuard(guard.private);
    for (const { node, entry } of visited) if (!entry) gone.add(keyOf(node.address, node.deposed));
    for (const plugin of plugins) {
      diagnostics.push(...plugin.diagnostics);
      plugin.close();
    }
    return visited;
  };

  const features = new Set([`second driver: ${isMinimal ? "two-pass" : "OpenTofu's order"}`]);
  const gone = new Set<string>();
  const entriesOf = (visited: readonly Visited[]) => visited.flatMap(({ entry }) => entry ?? []);
  let plan: PlanEntry[];
  try {
    if (!destroy) {
      const nodes = plannedNodes(truth, variation);
      plan = entriesOf(await walk(nodes, earlier(nodes, dependencies, references(one.worlds)), refresh));
    } else {
      const first = refreshedNodes(truth);
      const read =
        refresh === "full" ? await walk(first, earlier(first, dependencies, new Map()), "full") : [];
      const found = new Map(read.map(afterRead));
      // With -target Terraform plans the deletion of what it has not read.
      for (const [key, object] of found) if (!object) gone.add(key);
      const nodes = destroyedNodes(truth, found);
      plan = entriesOf(await walk(nodes, earlierDestroyed(nodes), "none"));
    }
  } finally {
    await program.end();
  }
  const found = sorted(diagnostics);
  const code = found.errors.length + found.others.length > 0 ? 1 : 0;
  if (variation.removed.size > 0) features.add("second driver: removed");
  for (const type of ["credential", "binding"] as const)
    if (
      [...variation.undestroyed].some((address) =>
        Object.values(TYPES).some((types) => address.includes(`${types[type]}.`)),
      )
    )
      features.add(`second driver: destroy = false of a ${type}`);
  const said = { code, ...found, requests: await world.requests() };
  return { variation, said, plan, gone, hasRead, features: [...features] };
}

/** What the next walk finds in the state. */
function afterRead({ node, refreshed }: Visited & { readonly node: Node }): [string, StateObject | null] {
  const object = node.stored && refreshed;
  return [
    keyOf(node.address, node.deposed),
    object && { ...node.stored, attributes: object.state, private: object.private },
  ];
}
