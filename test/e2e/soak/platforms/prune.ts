/** Takes out of a world of EntryGuard, Civo or Taikun what makes no sense there. */
import {
  type BindingCell,
  type Case,
  type Change,
  type CredentialCell,
  type Disturbance,
  isTaikun,
} from "../case.js";

export function asOnPlatform(one: Case): Case {
  const { platform } = one;
  const staysForLife = platform === "civo" || platform === "showback";
  const bound = new Set<string>();
  // What Terraform makes is made once.
  const bindings = one.bindings
    .filter(({ cluster }) => !bound.has(cluster) && Boolean(bound.add(cluster)))
    .map((cell) => ({ ...cell, ...PLAIN, createFirst: isDeposed(cell.label, one) }));
  const linked = new Set<string>();
  const disturbances = one.disturbances.filter((found) => {
    // Nothing that the configuration says of a rule of Taikun replaces it by itself, but for its credential.
    if (found.kind === "depose binding")
      return (
        !isTaikun(platform) && bindings.some(({ label, home }) => label === found.label && home === "single")
      );
    if (found.kind === "taint" && found.what === "binding") return !isDeposed(found.label, one);
    if (found.kind !== "link") return true;
    const { cluster, to } = found;
    if (linked.has(cluster) || isFormer(cluster, one)) return false;
    linked.add(cluster);
    // A store has one owner for life. What is gone can be known only by a refresh.
    if (bound.has(cluster)) return to ? !staysForLife : one.options.refresh && !isHeld(cluster, one);
    return to !== null;
  });
  const kept = { ...one, bindings, disturbances };
  return {
    ...kept,
    credentials: one.credentials.map((cell) => paired(cell, kept)),
    changes: one.changes.flatMap((change) => possible(change, kept)),
    inactive: one.inactive?.filter((cluster) => !bound.has(cluster) && linked.has(cluster)),
    options: {
      ...one.options,
      replace: one.options.replace.filter(
        ({ what, label }) => what === "credential" || !isDeposed(label, one),
      ),
    },
  } as Case;
}

const PLAIN = { through: false, keep: false, declared: false } as const;

/** Those whose old object stays behind are created first, so nothing else may replace them: two cannot be at one place. */
const isDeposed = (label: string, { disturbances }: Case) =>
  disturbances.some((found) => found.kind === "depose binding" && found.label === label);

const isFormer = (cluster: string, { disturbances }: Case) =>
  disturbances.some((found) => found.kind === "depose binding" && found.former === cluster);

/** Whether its binding says something that needs it to be there. */
const isHeld = (cluster: string, one: Case) =>
  one.bindings.some(
    ({ label, cluster: own }) =>
      own === cluster &&
      (isDeposed(label, one) ||
        one.disturbances.some((found) => found.kind === "taint" && found.label === label)),
  );

/** Two credentials with one access key cannot be told apart: what is replaced as it is has a pair that Civo makes. */
function paired(cell: CredentialCell, { disturbances, options }: Case): CredentialCell {
  if (cell.pair === undefined) return cell;
  const isOf = ({ kind, ...found }: Disturbance) =>
    (kind === "taint" || kind === "depose") && "label" in found && found.label === cell.label;
  const isReplaced =
    cell.replaceable === "trigger" ||
    cell.home === "count" ||
    disturbances.some(isOf) ||
    options.replace.some(({ what, label }) => what === "credential" && label === cell.label);
  return isReplaced ? { ...cell, pair: "made" } : cell;
}

function possible(change: Change, one: Case): Change[] {
  switch (change.kind) {
    case "recluster":
    case "keep":
    case "obscure":
      return [];
    case "add":
      return [{ ...change, credential: paired(change.credential, one) }];
    case "rename":
      return change.what === "binding" && isDeposed(change.label, one) ? [] : [change];
    case "adopt":
      return adopted(change, one);
    default:
      return [change];
  }
}

/** What is there already can only be imported. A store stays with its owner, or it would be replaced while it is protected. */
function adopted(change: Extract<Change, { kind: "adopt" }>, one: Case): Change[] {
  const { cluster } = change.binding;
  const link = one.disturbances.find((found) => found.kind === "link" && found.cluster === cluster);
  if (link?.kind !== "link" || !link.to || one.bindings.some((cell) => cell.cluster === cluster)) return [];
  const staysForLife = one.platform === "civo" || one.platform === "showback";
  const to: BindingCell["to"] = staysForLife ? link.to : change.binding.to;
  return [{ ...change, imported: true, binding: { ...change.binding, ...PLAIN, createFirst: false, to } }];
}
