import { X509Certificate } from "node:crypto";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, statSync, utimesSync } from "node:fs";
import { connect } from "node:http2";
import { connect as connectPlain } from "node:net";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { connect as connectTls } from "node:tls";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { makeCertificate } from "../../../src/plugin/transport/certificate.js";
import {
  PlanResourceChangeRequest,
  PlanResourceChangeResponse,
  ReadResourceRequest,
  ReadResourceResponse,
} from "../../../src/plugin/wire/index.js";
import { runtimes } from "../../runtimes.js";
import {
  Connection,
  framed,
  identity,
  isThere,
  Provider,
  type Start,
  until,
  type Workshop,
  workshop,
} from "./terraform-double.js";

const OK = 0;
const UNIMPLEMENTED = 12;
const INTERNAL = 13;
const PLAN = "/tfplugin6.Provider/PlanResourceChange";
const READ = "/tfplugin6.Provider/ReadResource";
const SHUTDOWN = "/plugin.GRPCController/Shutdown";

describe.each(runtimes)("on %s", (runtime) => {
  let shop: Workshop;
  const started: Provider[] = [];

  beforeAll(() => {
    shop = workshop(runtime);
  });
  afterEach(() => {
    for (const provider of started.splice(0)) provider.kill();
  });
  afterAll(() => shop.remove());

  function start(options: Start = {}): Provider {
    const provider = new Provider(shop, options);
    started.push(provider);
    return provider;
  }

  const plan = (type_name: string) => PlanResourceChangeRequest.encode({ type_name });

  /** The exit code, or the fact that the process did not leave in the time it had. */
  async function within(milliseconds: number, gone: Promise<number | null>): Promise<unknown> {
    const timer = new AbortController();
    const late = setTimeout(milliseconds, "still there", { signal: timer.signal }).catch(() => undefined);
    const outcome = await Promise.race([gone, late]);
    timer.abort();
    return outcome;
  }

  describe("handshake", () => {
    test("one line with six fields, a socket that only this user can reach, a certificate without padding", async () => {
      const provider = start();
      const [core, protocol, network, path = "", kind, certificate = "", ...more] =
        await provider.handshake();
      expect({ core, protocol, network, kind, more }).toEqual({
        core: "1",
        protocol: "6",
        network: "unix",
        kind: "grpc",
        more: [],
      });
      expect(statSync(dirname(path)).mode & 0o777).toBe(0o700);
      expect(certificate).toMatch(/^[A-Za-z0-9+/]+$/);
      expect(new X509Certificate(Buffer.from(certificate, "base64")).subjectAltName).toBe("DNS:localhost");
    });

    test("without TLS when Terraform was told so", async () => {
      const provider = start({ env: { PLUGIN_CLIENT_CERT: undefined, TF_DISABLE_PLUGIN_TLS: "1" } });
      expect((await provider.handshake())[5]).toBe("");
      const connection = await provider.connect();
      expect((await connection.call(READ)).status).toBe(OK);
    });

    const refusals: [string, Start["env"], RegExp][] = [
      [
        "started by hand",
        { TF_PLUGIN_MAGIC_COOKIE: undefined },
        /is a provider for Terraform.*belay install.*--debug/s,
      ],
      ["a wrong cookie", { TF_PLUGIN_MAGIC_COOKIE: "x" }, /is a provider for Terraform/],
      ["no common protocol", { PLUGIN_PROTOCOL_VERSIONS: "4,5" }, /version 6.*offers 4,5/],
      ["no client certificate", { PLUGIN_CLIENT_CERT: undefined }, /PLUGIN_CLIENT_CERT/],
      [
        "a broken client certificate",
        { PLUGIN_CLIENT_CERT: "-----" },
        /PLUGIN_CLIENT_CERT holds no certificate/,
      ],
      ["no range of ports", { PLUGIN_MIN_PORT: "9", PLUGIN_MAX_PORT: "8" }, /PLUGIN_MIN_PORT=9/],
    ];
    test.each(refusals)(
      "%s: a clear message, exit code 1, and one line for Terraform to quote",
      async (_, env, message) => {
        const provider = start({ env: { ...env } });
        expect(await provider.gone).toBe(1);
        expect(provider.stderr).toMatch(message);
        const isTerraform = !("TF_PLUGIN_MAGIC_COOKIE" in (env ?? {}));
        expect(provider.stdout).toBe(isTerraform ? `${provider.stderr.trim().replace(/\s+/g, " ")}\n` : "");
      },
    );
  });

  describe("who may connect", () => {
    test.each([
      ["another certificate", makeCertificate(new Date())],
      ["no certificate", null],
    ])("%s: refused, and Terraform still gets in", async (_, certificate) => {
      const provider = start();
      const [, , , path = ""] = await provider.handshake();
      const data = await new Promise((resolve) => {
        const socket = connectTls({
          path,
          rejectUnauthorized: false,
          ALPNProtocols: ["h2"],
          ...(certificate && identity(certificate)),
        });
        socket.on("secureConnect", () =>
          socket.write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n\0\0\0\x04\0\0\0\0\0"),
        );
        socket.on("data", (chunk) => resolve(chunk));
        socket.on("error", () => {});
        socket.on("close", () => resolve("closed"));
      });
      expect(data).toBe("closed");
      await until(() => provider.stderr.includes("refused a connection"), "a word on stderr");
      const connection = await provider.connect();
      expect((await connection.call(READ)).status).toBe(OK);
    });
  });

  describe("calls", () => {
    let provider: Provider;
    let connection: Connection;
    const begin = async () => {
      provider = start();
      connection = await provider.connect();
    };

    test("a request is answered with what the handler returns", async () => {
      await begin();
      const answer = await connection.call(
        READ,
        ReadResourceRequest.encode({ current_state: { msgpack: Buffer.from("hi") } }),
      );
      expect(answer.status).toBe(OK);
      expect(ReadResourceResponse.decode(answer.body).new_state?.msgpack).toEqual(
        new Uint8Array(Buffer.from("hi")),
      );
    });

    test("what is not there is UNIMPLEMENTED", async () => {
      await begin();
      for (const path of [
        "/tfplugin6.Provider/ApplyResourceChange",
        "/tfplugin6.Provider/ListResource",
        "/other.Service/X",
        "/",
      ]) {
        expect(await connection.call(path, Buffer.alloc(100_000))).toMatchObject({
          status: UNIMPLEMENTED,
          message: `${path} is not implemented`,
        });
      }
    });

    test("many at once, each with its own answer", async () => {
      await begin();
      const numbers = Array.from({ length: 300 }, (_, number) => number);
      const answers = await Promise.all(
        numbers.map((number) =>
          connection.call(
            number % 2 ? PLAN : READ,
            number % 2
              ? PlanResourceChangeRequest.encode({
                  proposed_new_state: { msgpack: Buffer.from(String(number)) },
                })
              : ReadResourceRequest.encode({ current_state: { msgpack: Buffer.from(String(number)) } }),
          ),
        ),
      );
      const texts = answers.map(({ body }, number) => {
        const state =
          number % 2
            ? PlanResourceChangeResponse.decode(body).planned_state
            : ReadResourceResponse.decode(body).new_state;
        return Buffer.from(state?.msgpack ?? []).toString();
      });
      expect(texts).toEqual(numbers.map(String));
    });

    test("64 MB there and back", async () => {
      await begin();
      const state = Buffer.alloc(64 * 1024 * 1024, "0123456789abcde");
      const answer = await connection.call(
        READ,
        ReadResourceRequest.encode({ current_state: { msgpack: state } }),
      );
      expect(answer.status).toBe(OK);
      const back = ReadResourceResponse.decode(answer.body).new_state?.msgpack ?? new Uint8Array(0);
      expect(Buffer.compare(state, back)).toBe(0);
    }, 30_000);

    const message = framed(ReadResourceRequest.encode({ current_state: { msgpack: Buffer.from("split") } }));
    test.each([
      ["byte by byte", Array.from(message, (byte) => Buffer.of(byte))],
      ["in the prefix", [message.subarray(0, 3), message.subarray(3)]],
      ["after the prefix", [message.subarray(0, 5), message.subarray(5)]],
      ["in the message", [message.subarray(0, 9), message.subarray(9)]],
    ])("a message split %s", async (_, chunks) => {
      await begin();
      const answer = await connection.call(READ, undefined, chunks);
      expect(ReadResourceResponse.decode(answer.body).new_state?.msgpack).toEqual(
        new Uint8Array(Buffer.from("split")),
      );
    });

    test.each([
      ["compressed", [framed(Buffer.alloc(1), 1)], UNIMPLEMENTED, /compressed/],
      ["too long", [Buffer.of(0, 0xff, 0xff, 0xff, 0xff)], 8, /limit/],
      ["two messages", [Buffer.concat([message, message])], INTERNAL, /holds more/],
      ["half a message", [message.subarray(0, 8)], INTERNAL, /ended after 8 bytes/],
      ["no message", [], INTERNAL, /ended after 0 bytes/],
      ["not protobuf", [framed(Buffer.of(0xff))], INTERNAL, /in the middle of a number/],
    ])("a request that is %s gets an error status", async (_, chunks, status, text) => {
      await begin();
      const answer = await connection.call(READ, undefined, chunks);
      expect({ status: answer.status, message: answer.message }).toEqual({
        status,
        message: expect.stringMatching(text),
      });
    });

    test("an exception is INTERNAL with its text, and the process lives", async () => {
      await begin();
      expect(await connection.call(PLAN, plan("throws"))).toMatchObject({
        status: INTERNAL,
        message: "50% of ünits\nfailed",
      });
      expect((await connection.call(PLAN, plan("fine"))).status).toBe(OK);
    });

    test("what is not gRPC is turned away", async () => {
      await begin();
      const stream = connection.open(READ, { "content-type": "text/plain" });
      stream.on("error", () => {}); // it is still open when the provider is ended
      const [headers] = await once(stream, "response");
      expect(headers[":status"]).toBe(415);
    });

    test("a print in a handler goes to stderr", async () => {
      await begin();
      await connection.call(PLAN, plan("prints"));
      await until(() => provider.stderr.includes("this must not reach stdout"), "the print");
      expect(provider.stdout.split("\n")).toHaveLength(2);
    });

    test("health, and the idle streams of go-plugin", async () => {
      await begin();
      expect((await connection.call("/grpc.health.v1.Health/Check")).body).toEqual(Buffer.of(0x08, 0x01));
      for (const path of ["/plugin.GRPCStdio/StreamStdio", "/plugin.GRPCBroker/StartStream"]) {
        const stream = connection.open(path);
        stream.write(framed(Buffer.alloc(0)));
        const [headers] = await once(stream, "response");
        expect(headers[":status"]).toBe(200);
        expect((await connection.call(READ)).status).toBe(OK);
        expect(stream.closed).toBe(false);
      }
    });
  });

  describe("stopping", () => {
    test("StopProvider is answered at once, aborts running calls, whose answers still come, and later calls work", async () => {
      const provider = start();
      const connection = await provider.connect();
      const running = connection.call(PLAN, plan("waits"));
      await until(() => provider.notes().includes("waiting"), "the call to run");
      expect(await connection.call("/tfplugin6.Provider/StopProvider")).toMatchObject({ status: OK });
      expect(
        Buffer.from(PlanResourceChangeResponse.decode((await running).body).planned_private).toString(),
      ).toMatch(/asked the provider to stop/);
      expect((await connection.call(PLAN, plan("fine"))).status).toBe(OK);
      const later = connection.call(PLAN, plan("waits"));
      await until(
        () => provider.notes().filter((note) => note === "waiting").length === 2,
        "the later call to wait",
      );
      await connection.call("/tfplugin6.Provider/StopProvider");
      expect((await later).status).toBe(OK);
    });

    test("a cancelled call is aborted, and only that one", async () => {
      const provider = start();
      const connection = await provider.connect();
      const stream = connection.open(PLAN);
      stream.end(framed(plan("waits")));
      stream.on("error", () => {});
      await until(() => provider.notes().includes("waiting"), "the call to run");
      stream.close(8);
      await until(
        () => provider.notes().some((note) => /^stopped: .*gave the call up/.test(note)),
        "the abort",
      );
      expect((await connection.call(READ)).status).toBe(OK);
    });

    test("Shutdown is answered, then the process is gone with its socket", async () => {
      const provider = start();
      const connection = await provider.connect();
      await connection.call(READ);
      const running = connection.call(PLAN, plan("waits")).catch(() => "cut off");
      await until(() => provider.notes().includes("waiting"), "the call to run");
      const begin = Date.now();
      expect((await connection.call(SHUTDOWN)).status).toBe(OK);
      expect(await provider.gone).toBe(0);
      expect(Date.now() - begin).toBeLessThan(500);
      expect(await running).toBe("cut off");
      expect(provider.notes().filter((note) => note === "exit")).toHaveLength(1);
      expect(provider.temporaryFiles()).toEqual([]);
    });

    test("SIGINT is ignored", async () => {
      const provider = start();
      const connection = await provider.connect();
      provider.process.kill("SIGINT");
      provider.process.kill("SIGINT");
      await setTimeout(100);
      expect((await connection.call(READ)).status).toBe(OK);
    });

    test.each(["SIGTERM", "SIGHUP"] as const)(
      "%s that reaches Terraform's whole group does not end it in the middle of a call",
      async (signal) => {
        const provider = start();
        const connection = await provider.connect();
        const running = connection.call(PLAN, plan("waits"));
        await until(() => provider.notes().includes("waiting"), "the call to run");
        provider.process.kill(signal);
        await setTimeout(100);
        await connection.call("/tfplugin6.Provider/StopProvider");
        expect((await running).status).toBe(OK);
        expect((await connection.call(READ)).status).toBe(OK);
        connection.close();
        expect(await within(2000, provider.gone)).toBe(0);
      },
    );

    test.each(["SIGTERM", "SIGHUP"] as const)("%s before anybody connected ends it", async (signal) => {
      const provider = start();
      await provider.handshake();
      provider.process.kill(signal);
      expect(await within(1000, provider.gone)).toBe(signal === "SIGTERM" ? 143 : 129);
      expect(provider.notes()).toEqual(["exit"]);
      expect(provider.temporaryFiles()).toEqual([]);
    });

    test("the last connection closed: gone", async () => {
      const provider = start();
      const [first, second] = [await provider.connect(), await provider.connect()];
      await Promise.all([first.call(READ), second.call(READ)]);
      first.close();
      expect(await within(300, provider.gone)).toBe("still there");
      second.close();
      expect(await within(2000, provider.gone)).toBe(0);
      expect(provider.temporaryFiles()).toEqual([]);
    });

    test("the parent killed before it connected: gone within two seconds, with its socket", async () => {
      const provider = start({ viaParent: true });
      const [, , , path = ""] = await provider.handshake();
      expect(existsSync(path)).toBe(true);
      provider.process.kill("SIGKILL");
      await within(2000, provider.gone);
      expect(provider.temporaryFiles()).toEqual([]);
      expect(provider.notes()).toEqual(["exit"]);
    });

    test.each([0, 30, 60, 100])(
      "the parent killed %i ms after it started it: gone within two seconds",
      async (delay) => {
        const provider = start({ viaParent: "reading" });
        const pid = await provider.below();
        await setTimeout(delay);
        provider.process.kill("SIGKILL");
        await until(() => !isThere(pid), "the provider to leave", 2000);
        expect(provider.temporaryFiles()).toEqual([]);
      },
    );

    test.each([
      ["an exception outside of a call", "defect", /a defect/],
      ["a rejection that nobody handles", "rejects", /a forgotten promise/],
    ])("%s is a defect: told on stderr, exit code 1, after the clean-up", async (_, type, text) => {
      const provider = start();
      const connection = await provider.connect();
      connection.call(PLAN, plan(type)).catch(() => {});
      expect(await within(2000, provider.gone)).toBe(1);
      expect(provider.stderr).toMatch(text);
      expect(provider.stderr).toMatch(/^panic: .*, whose message is in the log/m); // what Terraform shows of a crash
      expect(provider.notes()).toEqual(["exit"]);
      expect(provider.temporaryFiles()).toEqual([]);
    });

    test("it cannot be loaded: told as a crash, which Terraform shows, and exit code 1", async () => {
      const provider = start({ env: { FIXTURE_FAILS: "1" } });
      expect(await within(2000, provider.gone)).toBe(1);
      expect(provider.stderr).toMatch(/^panic: .*fixture: as ordered$/m);
      expect(provider.temporaryFiles()).toEqual([]);
    });
  });

  describe("standard streams, and a place for the socket", () => {
    test("nobody reads its stderr any more: it goes on", async () => {
      const provider = start();
      const connection = await provider.connect();
      provider.process.stderr?.destroy();
      for (let time = 0; time < 3; time++) await connection.call(PLAN, plan("prints"));
      expect((await connection.call(PLAN, plan("fine"))).status).toBe(OK);
    });

    test.each([["standard output is full", "> /dev/full", {}, /ENOSPC/]])(
      "%s: a clear message, exit code 1, nothing left behind",
      async (_, redirection, env, message) => {
        const provider = start({ redirection, env });
        expect(await provider.gone).toBe(1);
        expect(provider.stderr).toMatch(message);
        expect(provider.temporaryFiles()).toEqual([]);
      },
    );

    test.each([
      ["not there", () => "/no/such/place"],
      ["a file", () => "/dev/null"],
      ["too long for a socket", () => `${shop.directory}/${"x".repeat(100)}`],
    ])("TMPDIR is %s: the socket lies elsewhere", async (_, TMPDIR) => {
      const elsewhere = join(shop.directory, "elsewhere");
      mkdirSync(elsewhere, { recursive: true });
      if (TMPDIR().startsWith(shop.directory)) mkdirSync(TMPDIR(), { recursive: true });
      const provider = start({ env: { TMPDIR: TMPDIR(), XDG_RUNTIME_DIR: elsewhere } });
      expect(dirname(dirname((await provider.handshake())[3] ?? ""))).toBe(elsewhere);
      const connection = await provider.connect();
      expect((await connection.call(SHUTDOWN)).status).toBe(OK);
      expect(await provider.gone).toBe(0);
      expect(readdirSync(elsewhere)).toEqual([]);
    });

    test("what a killed provider left behind is removed by a later one, and what a running one has is not", async () => {
      const TMPDIR = join(shop.directory, "shared");
      mkdirSync(TMPDIR);
      const killed = start({ env: { TMPDIR } });
      const running = start({ env: { TMPDIR } });
      await Promise.all([killed.handshake(), running.handshake()]);
      killed.process.kill("SIGKILL");
      await killed.gone;
      const anHourAgo = Date.now() / 1000 - 3600;
      for (const name of readdirSync(TMPDIR)) utimesSync(join(TMPDIR, name), anHourAgo, anHourAgo);
      expect(readdirSync(TMPDIR)).toHaveLength(2);
      const later = start({ env: { TMPDIR } });
      await later.handshake();
      await until(() => readdirSync(TMPDIR).length === 2, "the folder to be removed");
      expect((await (await running.connect()).call(SHUTDOWN)).status).toBe(OK);
      expect((await (await later.connect()).call(SHUTDOWN)).status).toBe(OK);
      await Promise.all([running.gone, later.gone]);
      expect(readdirSync(TMPDIR)).toEqual([]);
    });

    test.each(["<&-", "2>&-", "<&- 2>&-"])(
      "streams closed from the start (%s) are no hindrance",
      async (redirection) => {
        const provider = start({ redirection });
        const connection = await provider.connect();
        await connection.call(PLAN, plan("prints"));
        expect((await connection.call(READ)).status).toBe(OK);
        expect((await connection.call(SHUTDOWN)).status).toBe(OK);
        expect(await provider.gone).toBe(0);
      },
    );
  });

  describe("--debug", () => {
    test("needs no cookie and no TLS, prints the variable, outlives Shutdown and connections, ends with SIGINT", async () => {
      const provider = start({
        args: ["--debug"],
        env: { TF_PLUGIN_MAGIC_COOKIE: undefined, PLUGIN_CLIENT_CERT: undefined },
      });
      await until(() => provider.stdout.includes("Ctrl-C"), "the text");
      const json = /TF_REATTACH_PROVIDERS='(.*)'/.exec(provider.stdout)?.[1] ?? "";
      const reattach = JSON.parse(json)["registry.terraform.io/belay-iac/fixture"];
      expect(reattach).toEqual({
        Protocol: "grpc",
        ProtocolVersion: 6,
        Pid: provider.process.pid,
        Test: true,
        Addr: { Network: "unix", String: expect.any(String) },
      });
      expect(JSON.parse(json)["registry.opentofu.org/belay-iac/fixture"]).toEqual(reattach);
      for (let round = 0; round < 2; round++) {
        const connection = new Connection(
          connect("http://localhost", { createConnection: () => connectPlain(reattach.Addr.String) }),
        );
        expect((await connection.call(READ)).status).toBe(OK);
        expect((await connection.call(SHUTDOWN)).status).toBe(OK);
        connection.close();
      }
      expect(await within(400, provider.gone)).toBe("still there");
      provider.process.kill("SIGINT");
      expect(await within(1000, provider.gone)).toBe(130);
      expect(provider.notes()).toEqual(["exit"]);
      expect(provider.temporaryFiles()).toEqual([]);
    });
  });
});
