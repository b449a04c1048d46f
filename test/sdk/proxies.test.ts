/** Requests through a real proxy, on each runtime, each of which would go by rules of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import { createServer as createTlsServer } from "node:https";
import type { AddressInfo, Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { makeCertificate, toPem } from "../../src/plugin/transport/certificate.js";
import { makeProgram, runtimes } from "../runtimes.js";
import type { Asked, Outcome } from "./asking-program.js";
import { forwardProxy } from "./forward-proxy.js";

const organization = { id: "o", name: "org", plan: "FREE", created_at: "2030-01-01T00:00:00Z" };
const listed = { answer: [organization] };
const list = { method: "listOrganization", parameters: {} };
/** It is tried once only, but where it was never sent. */
const creation = {
  method: "createAWSCredentials",
  parameters: { organizationId: "o", body: { type: "AWS_ROLE", name: "n", role_arn: "arn" } },
};

const root = mkdtempSync(join(tmpdir(), "belay-proxies-"));
const certificate = makeCertificate(new Date());
const pem = toPem(certificate.der);
const authority = join(root, "authority.pem");
writeFileSync(authority, pem);
afterAll(() => rmSync(root, { recursive: true }));

const started: (Server | ChildProcess)[] = [];
afterEach(() => {
  for (const one of started.splice(0)) "kill" in one ? one.kill() : one.close();
});

/** A server, and its port. */
async function listening<S extends Server>(server: S): Promise<S & { host: string; port: number }> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  started.push(server);
  return Object.assign(server, { host: "127.0.0.1", port: (server.address() as AddressInfo).port });
}

/** What platforms were sent. */
const bodies: string[] = [];

/** A platform that answers all with a list of one organization. */
const answering: RequestListener = async (request, response) => {
  const body = await text(request);
  if (body) bodies.push(body);
  response.end(JSON.stringify({ results: [organization] }));
};
const plain = () => listening(createServer({}, answering));
const secured = () => {
  const key = certificate.privateKey.export({ type: "pkcs8", format: "pem" });
  return listening(createTlsServer({ cert: pem, key }, answering));
};

describe.each(runtimes)("on %s", (runtime) => {
  const program = join(root, runtime === "node" ? "asking.cjs" : "asking");
  beforeAll(() => makeProgram(runtime, "test/sdk/asking-program.ts", program));

  /** One call by a program that has only these variables. */
  async function ask(env: Record<string, string>, asked: Asked): Promise<Outcome> {
    const child = spawn(program, {
      env: { PATH: process.env.PATH, ...env },
      stdio: ["pipe", "pipe", "inherit"],
    });
    started.push(child);
    child.stdin.write(`${JSON.stringify({ ...asked, options: { allowHttp: true, ...asked.options } })}\n`);
    const [line] = await once(createInterface({ input: child.stdout }), "line");
    return JSON.parse(line);
  }

  const environment = { proxy: "environment" };
  const endpoint = "http://platform.invalid";

  test("by HTTP_PROXY, with its user and password, a read and a write", async () => {
    const proxy = forwardProxy(await plain());
    const HTTP_PROXY = `http://us%40er:p%3Ass@127.0.0.1:${(await listening(proxy.server)).port}/`;
    const asked = { endpoint, options: environment };
    expect(await ask({ HTTP_PROXY }, { ...asked, ...list })).toEqual(listed);
    await ask({ HTTP_PROXY, NODE_USE_ENV_PROXY: "1" }, { ...asked, ...creation });
    expect(bodies.splice(0).map((body) => JSON.parse(body))).toEqual([creation.parameters.body]);
    expect(proxy.seen).toEqual([
      "GET http://platform.invalid/organization by us@er:p:ss",
      "POST http://platform.invalid/organization/o/aws/credentials by us@er:p:ss",
    ]);
  });

  test("by a tunnel to a platform whose certificate is of an authority of one's own; NO_PROXY is not for the option", async () => {
    const platform = await secured();
    const proxy = forwardProxy(platform);
    const options = { proxy: `http://127.0.0.1:${(await listening(proxy.server)).port}` };
    const env = { NODE_EXTRA_CA_CERTS: authority, NO_PROXY: "localhost", no_proxy: "*" };
    expect(await ask(env, { endpoint: `https://localhost:${platform.port}`, ...list, options })).toEqual(
      listed,
    );
    expect(proxy.seen).toEqual([`CONNECT localhost:${platform.port}`]);
  });

  test.each<{ name: string; variables?: Record<string, string>; where?: string; expected: unknown }>([
    {
      name: "what NO_PROXY takes out",
      variables: { NO_PROXY: "invalid" },
      where: endpoint,
      expected: { error: { code: "aborted" } }, // while it waits to look the host up again
    },
    { name: "this machine", expected: listed },
    {
      name: "this machine, on a Node that knows proxies",
      variables: { NODE_USE_ENV_PROXY: "1" },
      expected: listed,
    },
  ])("not by it: $name", async ({ variables, where, expected }) => {
    const platform = await plain();
    const proxy = forwardProxy(platform);
    const env = { HTTP_PROXY: `http://127.0.0.1:${(await listening(proxy.server)).port}`, ...variables };
    const asked = { endpoint: where ?? `http://127.0.0.1:${platform.port}`, ...list, options: environment };
    expect(await ask(env, { ...asked, ...(where && { abortAfter: 400 }) })).toMatchObject(expected as object);
    expect(proxy.seen).toEqual([]);
  });

  test.each([
    { scheme: "http", refuses: 407, words: /wants a user and a password, or other ones \(status 407\)/ },
    { scheme: "https", refuses: 407, words: /wants a user and a password, or other ones \(status 407\)/ },
    { scheme: "https", refuses: 403, words: /did not let it through \(status 403\)/ },
  ])(
    "$refuses by the proxy of $scheme is its own answer, without its password, and not tried again",
    async ({ scheme, refuses, words }) => {
      const proxy = forwardProxy(await plain(), refuses);
      const { port } = await listening(proxy.server);
      const env = { [`${scheme}_proxy`]: `http://user:s3cret@127.0.0.1:${port}` };
      const { error } = await ask(env, {
        endpoint: `${scheme}://platform.invalid`,
        ...list,
        options: environment,
      });
      expect(error).toMatchObject({ code: "unreachable" });
      expect(error?.message).toMatch(words);
      expect(error?.message).toContain(`the proxy 127.0.0.1:${port} (${scheme}_proxy)`);
      expect(JSON.stringify(error)).not.toContain("s3cret");
      expect(proxy.seen).toHaveLength(1);
    },
  );

  test("a certificate that nobody vouches for is shown once, and the error names the way out", async () => {
    const platform = await secured();
    let handshakes = 0;
    platform.on("connection", () => {
      handshakes++;
    });
    const { error } = await ask({}, { endpoint: `https://localhost:${platform.port}`, ...list });
    expect(error?.message).toMatch(
      /its certificate is not trusted \(DEPTH_ZERO_SELF_SIGNED_CERT\): NODE_EXTRA_CA_CERTS can name/,
    );
    expect(handshakes).toBe(1);
  });
});
