import { createServer, type Http2Server, type ServerHttp2Session } from "node:http2";
import { Status, sendFailure } from "./grpc.js";
import type { Route } from "./routes.js";

/**
 * Big messages should not wait for the peer to be told that there is room for more. One size for streams and the connection:
 * Bun 1.4.5 takes the connection's for that of each stream, too, and with a larger one a stream stands still for ever
 * (https://github.com/oven-sh/bun/pull/40180).
 */
const WINDOW = 16 * 1024 * 1024;

/** In MB. Above it `node:http2` refuses new calls, and its default of 10 is less than one big state. */
const SESSION_MEMORY = 4096;

/** Who wants to know about connections. */
export interface ConnectionWatch {
  opened(): void;
  /** A connection closed and no other one is open. */
  lastClosed(): void;
}

/** An HTTP/2 server that takes connections by its event "connection" and calls by their path. */
export function createGrpcServer(routes: ReadonlyMap<string, Route>, watch: ConnectionWatch): Http2Server {
  const server = createServer({
    settings: { initialWindowSize: WINDOW },
    maxSessionMemory: SESSION_MEMORY,
  });
  let open = 0;
  server.on("session", (session: ServerHttp2Session) => {
    open++;
    watch.opened();
    session.setLocalWindowSize(WINDOW);
    session.on("close", () => {
      if (--open === 0) watch.lastClosed();
    });
  });
  server.on("stream", (stream, headers) => {
    // A stream that its client resets ends in "error" and then "close"; who handles the call listens to the latter.
    stream.on("error", () => {});
    if (!headers["content-type"]?.startsWith("application/grpc")) {
      stream.respond({ ":status": 415 }, { endStream: true });
      return;
    }
    const path = headers[":path"] ?? "";
    const route = routes.get(path);
    if (route) route(stream);
    else sendFailure(stream, { status: Status.UNIMPLEMENTED, message: `${path} is not implemented` });
  });
  return server;
}
