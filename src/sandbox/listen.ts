import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Sandbox } from "./create-sandbox.js";
import { SandboxError } from "./sandbox-error.js";

/** Where a sandbox listens, in the shape of the line that `belay sandbox` prints. */
export interface Address {
  endpoint: string;
  platforms: {
    qovery: { endpoint: string; organization_id: string; token: string; viewer_token: string };
  };
}

export interface Listening {
  address: Address;
  /** Lets running requests end for a second, then closes their connections. The sandbox itself stays open. */
  close(): Promise<void>;
}

const closeGrace = 1_000;

/** Serves the sandbox over HTTP on `host`; port 0 picks a free one. */
export async function listen(
  sandbox: Sandbox,
  { port, host }: { port: number; host: string },
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: sandbox.app.fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(new SandboxError(`cannot listen on ${host} port ${port}: ${error.message}`, { cause: error })),
    );
    server.listen(port, host, resolve);
  });

  const endpoint = `http://${hostInUrl(host)}:${(server.address() as AddressInfo).port}`;
  const { path, ...access } = sandbox.platforms.qovery;
  return {
    address: { endpoint, platforms: { qovery: { endpoint: endpoint + path, ...access } } },
    close: () =>
      new Promise((resolve) => {
        const impatient = setTimeout(() => server.closeAllConnections(), closeGrace);
        server.close(() => {
          clearTimeout(impatient);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

/** A client cannot connect to "every address", so the loopback address stands for it. */
function hostInUrl(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  if (host === "::") return "[::1]";
  return host.includes(":") ? `[${host}]` : host;
}
