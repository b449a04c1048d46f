/**
 * What is right, from the design's definition alone: of each credential that the plan deletes, who blocks that; and where
 * every cluster is after the apply. Shares no code with the guard.
 */

/** A: every credential of an id space, with what the platform reports to use it (clusters, resources, stores). By id. */
export type Associations = ReadonlyMap<string, readonly string[]>;

/** How a plan tells of an id space. */
export interface Space {
  /** The platform's name in messages, and the kind in reports. */
  readonly platform: string;
  readonly kind: string;
  readonly credential: string;
  /** The resource type that puts a dependent on a credential, and those that only declare it. */
  readonly dependent: string;
  readonly declaration: string | null;
  /** The attribute that holds the dependent's id; `id`: the resource is the dependent, and goes with it. */
  readonly id: "cluster_id" | "project_id" | "id";
  /** What a link names: the credential's id, or its access key, which only the platform knows the credential of. */
  readonly link: "credential_id" | "access_key_id" | "billing_credential_id" | "showback_credential_id";
  /** Where a dependent's resource has the id of its credential. */
  readonly on: "credential_id" | "billing_credential_id" | "showback_credential_id";
  /** How the names of its credentials begin, where ids alone do not tell what a message is about. */
  readonly names?: string;
  /** Whether a dependent can only use one credential. */
  readonly exclusive: boolean;
}

export const SPACES = {
  qovery: {
    platform: "Qovery",
    kind: "qovery",
    credential: "belay_qovery_aws_credential",
    dependent: "belay_qovery_cluster_binding",
    declaration: "belay_dependent",
    id: "cluster_id",
    link: "credential_id",
    on: "credential_id",
    exclusive: true,
  },
  entryguard: {
    platform: "EntryGuard",
    kind: "entryguard",
    credential: "belay_entryguard_aws_credential",
    dependent: "belay_entryguard_resource",
    declaration: null,
    id: "id",
    link: "credential_id",
    on: "credential_id",
    exclusive: true,
  },
  civo: {
    platform: "Civo",
    kind: "civo",
    credential: "belay_civo_object_store_credential",
    dependent: "belay_civo_object_store",
    declaration: null,
    id: "id",
    link: "access_key_id",
    on: "credential_id",
    exclusive: true,
  },
  billing: taikun("billing", "belay_taikun_billing_rule", "billing_credential_id"),
  showback: taikun("showback", "belay_taikun_showback_rule", "showback_credential_id"),
  backup: taikun("backup", "belay_taikun_backup_binding", "credential_id"),
  ai: taikun("ai", "belay_taikun_ai_binding", "credential_id"),
} as const satisfies Record<string, Space>;

function taikun(space: string, dependent: string, link: Space["on"]): Space {
  return {
    platform: "Taikun",
    kind: `taikun/${space}`,
    credential: `belay_taikun_${space}_credential`,
    dependent,
    declaration: null,
    id: link === "credential_id" ? "project_id" : "id",
    link,
    on: link,
    names: `${space}-`,
    exclusive: true,
  };
}

/** Whether a message of this platform, about a credential of this name, is of the id space. */
export const isOf = (
  { platform, names = "" }: Space,
  credential: { readonly platform: string; readonly name: string },
): boolean => platform === credential.platform && credential.name.startsWith(names);

/** An id space, and what its platform says besides A: the access keys, by the ids of their credentials. */
export interface Reading {
  readonly space: Space;
  readonly keys: ReadonlyMap<string, string>;
}

const QOVERY: Reading = { space: SPACES.qovery, keys: new Map() };

/** An entry of `resource_changes` of `terraform show -json`. */
export interface PlanEntry {
  readonly address: string;
  readonly type: string;
  readonly deposed?: string;
  readonly previous_address?: string;
  readonly action_reason?: string;
  readonly change: {
    readonly actions: readonly string[];
    readonly importing?: { readonly id: string };
    readonly before: Readonly<Record<string, unknown>> | null;
    readonly after: Readonly<Record<string, unknown>> | null;
    readonly after_unknown: Readonly<Record<string, unknown>> | null;
  };
}

export interface OracleVerdict {
  readonly credential: string;
  readonly address: string;
  readonly isDeposed: boolean;
  readonly isReplaced: boolean;
  /** Ids of clusters; empty: allowed. */
  readonly blockers: ReadonlySet<string>;
  /** Those among them that are on it all the time: the platform reports them, and nothing takes them off. */
  readonly present: ReadonlySet<string>;
  /** Those that leave by the word of their declaration alone, which is deleted: the verdict comes with a warning then. */
  readonly declared: ReadonlySet<string>;
}

/** A dependent whose id is known only after the apply. */
export const UNKNOWN = "(known after apply)";

/** Where a plan puts a cluster: null is a credential that is known only after the apply. */
interface Put {
  readonly cluster: string;
  readonly credential: string | null;
  /** Where the state has it. */
  readonly from: string | null;
  readonly address: string;
  readonly isNoOp: boolean;
  readonly isDeclared: boolean;
}
interface Take {
  readonly cluster: string;
  readonly credential: string;
  readonly detaches: boolean;
  readonly isDeclared: boolean;
}

/** What the plan does to bindings and declarations: every planned value (no-ops too), and every object of which it lets go. */
function bindingsOf(
  plan: readonly PlanEntry[],
  associations: Associations,
  reading: Reading,
): { puts: Put[]; takes: Take[] } {
  const { space } = reading;
  const puts: Put[] = [];
  const takes: Take[] = [];
  for (const { type, address, change } of plan) {
    if (type !== space.dependent && type !== space.declaration) continue;
    const { actions, before, after, after_unknown } = change;
    const isDeclared = type === space.declaration;
    const cluster = isDeclared ? "dependent_id" : space.id;
    // A declaration changes in place: of another cluster it is another one.
    const isAnother = actions.includes("update") && before?.[cluster] !== after?.[cluster];
    if (before && (actions.includes("delete") || isAnother)) {
      takes.push({
        cluster: String(before[cluster]),
        credential: String(before[isDeclared ? "credential_id" : space.on]),
        detaches: before.on_destroy !== "keep",
        isDeclared,
      });
    }
    if (after && ["create", "update", "no-op"].some((action) => actions.includes(action))) {
      puts.push({
        cluster: after_unknown?.[cluster] === true ? UNKNOWN : String(after[cluster]),
        credential: linkOf(change, plan, associations, reading),
        from: before && String(before[isDeclared ? "credential_id" : space.on]),
        address,
        isNoOp: actions.includes("no-op"),
        isDeclared,
      });
    }
  }
  return { puts, takes };
}

/** The credential that a planned value links to; null: one that the plan creates. */
export function linkOf(
  { actions, before, after, after_unknown }: PlanEntry["change"],
  plan: readonly PlanEntry[],
  associations: Associations,
  { space, keys }: Reading,
): string | null {
  if (after_unknown?.[space.link] === true) return null;
  if (space.link !== "access_key_id") return String(after?.[space.link]);
  // What stays, or changes in place, keeps its owner, whatever becomes of the owner's key.
  if (!actions.includes("create"))
    return placesOf(associations).get(String(before?.id)) ?? String(before?.credential_id);
  const key = after?.access_key_id;
  const planned = plan.filter(
    (one) => one.type === space.credential && one.change.after?.access_key_id === key,
  );
  const kept = planned.find(({ change }) => !change.actions.includes("create"))?.change.before?.id;
  if (kept) return String(kept);
  if (planned.length > 0) return null;
  return [...keys].find(([, found]) => found === key)?.[0] ?? `(no credential has the key ${key})`;
}

export function deletions(
  plan: readonly PlanEntry[],
  associations: Associations,
  reading: Reading = QOVERY,
): OracleVerdict[] {
  const { space } = reading;
  const { puts, takes } = bindingsOf(plan, associations, reading);
  return plan.flatMap(({ type, address, deposed, change: { actions, before } }) => {
    if (type !== space.credential || !actions.includes("delete") || !before) return [];
    const credential = String(before.id);
    const reported = associations.get(credential) ?? [];
    const put = puts.filter((one) => one.credential === credential).map(({ cluster }) => cluster);
    // (a) an update or replacement, and (c) a create, that plan it elsewhere: not a no-op, which does nothing.
    const isMoved = (cluster: string) =>
      puts.some(
        (one) =>
          one.cluster === cluster &&
          one.credential !== credential &&
          !one.isNoOp &&
          (space.exclusive || one.from === credential),
      );
    // (b) a binding's delete, from the credential that its state names; (d) that of a declaration; and what is itself deleted
    // leaves whatever it is on.
    const taking = (cluster: string) =>
      takes.filter(
        (one) =>
          one.cluster === cluster && one.detaches && (space.id === "id" || one.credential === credential),
      );
    const isTakenOff = (cluster: string) => isMoved(cluster) || taking(cluster).length > 0;
    const blockers = new Set([...reported.filter((cluster) => !isTakenOff(cluster)), ...put]);
    const present = new Set(reported.filter((cluster) => !isTakenOff(cluster)));
    const declared = reported.filter(
      (cluster) =>
        !isMoved(cluster) &&
        taking(cluster).length > 0 &&
        taking(cluster).every(({ isDeclared }) => isDeclared),
    );
    return [
      {
        credential,
        address,
        isDeposed: deposed !== undefined,
        isReplaced: actions.includes("create"),
        blockers,
        present,
        declared: new Set(declared),
      },
    ];
  });
}

/** Where a cluster belongs after the apply; `{ created }`: on the credential that the binding there names, a new one. */
export type Place = string | null | { readonly created: string };

/** Where bindings put dependents. */
export interface Expected {
  /** Ids of the credentials that were there before and still are. */
  readonly remaining: ReadonlySet<string>;
  readonly created: number;
  /** More than one where several bindings of the plan name the cluster and the order of the apply decides. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
  /** Clusters that are on no credential for a moment, because a binding goes before the next one comes. */
  readonly between: ReadonlySet<string>;
}

export function expectedEnd(
  plan: readonly PlanEntry[],
  associations: Associations,
  clusters: Iterable<string>,
  /** What the configuration puts at an address, where the plan does not know its cluster yet. */
  clusterAt: (address: string) => string = () => UNKNOWN,
  /** Clusters whose provider does nothing, whatever was declared. What Belay's own bindings do is done all the same. */
  untrue: ReadonlySet<string> = new Set(),
  reading: Reading = QOVERY,
): Expected {
  const isDone = ({ cluster, isDeclared }: Put | Take) => !isDeclared || !untrue.has(cluster);
  const planned = bindingsOf(plan, associations, reading);
  const takes = planned.takes.filter(isDone);
  const puts = planned.puts
    .map((put) => (put.cluster === UNKNOWN ? { ...put, cluster: clusterAt(put.address) } : put))
    .filter(isDone);
  const deleted = new Set(deletions(plan, associations, reading).map(({ credential }) => credential));
  const current = placesOf(associations);
  const places = new Map<string, readonly Place[]>();
  for (const cluster of clusters) {
    const now = current.get(cluster) ?? null;
    // The last one wins.
    const ends = puts
      .filter((one) => one.cluster === cluster && !one.isNoOp)
      .map((one): Place => one.credential ?? { created: one.address });
    const isLeft = puts.some((one) => one.cluster === cluster && one.isNoOp && one.credential === now);
    const isTaken = takes.some((one) => one.cluster === cluster && one.detaches && one.credential === now);
    // One binding lets go of what another one, to which nothing happens, still declares: an apply cannot see the latter.
    places.set(cluster, ends.length > 0 ? ends : isTaken ? (isLeft ? [null, now] : [null]) : [now]);
  }
  const isCreate = ({ type, change: { actions } }: PlanEntry) =>
    type === reading.space.credential && actions.includes("create");
  return {
    remaining: new Set([...associations.keys()].filter((id) => !deleted.has(id))),
    created: plan.filter(isCreate).length,
    places,
    between: new Set(takes.filter(({ detaches }) => detaches).map(({ cluster }) => cluster)),
  };
}

export function placesOf(associations: Associations): ReadonlyMap<string, string> {
  return new Map(
    [...associations].flatMap(([credential, clusters]) =>
      clusters.map((cluster): [string, string] => [cluster, credential]),
    ),
  );
}
