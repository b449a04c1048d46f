/** What the store expects of SQLite, whichever driver is behind it. Each check gets a file that is not there yet. */
import { deepEqual, equal, match, throws } from "node:assert/strict";
import { statSync, writeFileSync } from "node:fs";
import { openDatabase } from "../../src/sandbox/database.js";
import { SandboxError } from "../../src/sandbox/sandbox-error.js";

const TABLE = "CREATE TABLE thing (id TEXT PRIMARY KEY, size INTEGER, sealed BLOB) STRICT";
const INSERT = "INSERT INTO thing VALUES (?, ?, ?)";
const SELECT = "SELECT id, size, sealed FROM thing ORDER BY id";

function withTable(file: string) {
  const database = openDatabase(file);
  database.script(TABLE);
  return database;
}

export const checks: Readonly<Record<string, (file: string) => void>> = {
  "values come back as they went in, blobs as Buffers"(file) {
    const database = withTable(file);
    database.run(INSERT, "a", 2 ** 40, Buffer.of(0, 255));
    database.run(INSERT, "b", null, null);
    const [a, b] = database.all<{ sealed: Buffer | null }>(SELECT);
    deepEqual(a, { id: "a", size: 2 ** 40, sealed: Buffer.of(0, 255) });
    equal(Buffer.isBuffer(a?.sealed), true);
    deepEqual(b, { id: "b", size: null, sealed: null });
    deepEqual(database.get(SELECT), a);
    equal(database.get("SELECT id FROM thing WHERE id = ?", "c"), undefined);
    database.close();
  },

  "an insert that meets a row changes it and gives it back"(file) {
    const database = withTable(file);
    const count = () =>
      database.get(
        "INSERT INTO thing (id, size) VALUES (?, 1) ON CONFLICT (id) DO UPDATE SET size = size + 1 RETURNING size",
        "a",
      );
    deepEqual([count(), count()], [{ size: 1 }, { size: 2 }]);
    deepEqual(database.all("SELECT id, size FROM thing"), [{ id: "a", size: 2 }]);
    database.close();
  },

  "a transaction that throws leaves nothing, and the next one works"(file) {
    const database = withTable(file);
    const fail = () => {
      database.run(INSERT, "a", 1, null);
      throw new Error("stop");
    };
    throws(() => database.transaction("write", fail), /stop/);
    equal(
      database.transaction("write", () => {
        database.run(INSERT, "b", 1, null);
        return "done";
      }),
      "done",
    );
    deepEqual(database.all("SELECT id FROM thing"), [{ id: "b" }]);
    database.close();
  },

  "a statement's fault is told, and not that of the way back"(file) {
    const database = withTable(file);
    const twice = () => {
      database.run(INSERT, "a", 1, null);
      database.run(INSERT, "a", 1, null);
    };
    throws(() => database.transaction("write", twice), /UNIQUE/);
    throws(() => database.run(INSERT, "x", "no number", null), /INTEGER/);
    deepEqual(database.all(SELECT), []);
    database.close();
  },

  "foreign keys are kept"(file) {
    const database = withTable(file);
    database.script("CREATE TABLE part (of TEXT REFERENCES thing (id)) STRICT");
    throws(() => database.run("INSERT INTO part VALUES (?)", "nobody"), /FOREIGN KEY/);
    database.close();
  },

  "two connections see each other's writes, and one waits for the other"(file) {
    const [one, two] = [withTable(file), openDatabase(file)];
    one.run(INSERT, "a", 1, null);
    two.transaction("write", () => two.run(INSERT, "b", 2, null));
    deepEqual(one.all("SELECT id FROM thing ORDER BY id"), [{ id: "a" }, { id: "b" }]);
    deepEqual(one.get("PRAGMA busy_timeout"), { timeout: 10_000 });
    two.close();
    one.close();
  },

  "what is committed is on the disk, in the one file once it is closed"(file) {
    const database = withTable(file);
    deepEqual(database.get("PRAGMA synchronous"), { synchronous: 2 });
    deepEqual(database.get("PRAGMA journal_mode"), { journal_mode: "wal" });
    database.run(INSERT, "kept", 1, null);
    database.close();
    equal(statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0, 0);
    const later = openDatabase(file);
    deepEqual(later.all("SELECT id FROM thing"), [{ id: "kept" }]);
    later.close();
  },

  "only this user may read it"(file) {
    openDatabase(file).close();
    equal(statSync(file).mode & 0o777, 0o600);
  },

  "databases in memory know nothing of each other"() {
    const [one, two] = [withTable(":memory:"), openDatabase(":memory:")];
    throws(() => two.all(SELECT), /no such table/);
    one.close();
    two.close();
  },

  "a file that is no database is refused, and stays as it is"(file) {
    const text = "a text that somebody needs".repeat(100);
    writeFileSync(file, text);
    throws(
      () => openDatabase(file),
      (error: Error) => {
        equal(error instanceof SandboxError, true);
        match(error.message, /^cannot open the database .*: file is not a database$/);
        return true;
      },
    );
    equal(statSync(file).size, text.length);
  },
};
