import { closeSync, openSync } from "node:fs";
import { resolve } from "node:path";
import { types } from "node:util";
import Libsql from "libsql";
import { SandboxError } from "./sandbox-error.js";

export type SqlValue = string | number | null | Buffer;

/** The little that the sandbox needs of SQLite, so that another driver can take libsql's place. */
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
  const connection = connect(inMemory ? file : resolve(file));
  const statements = new Map<string, Libsql.Statement>();

  const prepare = (sql: string): Libsql.Statement => {
    const known = statements.get(sql);
    if (known) return known;
    const made = connection.prepare(sql);
    statements.set(sql, made);
    return made;
  };

  return {
    all: <Row>(sql: string, ...values: SqlValue[]) => prepare(sql).all(values).map(withBuffers) as Row[],
    get: <Row>(sql: string, ...values: SqlValue[]) => {
      // The driver adds `_metadata` to a row from its own `get`, and nothing to the rows from `all`.
      const [first] = prepare(sql).all(values).map(withBuffers);
      return first as Row | undefined;
    },
    run: (sql, ...values) => {
      prepare(sql).run(values);
    },
    script: (sql) => {
      connection.exec(sql);
    },
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
      if (!inMemory) connection.pragma("wal_checkpoint(TRUNCATE)");
      connection.close();
    },
  };
}

/** The driver gives a blob as a bare ArrayBuffer when it reads many rows. */
function withBuffers(row: unknown): unknown {
  const entries = Object.entries(row as object);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, types.isArrayBuffer(value) ? Buffer.from(value) : value]),
  );
}

function connect(file: string): Libsql.Database {
  try {
    // Made here and not by SQLite, so that only this user may read it; the log files take over its mode.
    if (file !== ":memory:") closeSync(openSync(file, "a", 0o600));
    const connection = new Libsql(file);
    connection.pragma(`busy_timeout = ${busyTimeout}`);
    connection.pragma("journal_mode = WAL");
    connection.pragma("synchronous = FULL");
    connection.pragma("foreign_keys = ON");
    return connection;
  } catch (error) {
    throw new SandboxError(`cannot open the database ${file}: ${(error as Error).message}`, { cause: error });
  }
}
