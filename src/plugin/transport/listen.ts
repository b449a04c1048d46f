import { createServer, type Server } from "node:net";
import type { Address, PortRange } from "./handshake.js";
import { listening, listenPrivately } from "./private-socket.js";

/** A server that listens, and how to remove what it left in the file system. */
export interface Listener {
  readonly server: Server;
  readonly address: Address;
  remove(): void;
}

export interface ListenOptions {
  readonly ports: PortRange;
  /** Whether a port will do where no directory takes a socket: anybody on this machine can connect to it. */
  readonly isGuarded: boolean;
  /** For sockets; default: the usual ones. */
  readonly places?: readonly string[];
}

/**
 * Listens on a unix socket in a fresh directory that only this user may enter, or, where there are none, on the first
 * free port of the range on the loopback interface.
 */
export async function listen(
  platform: NodeJS.Platform,
  { ports, isGuarded, places }: ListenOptions,
): Promise<Listener> {
  if (platform === "win32") return listenTcp(ports);
  try {
    const { server, path, remove } = await listenPrivately("belay-plugin-", newServer, places);
    return { server, address: { network: "unix", text: path }, remove };
  } catch (error) {
    if (isGuarded) return listenTcp(ports);
    throw error;
  }
}

async function listenTcp({ min, max }: PortRange): Promise<Listener> {
  for (let port = min; port <= max; port++) {
    try {
      const server = await listening(newServer(), { port, host: "127.0.0.1" });
      return { server, address: { network: "tcp", text: `127.0.0.1:${port}` }, remove: () => {} };
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code !== "EADDRINUSE" && code !== "EACCES") throw error;
    }
  }
  throw new Error(`no free port on 127.0.0.1 from ${min} to ${max} (PLUGIN_MIN_PORT, PLUGIN_MAX_PORT)`);
}

const newServer = () => createServer({ noDelay: true });
