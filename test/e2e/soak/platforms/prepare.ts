/** Makes a world of EntryGuard, Civo or Taikun, where Terraform makes the dependents themselves, or binds projects. */
import type { Workspace } from "../../support/workspace.js";
import { type Case, isTaikun, type Target } from "../case.js";
import { addressOf, before, type Configuration } from "../configuration.js";
import { SPACES } from "../oracle.js";
import {
  applied,
  type Making,
  managedIds,
  only,
  taint,
  UNGUARDED,
  withoutLaterOnes,
  write,
} from "../prepare.js";
import type { Ids } from "../render.js";
import { readState } from "../state-file.js";
import type { Place } from "./universe.js";

export function platformWorld(one: Case, place: Place, workspace: Workspace): Making {
  const { world } = place;
  const { platform } = one;
  if (platform === "qovery") throw new Error("Qovery's worlds are made in another way");
  const project = platform === "backup" || platform === "ai" ? place.taikun[platform] : null;
  const behind = isTaikun(platform) ? place.taikun[platform] : place[platform];
  const first = before(one);
  let ids: Ids = {
    organization: "",
    clusters: new Map(),
    managed: new Map(),
    foreign: new Map(),
    deposed: new Map(),
    keys: new Map(),
  };

  /** What Terraform made, as far as it is in the state. */
  const look = async (): Promise<void> => {
    const state = readState(workspace.directory);
    const bound = (project ? [] : first.bindings).flatMap(({ label, cluster }): [string, string][] => {
      const address = addressOf(first, { what: "binding", label });
      const found = state.find((object) => object.address === address && object.deposed === null);
      return found ? [[cluster, found.id]] : [];
    });
    ids = {
      ...ids,
      clusters: new Map([...ids.clusters, ...bound]),
      managed: managedIds(workspace, first),
      keys: (await behind.report()).keys,
    };
  };

  /** No other world: there an apply would delete what has been left behind. */
  const targets = [
    ...first.credentials.map(({ label }) => addressOf(first, { what: "credential", label })),
    ...first.bindings.map(({ label }) => addressOf(first, { what: "binding", label })),
  ].map((address) => `-target=${address}`);

  /** An apply in which the platform refuses to delete the object of this path: it stays behind, deposed. */
  const leavingBehind = async (id: string, path: string, args: readonly string[]): Promise<void> => {
    await world.fault({ method: "DELETE", path, status: 400, times: 100 });
    await workspace.run(
      ["apply", "-no-color", "-input=false", "-auto-approve", ...targets, ...args],
      UNGUARDED,
    );
    const isLeft = readState(workspace.directory).some((one) => one.id === id && one.deposed !== null);
    if (!isLeft) throw new Error(`${path} left no old object behind`);
  };

  return {
    async establish() {
      for (const label of one.foreign) {
        const { id } = await behind.credential(label);
        ids = { ...ids, foreign: new Map([...ids.foreign, [label, id]]) };
      }
      for (const label of project ? one.clusters : [])
        ids = {
          ...ids,
          clusters: new Map([...ids.clusters, [label, (await project?.project(label)) ?? ""]]),
        };
      ids = { ...ids, keys: (await behind.report()).keys };
      const formers = only(one, "depose binding");
      const start = withFormers(first, new Map(formers.map(({ label, former }) => [label, former])));
      const early = withoutLaterOnes(start);
      await applied(workspace, early, ids);
      await look();
      if (early !== start) await applied(workspace, start, ids);
    },

    async depose() {
      for (const { label, former } of only(one, "depose binding")) {
        const address = addressOf(first, { what: "binding", label });
        const old = readState(workspace.directory).find((object) => object.address === address)?.id ?? "";
        ids = { ...ids, clusters: new Map([...ids.clusters, [former, old]]) };
        write(workspace, first, ids);
        await leavingBehind(old, behind.dependentPath(old), []);
      }
      for (const { label } of only(one, "depose")) {
        const old = ids.managed.get(label) ?? "";
        const address = addressOf(first, { what: "credential", label });
        await leavingBehind(old, behind.credentialPath(old), [`-replace=${address}`]);
        ids = { ...ids, deposed: new Map([...ids.deposed, [label, old]]) };
      }
      await look();
    },

    async disturb() {
      for (const { cluster, to } of only(one, "link")) {
        const [id, credential] = [ids.clusters.get(cluster), to && (idOf(to, ids) ?? "")];
        if (!id && credential) {
          const made = await behind.dependent(cluster, credential);
          ids = { ...ids, clusters: new Map([...ids.clusters, [cluster, made]]) };
          if (one.inactive?.includes(cluster)) await place.entryguard.deactivate(made);
        } else if (id && credential) await behind.move(id, credential);
        else if (id) await behind.remove(id);
      }
      await taint(workspace, one);
      if (one.deletion) await place.entryguard.setDeletion(one.deletion);
    },

    ground: () => ({
      one,
      world,
      workspace,
      ids,
      report: async () => {
        const { uses: A, keys } = await behind.report();
        return { A, reading: { space: SPACES[platform], keys } };
      },
    }),
  };

  function withFormers(configuration: Configuration, formers: ReadonlyMap<string, string>): Configuration {
    const bindings = configuration.bindings.map((cell) => ({
      ...cell,
      cluster: formers.get(cell.label) ?? cell.cluster,
    }));
    return formers.size > 0 ? { ...configuration, bindings } : configuration;
  }
}

const idOf = ({ of, label }: Target, ids: Ids) => ids[of].get(label);
