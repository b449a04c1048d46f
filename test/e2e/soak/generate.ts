/** A random case, from its seed alone. */
import type {
  BindingCell,
  Case,
  Change,
  CredentialCell,
  Disturbance,
  Element,
  Home,
  JointCase,
  PlatformName,
  Target,
} from "./case.js";
import { platformCase } from "./platforms/generate.js";
import { prune, together } from "./prune.js";
import { caseSeed, type Random, random } from "./random.js";

/** A world of Qovery alone has the seed as its name, one with worlds of the others the seed after a p, or a t where it has Taikun's. */
export const nameOf = (seed: number, of: Drawn) => `${{ qovery: "", joint: "p", taikun: "t" }[of]}${seed}`;

/** Which platforms' worlds are drawn: of Qovery alone, with EntryGuard and Civo, with Taikun. */
export type Drawn = "qovery" | "joint" | "taikun";

/** By its name. */
export function generate(name: string): JointCase {
  const isTaikun = name.startsWith("t");
  const seed = Number(name.replace(/^[pt]/, ""));
  if (name === `${seed}`) return { name, seed, worlds: [generateWorld(seed)] };
  const dice = random(caseSeed(seed, 3));
  const platforms = isTaikun ? withTaikun(dice) : joint(dice);
  return { name, seed, worlds: together(platforms.map((platform) => generateWorld(seed, platform))) };
}

const joint = (dice: Random) =>
  dice.weighted<readonly PlatformName[]>(
    [3, ["entryguard"]],
    [3, ["civo"]],
    [2, ["entryguard", "civo"]],
    [2, ["qovery", "entryguard"]],
    [2, ["qovery", "civo"]],
    [3, ["qovery", "entryguard", "civo"]],
  );

/** Its own id spaces beside each other have the same ids, and so may others. */
const withTaikun = (dice: Random) =>
  dice.weighted<readonly PlatformName[]>(
    [2, ["billing"]],
    [2, ["showback"]],
    [3, ["backup"]],
    [1, ["ai"]],
    [2, ["backup", "billing"]],
    [2, ["backup", "ai"]],
    [2, ["billing", "showback"]],
    [3, ["backup", "ai", "billing", "showback"]],
    [2, ["entryguard", "billing"]],
    [2, ["qovery", "backup", "showback"]],
    [2, ["qovery", "entryguard", "civo", "backup", "billing"]],
  );

/** Of which dice each world is drawn. */
const OWN_DICE = { entryguard: 4, civo: 5, billing: 10, showback: 11, backup: 12, ai: 13 } as const;

/**
 * Careless changes are nearly always blocked. So in two cases of three a credential that goes is told goodbye as a careful
 * person would: what uses it is moved or unbound by the same change.
 */
function generateWorld(seed: number, platform: PlatformName = "qovery"): Case {
  const dice = random(platform === "qovery" ? seed : caseSeed(seed, OWN_DICE[platform]));
  const clusters = labels("k", 1 + dice.below(5));
  const foreign = labels("f", dice.below(3));
  const credentials = labels("c", dice.weighted([1, 1], [4, 2], [4, 3], [2, 4])).map((label) =>
    credentialCell(dice, label),
  );
  const known = { credentials: credentials.map(({ label }) => label), foreign };
  const bindings = clusters
    .filter(() => dice.chance(0.75))
    .map((cluster, at) => bindingCell(dice, `b${at + 1}`, cluster, target(dice, known)));
  // A second binding of a cluster, on the same credential.
  for (const { cluster, to } of [...bindings]) {
    if (!dice.chance(0.06)) continue;
    const how = to.of === "managed" ? dice.pick(["reference", "literal"] as const) : to.how;
    bindings.push(bindingCell(dice, `b${bindings.length + 1}`, cluster, { ...to, how }));
  }
  const start = { platform, seed, clusters, foreign, credentials, bindings };
  const isCareful = dice.chance(0.68);
  const deposed = credentials
    .filter(({ createFirst }) => createFirst && dice.chance(0.12))
    .map(({ label }) => label);
  const options = randomOptions(dice, start, isCareful);
  const changes = randomChanges(dice, start, isCareful, deposed, options.replace);
  const gone = goneBy(changes, start, options.replace);
  const disturbances = randomDisturbances(dice, start, isCareful, deposed, gone);
  if (isCareful) changes.push(...goodbyes(dice, start, changes, disturbances, gone, options.destroy));
  const drawn = { ...start, owned: [], untrue: [], disturbances, changes, options };
  if (platform !== "qovery") return prune(platformCase(drawn));
  return prune({ ...drawn, ...anotherProvider(seed, clusters) });
}

/** In two cases of five some clusters are another provider's, which rarely does not do what it was declared to do. */
function anotherProvider(seed: number, clusters: readonly string[]): Pick<Case, "owned" | "untrue"> {
  const dice = random(caseSeed(seed, 2));
  const owned = dice.chance(0.4) ? clusters.filter(() => dice.chance(0.6)) : [];
  return { owned, untrue: owned.filter(() => dice.chance(0.1)) };
}

const labels = (letter: string, count: number) =>
  Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);

const home = (dice: Random): Home => dice.weighted([5, "single"], [2, "count"], [2, "each"], [2, "module"]);

function credentialCell(dice: Random, label: string): CredentialCell {
  const where = home(dice);
  return {
    label,
    name: label,
    home: where,
    createFirst: dice.chance(0.7),
    replaceable:
      where === "single"
        ? dice.weighted([4, "no" as const], [3, "argument" as const], [3, "trigger" as const])
        : "no",
  };
}

function bindingCell(dice: Random, label: string, cluster: string, to: Target): BindingCell {
  return {
    label,
    name: label,
    home: home(dice),
    cluster,
    through: dice.chance(0.12),
    to,
    keep: dice.chance(0.1),
    createFirst: dice.chance(0.15),
    declared: false, // by whose the cluster is, see prune.ts
  };
}

interface Known {
  readonly credentials: readonly string[];
  readonly foreign: readonly string[];
}

function target(dice: Random, { credentials, foreign }: Known, deposed: readonly string[] = []): Target {
  if (deposed.length > 0 && dice.chance(0.3))
    return { of: "deposed", label: dice.pick(deposed), how: "literal" };
  if (foreign.length > 0 && (credentials.length === 0 || dice.chance(0.12)))
    return { of: "foreign", label: dice.pick(foreign), how: "literal" };
  return {
    of: "managed",
    label: dice.pick(credentials),
    how: dice.chance(0.75) ? "reference" : "literal",
  };
}

type Start = Pick<Case, "platform" | "seed" | "clusters" | "foreign" | "credentials" | "bindings">;

function randomOptions(dice: Random, { credentials, bindings }: Start, isCareful: boolean): Case["options"] {
  const elements: Element[] = [
    ...credentials.map(({ label }): Element => ({ what: "credential", label })),
    ...bindings.map(({ label }): Element => ({ what: "binding", label })),
  ];
  const some = (share: number, each: number) =>
    dice.chance(share) ? elements.filter(() => dice.chance(each)) : [];
  return {
    destroy: dice.chance(0.15),
    refresh: !dice.chance(0.2),
    parallelism: dice.chance(0.5) ? 1 : 10,
    targets: some(isCareful ? 0.05 : 0.15, 0.6),
    replace: some(0.15, 0.35),
    stated: dice.chance(0.5),
  };
}

function randomChanges(
  dice: Random,
  start: Start,
  isCareful: boolean,
  deposed: readonly string[],
  replace: readonly Element[],
): Change[] {
  if (dice.chance(0.04)) return [{ kind: "empty" }];
  const changes: Change[] = [];
  const added = dice.chance(0.25) ? [credentialCell(dice, "n1")] : [];
  changes.push(...added.map((credential): Change => ({ kind: "add", credential })));
  for (const { label, replaceable } of start.credentials) {
    const element: Element = { what: "credential", label };
    if (replaceable !== "no" && dice.chance(0.5)) changes.push({ kind: "replace", label });
    else if (dice.chance(0.45)) changes.push({ kind: "remove", ...element });
    else if (dice.chance(0.08)) changes.push({ kind: "forget", ...element });
    else if (dice.chance(0.15))
      changes.push({ kind: "rename", ...element, moved: dice.chance(0.6), home: anotherHome(dice) });
  }
  if (!changes.some(({ kind }) => kind === "remove" || kind === "replace") && replace.length === 0) {
    const { label } = dice.pick(start.credentials);
    changes.unshift({ kind: "remove", what: "credential", label });
  }
  const known = {
    credentials: [...start.credentials, ...added].map(({ label }) => label),
    foreign: start.foreign,
  };
  for (const { label, through } of start.bindings) {
    const element: Element = { what: "binding", label };
    if (through && dice.chance(0.6)) changes.push({ kind: "obscure", label });
    const careless = isCareful ? 0.4 : 1;
    if (dice.chance(0.12)) changes.push({ kind: "remove", ...element });
    else if (dice.chance(0.08 * careless)) changes.push({ kind: "forget", ...element });
    else if (dice.chance(0.1))
      changes.push({ kind: "rename", ...element, moved: dice.chance(0.5), home: anotherHome(dice) });
    if (dice.chance(0.25 * careless))
      changes.push({ kind: "repoint", label, to: target(dice, known, deposed) });
    if (dice.chance(0.06)) changes.push({ kind: "keep", label, keep: dice.chance(0.4) });
    if (dice.chance(0.06)) changes.push({ kind: "recluster", label, cluster: dice.pick(start.clusters) });
  }
  for (const cluster of start.clusters) {
    const isBound = start.bindings.some((binding) => binding.cluster === cluster);
    if (!dice.chance(isBound ? 0.08 : 0.4)) continue;
    const binding = bindingCell(dice, `a${cluster}`, cluster, target(dice, known, deposed));
    changes.push({ kind: "adopt", binding, imported: dice.chance(0.5) });
  }
  return changes;
}

const anotherHome = (dice: Random): Home => dice.weighted([5, "single"], [1, "each"], [2, "module"]);

/** The credentials whose objects a change deletes. */
function goneBy(
  changes: readonly Change[],
  { credentials }: Start,
  replace: readonly Element[],
): Set<string> {
  const gone = new Set(replace.flatMap(({ what, label }) => (what === "credential" ? [label] : [])));
  for (const change of changes) {
    if (change.kind === "empty") return new Set(credentials.map(({ label }) => label));
    if (change.kind === "replace") gone.add(change.label);
    if (change.kind === "remove" && change.what === "credential") gone.add(change.label);
    if (change.kind === "rename" && change.what === "credential" && !change.moved) gone.add(change.label);
  }
  return gone;
}

function randomDisturbances(
  dice: Random,
  start: Start,
  isCareful: boolean,
  deposed: readonly string[],
  gone: ReadonlySet<string>,
): Disturbance[] {
  const disturbances: Disturbance[] = deposed.map((label) => ({ kind: "depose", label }));
  const managed = start.credentials.map(({ label }) => label);
  const staying = managed.filter((label) => !gone.has(label));
  for (const { label } of start.credentials) {
    if (dice.chance(0.08)) disturbances.push({ kind: "taint", what: "credential", label });
  }
  const unbound = start.clusters.filter((one) => !start.bindings.some(({ cluster }) => cluster === one));
  for (const { label, createFirst } of start.bindings) {
    if (dice.chance(0.06)) disturbances.push({ kind: "taint", what: "binding", label });
    // An old object of a binding needs a cluster that nothing else binds.
    const former = createFirst && dice.chance(0.7) ? unbound.shift() : undefined;
    if (former) disturbances.push({ kind: "depose binding", label, former });
  }
  for (const cluster of start.clusters) {
    const isBound = start.bindings.some((binding) => binding.cluster === cluster);
    if (!dice.chance(isBound ? 0.12 : 0.7)) continue;
    // Of a careful person's clusters, those that Terraform does not know are mostly where they do no harm.
    const among = isCareful && dice.chance(0.85) ? staying : managed;
    const known = { credentials: among, foreign: start.foreign };
    if (dice.chance(0.15) || among.length + start.foreign.length === 0)
      disturbances.push({ kind: "link", cluster, to: null });
    else {
      const to = target(dice, known, isCareful && dice.chance(0.8) ? [] : deposed);
      disturbances.push({ kind: "link", cluster, to: { ...to, how: "literal" } });
    }
  }
  return disturbances;
}

/** Takes what uses a credential that goes off it: unbinds it, moves it, or adopts and moves it. */
function goodbyes(
  dice: Random,
  start: Start,
  changes: readonly Change[],
  disturbances: readonly Disturbance[],
  gone: ReadonlySet<string>,
  destroys: boolean,
): Change[] {
  const found: Change[] = [];
  const added = changes.flatMap((change) => (change.kind === "add" ? [change.credential.label] : []));
  const stays = [...start.credentials.map(({ label }) => label), ...added].filter(
    (label) => !gone.has(label),
  );
  const isReplaced = (label: string) =>
    changes.some(
      (change) =>
        (change.kind === "replace" && change.label === label) ||
        (change.kind === "rename" && change.what === "credential" && change.label === label),
    );
  const elsewhere = (): Target | null =>
    stays.length > 0
      ? { of: "managed", label: dice.pick(stays), how: "reference" }
      : start.foreign.length > 0
        ? { of: "foreign", label: dice.pick(start.foreign), how: "literal" }
        : null;
  for (const { label, to } of start.bindings) {
    const isTouched = changes.some(
      (change) =>
        "label" in change && change.label === label && !["keep", "rename", "obscure"].includes(change.kind),
    );
    if (isTouched || to.of !== "managed" || !gone.has(to.label)) continue;
    // A reference follows a replacement by itself.
    if (isReplaced(to.label) && to.how === "reference" && dice.chance(0.7)) continue;
    const other = elsewhere();
    if (isReplaced(to.label) && dice.chance(0.5))
      found.push({ kind: "repoint", label, to: { ...to, how: "reference" } });
    else if (other && dice.chance(0.5)) found.push({ kind: "repoint", label, to: other });
    else found.push({ kind: "remove", what: "binding", label });
  }
  if (destroys) return found;
  for (const disturbance of disturbances) {
    if (disturbance.kind !== "link" || disturbance.to === null) continue;
    const { cluster, to } = disturbance;
    if (to.of !== "managed" || !gone.has(to.label) || start.bindings.some((one) => one.cluster === cluster))
      continue;
    const other = elsewhere();
    if (other && dice.chance(0.85)) {
      const binding = bindingCell(dice, `a${cluster}`, cluster, other);
      found.push({ kind: "adopt", binding, imported: dice.chance(0.5) });
    }
  }
  return found;
}
