/** Measures the bundled servers beside it: start, memory, latency, throughput. Run by run.mjs. */

import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { statSync } from "node:fs";
import { type ClientHttp2Session, connect } from "node:http2";
import { cpus } from "node:os";
import { join } from "node:path";
import { connect as connectTls } from "node:tls";
import { makeCertificate, toPem } from "../../src/plugin/transport/certificate.js";
import {
  GetProviderSchemaRequest,
  PlanResourceChangeRequest,
  UpgradeResourceStateRequest,
  UpgradeResourceStateResponse,
} from "../../src/plugin/wire/index.js";

const ROUNDS = Number(process.env.ROUNDS ?? 20);
const CALLS = 3000;
const SERVERS = ["raw", "grpc-js"] as const;
const client = makeCertificate(new Date());

const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...inherited } = process.env;
const env = {
  ...inherited,
  TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
  PLUGIN_PROTOCOL_VERSIONS: "5,6",
  PLUGIN_CLIENT_CERT: toPem(client.der),
};

const bundle = (server: string) => join(__dirname, `${server}.cjs`);
const now = () => performance.now();

async function bareNode(): Promise<number> {
  const begin = now();
  const child = spawn(process.execPath, ["-e", "0"], { env, stdio: "ignore" });
  await once(child, "exit");
  return now() - begin;
}

/** A started server: when its line came, when its first answer came, what it held in memory at both moments. */
async function start(server: string) {
  const begin = now();
  const child = spawn(process.execPath, [bundle(server)], { env, stdio: ["ignore", "pipe", "inherit"] });
  let stdout = "";
  for await (const chunk of child.stdout.iterator({ destroyOnReturn: false })) {
    stdout += chunk;
    if (stdout.includes("\n")) break;
  }
  const line = now() - begin;
  const [, , , path = "", , unpadded = ""] = stdout.trim().split("|");
  const session = connect("https://localhost", {
    createConnection: () =>
      connectTls({
        path,
        servername: "localhost",
        ca: toPem(Buffer.from(unpadded, "base64")),
        key: client.privateKey.export({ type: "pkcs8", format: "pem" }),
        cert: toPem(client.der),
        ALPNProtocols: ["h2"],
      }),
  });
  await call(session, "GetProviderSchema", GetProviderSchemaRequest.encode({}, 5));
  const answer = now() - begin;
  const resident = Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)])) / 1024;
  const stop = async () => {
    session.destroy();
    child.kill("SIGTERM");
    if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  };
  return { line, answer, resident, session, stop };
}

function call(session: ClientHttp2Session, name: string, prefixed: Uint8Array): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    new DataView(prefixed.buffer, prefixed.byteOffset).setUint32(1, prefixed.byteLength - 5);
    prefixed[0] = 0;
    const stream = session.request({
      ":method": "POST",
      ":path": `/tfplugin6.Provider/${name}`,
      "content-type": "application/grpc",
      te: "trailers",
    });
    const chunks: Buffer[] = [];
    stream.on("data", (chunk) => chunks.push(chunk));
    stream.on("trailers", (trailers) => {
      if (trailers["grpc-status"] !== "0") reject(new Error(`${name}: ${trailers["grpc-message"]}`));
    });
    stream.on("error", reject);
    stream.on("close", () => resolve(Buffer.concat(chunks).subarray(5)));
    stream.end(prefixed);
  });
}

async function cpu(session: ClientHttp2Session): Promise<number> {
  const answer = await call(session, "UpgradeResourceState", UpgradeResourceStateRequest.encode({}, 5));
  return Number(
    Buffer.from(UpgradeResourceStateResponse.decode(answer).upgraded_state?.json ?? []).toString(),
  );
}

/** `CALLS` plans of a state of 500 bytes, `width` at a time: microseconds per call, and of the server's CPU. */
async function load(session: ClientHttp2Session, width: number) {
  const state = { msgpack: new Uint8Array(500) };
  const plan = { type_name: "bench_thing", prior_state: state, proposed_new_state: state, config: state };
  let left = CALLS;
  const worker = async () => {
    while (left-- > 0) await call(session, "PlanResourceChange", PlanResourceChangeRequest.encode(plan, 5));
  };
  const [cpuBefore, begin] = [await cpu(session), now()];
  await Promise.all(Array.from({ length: width }, worker));
  const [elapsed, cpuAfter] = [now() - begin, await cpu(session)];
  return { perCall: (elapsed * 1000) / CALLS, cpuPerCall: (cpuAfter - cpuBefore) / CALLS };
}

type Load = Awaited<ReturnType<typeof load>>;

/** Both servers side by side, one call at a time and ten, in turns; the first turn only warms up. */
async function measureLoads() {
  const loads = {
    raw: { one: [] as Load[], ten: [] as Load[] },
    "grpc-js": { one: [] as Load[], ten: [] as Load[] },
  };
  const running = await Promise.all(SERVERS.map(async (server) => ({ server, ...(await start(server)) })));
  for (let turn = 0; turn < 6; turn++) {
    for (const { server, session } of running) {
      const [one, ten] = [await load(session, 1), await load(session, 10)];
      if (turn > 0) {
        loads[server].one.push(one);
        loads[server].ten.push(ten);
      }
    }
  }
  for (const { stop } of running) await stop();
  return loads;
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

async function main() {
  const bare: number[] = [];
  const starts = new Map(
    SERVERS.map((server) => [server, { line: [], answer: [], resident: [] } as Record<string, number[]>]),
  );
  for (let round = 0; round < ROUNDS; round++) {
    bare.push(await bareNode());
    for (const [server, figures] of starts) {
      const { stop, session: _, ...measured } = await start(server);
      for (const [name, value] of Object.entries(measured)) figures[name]?.push(value);
      await stop();
    }
  }
  const rows: Record<string, Record<string, string | number>> = {
    "bare node -e 0": { "start ms": round1(median(bare)), "x bare": 1 },
  };
  const loads = await measureLoads();
  for (const [server, { line = [], answer = [], resident = [] }] of starts) {
    const { one, ten } = loads[server];
    rows[server] = {
      "start ms": round1(median(line)),
      "x bare": Math.round((median(line) / median(bare)) * 100) / 100,
      "1st answer ms": round1(median(answer)),
      "resident MB": round1(median(resident)),
      "us/call": Math.round(median(one.map(({ perCall }) => perCall))),
      "us/call x10": Math.round(median(ten.map(({ perCall }) => perCall))),
      "CPU us/call": Math.round(median(ten.map(({ cpuPerCall }) => cpuPerCall))),
      "bundle kB": Math.round(statSync(bundle(server)).size / 1000),
    };
  }
  console.log(
    `Node ${process.version}, ${process.platform} ${process.arch}, ${cpus()[0]?.model ?? "unknown CPU"} x ${cpus().length}; medians of ${ROUNDS} rounds`,
  );
  console.table(rows);
}

const round1 = (value: number) => Math.round(value * 10) / 10;

void main();
