/** What only a real connection shows, on each runtime: drops, cut bodies, delays, compression, redirects, certificates. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import { constants, deflateRawSync, gzipSync } from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { makeCertificate, toPem } from "../../src/plugin/transport/certificate.js";
import { makeProgram, runtimes } from "../runtimes.js";
import type { Asked, Outcome } from "./asking-program.js";

const organization = { id: "o", name: "org", plan: "FREE", created_at: "2030-01-01T00:00:00Z" };
const listed = JSON.stringify({ results: [organization] });
const cluster = { organizationId: "o", clusterId: "c" };

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const good: Answer = (_, response) => response.setHeader("content-type", "application/json").end(listed);
const drop: Answer = (request) => request.socket.destroy();
const cutBody: Answer = (_, response) => {
  response.writeHead(200, { "content-length": "1000" }).write(listed.slice(0, 5), () => response.destroy());
};
const cutChunks: Answer = (_, response) => {
  response.writeHead(200).write(listed.slice(0, 5), () => response.destroy());
};

/** Sends it again and again, for as long as the other side takes it. */
function pour(response: ServerResponse, chunk: Buffer): void {
  const go = () => {
    while (!response.destroyed && response.write(chunk));
  };
  response.on("drain", go).on("error", () => {});
  go();
}

/** 7 MiB, as a part of a compressed body that goes on. */
const sevenMiB = deflateRawSync(Buffer.alloc(7 * 1024 * 1024), { finishFlush: constants.Z_SYNC_FLUSH });
const gzipHead = Buffer.from("1f8b0800000000000003", "hex");

const root = mkdtempSync(join(tmpdir(), "belay-sdk-"));
afterAll(() => rmSync(root, { recursive: true }));

const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

/** Listens on a free port until the test is over, and gives the port. */
async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket) => sockets.add(socket.on("error", () => {})));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.close();
    for (const socket of sockets) socket.destroy();
  });
  return (server.address() as AddressInfo).port;
}

/** A server that answers the n-th request with the n-th answer. */
async function serve(...answers: Answer[]) {
  const seen: string[] = [];
  const listener: RequestListener = (request, response) => {
    seen.push(`${request.method} ${request.url}`);
    answers[seen.length - 1]?.(request, response);
  };
  return { seen, endpoint: `http://127.0.0.1:${await listening(createServer(listener))}` };
}

/** Where nobody listens, or not any more. */
async function freePort(): Promise<number> {
  const port = await listening(createTcpServer());
  closers.pop()?.();
  return port;
}

/** One that answers whatever comes with these bytes. */
const saying = (bytes: string) => createTcpServer((socket) => socket.once("data", () => socket.end(bytes)));

const certificate = makeCertificate(new Date());
const pem = toPem(certificate.der);

/** One whose certificate no authority vouches for. */
const secured = () => {
  const key = certificate.privateKey.export({ type: "pkcs8", format: "pem" });
  return createTlsServer({ cert: pem, key }, (_, response) => response.end(listed));
};

describe.each(runtimes)("on %s", (runtime) => {
  const program = join(root, runtime === "node" ? "asking.cjs" : "asking");
  const asking: ChildProcess[] = [];
  let lines: Interface;
  let peakMiB: number;

  /** Starts the program that asks. */
  function start(environment: Record<string, string> = {}): void {
    const { NODE_EXTRA_CA_CERTS: _, SSL_CERT_FILE: __, ...rest } = process.env;
    const child = spawn(program, { env: { ...rest, ...environment }, stdio: ["pipe", "pipe", "inherit"] });
    asking.unshift(child);
    lines = createInterface({ input: child.stdout });
  }

  async function ask(asked: Asked): Promise<Omit<Outcome, "peakMiB">> {
    asking[0]?.stdin?.write(`${JSON.stringify(asked)}\n`);
    const [line] = await once(lines, "line");
    const { peakMiB: peak, ...outcome } = JSON.parse(line);
    peakMiB = peak;
    return outcome;
  }

  const list = (endpoint: string, abortAfter?: number) =>
    ask({
      endpoint,
      method: "listOrganization",
      parameters: {},
      options: { allowHttp: true },
      ...(abortAfter && { abortAfter }),
    });

  beforeAll(() => {
    makeProgram(runtime, "test/sdk/asking-program.ts", program);
    start();
  });
  afterAll(() => {
    for (const child of asking) child.kill();
  });

  test.each([
    { name: "dropped connection", first: drop },
    { name: "body shorter than it said", first: cutBody },
    { name: "chunked body without its end", first: cutChunks },
  ])("a read survives: $name", async ({ first }) => {
    const { endpoint, seen } = await serve(first, good);
    expect(await list(endpoint)).toEqual({ answer: [organization] });
    expect(seen).toEqual(["GET /organization", "GET /organization"]);
  });

  const creation = {
    method: "createAWSCredentials",
    parameters: { organizationId: "o", body: { type: "AWS_ROLE", name: "n", role_arn: "arn" } },
  };

  test("a creation whose connection drops is not sent twice, not even on one that was kept open", async () => {
    const { endpoint, seen } = await serve(good, drop, good);
    await list(endpoint);
    expect(await ask({ endpoint, ...creation })).toMatchObject({
      error: { name: "PlatformError", code: "unreachable" },
    });
    expect(seen).toEqual(["GET /organization", "POST /organization/o/aws/credentials"]);
  });

  test("setting a cluster's credential is sent again", async () => {
    const answer: Answer = (_, response) => response.writeHead(201).end('{"credentials":{"id":"k"}}');
    const { endpoint, seen } = await serve(drop, answer);
    const parameters = { ...cluster, body: {} };
    expect(await ask({ endpoint, method: "specifyClusterCloudProviderInfo", parameters })).toEqual({
      answer: { credentials: { id: "k" } },
    });
    expect(seen).toHaveLength(2);
  });

  test("deploying a cluster is not", async () => {
    const { endpoint, seen } = await serve(drop, good);
    expect(await ask({ endpoint, method: "deployCluster", parameters: cluster })).toMatchObject({
      error: { code: "unreachable" },
    });
    expect(seen).toEqual(["POST /organization/o/cluster/c/deploy"]);
  });

  // Creations, because they are not tried again after most of these.
  test.each<{ name: string; server: () => Server; scheme?: string; words: string; tries?: number }>([
    {
      name: "drops",
      server: () => createServer(drop),
      words: "the connection was closed before the answer had come (ECONNRESET)",
    },
    {
      name: "resets",
      server: () => createTcpServer((socket) => socket.resetAndDestroy()),
      words: "the connection was closed before the answer had come (ECONNRESET)",
    },
    {
      name: "cuts its answer",
      server: () => createServer(cutBody),
      words: "the connection was closed before the answer had come (ECONNRESET)",
    },
    {
      name: "speaks TLS where none is expected",
      server: secured,
      words: "the connection was closed before the answer had come (ECONNRESET)",
    },
    {
      name: "speaks no TLS",
      server: () => createServer(good),
      scheme: "https",
      words: "what listens there does not speak TLS (EPROTO)",
    },
    {
      name: "has a certificate of its own",
      server: secured,
      scheme: "https",
      words:
        "its certificate is not trusted (DEPTH_ZERO_SELF_SIGNED_CERT): NODE_EXTRA_CA_CERTS can name a PEM file with an authority of your own",
    },
    {
      name: "is no web server",
      server: () => saying("SSH-2.0-OpenSSH_9\r\n"),
      words: "the answer is not HTTP (HPE_INVALID_CONSTANT)",
    },
    {
      name: "breaks its chunks",
      server: () => saying("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nabc"),
      words: "the answer is not HTTP (HPE_INVALID_CONSTANT)",
    },
    {
      name: "compresses otherwise than it says",
      server: () =>
        createServer((_, response) => response.setHeader("content-encoding", "gzip").end("no gzip")),
      words: "the answer is not compressed as it says (Z_DATA_ERROR)",
    },
  ])("a server that $name: the same words", async ({ server, scheme = "http", words }) => {
    const endpoint = `${scheme}://127.0.0.1:${await listening(server())}`;
    const { error } = await ask({ endpoint, ...creation });
    expect(error?.message).toBe(
      `POST ${endpoint.slice(scheme.length + 3)}/organization/o/aws/credentials did not get through: ${words}`,
    );
  });

  test.each([
    { name: "nobody listens", host: "127.0.0.1:PORT", words: "nobody listens there (ECONNREFUSED)" },
    {
      name: "nobody listens at any address of the host",
      host: "localhost:PORT",
      words: "nobody listens there (ECONNREFUSED)",
    },
    {
      name: "no such host",
      host: "no-such-host.invalid",
      words: "no host of that name is known (ENOTFOUND)",
    },
  ])(
    "$name: the error says where and why",
    async ({ host, words }) => {
      const place = host.replace("PORT", String(await freePort()));
      const { error } = await list(`http://${place}`);
      expect(error?.message).toBe(`GET ${place}/organization did not get through: ${words}`);
    },
    10_000,
  );

  test("a signal cancels a request that is under way", async () => {
    const { endpoint } = await serve(() => {});
    expect(await list(endpoint, 50)).toMatchObject({ error: { code: "aborted", cause: "enough" } });
  });

  test("a compressed answer is read", async () => {
    const { endpoint } = await serve((_, response) =>
      response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(listed)),
    );
    expect(await list(endpoint)).toEqual({ answer: [organization] });
  });

  test.each<{ name: string; answer: Answer }>([
    { name: "without an end", answer: (_, response) => pour(response, Buffer.alloc(65_536)) },
    {
      name: "of 700 MiB, compressed to 700 kB",
      answer: (_, response) => {
        response.writeHead(200, { "content-encoding": "gzip" });
        response.end(Buffer.concat([gzipHead, ...Array<Buffer>(100).fill(sevenMiB), Buffer.from([3, 0])]));
      },
    },
  ])("a body $name is not read to its end, nor asked for again", async ({ answer }) => {
    const { endpoint, seen } = await serve(good, answer);
    await list(endpoint);
    const before = peakMiB;
    const { error } = await list(endpoint);
    expect(error).toMatchObject({
      code: "too_large",
      status: 200,
      message: expect.stringMatching(
        / was answered with more than is read \(status 200\): more than 64 MiB$/,
      ),
    });
    expect(seen).toHaveLength(2);
    expect(peakMiB - before).toBeLessThan(300);
  });

  test("a redirect is not followed, least of all by a deletion", async () => {
    const { endpoint, seen } = await serve(
      (_, response) => response.writeHead(302, { location: "https://login.test/?next=secret" }).end(),
      good,
    );
    const parameters = { organizationId: "o", credentialsId: "k" };
    expect(await ask({ endpoint, method: "deleteAWSCredentials", parameters })).toMatchObject({
      error: {
        code: "unexpected_response",
        status: 302,
        message: expect.stringMatching(/: it points to login\.test instead$/),
      },
    });
    expect(seen).toHaveLength(1);
  });

  test.each(["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"])(
    "an authority of the user's own, named by %s, is trusted",
    async (name) => {
      const file = join(root, `${name}.pem`);
      writeFileSync(file, pem);
      const endpoint = `https://localhost:${await listening(secured())}`;
      start({ [name]: file });
      expect(await list(endpoint)).toEqual({ answer: [organization] });
    },
  );
});
