import type { Server } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { createAdaptorServer } from "@hono/node-server";
import type { Hono } from "hono";
import { SandboxError } from "./sandbox-error.js";

/** Where each platform of a sandbox lives on it, and what a client needs there. */
type Platforms = Record<string, { path: string }>;

/** Where a sandbox listens, in the shape of the line that `belay sandbox` prints. */
export interface AddressOf<Of extends Platforms> {
  endpoint: string;
  platforms: { [Name in keyof Of]: { endpoint: string } & Omit<Of[Name], "path"> };
}

export interface ListeningOf<Of extends Platforms> {
  address: AddressOf<Of>;
  /** Lets running requests end for a second, then closes their connections. The sandbox itself stays open. */
  close(): Promise<void>;
}

const closeGrace = 1_000;

interface ListenOptions {
  port: number;
  host: string;
  /** What to serve HTTPS with, both as PEM; plain HTTP without. */
  tls?: { cert: string; key: string } | undefined;
}

/** Serves the sandbox over HTTP on `host`; port 0 picks a free one. */
export async function listen<Of extends Platforms>(
  sandbox: { app: Hono; platforms: Of },
  { port, host, tls }: ListenOptions,
): Promise<ListeningOf<Of>> {
  const { fetch } = sandbox.app;
  const server = createAdaptorServer(tls ? { fetch, createServer, serverOptions: tls } : { fetch }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error) =>
      reject(new SandboxError(`cannot listen on ${host} port ${port}: ${error.message}`, { cause: error })),
    );
    server.listen(port, host, resolve);
  });

  const endpoint = `${tls ? "https" : "http"}://${hostInUrl(host)}:${(server.address() as AddressInfo).port}`;
  const platforms = Object.fromEntries(
    Object.entries(sandbox.platforms).map(([name, { path, ...access }]) => [
      name,
      { endpoint: endpoint + path, ...access },
    ]),
  ) as AddressOf<Of>["platforms"];
  return {
    address: { endpoint, platforms },
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
