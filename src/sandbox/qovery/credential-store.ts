import { randomUUID } from "node:crypto";
import type { Store } from "../open-store.js";
import type { CredentialContent, Provider } from "./credential-variants.js";

export const credentialSchema = `
  CREATE TABLE qovery_credential (
    id TEXT PRIMARY KEY, organization_id TEXT NOT NULL REFERENCES tenant (id), provider TEXT NOT NULL,
    object_type TEXT NOT NULL, name TEXT NOT NULL, visible TEXT NOT NULL, sealed BLOB NOT NULL,
    version INTEGER NOT NULL
  ) STRICT;
`;

/** A credential as the platform shows it, and how often it was written. */
export interface Credential {
  id: string;
  provider: Provider;
  objectType: string;
  name: string;
  visible: Record<string, unknown>;
  version: number;
}

/** The credentials of all organizations. Secrets go in, sealed, and there is no way to read them here. */
export interface CredentialStore {
  list(organizationId: string): Credential[];
  /** Undefined when the organization has no such credential. */
  find(organizationId: string, id: string): Credential | undefined;
  add(organizationId: string, provider: Provider, content: CredentialContent): Credential;
  replace(credential: Credential, content: CredentialContent): Credential;
  remove(id: string): void;
}

type Row = Omit<Credential, "visible"> & { visible: string };

const columns = "id, provider, object_type AS objectType, name, visible, version";

export function openCredentialStore({ database, vault }: Store): CredentialStore {
  const read = (row: Row): Credential => ({ ...row, visible: JSON.parse(row.visible) });
  const seal = (id: string, { secrets }: CredentialContent) => vault.seal(id, JSON.stringify(secrets));

  return {
    list: (organizationId) =>
      database
        .all<Row>(
          `SELECT ${columns} FROM qovery_credential WHERE organization_id = ? ORDER BY rowid`,
          organizationId,
        )
        .map(read),
    find: (organizationId, id) => {
      const row = database.get<Row>(
        `SELECT ${columns} FROM qovery_credential WHERE organization_id = ? AND id = ?`,
        organizationId,
        id,
      );
      return row && read(row);
    },
    add: (organizationId, provider, content) => {
      const id = randomUUID();
      database.run(
        `INSERT INTO qovery_credential (id, organization_id, provider, object_type, name, visible, sealed, version)
         VALUES (?, ?, ?, ?, ?, ?, ?, 1)`,
        id,
        organizationId,
        provider,
        content.objectType,
        content.name,
        JSON.stringify(content.visible),
        seal(id, content),
      );
      const { objectType, name, visible } = content;
      return { id, provider, objectType, name, visible, version: 1 };
    },
    replace: (credential, content) => {
      const { objectType, name, visible } = content;
      const version = credential.version + 1;
      database.run(
        "UPDATE qovery_credential SET object_type = ?, name = ?, visible = ?, sealed = ?, version = ? WHERE id = ?",
        objectType,
        name,
        JSON.stringify(visible),
        seal(credential.id, content),
        version,
        credential.id,
      );
      return { ...credential, objectType, name, visible, version };
    },
    remove: (id) => database.run("DELETE FROM qovery_credential WHERE id = ?", id),
  };
}
