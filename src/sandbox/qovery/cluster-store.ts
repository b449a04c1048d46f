import { randomUUID } from "node:crypto";
import type { Store } from "../open-store.js";

export const clusterSchema = `
  CREATE TABLE qovery_cluster (
    id TEXT PRIMARY KEY, organization_id TEXT NOT NULL REFERENCES tenant (id), settings TEXT NOT NULL,
    credential_id TEXT REFERENCES qovery_credential (id),
    created_at TEXT NOT NULL, updated_at TEXT NOT NULL,
    deployed_at TEXT, deployed_credential_id TEXT, deployed_credential_version INTEGER
  ) STRICT;
  CREATE INDEX qovery_cluster_credential ON qovery_cluster (credential_id);
`;

/** What a user sets on a cluster and the sandbox keeps. Other fields of a request are let through and forgotten. */
export interface ClusterSettings {
  name: string;
  region: string;
  cloud_provider: string;
  description?: string;
  kubernetes?: string;
  production?: boolean;
}

export interface Cluster {
  id: string;
  organizationId: string;
  settings: ClusterSettings;
  /** Null while the cluster has no credential. */
  credentialId: string | null;
  createdAt: string;
  updatedAt: string;
  /** The last deployment: when, and with which version of which credential. Null before the first one. */
  deployed: { at: string; credentialId: string; credentialVersion: number } | null;
}

/** The clusters of all organizations. */
export interface ClusterStore {
  list(organizationId: string): Cluster[];
  /** Undefined when the organization has no such cluster. */
  find(organizationId: string, id: string): Cluster | undefined;
  add(organizationId: string, settings: ClusterSettings): Cluster;
  /** Writes a cluster that `find`, `list` or `add` gave. */
  save(cluster: Cluster): void;
  remove(id: string): void;
}

interface Row {
  id: string;
  organization_id: string;
  settings: string;
  credential_id: string | null;
  created_at: string;
  updated_at: string;
  deployed_at: string | null;
  deployed_credential_id: string;
  deployed_credential_version: number;
}

export function openClusterStore({ database }: Store): ClusterStore {
  return {
    list: (organizationId) =>
      database
        .all<Row>("SELECT * FROM qovery_cluster WHERE organization_id = ? ORDER BY rowid", organizationId)
        .map(read),
    find: (organizationId, id) => {
      const row = database.get<Row>(
        "SELECT * FROM qovery_cluster WHERE organization_id = ? AND id = ?",
        organizationId,
        id,
      );
      return row && read(row);
    },
    add: (organizationId, settings) => {
      const id = randomUUID();
      const now = new Date().toISOString();
      database.run(
        "INSERT INTO qovery_cluster (id, organization_id, settings, created_at, updated_at) VALUES (?, ?, ?, ?, ?)",
        id,
        organizationId,
        JSON.stringify(settings),
        now,
        now,
      );
      return {
        id,
        organizationId,
        settings,
        credentialId: null,
        createdAt: now,
        updatedAt: now,
        deployed: null,
      };
    },
    save: ({ id, settings, credentialId, updatedAt, deployed }) =>
      database.run(
        `UPDATE qovery_cluster SET settings = ?, credential_id = ?, updated_at = ?,
           deployed_at = ?, deployed_credential_id = ?, deployed_credential_version = ? WHERE id = ?`,
        JSON.stringify(settings),
        credentialId,
        updatedAt,
        deployed?.at ?? null,
        deployed?.credentialId ?? null,
        deployed?.credentialVersion ?? null,
        id,
      ),
    remove: (id) => database.run("DELETE FROM qovery_cluster WHERE id = ?", id),
  };
}

function read(row: Row): Cluster {
  return {
    id: row.id,
    organizationId: row.organization_id,
    settings: JSON.parse(row.settings),
    credentialId: row.credential_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
    deployed:
      row.deployed_at === null
        ? null
        : {
            at: row.deployed_at,
            credentialId: row.deployed_credential_id,
            credentialVersion: row.deployed_credential_version,
          },
  };
}
