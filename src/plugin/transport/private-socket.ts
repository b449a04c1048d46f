import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** How the directories of sockets are called, before six characters of their own: those of providers, and those of sessions. */
export type Prefix = "belay-plugin-" | "belay-session-";

/** The socket's name in its directory. */
export const SOCKET_NAME = "s";

/**
 * The length of a socket path on macOS; Linux has four bytes more. Node 20 cuts longer ones off without a word, and the
 * socket would lie outside its directory, open to everybody.
 */
const MAX_SOCKET_PATH = 103;

/** A server on a unix socket in a directory that only this user may enter. */
export interface PrivateSocket {
  readonly server: Server;
  readonly path: string;
  remove(): void;
}

/** Where sockets may lie, in the order in which they are tried: TMPDIR comes first, which may be missing, read-only or too long. */
export const socketPlaces = ({ XDG_RUNTIME_DIR }: NodeJS.ProcessEnv = process.env): readonly string[] => [
  ...new Set([tmpdir(), ...(XDG_RUNTIME_DIR ? [XDG_RUNTIME_DIR] : []), "/tmp", "/var/tmp"]),
];

/** Listens in the first place that takes a socket; throws an error that says what is wrong with each. */
export async function listenPrivately(
  prefix: Prefix,
  make: () => Server,
  places: readonly string[] = socketPlaces(),
): Promise<PrivateSocket> {
  const faults: string[] = [];
  for (const place of places) {
    try {
      return await listenIn(join(place, prefix), make());
    } catch (error) {
      faults.push(`${place}: ${(error as Error).message}`);
    }
  }
  throw new Error(`no directory takes a unix socket (${faults.join("; ")})`);
}

async function listenIn(prefix: string, server: Server): Promise<PrivateSocket> {
  const excess = Buffer.byteLength(join(`${prefix}XXXXXX`, SOCKET_NAME)) - MAX_SOCKET_PATH;
  if (excess > 0) throw new Error(`too long for one by ${excess} bytes`);
  // mkdtemp makes the directory with mode 0700.
  const directory = mkdtempSync(prefix);
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    const path = join(directory, SOCKET_NAME);
    await listening(server, { path });
    return { server, path, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** Resolves once it listens. */
export function listening<S extends Server>(
  server: S,
  where: { path: string } | { port: number; host: string },
): Promise<S> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(where, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}
