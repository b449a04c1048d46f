import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Address, PortRange } from "./handshake.js";

/** A server that listens, and how to remove what it left in the file system. */
export interface Listener {
  readonly server: Server;
  readonly address: Address;
  remove(): void;
}

/**
 * Listens on a unix socket in a fresh directory that only this user may enter, or, where there are none, on the first
 * free port of the range on the loopback interface.
 */
export function listen(platform: NodeJS.Platform, ports: PortRange): Promise<Listener> {
  return platform === "win32" ? listenTcp(ports) : listenUnix();
}

/** The length of a socket path on macOS; Linux has four bytes more. Node 20 cuts longer ones off without a word. */
const MAX_SOCKET_PATH = 103;

async function listenUnix(): Promise<Listener> {
  // mkdtemp makes the directory with mode 0700.
  const directory = mkdtempSync(join(tmpdir(), "plugin-"));
  const remove = () => rmSync(directory, { recursive: true, force: true });
  try {
    const path = join(directory, "s");
    if (Buffer.byteLength(path) > MAX_SOCKET_PATH) {
      throw new Error(`the path of the unix socket, ${path}, is too long; set TMPDIR to a shorter directory`);
    }
    return { server: await listening({ path }), address: { network: "unix", text: path }, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

async function listenTcp({ min, max }: PortRange): Promise<Listener> {
  for (let port = min; port <= max; port++) {
    try {
      const server = await listening({ port, host: "127.0.0.1" });
      return { server, address: { network: "tcp", text: `127.0.0.1:${port}` }, remove: () => {} };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    }
  }
  throw new Error(`no free port on 127.0.0.1 from ${min} to ${max} (PLUGIN_MIN_PORT, PLUGIN_MAX_PORT)`);
}

function listening(where: { path: string } | { port: number; host: string }): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer({ noDelay: true });
    server.once("error", reject);
    server.listen(where, () => {
      server.off("error", reject);
      resolve(server);
    });
  });
}
