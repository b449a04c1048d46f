import { randomUUID } from "node:crypto";
import { createServer } from "node:net";
import { DiagnosticError, listening, listenPrivately, type PrivateSocket } from "../../plugin/index.js";

/** Listens where only this user can connect: on a unix socket in one of the places, or, on Windows, on a pipe. */
export async function openPlace(places?: readonly string[]): Promise<PrivateSocket> {
  if (process.platform === "win32") {
    const path = `\\\\.\\pipe\\belay-${randomUUID()}`;
    return { server: await listening(createServer(), { path }), path, remove: () => {} };
  }
  try {
    return await listenPrivately("belay-session-", createServer, places);
  } catch (cause) {
    throw new DiagnosticError(
      "The plan guard session cannot be opened",
      `It needs a unix socket in a directory for temporary files: ${(cause as Error).message}. Set TMPDIR to a directory that this user may write to, and whose path is short, and plan again.`,
      undefined,
      { cause },
    );
  }
}
