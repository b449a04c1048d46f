import type { House } from "../house.js";

const recordSchema = `
  CREATE TABLE IF NOT EXISTS entryguard_record (
    id TEXT PRIMARY KEY, sort TEXT NOT NULL, organization_id TEXT NOT NULL REFERENCES tenant (id), body TEXT NOT NULL
  ) STRICT;
`;

/** What of one sort each organization has, in the order in which it was made. No record holds a secret. */
export interface Records<T extends object> {
  list(organizationId: string): (T & { id: string })[];
  /** Undefined when the organization has no such record. */
  find(organizationId: string, id: string): (T & { id: string }) | undefined;
  add(organizationId: string, content: T): T & { id: string };
  /** Writes a record that `find`, `list` or `add` gave. */
  save(record: T & { id: string }): void;
  remove(id: string): void;
}

export function openRecords<T extends object>({ database, newId }: House, sort: string): Records<T> {
  database.script(recordSchema);
  const read = ({ id, body }: { id: string; body: string }): T & { id: string } => ({
    ...JSON.parse(body),
    id,
  });
  return {
    list: (organizationId) =>
      database
        .all<{ id: string; body: string }>(
          "SELECT id, body FROM entryguard_record WHERE sort = ? AND organization_id = ? ORDER BY rowid",
          sort,
          organizationId,
        )
        .map(read),
    find: (organizationId, id) => {
      const row = database.get<{ id: string; body: string }>(
        "SELECT id, body FROM entryguard_record WHERE sort = ? AND organization_id = ? AND id = ?",
        sort,
        organizationId,
        id,
      );
      return row && read(row);
    },
    add: (organizationId, content) => {
      const id = newId(sort === "resource" ? "dependent" : "other");
      database.run(
        "INSERT INTO entryguard_record (id, sort, organization_id, body) VALUES (?, ?, ?, ?)",
        id,
        sort,
        organizationId,
        JSON.stringify(content),
      );
      return { ...content, id };
    },
    save: (record) =>
      database.run("UPDATE entryguard_record SET body = ? WHERE id = ?", JSON.stringify(record), record.id),
    remove: (id) => database.run("DELETE FROM entryguard_record WHERE id = ?", id),
  };
}
