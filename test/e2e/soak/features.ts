/** Names what a case is made of. */
import { type BindingCell, type Case, isBound, isTaikun, type PlatformName } from "./case.js";
import { after, DECLARATION, TYPES } from "./configuration.js";
import type { PlanEntry } from "./oracle.js";

export function featuresOf(one: Case, plan: readonly PlanEntry[]): string[] {
  const { platform } = one;
  const features = featuresIn(one, plan);
  return platform === "qovery" ? features : inItsWords(platform, features);
}

function featuresIn(one: Case, plan: readonly PlanEntry[]): string[] {
  const found = new Set<string>();
  for (const { home, createFirst } of one.credentials) {
    found.add(`credential: ${home}`);
    found.add(`credential: create_before_destroy ${createFirst ? "on" : "off"}`);
  }
  for (const { home, to, keep, createFirst, declared } of one.bindings) {
    if (declared) {
      found.add(`declared dependent: ${home}`);
      found.add(`declared dependent: ${to.of === "foreign" ? "literal, of a foreign credential" : to.how}`);
      continue;
    }
    found.add(`binding: ${home}`);
    found.add(`binding: ${to.of === "foreign" ? "literal, of a foreign credential" : to.how}`);
    if (keep) found.add("binding: on_destroy keep");
    if (createFirst) found.add("binding: create_before_destroy");
  }
  const isBound = (cluster: string) => one.bindings.some((binding) => binding.cluster === cluster);
  for (const disturbance of one.disturbances) {
    if (disturbance.kind === "taint") found.add(`tainted ${disturbance.what}`);
    if (disturbance.kind === "depose") found.add("deposed credential");
    if (disturbance.kind === "depose binding") found.add("deposed binding");
    if (disturbance.kind === "link") {
      const { cluster, to } = disturbance;
      if (isBound(cluster)) found.add(`drift: cluster moved ${to ? "elsewhere" : "off"}`);
      else if (to) found.add(`foreign association with a ${to.of} credential`);
    }
  }
  if (hasTwo(one.bindings)) found.add("two bindings of one cluster: before");
  const added = after(one).bindings;
  if (hasTwo(added)) {
    const isOne = (cell: BindingCell) =>
      added.every(({ cluster, to }) => cluster !== cell.cluster || to.label === cell.to.label);
    found.add(
      `two bindings of one cluster: after, ${added.every(isOne) ? "one credential" : "two credentials"}`,
    );
  }
  const isDeclared = (label: string) => one.bindings.some((cell) => cell.label === label && cell.declared);
  for (const change of one.changes) {
    if (change.kind === "adopt" && change.binding.declared) found.add("declared dependent: new");
    else if (change.kind === "remove" && isDeclared(change.label)) found.add("declared dependent: removed");
    else if (change.kind === "repoint" && isDeclared(change.label)) found.add("declared dependent: moved");
    if (change.kind === "adopt" && change.binding.through && change.binding.home === "single")
      found.add("cluster_id known after apply: created in the plan");
    if (change.kind === "adopt" && change.imported && isLosing(one, change.binding.cluster))
      found.add("import of a cluster whose older binding goes");
    if (change.kind === "rename")
      found.add(`rename ${change.what} ${change.moved ? "with" : "without"} moved`);
    else if (change.kind === "remove" || change.kind === "forget") found.add(`${change.kind} ${change.what}`);
    else if (change.kind === "repoint") found.add(`re-point by ${change.to.how}`);
    else if (change.kind === "adopt") found.add(`adopt ${change.imported ? "with" : "without"} import`);
    else if (change.kind === "replace") {
      const by = one.credentials.find(({ label }) => label === change.label)?.replaceable;
      found.add(by === "trigger" ? "replace_triggered_by" : "replace by an argument");
    } else if (change.kind === "obscure") found.add("cluster_id known after apply: replaced in the plan");
    else if (change.kind === "recluster") found.add("another cluster_id");
    else if (change.kind === "keep") found.add("on_destroy changed");
    else if (change.kind === "add") found.add("new credential");
    else found.add("configuration emptied");
  }
  for (const what of ["credential", "binding"] as const) {
    for (const home of ["count", "each"] as const) {
      const cells = what === "credential" ? one.credentials : one.bindings;
      const shrinks = one.changes.some(
        (change) =>
          change.kind === "remove" &&
          change.what === what &&
          cells.some((cell) => cell.label === change.label && cell.home === home),
      );
      if (shrinks) found.add(`${home === "each" ? "for_each" : "count"} of ${what}s shrinks`);
    }
  }
  if (one.deletion) found.add(`a deletion in use: ${one.deletion}`);
  if (one.inactive?.length) found.add("a binding that is not active");
  for (const { pair } of one.credentials) if (pair) found.add(`credential: a pair ${PAIRS[pair]}`);
  const { destroy, refresh, parallelism, targets, replace, stated } = one.options;
  if (destroy) found.add("-destroy");
  if (!refresh) found.add("-refresh=false");
  if (targets.length > 0) found.add("-target");
  if (replace.length > 0) found.add("-replace");
  if (stated) found.add("create_before_destroy stated");
  found.add(`-parallelism=${parallelism}`);
  for (const { type, deposed, change } of plan) {
    const word = wordOf(one.platform, type);
    if (word) found.add(`plan: ${word} ${change.actions.join(" then ")}${deposed ? " (deposed)" : ""}`);
  }
  return [...found];
}

const PAIRS = { own: "of its own", made: "that Civo makes" } as const;

const wordOf = (platform: PlatformName, type: string) => {
  if (type === DECLARATION && platform === "qovery") return "declared dependent";
  const { credential, binding } = TYPES[platform];
  return type === credential ? "credential" : type === binding ? "binding" : null;
};

/** Of another platform than Qovery, in its own words. */
function inItsWords(platform: Exclude<PlatformName, "qovery">, features: readonly string[]): string[] {
  const [name, dependent] = isTaikun(platform)
    ? [`Taikun, ${platform}`, isBound(platform) ? "binding" : "rule"]
    : platform === "civo"
      ? ["Civo", "object store"]
      : ["EntryGuard", "resource"];
  return features.map((feature) =>
    /^(-|create_before_destroy stated)/.test(feature)
      ? feature
      : `${name}: ${feature.replace(/\bbinding|\bcluster/g, dependent)}`,
  );
}

const hasTwo = (bindings: readonly BindingCell[]) =>
  new Set(bindings.map(({ cluster }) => cluster)).size < bindings.length;

const isLosing = ({ bindings, changes }: Case, cluster: string) =>
  bindings.some(
    (binding) =>
      binding.cluster === cluster &&
      changes.some((change) => change.kind === "remove" && change.label === binding.label),
  );
