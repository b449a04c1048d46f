import { type Database, openDatabase } from "./database.js";
import { SandboxError } from "./sandbox-error.js";
import { createVault, type Vault } from "./vault.js";
import { vaultKey } from "./vault-key.js";

/** What every platform of a sandbox keeps its things in. */
export interface Store {
  database: Database;
  vault: Vault;
}

/**
 * Grows with every change of a table, a platform's own included: a database of another format is refused, not guessed at.
 */
const format = "4";

const keyCheck = { id: "key-check", secret: "this vault opens with this key" };

/**
 * Opens or makes the store in the file `db` (":memory:" for none) with the tables of `schema`, and proves that the key
 * is the one that the store was made with.
 */
export function openStore(db: string, key: string | undefined, schema: string): Store {
  // The key first: a database that already has bytes but no key file was not made by this start.
  const vault = createVault(vaultKey(db, key));
  const database = openDatabase(db);
  try {
    database.transaction("write", () => {
      database.script("CREATE TABLE IF NOT EXISTS store (name TEXT PRIMARY KEY, value BLOB NOT NULL) STRICT");
      const made = database.get<{ value: Buffer }>("SELECT value FROM store WHERE name = 'format'");
      if (made) checkStore(db, database, vault, made.value.toString());
      else makeStore(database, vault, schema);
    });
  } catch (error) {
    database.close();
    throw error;
  }
  return { database, vault };
}

function makeStore(database: Database, vault: Vault, schema: string): void {
  database.script(schema);
  const put = "INSERT INTO store (name, value) VALUES (?, ?)";
  database.run(put, "format", Buffer.from(format));
  database.run(put, keyCheck.id, vault.seal(keyCheck.id, keyCheck.secret));
}

function checkStore(db: string, database: Database, vault: Vault, found: string): void {
  if (found !== format)
    throw new SandboxError(
      `the database ${db} has format ${found}, this version of belay reads format ${format}`,
    );
  const sealed = database.get<{ value: Buffer }>("SELECT value FROM store WHERE name = ?", keyCheck.id);
  try {
    if (sealed && vault.open(keyCheck.id, sealed.value) === keyCheck.secret) return;
  } catch (error) {
    throw new SandboxError(`the key does not open the database ${db}: it was made with another key`, {
      cause: error,
    });
  }
  throw new SandboxError(`the database ${db} was not made by a sandbox`);
}
