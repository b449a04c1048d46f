/** Makes what a case begins with: the worlds, what Terraform manages, and what happens behind its back. */
import { Workspace } from "../support/workspace.js";
import type { World } from "../support/world.js";
import type { BindingCell, Case, Disturbance, JointCase, PlatformName, Target } from "./case.js";
import { addressOf, before, type Configuration, TYPES } from "./configuration.js";
import { associations } from "./observe.js";
import { type Associations, type Reading, SPACES } from "./oracle.js";
import { actOut, type Deed } from "./other-provider.js";
import { platformWorld } from "./platforms/prepare.js";
import type { Place, Universe } from "./platforms/universe.js";
import { type Guard, type Ids, render, renderFrame } from "./render.js";
import { readState } from "./state-file.js";

/** Where a world of a case stands. */
export interface Prepared {
  /** Of Qovery; the request log and the faults are of all. */
  readonly world: World;
  readonly workspace: Workspace;
  readonly ids: Ids;
}

export interface Ground extends Prepared {
  readonly one: Case;
  /** What the platform reports now. */
  report(): Promise<{ readonly A: Associations; readonly reading: Reading }>;
}

/** How a world comes about, step by step, each of all worlds before the next. */
export interface Making {
  /** What Terraform makes. */
  establish(): Promise<void>;
  /** Old objects stay behind. */
  depose(): Promise<void>;
  /** Behind Terraform's back. */
  disturb(): Promise<void>;
  ground(): Ground;
}

export const PLAIN: Guard = { session: false, stated: false };

export async function prepare(
  { worlds }: JointCase,
  universe: Universe,
): Promise<{ readonly workspace: Workspace; readonly world: World; readonly grounds: readonly Ground[] }> {
  const place = await universe.place();
  const { world } = place;
  const workspace = new Workspace(world, place.environment);
  writeFrame(workspace, worlds, PLAIN);
  const makings = worlds.map((one) =>
    one.platform === "qovery" ? qoveryWorld(one, place, workspace) : platformWorld(one, place, workspace),
  );
  for (const making of makings) await making.establish();
  for (const making of makings) await making.depose();
  await world.noFaults();
  for (const making of makings) await making.disturb();
  return { workspace, world, grounds: makings.map((making) => making.ground()) };
}

function qoveryWorld(one: Case, { world }: Place, workspace: Workspace): Making {
  const first = before(one);
  let ids: Ids;
  return {
    async establish() {
      ids = {
        organization: world.organizationId,
        clusters: new Map(Object.entries(await world.clusters(...one.clusters))),
        foreign: new Map(await Promise.all(one.foreign.map((label) => foreignCredential(world, label)))),
        managed: new Map(),
        deposed: new Map(),
        keys: new Map(),
      };
      const early = withoutLaterOnes(first);
      await applied(workspace, early, ids);
      ids = { ...ids, managed: managedIds(workspace, first) };
      for (const { cluster, to } of first.bindings.filter(({ declared }) => declared))
        await link(world, ids, cluster, to);
      if (early !== first) await applied(workspace, first, ids);
    },
    async depose() {
      for (const { label, former } of only(one, "depose binding"))
        await deposeBinding(world, workspace, first, ids, label, former);
      for (const { label } of only(one, "depose")) ids = await depose(world, workspace, first, ids, label);
    },
    async disturb() {
      for (const { cluster, to } of only(one, "link")) await link(world, ids, cluster, to);
      await taint(workspace, one);
    },
    ground: () => ({
      one,
      world,
      workspace,
      ids,
      report: async () => ({
        A: await associations(world),
        reading: { space: SPACES.qovery, keys: new Map() },
      }),
    }),
  };
}

export async function taint(workspace: Workspace, one: Case): Promise<void> {
  for (const element of only(one, "taint")) {
    const { code, text } = await workspace.run(["taint", addressOf(before(one), element) ?? ""]);
    if (code !== 0) throw new Error(`terraform taint: ${text}`);
  }
}

/** One world's part of the configuration; the others' stay as they are. */
export function write(workspace: Workspace, configuration: Configuration, ids: Ids): void {
  for (const [file, text] of Object.entries(render(configuration, ids))) workspace.write(file, text);
}

export function writeFrame(
  workspace: Workspace,
  worlds: readonly { readonly platform: PlatformName }[],
  guard: Guard,
): void {
  const platforms = worlds.map(({ platform }) => platform);
  for (const [file, text] of Object.entries(renderFrame(platforms, guard))) workspace.write(file, text);
}

/** The plan of a set-up is not what is under test. */
export const UNGUARDED = { BELAY_GUARD: "off" };

export async function applied(workspace: Workspace, configuration: Configuration, ids: Ids): Promise<void> {
  write(workspace, configuration, ids);
  const { code, text } = await workspace.run(
    ["apply", "-no-color", "-input=false", "-auto-approve"],
    UNGUARDED,
  );
  if (code !== 0) throw new Error(`the set-up cannot be applied: ${text}`);
}

/**
 * An id is known only when its credential exists: bindings that name one by its id come in a second apply, and so does what
 * declares that another provider has put a cluster on it.
 */
export function withoutLaterOnes(configuration: Configuration): Configuration {
  const isLater = ({ to, declared }: BindingCell) =>
    declared || (to.of === "managed" && to.how === "literal");
  const later = configuration.bindings.filter(isLater);
  if (later.length === 0) return configuration;
  const counted = later.some(({ home, declared }) => home === "count" && !declared);
  return {
    ...configuration,
    bindings: configuration.bindings.filter((cell) => !isLater(cell) && !(cell.home === "count" && counted)),
  };
}

export function managedIds(workspace: Workspace, configuration: Configuration): Map<string, string> {
  const objects = readState(workspace.directory);
  return new Map(
    configuration.credentials.map(({ label }) => {
      const address = addressOf(configuration, { what: "credential", label });
      const found = objects.find((object) => object.address === address && object.deposed === null);
      if (!found) throw new Error(`no ${address} in the state`);
      return [label, found.id];
    }),
  );
}

/** The old object stays behind, because the platform refuses to delete it. */
async function depose(
  world: World,
  workspace: Workspace,
  configuration: Configuration,
  ids: Ids,
  label: string,
): Promise<Ids> {
  const address = addressOf(configuration, { what: "credential", label }) ?? "";
  const old = ids.managed.get(label) ?? "";
  await world.fault({
    method: "DELETE",
    path: `/qovery/organization/${ids.organization}/aws/credentials/${old}`,
    status: 400,
    times: 100,
  });
  const following = configuration.bindings.flatMap(({ declared, to, cluster }): Deed[] =>
    declared && to.label === label && to.how === "reference"
      ? [{ cluster: ids.clusters.get(cluster) ?? "", to: { created: label } }]
      : [],
  );
  await actOut(world, following, () =>
    workspace.run(["apply", "-no-color", "-input=false", "-auto-approve", `-replace=${address}`], UNGUARDED),
  );
  const left = readState(workspace.directory).some(
    ({ type, id, deposed }) => type === TYPES.qovery.credential && id === old && deposed !== null,
  );
  if (!left) throw new Error(`${address} left no old object behind`);
  return {
    ...ids,
    managed: managedIds(workspace, configuration),
    deposed: new Map([...ids.deposed, [label, old]]),
  };
}

/** The binding's old object stays behind, because the platform refuses to take its former cluster off. */
async function deposeBinding(
  world: World,
  workspace: Workspace,
  configuration: Configuration,
  ids: Ids,
  label: string,
  former: string,
): Promise<void> {
  const bindings = configuration.bindings.map((cell) =>
    cell.label === label ? { ...cell, cluster: former } : cell,
  );
  await applied(workspace, { ...configuration, bindings }, ids);
  const cluster = ids.clusters.get(former) ?? "";
  await world.fault({
    method: "POST",
    path: `/qovery/organization/${ids.organization}/cluster/${cluster}/cloudProviderInfo`,
    status: 400,
    times: 100,
  });
  write(workspace, configuration, ids);
  await workspace.run(["apply", "-no-color", "-input=false", "-auto-approve"], UNGUARDED);
  await world.noFaults();
  const left = readState(workspace.directory).some(
    ({ type, deposed, attributes }) =>
      type === TYPES.qovery.binding && deposed !== null && attributes.cluster_id === cluster,
  );
  if (!left) throw new Error(`${label} left no old object behind`);
}

async function link(world: World, ids: Ids, cluster: string, to: Target | null): Promise<void> {
  const clusterId = ids.clusters.get(cluster) ?? "";
  if (to !== null) {
    await world.link(clusterId, ids[to.of].get(to.label) ?? "");
    return;
  }
  const { organizationId } = world;
  const body = { cloud_provider: "AWS", region: "eu-west-3" } as const;
  await world.client.specifyClusterCloudProviderInfo({ organizationId, clusterId, body });
}

async function foreignCredential(world: World, label: string): Promise<[string, string]> {
  const made = await world.client.createAWSCredentials({
    organizationId: world.organizationId,
    body: { name: label, type: "AWS_ROLE", role_arn: `arn:aws:iam::123456789012:role/${label}` } as never,
  });
  return [label, made.id];
}

export const only = <K extends Disturbance["kind"]>({ disturbances }: Case, kind: K) =>
  disturbances.filter((found): found is Extract<Disturbance, { kind: K }> => found.kind === kind);
