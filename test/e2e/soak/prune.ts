/** Takes out of a case what makes no sense in it, so that the generator may be careless and the shrinker may drop anything. */
import type { BindingCell, Case, Change, Element, Target } from "./case.js";
import { after, before, changesOf } from "./configuration.js";
import { asOnPlatform } from "./platforms/prune.js";

export function prune(one: Case): Case {
  let current = one;
  for (let turn = 0; turn < 10; turn++) {
    const next = pruneOnce(current);
    if (JSON.stringify(next) === JSON.stringify(current)) return next;
    current = next;
  }
  return current;
}

/** Worlds in one configuration: their options are those of the world at this place. */
export function together(worlds: readonly Case[], at = 0): Case[] {
  const leading = worlds[at]?.options;
  const common = leading && {
    destroy: leading.destroy,
    refresh: leading.refresh,
    parallelism: leading.parallelism,
  };
  const all = worlds.map((one) => prune({ ...one, options: { ...one.options, ...common } }));
  // Terraform refuses -target where a moved object is not targeted.
  if (all.every((one) => after(one).moved.length === 0)) return all;
  return all.map((one) => ({ ...one, options: { ...one.options, targets: [] } }));
}

function pruneOnce(given: Case): Case {
  const one = given.platform === "qovery" ? byOwner(given) : asOnPlatform(given);
  const { clusters } = one;
  const deposed = one.disturbances.flatMap((found) => (found.kind === "depose" ? [found.label] : []));
  const managed = one.credentials.map(({ label }) => label);
  const added = changesOf(one, "add").map(({ credential }) => credential.label);
  const exists = ({ of, label }: Target, isAfter: boolean) => {
    if (of === "foreign") return one.foreign.includes(label);
    if (of === "deposed") return isAfter && deposed.includes(label);
    return managed.includes(label) || (isAfter && added.includes(label));
  };
  const bindings = one.bindings.filter(
    ({ cluster, to }, at) =>
      clusters.includes(cluster) &&
      exists(to, false) &&
      isSecondAtMost(one.bindings.slice(0, at), cluster, to),
  );
  const kept = { ...one, bindings };
  const has = ({ what, label }: Element) =>
    (what === "credential" ? one.credentials : bindings).some((cell) => cell.label === label);
  const disturbances = one.disturbances.filter((found) => {
    if (found.kind === "link")
      return (
        clusters.includes(found.cluster) &&
        (!found.to || exists(found.to, true)) &&
        !added.includes(found.to?.label ?? "")
      );
    if (found.kind === "taint") return has(found);
    if (found.kind === "depose binding") {
      const cell = before(kept).bindings.find(({ label }) => label === found.label);
      const isFree = !bindings.some(({ cluster }) => cluster === found.former);
      return cell?.createFirst && !cell.keep && !cell.declared && clusters.includes(found.former) && isFree;
    }
    const cell = before(kept).credentials.find(({ label }) => label === found.label);
    // Bound by a literal id, an old object would be refused by the guard, and slowly.
    return cell?.createFirst && !bindings.some(({ to }) => to.label === found.label && to.how === "literal");
  });
  const changes = pruneChanges({ ...kept, disturbances }, (to) => exists(to, true));
  const changed = { ...kept, disturbances, changes };
  return { ...changed, options: pruneOptions(changed) };
}

/** Whose the cluster is decides what its association is written as. A declaration has less to say than a binding. */
function byOwner(one: Case): Case {
  const owned = one.owned.filter((cluster) => one.clusters.includes(cluster));
  const cell = (binding: BindingCell): BindingCell => {
    const declared = owned.includes(binding.cluster);
    return declared ? { ...binding, declared, through: false, keep: false } : { ...binding, declared };
  };
  return {
    ...one,
    owned,
    untrue: one.untrue.filter((cluster) => owned.includes(cluster)),
    bindings: one.bindings.map(cell),
    changes: one.changes.map((change) =>
      change.kind === "adopt" ? { ...change, binding: cell(change.binding) } : change,
    ),
  };
}

/** To begin with, two bindings of one cluster name one credential: the order of an apply says where it is otherwise. */
function isSecondAtMost(earlier: readonly BindingCell[], cluster: string, to: Target): boolean {
  const others = earlier.filter((other) => other.cluster === cluster);
  return others.length < 2 && others.every((other) => other.to.of === to.of && other.to.label === to.label);
}

/** At most one change takes an element away or renames it; each binding is changed in one way. */
function pruneChanges(one: Case, exists: (to: Target) => boolean): Change[] {
  const taken = new Set<string>();
  const changes: Change[] = [];
  const once = (key: string) => !taken.has(key) && Boolean(taken.add(key));
  for (const change of one.changes) {
    if (isPossible(change, one, exists) && once(keyOf(change))) changes.push(change);
  }
  if (changes.some(({ kind }) => kind === "empty")) return [{ kind: "empty" }];
  // Two bindings of a cluster at most: a third one shows nothing new.
  for (;;) {
    const { bindings } = after({ ...one, changes });
    const third = bindings.find(
      ({ cluster }) => bindings.filter((other) => other.cluster === cluster).length > 2,
    );
    if (!third) return changes;
    const guilty = changes.findLastIndex(
      (change) =>
        (change.kind === "adopt" && change.binding.cluster === third.cluster) ||
        (change.kind === "recluster" && change.cluster === third.cluster),
    );
    if (guilty < 0) throw new Error(`three bindings of ${third.cluster}`);
    changes.splice(guilty, 1);
  }
}

function isPossible(change: Change, one: Case, exists: (to: Target) => boolean): boolean {
  const cells = "what" in change ? (change.what === "credential" ? one.credentials : one.bindings) : [];
  const cell = "what" in change ? cells.find(({ label }) => label === change.label) : undefined;
  switch (change.kind) {
    case "remove":
      return cell !== undefined;
    case "forget":
      return cell !== undefined && (cell.home === "single" || cell.home === "module");
    case "rename":
      return cell !== undefined && cell.home !== "count" && change.home !== "count";
    case "repoint":
      return one.bindings.some(({ label }) => label === change.label) && exists(change.to);
    case "recluster":
      return (
        one.bindings.some(
          ({ label, declared }) => label === change.label && declared === one.owned.includes(change.cluster),
        ) && one.clusters.includes(change.cluster)
      );
    case "keep":
      return one.bindings.some(({ label, declared }) => label === change.label && !declared);
    case "obscure":
      return after({ ...one, changes: one.changes.filter(({ kind }) => kind !== "empty") }).bindings.some(
        ({ label, home, through }) => label === change.label && home === "single" && through,
      );
    case "replace":
      return one.credentials.some(
        ({ label, home, replaceable }) => label === change.label && home === "single" && replaceable !== "no",
      );
    case "adopt": {
      const { cluster, to } = change.binding;
      if (!one.clusters.includes(cluster) || !exists(to)) return false;
      return !change.imported || isLinked(cluster, one);
    }
    default:
      return true;
  }
}

/** Whether the cluster is on any credential when the change is planned. */
function isLinked(cluster: string, one: Case): boolean {
  const last = one.disturbances.findLast((found) => found.kind === "link" && found.cluster === cluster);
  if (last?.kind === "link") return last.to !== null;
  return (
    one.bindings.some((binding) => binding.cluster === cluster) ||
    one.disturbances.some((found) => found.kind === "depose binding" && found.former === cluster)
  );
}

function keyOf(change: Change): string {
  switch (change.kind) {
    case "add":
      return `add ${change.credential.label}`;
    case "adopt":
      return `adopt ${change.binding.cluster}`;
    case "empty":
      return "empty";
    case "remove":
    case "forget":
    case "rename":
      return `place of ${change.what} ${change.label}`;
    default:
      return `${change.kind} ${change.label}`;
  }
}

function pruneOptions(one: Case): Case["options"] {
  const { options } = one;
  const last = after(one);
  const isIn =
    (configuration: Pick<Case, "credentials" | "bindings">) =>
    ({ what, label }: Element) =>
      (what === "credential" ? configuration.credentials : configuration.bindings).some(
        (cell) => cell.label === label,
      );
  const [wasThere, isThere] = [isIn(one), isIn(last)];
  const all = [...one.credentials, ...last.credentials];
  return {
    ...options,
    // Terraform refuses -target where a moved object is not targeted, and -replace together with -destroy.
    targets:
      last.moved.length > 0 ? [] : options.targets.filter((element) => wasThere(element) || isThere(element)),
    replace: options.destroy
      ? []
      : options.replace.filter((element) => wasThere(element) && isThere(element)),
    stated:
      options.stated &&
      [...before(one).credentials, ...last.credentials].every(({ createFirst }) => createFirst) &&
      all.length > 0,
  };
}
