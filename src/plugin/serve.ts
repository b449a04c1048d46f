import { writeSync } from "node:fs";
import { makeCertificate } from "./transport/certificate.js";
import {
  HandshakeError,
  handshakeLine,
  isStartedByTerraform,
  readHandshake,
  reattachText,
} from "./transport/handshake.js";
import { afterHandshake, beforeHandshake, nobody, placeOf } from "./transport/last-words.js";
import { complain, leaveWithParent, prepareToLeave, stackOf } from "./transport/leaving.js";
import { type Listener, listen } from "./transport/listen.js";
import type { UnaryMethod } from "./transport/method.js";
import type { Door, openDoor } from "./transport/open-door.js";
import { RunningCalls } from "./transport/running-calls.js";

export type { CallContext, UnaryMethod } from "./transport/method.js";

/** A provider and the transport to serve it by: all that is not needed before Terraform dials. */
export interface Served {
  readonly openDoor: typeof openDoor;
  /** By RPC name ("PlanResourceChange"): what is served below `/tfplugin6.Provider/`. The rest is UNIMPLEMENTED. */
  readonly methods: Readonly<Record<string, UnaryMethod>>;
  /** Called once calls can come; nothing waits for it. */
  tidyUp?(): void;
  /** Synchronous clean-up, called once before the process leaves for whatever reason. */
  onExit?(): void;
}

export interface ServeOptions {
  /** Host, namespace and type, as in `TF_REATTACH_PROVIDERS`: "registry.terraform.io/belay-iac/belay". */
  readonly name: string;
  /** The command that installs the provider, for the message to a person who starts it by hand: "belay install". */
  readonly install?: string;
  /** Serve Terraform commands that find this process by `TF_REATTACH_PROVIDERS`, until Ctrl-C. */
  readonly debug?: boolean;
  /**
   * Asked for once, after Terraform has been told where to connect: what is imported in here loads while Terraform reads
   * the line, checks the certificate and dials.
   */
  load(): Promise<Served>;
}

/** Terraform connects at once or never; a minute is what it gives a provider to start. */
const FIRST_CONNECTION_LIMIT = 60_000;

/** Outside of Terraform, any port that go-plugin would take as well. */
const DEBUG_PORTS = { min: 10_000, max: 25_000 };

/**
 * Serves a provider to the Terraform that started this process, and ends the process when Terraform is done with it.
 * Resolves when calls can come; what keeps the provider from being served goes to stderr and to where Terraform shows it, and ends
 * the process.
 */
export async function serve(options: ServeOptions): Promise<void> {
  const calls = new RunningCalls();
  let listener: Listener | undefined;
  let served: Served | undefined;
  let isServing = false;
  let audience = options.debug || !isStartedByTerraform(process.env) ? nobody : beforeHandshake;
  const leaveFor = (text: string, told = text) => {
    complain(text);
    audience(told);
    process.exit(1);
  };
  prepareToLeave(
    [() => calls.cancelAll("the provider leaves"), () => served?.onExit?.(), () => listener?.remove()],
    {
      interruptible: options.debug ?? false,
      isServing: () => isServing,
      fail: (defect) => leaveFor(`[ERROR] ${stackOf(defect)}\n`, `${options.name}: ${placeOf(defect)}\n`),
    },
  );
  /** Takes connections from now on; the first may come before the provider is loaded. */
  const accept = async ({ server }: Listener, door: Omit<Door, "methods" | "calls">) => {
    const opening = options.load().then((loaded) => {
      served = loaded;
      return loaded.openDoor({ ...door, methods: loaded.methods, calls });
    });
    server.on("connection", async (socket) => (await opening)(socket));
    await opening;
    served?.tidyUp?.();
  };
  try {
    if (options.debug) {
      listener = await listen(process.platform, { ports: DEBUG_PORTS, isGuarded: false });
      const watch = { opened: () => {}, lastClosed: () => {} };
      await accept(listener, { tls: undefined, watch, shutdown: () => {} });
      writeSync(1, reattachText(options.name, listener.address, process.pid));
    } else {
      const handshake = readHandshake(process.env, options.name, options.install);
      leaveWithParent();
      const client = handshake.clientCertificate;
      const tls = client && { own: makeCertificate(new Date()), client };
      listener = await listen(process.platform, { ports: handshake.ports, isGuarded: tls !== undefined });
      writeSync(1, handshakeLine(listener.address, tls?.own.der));
      audience = afterHandshake;
      settleStreams();
      const nobodyCame = setTimeout(() => {
        complain(`${options.name}: nobody connected within ${FIRST_CONNECTION_LIMIT / 1000} s\n`);
        process.exit(1);
      }, FIRST_CONNECTION_LIMIT).unref();
      const opened = () => {
        clearTimeout(nobodyCame);
        isServing = true;
      };
      const watch = { opened, lastClosed: () => process.exit(0) };
      await accept(listener, { tls, watch, shutdown: () => process.exit(0) });
    }
  } catch (error) {
    leaveFor(error instanceof HandshakeError ? error.message : `${options.name}: ${explain(error)}\n`);
  }
}

/**
 * Stdout belongs to the handshake: what a library prints there must not wait for a reader that never comes. And a word that nobody
 * reads, because whoever read stderr is gone, is no reason to leave in the middle of a call.
 */
function settleStreams(): void {
  process.stderr.on("error", () => {});
  Object.defineProperty(process, "stdout", { get: () => process.stderr, configurable: true });
  // Bun's console does not ask where process.stdout leads.
  console.log = console.info = console.debug = console.error;
}

function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${explain(error.cause)})`;
}
