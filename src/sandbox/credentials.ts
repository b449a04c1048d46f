import type { House } from "./house.js";
import { nextNumber } from "./next-number.js";

export const credentialSchema = `
  CREATE TABLE credential (
    platform TEXT NOT NULL, space TEXT NOT NULL, id TEXT NOT NULL, tenant_id TEXT NOT NULL REFERENCES tenant (id),
    kind TEXT NOT NULL, name TEXT NOT NULL, visible TEXT NOT NULL, sealed BLOB NOT NULL, version INTEGER NOT NULL,
    PRIMARY KEY (platform, space, id)
  ) STRICT;
  CREATE TABLE last_number (
    platform TEXT NOT NULL, space TEXT NOT NULL, number INTEGER NOT NULL, PRIMARY KEY (platform, space)
  ) STRICT;
`;

/** What a request says about a credential, parted into what may be shown and what may not. */
export interface CredentialContent {
  /** The platform's own word for the kind. */
  kind: string;
  name: string;
  visible: Record<string, unknown>;
  secrets: Record<string, string>;
}

/** A credential as the platform shows it, and how often it was written. */
export interface Credential extends Omit<CredentialContent, "secrets"> {
  id: string;
  version: number;
}

/** The credentials of one id space. Secrets go in, sealed, and there is no way to read them here: see `openSecrets`. */
export interface Credentials {
  /** In the order in which they were made. */
  list(tenantId: string): Credential[];
  /** Undefined when the tenant has no such credential. */
  find(tenantId: string, id: string): Credential | undefined;
  add(tenantId: string, content: CredentialContent): Credential;
  replace(credential: Credential, content: CredentialContent): Credential;
  remove(id: string): void;
}

type Row = Omit<Credential, "visible"> & { visible: string };

const columns = "id, kind, name, visible, version";

/** Ids that are numbers count up from 1, as texts, and none is given twice. */
export function openCredentials(
  { database, vault, platform, newId }: House,
  space: string,
  ids: "uuids" | "numbers",
): Credentials {
  // As JSON, too: a text that SQLite gives back ends at a NUL, and half a surrogate pair would not come back at all.
  const read = (row: Row): Credential => ({
    ...row,
    name: JSON.parse(row.name),
    visible: JSON.parse(row.visible),
  });
  const seal = (id: string, { secrets }: CredentialContent) =>
    vault.seal(recordId(platform, space, id), JSON.stringify(secrets));

  return {
    list: (tenantId) =>
      database
        .all<Row>(
          `SELECT ${columns} FROM credential WHERE platform = ? AND space = ? AND tenant_id = ? ORDER BY rowid`,
          platform,
          space,
          tenantId,
        )
        .map(read),
    find: (tenantId, id) => {
      const row = database.get<Row>(
        `SELECT ${columns} FROM credential WHERE platform = ? AND space = ? AND tenant_id = ? AND id = ?`,
        platform,
        space,
        tenantId,
        id,
      );
      return row && read(row);
    },
    add: (tenantId, content) => {
      const id = ids === "numbers" ? String(nextNumber(database, platform, space)) : newId("credential");
      const { kind, name, visible } = content;
      database.run(
        `INSERT INTO credential (platform, space, id, tenant_id, kind, name, visible, sealed, version)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, 1)`,
        platform,
        space,
        id,
        tenantId,
        kind,
        JSON.stringify(name),
        JSON.stringify(visible),
        seal(id, content),
      );
      return { id, kind, name, visible, version: 1 };
    },
    replace: ({ id, version }, content) => {
      const { kind, name, visible } = content;
      database.run(
        `UPDATE credential SET kind = ?, name = ?, visible = ?, sealed = ?, version = ?
         WHERE platform = ? AND space = ? AND id = ?`,
        kind,
        JSON.stringify(name),
        JSON.stringify(visible),
        seal(id, content),
        version + 1,
        platform,
        space,
        id,
      );
      return { id, kind, name, visible, version: version + 1 };
    },
    remove: (id) =>
      database.run("DELETE FROM credential WHERE platform = ? AND space = ? AND id = ?", platform, space, id),
  };
}

const recordId = (platform: string, space: string, id: string) => `${platform}/${space}/${id}`;

/** Reads the secrets of a credential of an id space by its id: for a platform that gives them back, as Civo does. */
export function openSecrets(
  { database, vault, platform }: House,
  space: string,
): (id: string) => Record<string, string> {
  return (id) => {
    const row = database.get<{ sealed: Buffer }>(
      "SELECT sealed FROM credential WHERE platform = ? AND space = ? AND id = ?",
      platform,
      space,
      id,
    );
    if (!row) throw new Error(`${platform}/${space} has no credential ${id}`);
    return JSON.parse(vault.open(recordId(platform, space, id), row.sealed));
  };
}
