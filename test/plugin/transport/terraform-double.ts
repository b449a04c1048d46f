/** Plays Terraform for a provider process: starts it, reads its handshake, connects with mutual TLS, calls. */

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { type ClientHttp2Session, type ClientHttp2Stream, connect } from "node:http2";
import { connect as connectPlain } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";
import { type Certificate, makeCertificate, toPem } from "../../../src/plugin/transport/certificate.js";
import { makeProgram, type Runtime } from "../../runtimes.js";

export const COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

export const clientCertificate = makeCertificate(new Date());

/** A certificate and its key, in the form that `node:tls` takes. */
export const identity = ({ der, privateKey }: Certificate) => ({
  cert: toPem(der),
  key: privateKey.export({ type: "pkcs8", format: "pem" }),
});

/** A temporary directory with the fixture as a program in it; everything that the tests leave is below it. */
export function workshop(runtime: Runtime) {
  const directory = mkdtempSync(join(tmpdir(), "transport-test-"));
  const program = join(directory, runtime === "node" ? "fixture.cjs" : "fixture");
  makeProgram(runtime, "test/plugin/transport/fixture.ts", program);
  return { directory, program, remove: () => rmSync(directory, { recursive: true, force: true }) };
}

export type Workshop = ReturnType<typeof workshop>;

export interface Start {
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Start the provider below a process of its own, which can be killed. `reading`: it alone reads what the provider says. */
  readonly viaParent?: boolean | "reading";
  /** What a shell does to its standard streams: "> /dev/full". */
  readonly redirection?: string;
}

const PARENT = `
  const { spawn } = require("node:child_process");
  const [command, ...args] = process.argv.slice(1);
  const child = spawn(command, args, { stdio: "inherit" });
  process.on("SIGTERM", () => child.kill("SIGKILL") && process.exit());
`;

const READING_PARENT = PARENT.replace('stdio: "inherit"', "").concat(
  'process.stderr.write("pid " + child.pid + "\\n");',
);

let counter = 0;

/** A provider process and what it said so far. */
export class Provider {
  stdout = "";
  stderr = "";
  readonly process: ChildProcess;
  /** When it is gone: its exit code, and that of nobody when a signal ended it. */
  readonly gone: Promise<number | null>;
  readonly #notes: string;
  readonly #temporary: string;

  constructor(
    { directory, program }: Workshop,
    { args = [], env = {}, viaParent = false, redirection }: Start,
  ) {
    this.#notes = join(directory, `notes-${counter}`);
    this.#temporary = join(directory, `tmp-${counter++}`);
    mkdirSync(this.#temporary);
    const [command, words] = viaParent
      ? [process.execPath, ["-e", viaParent === "reading" ? READING_PARENT : PARENT, program, ...args]]
      : redirection
        ? ["/bin/sh", ["-c", `exec "$0" ${redirection}`, program]]
        : [program, args];
    this.process = spawn(command, words, {
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env.PATH,
        TMPDIR: this.#temporary,
        FIXTURE_NOTES: this.#notes,
        TF_PLUGIN_MAGIC_COOKIE: COOKIE,
        PLUGIN_PROTOCOL_VERSIONS: "5,6",
        PLUGIN_MIN_PORT: "10000",
        PLUGIN_MAX_PORT: "25000",
        PLUGIN_CLIENT_CERT: toPem(clientCertificate.der),
        ...env,
      },
    });
    this.process.stdout?.on("data", (chunk) => {
      this.stdout += chunk;
    });
    this.process.stderr?.on("data", (chunk) => {
      this.stderr += chunk;
    });
    // "close" comes when the process and all that inherited its output are gone.
    this.gone = once(this.process, "close").then(([code]) => code);
  }

  /** The id of the process below the reading parent. */
  async below(): Promise<number> {
    await until(() => /^pid \d+$/m.test(this.stderr), "the provider to be started");
    return Number(/^pid (\d+)$/m.exec(this.stderr)?.[1]);
  }

  /** What the fixture wrote down, line by line. */
  notes(): string[] {
    try {
      return readFileSync(this.#notes, "utf8").trim().split("\n");
    } catch {
      return [];
    }
  }

  /** What the process has in its temporary directory. */
  temporaryFiles(): string[] {
    return readdirSync(this.#temporary);
  }

  /** The fields of the handshake line. */
  async handshake(): Promise<string[]> {
    await until(() => this.stdout.includes("\n"), `a handshake line; stderr: ${this.stderr}`);
    return this.stdout.trim().split("|");
  }

  async connect(client: Certificate = clientCertificate): Promise<Connection> {
    return dial(await this.handshake(), client);
  }

  kill(): void {
    if (this.process.exitCode === null)
      this.process.kill(this.process.spawnargs[1] === "-e" ? "SIGTERM" : "SIGKILL");
  }
}

/** Connects to where the fields of a handshake line lead. */
export function dial(
  [, , , path = "", , certificate = ""]: readonly string[],
  client: Certificate = clientCertificate,
): Connection {
  if (certificate === "")
    return new Connection(connect("http://localhost", { createConnection: () => connectPlain(path) }));
  return new Connection(
    connect("https://localhost", {
      createConnection: () =>
        connectTls({
          path,
          servername: "localhost",
          ca: toPem(Buffer.from(certificate, "base64")),
          ALPNProtocols: ["h2"],
          ...identity(client),
        }),
    }),
  );
}

export interface Answer {
  readonly status: number;
  readonly message: string;
  readonly body: Buffer;
}

export class Connection {
  constructor(readonly session: ClientHttp2Session) {
    session.on("error", () => {});
  }

  /** One unary call; `chunks` overrides how the request is framed and split. */
  async call(
    path: string,
    request: Uint8Array = new Uint8Array(0),
    chunks: readonly Uint8Array[] = [framed(request)],
  ): Promise<Answer> {
    const stream = this.open(path);
    const answer = answerOf(stream);
    for (const chunk of chunks) {
      stream.write(chunk);
      if (chunks.length > 1) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    stream.end();
    return answer;
  }

  open(path: string, headers: Record<string, string> = {}): ClientHttp2Stream {
    return this.session.request({
      ":method": "POST",
      ":path": path,
      "content-type": "application/grpc",
      te: "trailers",
      ...headers,
    });
  }

  close(): void {
    this.session.destroy();
  }
}

export function framed(message: Uint8Array, flag = 0): Buffer {
  const prefix = Buffer.alloc(5);
  prefix[0] = flag;
  prefix.writeUInt32BE(message.byteLength, 1);
  return Buffer.concat([prefix, message]);
}

export function answerOf(stream: ClientHttp2Stream): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let status: string | undefined;
    let message = "";
    const take = (headers: Record<string, unknown>) => {
      if (headers["grpc-status"] !== undefined) status = String(headers["grpc-status"]);
      if (headers["grpc-message"] !== undefined)
        message = decodeURIComponent(String(headers["grpc-message"]));
    };
    stream.on("response", take);
    stream.on("trailers", take);
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("error", reject);
    stream.on("close", () => {
      if (status === undefined) return reject(new Error("the call ended without a status"));
      resolve({ status: Number(status), message, body: Buffer.concat(chunks).subarray(5) });
    });
  });
}

/** Waits until a condition holds, up to a limit. */
export async function until(holds: () => boolean, what: string, limit = 5000): Promise<void> {
  const end = Date.now() + limit;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain for ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** Whether a process runs. One that has ended and that nobody waited for does not. */
export function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return process.platform !== "linux" || !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}
