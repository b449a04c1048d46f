import type { Socket } from "node:net";
import type { Certificate } from "./certificate.js";
import { type ConnectionWatch, createGrpcServer } from "./grpc-server.js";
import { complain } from "./leaving.js";
import type { UnaryMethod } from "./method.js";
import { routes } from "./routes.js";
import type { RunningCalls } from "./running-calls.js";
import { tlsDoor } from "./tls-door.js";

export interface Door {
  readonly methods: Readonly<Record<string, UnaryMethod>>;
  readonly calls: RunningCalls;
  /** Our certificate and the only one to let in; undefined: no TLS. */
  readonly tls: { readonly own: Certificate; readonly client: Buffer } | undefined;
  readonly watch: ConnectionWatch;
  /** Terraform asked the process to leave. */
  shutdown(): void;
}

/** What takes each connection, to gRPC over HTTP/2, over mutual TLS unless Terraform was told otherwise. */
export function openDoor({ methods, calls, tls, watch, shutdown }: Door): (socket: Socket) => void {
  const server = createGrpcServer(routes(methods, calls, shutdown), watch);
  const enter = (socket: Socket) => {
    server.emit("connection", socket);
  };
  if (!tls) return enter;
  return tlsDoor(tls.own, tls.client, enter, (reason) =>
    complain(`[WARN] refused a connection: ${reason}\n`),
  );
}
