import { closeSync, openSync } from "node:fs";
import { resolve } from "node:path";
import { SandboxError } from "./sandbox-error.js";
import { connect } from "./sqlite/connect.js";
import type { Connection, SqlValue } from "./sqlite/connection.js";

/** The little that the sandbox needs of SQLite. */
export interface Database {
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  /** The first row, undefined when there is none. */
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  run(sql: string, ...values: SqlValue[]): void;
  script(sql: string): void;
  /**
   * Runs `work` on one state of the database: "write" holds the write lock from the start, and everything is undone when
   * `work` throws.
   */
  transaction<T>(kind: "read" | "write", work: () => T): T;
  close(): void;
}

/** How long one process waits for another one's write, in milliseconds. */
const busyTimeout = 10_000;

/** Opens the database `file`, made if it is not there; ":memory:" is a database of its own that ends with `close`. */
export function openDatabase(file: string): Database {
  const inMemory = file === ":memory:";
  const connection = open(inMemory ? file : resolve(file));

  return {
    all: <Row>(sql: string, ...values: SqlValue[]) => connection.all(sql, values) as Row[],
    get: <Row>(sql: string, ...values: SqlValue[]) => connection.all(sql, values)[0] as Row | undefined,
    run: (sql, ...values) => {
      connection.all(sql, values);
    },
    script: (sql) => connection.exec(sql),
    transaction: (kind, work) => {
      connection.exec(kind === "write" ? "BEGIN IMMEDIATE" : "BEGIN");
      try {
        const result = work();
        connection.exec("COMMIT");
        return result;
      } catch (error) {
        // A failed COMMIT may have ended the transaction already; a second ROLLBACK would hide the first error.
        if (connection.inTransaction) connection.exec("ROLLBACK");
        throw error;
      }
    },
    close: () => {
      // The driver's close leaves the write-ahead log as it is.
      if (!inMemory) connection.all("PRAGMA wal_checkpoint(TRUNCATE)", []);
      connection.close();
    },
  };
}

function open(file: string): Connection {
  try {
    // Made here and not by SQLite, so that only this user may read it; the log files take over its mode.
    if (file !== ":memory:") closeSync(openSync(file, "a", 0o600));
    const connection = connect(file);
    const pragmas = [
      `busy_timeout = ${busyTimeout}`,
      "journal_mode = WAL",
      "synchronous = FULL",
      "foreign_keys = ON",
    ];
    for (const pragma of pragmas) connection.all(`PRAGMA ${pragma}`, []);
    return connection;
  } catch (error) {
    throw new SandboxError(`cannot open the database ${file}: ${(error as Error).message}`, { cause: error });
  }
}
