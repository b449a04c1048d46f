import { writeSync } from "node:fs";
import type { Socket } from "node:net";
import { type Certificate, makeCertificate } from "./transport/certificate.js";
import type { ConnectionWatch } from "./transport/grpc-server.js";
import { HandshakeError, handshakeLine, readHandshake, reattachText } from "./transport/handshake.js";
import { complain, leaveWithParent, prepareToLeave } from "./transport/leaving.js";
import { type Listener, listen } from "./transport/listen.js";
import type { UnaryMethod } from "./transport/method.js";
import type { Route } from "./transport/routes.js";
import { RunningCalls } from "./transport/running-calls.js";

export { type CallContext, method, type UnaryMethod } from "./transport/method.js";

export interface ServeOptions {
  /** Host, namespace and type, as in `TF_REATTACH_PROVIDERS`: "registry.terraform.io/belay-iac/belay". */
  readonly name: string;
  /**
   * By RPC name ("PlanResourceChange"): what is served below `/tfplugin6.Provider/`. The rest is UNIMPLEMENTED. Asked for
   * once, after Terraform has been told where to connect, so that the provider's modules load while Terraform dials.
   */
  methods(): Promise<Readonly<Record<string, UnaryMethod>>>;
  /** The command that installs the provider, for the message to a person who starts it by hand: "belay install". */
  readonly install?: string;
  /** Synchronous clean-up, called once before the process leaves for whatever reason. */
  onExit?(): void;
  /** Serve Terraform commands that find this process by `TF_REATTACH_PROVIDERS`, until Ctrl-C. */
  readonly debug?: boolean;
}

/** Terraform connects at once or never; a minute is what it gives a provider to start. */
const FIRST_CONNECTION_LIMIT = 60_000;

/** Outside of Terraform, any port that go-plugin would take as well. */
const DEBUG_PORTS = { min: 10_000, max: 25_000 };

/**
 * Serves a provider to the Terraform that started this process, and ends the process when Terraform is done with it.
 * Resolves when calls can come; what keeps the provider from being served goes to stderr and ends the process.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const calls = new RunningCalls();
  let listener: Listener | undefined;
  prepareToLeave(
    [() => calls.cancelAll("the provider leaves"), () => options.onExit?.(), () => listener?.remove()],
    options.debug ?? false,
  );
  try {
    if (options.debug) {
      listener = await listen(process.platform, DEBUG_PORTS);
      const table = () => load(options, calls, () => {});
      await accept(listener, table, undefined, { opened: () => {}, lastClosed: () => {} });
      writeSync(1, reattachText(options.name, listener.address, process.pid));
    } else {
      const handshake = readHandshake(process.env, options.name, options.install);
      leaveWithParent();
      const client = handshake.clientCertificate;
      const tls = client && { own: makeCertificate(new Date()), client };
      listener = await listen(process.platform, handshake.ports);
      keepStdoutFree();
      writeSync(1, handshakeLine(listener.address, tls?.own.der));
      const nobodyCame = setTimeout(() => {
        complain(`${options.name}: nobody connected within ${FIRST_CONNECTION_LIMIT / 1000} s\n`);
        process.exit(1);
      }, FIRST_CONNECTION_LIMIT).unref();
      const table = () => load(options, calls, () => process.exit(0));
      await accept(listener, table, tls, {
        opened: () => clearTimeout(nobodyCame),
        lastClosed: () => process.exit(0),
      });
    }
  } catch (error) {
    complain(error instanceof HandshakeError ? error.message : `${options.name}: ${explain(error)}\n`);
    process.exit(1);
  }
}

async function load(options: ServeOptions, calls: RunningCalls, shutdown: () => void) {
  const [{ routes }, methods] = await Promise.all([import("./transport/routes.js"), options.methods()]);
  return routes(methods, calls, shutdown);
}

/** Our certificate, and the only one to let in. */
interface Certificates {
  readonly own: Certificate;
  readonly client: Buffer;
}

/**
 * Takes connections from now on. The provider and the modules for HTTP/2 and TLS are loaded here, after Terraform has been told where to
 * connect, so that they load while Terraform reads the line, checks the certificate and dials.
 */
async function accept(
  listener: Listener,
  table: () => Promise<ReadonlyMap<string, Route>>,
  tls: Certificates | undefined,
  watch: ConnectionWatch,
): Promise<void> {
  const door = openDoor(table, tls, watch);
  listener.server.on("connection", async (socket) => (await door)(socket));
  await door;
}

async function openDoor(
  table: () => Promise<ReadonlyMap<string, Route>>,
  tls: Certificates | undefined,
  watch: ConnectionWatch,
): Promise<(socket: Socket) => void> {
  const { createGrpcServer } = await import("./transport/grpc-server.js");
  const server = createGrpcServer(await table(), watch);
  const enter = (socket: Socket) => {
    server.emit("connection", socket);
  };
  if (!tls) return enter;
  const { tlsDoor } = await import("./transport/tls-door.js");
  return tlsDoor(tls.own, tls.client, enter, (reason) =>
    complain(`[WARN] refused a connection: ${reason}\n`),
  );
}

/** Stdout belongs to the handshake. What a library prints there must not wait for a reader that never comes. */
function keepStdoutFree(): void {
  Object.defineProperty(process, "stdout", { get: () => process.stderr, configurable: true });
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${explain(error.cause)})`;
}
