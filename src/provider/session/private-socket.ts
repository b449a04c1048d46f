import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { DiagnosticError } from "../../plugin/index.js";

/** The directories of sessions are called so, and six characters more. */
export const DIRECTORY_PREFIX = "belay-guard-";

/** The socket's name in its directory. */
export const SOCKET_NAME = "s";

/**
 * The length of a socket path on macOS; Linux has four bytes more. Node 20 cuts longer ones off without a word, and the
 * socket would lie outside its directory, open to everybody. The same limit as in src/plugin/transport/listen.ts.
 */
const MAX_SOCKET_PATH = 103;

/** Where a session may listen, and how to remove what that left in the file system. */
export interface PrivateSocket {
  readonly path: string;
  remove(): void;
}

/** A path for a unix socket in a fresh directory that only this user can enter, or, on Windows, a pipe's name. */
export function makePrivateSocket(temporary: string): PrivateSocket {
  if (process.platform === "win32") return { path: `\\\\.\\pipe\\belay-${randomUUID()}`, remove: () => {} };
  const prefix = join(temporary, DIRECTORY_PREFIX);
  const excess = Buffer.byteLength(join(`${prefix}XXXXXX`, SOCKET_NAME)) - MAX_SOCKET_PATH;
  if (excess > 0) {
    throw new DiagnosticError(
      "The plan guard session cannot be opened",
      `It needs a unix socket in the directory for temporary files, and the path of that directory, ${temporary}, is too long for one by ${excess} bytes. Set TMPDIR to a shorter directory, as in TMPDIR=/tmp, and plan again.`,
    );
  }
  // mkdtemp makes the directory with mode 0700.
  const directory = mkdtempSync(prefix);
  return {
    path: join(directory, SOCKET_NAME),
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}
