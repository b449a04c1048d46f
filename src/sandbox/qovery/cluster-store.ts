import type { House } from "../house.js";
import type { ClusterSettings } from "./cluster-settings.js";
import type { SecretManagerAccess } from "./secret-manager-accesses.js";

const clusterSchema = `
  CREATE TABLE IF NOT EXISTS qovery_cluster (
    id TEXT PRIMARY KEY, organization_id TEXT NOT NULL REFERENCES tenant (id), settings TEXT NOT NULL,
    advanced_settings TEXT NOT NULL, routes TEXT NOT NULL, credential_id TEXT,
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL, deployed TEXT, deploying TEXT,
    stopped INTEGER NOT NULL DEFAULT 0, sealed BLOB
  ) STRICT;
  CREATE INDEX IF NOT EXISTS qovery_cluster_credential ON qovery_cluster (credential_id);
`;

/** When it was asked for, when it is over, and with which version of which credential. */
export interface Deployment {
  at: string;
  until: string;
  credentialId: string;
  credentialVersion: number;
}

/** What may hold secrets of a cluster: sealed in the database. */
interface ClusterSecrets {
  /** Undefined when no request has named any. */
  accesses?: SecretManagerAccess[] | undefined;
  /** Undefined until somebody gives one. */
  kubeconfig?: string | undefined;
}

export interface Cluster extends ClusterSecrets {
  id: string;
  organizationId: string;
  settings: ClusterSettings;
  /** Those that somebody has changed. */
  advancedSettings: object;
  routes: object[];
  /** Null while the cluster has no credential. */
  credentialId: string | null;
  createdAt: string;
  updatedAt: string;
  /** The last deployment that is over, null before there is one. */
  deployed: Deployment | null;
  /** The deployment that is under way, null when there is none. */
  deploying: Deployment | null;
  /** Whether somebody has stopped it since it was deployed. */
  isStopped: boolean;
}

/** The clusters of all organizations. */
export interface ClusterStore {
  list(organizationId: string): Cluster[];
  /** Undefined when the organization has no such cluster. */
  find(organizationId: string, id: string): Cluster | undefined;
  add(organizationId: string, settings: ClusterSettings): Cluster;
  /** Writes a cluster that `find`, `list` or `add` gave. */
  save(cluster: Cluster): Cluster;
  remove(id: string): void;
}

interface Row {
  id: string;
  organization_id: string;
  settings: string;
  advanced_settings: string;
  routes: string;
  credential_id: string | null;
  created_at: string;
  updated_at: string;
  deployed: string | null;
  deploying: string | null;
  stopped: number;
  sealed: Buffer | null;
}

export function openClusterStore({ database, vault, clock, platform, newId }: House): ClusterStore {
  database.script(clusterSchema);
  const now = () => clock.now().toISOString();
  const recordId = (id: string) => `${platform}/cluster/${id}`;
  const read = (row: Row): Cluster => ({
    ...readVisible(row),
    ...(row.sealed && (JSON.parse(vault.open(recordId(row.id), row.sealed)) as ClusterSecrets)),
  });
  const seal = ({ id, accesses, kubeconfig }: Cluster): Buffer | null => {
    if (accesses === undefined && kubeconfig === undefined) return null;
    return vault.seal(recordId(id), JSON.stringify({ accesses, kubeconfig } satisfies ClusterSecrets));
  };

  return {
    list: (organizationId) =>
      database
        .all<Row>("SELECT * FROM qovery_cluster WHERE organization_id = ? ORDER BY rowid", organizationId)
        .map((row) => settle(read(row), now())),
    find: (organizationId, id) => {
      const row = database.get<Row>(
        "SELECT * FROM qovery_cluster WHERE organization_id = ? AND id = ?",
        organizationId,
        id,
      );
      return row && settle(read(row), now());
    },
    add: (organizationId, settings) => {
      const id = newId("dependent");
      const at = now();
      database.run(
        `INSERT INTO qovery_cluster
           (id, organization_id, settings, advanced_settings, routes, created_at, updated_at)
         VALUES (?, ?, ?, '{}', '[]', ?, ?)`,
        id,
        organizationId,
        JSON.stringify(settings),
        at,
        at,
      );
      const nothing = {
        advancedSettings: {},
        routes: [],
        credentialId: null,
        deployed: null,
        deploying: null,
        isStopped: false,
      };
      return { id, organizationId, settings, createdAt: at, updatedAt: at, ...nothing };
    },
    save: (cluster) => {
      const saved = settle({ ...cluster, updatedAt: now() }, now());
      database.run(
        `UPDATE qovery_cluster SET settings = ?, advanced_settings = ?, routes = ?, credential_id = ?,
           updated_at = ?, deployed = ?, deploying = ?, stopped = ?, sealed = ? WHERE id = ?`,
        JSON.stringify(saved.settings),
        JSON.stringify(saved.advancedSettings),
        JSON.stringify(saved.routes),
        saved.credentialId,
        saved.updatedAt,
        saved.deployed && JSON.stringify(saved.deployed),
        saved.deploying && JSON.stringify(saved.deploying),
        Number(saved.isStopped),
        seal(saved),
        saved.id,
      );
      return saved;
    },
    remove: (id) => database.run("DELETE FROM qovery_cluster WHERE id = ?", id),
  };
}

function readVisible(row: Row): Cluster {
  return {
    id: row.id,
    organizationId: row.organization_id,
    settings: JSON.parse(row.settings),
    advancedSettings: JSON.parse(row.advanced_settings),
    routes: JSON.parse(row.routes),
    credentialId: row.credential_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deployed: row.deployed === null ? null : JSON.parse(row.deployed),
    deploying: row.deploying === null ? null : JSON.parse(row.deploying),
    isStopped: row.stopped === 1,
  };
}

/** A deployment is over once the clock has passed its end. */
function settle(cluster: Cluster, now: string): Cluster {
  const { deploying } = cluster;
  if (deploying === null || deploying.until > now) return cluster;
  return { ...cluster, deployed: deploying, deploying: null };
}
