import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { SandboxError } from "./sandbox-error.js";

const keyLength = 32;

/**
 * The key of the vault over the database `db`: the `given` one, 32 bytes in hex or base64, else the one in `<db>.key`,
 * which is made together with a new database. A database in memory has a key that nobody ever sees.
 */
export function vaultKey(db: string, given: string | undefined): Buffer {
  if (given !== undefined) {
    const key = parseKey(given);
    if (key) return key;
    throw new SandboxError(
      "BELAY_SANDBOX_KEY is not a key: 32 bytes are wanted, as 64 hex digits or in base64",
    );
  }
  if (db === ":memory:") return randomBytes(keyLength);

  const file = `${db}.key`;
  if (!existsSync(file)) {
    if (existsSync(db) && statSync(db).size > 0 && !existsSync(file))
      throw new SandboxError(
        `the database ${db} has no key: ${file} is missing and BELAY_SANDBOX_KEY is not set. ` +
          "Bring the key back, or start with another database",
      );
    makeKeyFile(file);
  }
  return readKeyFile(file);
}

function parseKey(text: string): Buffer | undefined {
  const trimmed = text.trim();
  if (/^[0-9a-f]{64}$/i.test(trimmed)) return Buffer.from(trimmed, "hex");
  if (/^[A-Za-z0-9+/]{43}=$/.test(trimmed)) return Buffer.from(trimmed, "base64");
  return undefined;
}

/** Written aside and linked into place: of two processes one wins, and none reads a half-written key. */
function makeKeyFile(file: string): void {
  const aside = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`;
  try {
    writeFileSync(aside, `${randomBytes(keyLength).toString("base64")}\n`, { mode: 0o600, flag: "wx" });
    linkSync(aside, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST")
      throw new SandboxError(`cannot make the key file ${file}: ${(error as Error).message}`, {
        cause: error,
      });
  } finally {
    rmSync(aside, { force: true });
  }
}

function readKeyFile(file: string): Buffer {
  if (process.platform !== "win32" && (statSync(file).mode & 0o077) !== 0)
    throw new SandboxError(`others may read the key file ${file}: run chmod 600 ${file}`);
  const key = parseKey(readFileSync(file, "utf8"));
  if (key) return key;
  throw new SandboxError(
    `the key file ${file} holds no key: 32 bytes are wanted, as 64 hex digits or in base64`,
  );
}
