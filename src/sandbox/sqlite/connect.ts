/** SQLite under Node: libsql. The executable has `connect-bun.ts` in its place. */
import { types } from "node:util";
import Libsql from "libsql";
import type { Connection } from "./connection.js";

/** Opens the database `file`, made if it is not there; ":memory:" for one of its own. */
export function connect(file: string): Connection {
  const driver = new Libsql(file);
  const statements = new Map<string, Libsql.Statement>();
  const prepare = (sql: string): Libsql.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const made = driver.prepare(sql);
    statements.set(sql, made);
    return made;
  };
  return {
    all: (sql, values) => prepare(sql).all(values).map(withBuffers),
    exec: (sql) => {
      driver.exec(sql);
    },
    get inTransaction() {
      return driver.inTransaction;
    },
    close: () => driver.close(),
  };
}

/** The driver gives a blob as a bare ArrayBuffer when it reads many rows. */
function withBuffers(row: unknown): object {
  const entries = Object.entries(row as object);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, types.isArrayBuffer(value) ? Buffer.from(value) : value]),
  );
}
