import { lstat, readdir, rmdir, unlink } from "node:fs/promises";
import { connect } from "node:net";
import { join } from "node:path";
import { SOCKET_NAME, socketPlaces } from "./private-socket.js";

const OURS = /^belay-(plugin|session)-/;

/** How long a socket may take to say that nobody listens, in milliseconds. The kernel answers, and at once. */
const PATIENCE = 500;

/** A directory younger than this, in milliseconds, may belong to a process that is about to listen. */
const GRACE = 10_000;

/**
 * Removes the directories of sockets that killed processes of this user left behind. Whoever may write to a place can put
 * anything there under our names, so only a private directory of our own is touched, and only what was made here is
 * removed: the socket, and the directory once it is empty. Whether its process lives is asked of the socket and not of a
 * process id, which means another process in another container. It never fails.
 */
export async function removeAbandoned(
  places: readonly string[] = socketPlaces(),
  uid = process.getuid?.(),
): Promise<void> {
  if (uid === undefined) return; // Windows: pipes leave nothing behind
  for (const place of places) await removeFrom(place, uid);
}

async function removeFrom(temporary: string, uid: number): Promise<void> {
  // A directory that may be written to but not listed holds nothing that we could find.
  const names = await readdir(temporary).catch(() => []);
  for (const name of names.filter((one) => OURS.test(one))) {
    const directory = join(temporary, name);
    try {
      if ((await isOwn(directory, uid)) && (await isDeserted(join(directory, SOCKET_NAME)))) {
        await remove(directory);
      }
    } catch {
      // On purpose: another process may be removing it too, or it holds what is not ours. Leftovers harm nobody, and
      // whatever somebody planted here must not keep this user from planning.
    }
  }
}

async function isOwn(directory: string, uid: number): Promise<boolean> {
  const found = await lstat(directory);
  return (
    found.isDirectory() &&
    found.uid === uid &&
    (found.mode & 0o777) === 0o700 &&
    Date.now() - found.mtimeMs > GRACE
  );
}

/** Nobody listens at this socket, or there is none. No answer in time is no proof. */
function isDeserted(path: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(path);
    const answer = (deserted: boolean) => {
      socket.destroy();
      resolve(deserted);
    };
    socket.setTimeout(PATIENCE, () => answer(false));
    socket.on("connect", () => answer(false));
    socket.on("error", ({ code }: NodeJS.ErrnoException) =>
      answer(code === "ECONNREFUSED" || code === "ENOENT"),
    );
  });
}

async function remove(directory: string): Promise<void> {
  await unlink(join(directory, SOCKET_NAME)).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rmdir(directory);
}
