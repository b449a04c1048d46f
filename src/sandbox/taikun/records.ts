import type { House } from "../house.js";
import { nextNumber } from "../next-number.js";

const recordSchema = `
  CREATE TABLE IF NOT EXISTS taikun_record (
    sort TEXT NOT NULL, id INTEGER NOT NULL, account_id TEXT NOT NULL REFERENCES tenant (id), body TEXT NOT NULL,
    PRIMARY KEY (sort, id)
  ) STRICT;
`;

/** What of one sort each account has, in the order in which it was made. Each sort counts from 1. No record holds a secret. */
export interface Records<T extends object> {
  list(accountId: string): (T & { id: number })[];
  /** Undefined when the account has no such record. */
  find(accountId: string, id: number): (T & { id: number }) | undefined;
  add(accountId: string, content: T): T & { id: number };
  /** Writes a record that `find`, `list` or `add` gave. */
  save(record: T & { id: number }): void;
  remove(id: number): void;
}

interface Row {
  id: number;
  body: string;
}

export function openRecords<T extends object>({ database, platform }: House, sort: string): Records<T> {
  database.script(recordSchema);
  const read = ({ id, body }: Row): T & { id: number } => ({ ...JSON.parse(body), id });
  const select = "SELECT id, body FROM taikun_record WHERE sort = ? AND account_id = ?";
  return {
    list: (accountId) => database.all<Row>(`${select} ORDER BY id`, sort, accountId).map(read),
    find: (accountId, id) => {
      const row = database.get<Row>(`${select} AND id = ?`, sort, accountId, id);
      return row && read(row);
    },
    add: (accountId, content) => {
      const id = nextNumber(database, platform, sort);
      database.run(
        "INSERT INTO taikun_record (sort, id, account_id, body) VALUES (?, ?, ?, ?)",
        sort,
        id,
        accountId,
        JSON.stringify(content),
      );
      return { ...content, id };
    },
    save: (record) =>
      database.run(
        "UPDATE taikun_record SET body = ? WHERE sort = ? AND id = ?",
        JSON.stringify(record),
        sort,
        record.id,
      ),
    remove: (id) => database.run("DELETE FROM taikun_record WHERE sort = ? AND id = ?", sort, id),
  };
}
