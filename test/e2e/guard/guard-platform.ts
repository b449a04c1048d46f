/** What the guard's tables need of a platform. */
import type { Controls } from "../support/controls.js";
import type { EntryGuardWorld } from "../support/entryguard-world.js";
import { credentialId } from "../support/hcl.js";
import type { Access } from "../support/workspace.js";
import type { QoveryAccess, Universe, World } from "../support/world.js";
import type { Ids, Named } from "./row.js";

export interface GuardPlatform<W extends Controls & (Access | QoveryAccess)> {
  /** As in the provider block. */
  readonly key: string;
  world(universe: Universe): Promise<W>;
  /** The dependents that are there before Terraform is, and the organization. */
  before(world: W): Promise<Omit<Ids, "a" | "b">>;
  /** What Terraform has made besides. */
  made(world: W): Promise<Partial<Ids>>;
  /** Dependents by id. */
  names(world: W): Promise<ReadonlyMap<string, string>>;
  /** Each credential's dependents by name; a second credential of one name is `a#2`. */
  associations(world: W): Promise<Named>;
}

const found = async (name: string, id: Promise<string>) => ({ [name]: await id.catch(() => "") });

export const qovery: GuardPlatform<World> = {
  key: "qovery",
  world: (universe) => universe.world(),
  before: async (world) => ({
    ...(await world.clusters("paris", "rome", "oslo")),
    organization: world.organizationId,
  }),
  made: async (world) => ({
    ...(await found("a", credentialId(world, "a"))),
    ...(await found("b", credentialId(world, "b"))),
  }),
  async names({ client, organizationId }) {
    const clusters = await client.listOrganizationCluster({ organizationId });
    return new Map(clusters.map(({ id, name }) => [id, name]));
  },
  async associations({ client, organizationId }) {
    const all: Record<string, string[]> = {};
    for (const { credential, clusters } of await client.listOrganizationCredentials({ organizationId })) {
      let key = credential.name;
      for (let n = 2; key in all; n++) key = `${credential.name}#${n}`;
      all[key] = clusters.map(({ name }) => name).sort();
    }
    return all;
  },
};

/** Terraform makes paris and rome; oslo is one that it does not know, at first without a credential. */
export const entryguard: GuardPlatform<EntryGuardWorld> = {
  key: "entryguard",
  async world(universe) {
    const world = await universe.entryguard();
    // Of what EntryGuard may do, the worst: nothing but Belay is in the way.
    await world.behaviour({ verify_seconds: 0, delete: "cascade" });
    return world;
  },
  before: async (world) => ({
    paris: "",
    rome: "",
    oslo: await world.resource("oslo", null),
    organization: world.access.organization,
  }),
  async made(world) {
    const resources = await world.client.listResources();
    return {
      ...Object.fromEntries(resources.map(({ name, id }) => [name, id])),
      ...(await found("a", world.credentialId("a"))),
      ...(await found("b", world.credentialId("b"))),
    };
  },
  names: async ({ client }) => new Map((await client.listResources()).map(({ id, name }) => [id, name])),
  associations: (world) => world.associations(),
};
