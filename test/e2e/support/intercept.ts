/** A door in front of the sandbox that passes each request on, or answers it otherwise. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export interface Asked {
  readonly method: string;
  readonly body: string;
}

/** `pass`: lets the platform do what was asked. */
type Answer = (asked: Asked, pass: () => Promise<Response>) => Response | Promise<Response>;

export interface Door {
  readonly endpoint: string;
  close(): Promise<void>;
}

export async function intercept(endpoint: string, answer: Answer): Promise<Door> {
  const { origin, pathname } = new URL(endpoint);
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { method = "", url = "", headers } = request;
    const pass = () =>
      fetch(origin + url, {
        method,
        headers: {
          authorization: headers.authorization ?? "",
          "content-type": headers["content-type"] ?? "application/json",
        },
        body: body.length > 0 ? body : null,
      });
    const answered = await answer({ method, body: body.toString() }, pass);
    const kept = ["content-type", "retry-after"].flatMap((name) => {
      const value = answered.headers.get(name);
      return value === null ? [] : [[name, value]];
    });
    response.writeHead(answered.status, Object.fromEntries(kept));
    response.end(Buffer.from(await answered.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
