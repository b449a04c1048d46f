/** A forward proxy on this machine to which every host is one server on this machine. */
import { request as ask, createServer, type Server } from "node:http";
import { connect } from "node:net";

export interface ForwardProxy {
  readonly server: Server;
  /** What it was asked for, and by whom. */
  readonly seen: string[];
}

/** `to`: where every request goes. `refuses`: the status with which it answers everything. */
export function forwardProxy(to: { host: string; port: number }, refuses?: number): ForwardProxy {
  const server = createServer();
  const seen: string[] = [];
  const note = (what: string, login: string | undefined) =>
    seen.push(login ? `${what} by ${Buffer.from(login.slice("Basic ".length), "base64")}` : what);

  server.on("request", (request, response) => {
    const { method, url = "", headers } = request;
    note(`${method} ${url}`, headers["proxy-authorization"]);
    if (refuses !== undefined) return response.writeHead(refuses).end();
    const { pathname: path } = new URL(url);
    const asked = ask({ ...to, method, path, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 0, answer.headers);
      answer.pipe(response);
    });
    request.pipe(asked);
  });
  server.on("connect", ({ url, headers }, socket) => {
    note(`CONNECT ${url}`, headers["proxy-authorization"]);
    socket.on("error", () => {});
    if (refuses !== undefined) return socket.end(`HTTP/1.1 ${refuses} No\r\n\r\n`);
    const way = connect(to, () => {
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      way.pipe(socket).pipe(way);
    });
    way.on("error", () => socket.destroy());
  });
  return { server, seen };
}
