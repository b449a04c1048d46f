/** SQLite in the executable: the one that Bun brings. */
import { Database } from "bun:sqlite";
import type { Connection } from "./connection.js";

/** Opens the database `file`, made if it is not there; ":memory:" for one of its own. */
export function connect(file: string): Connection {
  const driver = new Database(file);
  return {
    // `query` prepares a statement once.
    all: (sql, values) =>
      driver
        .query(sql)
        .all(...values)
        .map(withBuffers),
    exec: (sql) => driver.run(sql),
    get inTransaction() {
      return driver.inTransaction;
    },
    close: () => driver.close(),
  };
}

function withBuffers(row: object): object {
  const entries = Object.entries(row);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, value instanceof Uint8Array ? Buffer.from(value) : value]),
  );
}
