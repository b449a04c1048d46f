/** What clients do to a connection, on purpose or not: an answer where there can be one, and no word on stderr. */
import { connect } from "node:net";
import { afterAll, beforeAll, expect, jest, test } from "@jest/globals";
import { type Listening, listen } from "../../src/sandbox/index.js";
import { startSandbox } from "./start-sandbox.js";

const { sandbox, organizationId, token } = startSandbox();
const path = `/qovery/organization/${organizationId}/onPremise/credentials`;
const said: unknown[] = [];
const hear = (...words: unknown[]) => {
  said.push(words);
  return true;
};
for (const way of ["error", "warn", "info", "log"] as const)
  jest.spyOn(console, way).mockImplementation(hear);
jest.spyOn(process.stderr, "write").mockImplementation(hear);
let listening: Listening;
beforeAll(async () => {
  listening = await listen(sandbox, { port: 0, host: "127.0.0.1" });
});
afterAll(async () => {
  await listening.close();
  sandbox.close();
});

/** Sends these pieces one after the other, then nothing, or an end of the connection; what comes back until it is closed. */
function send(pieces: string[], end: "wait" | "destroy" | "reset" = "wait"): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(listening.address.endpoint).port), "127.0.0.1");
    let answer = "";
    socket.setEncoding("utf8").on("data", (text) => {
      answer += text;
    });
    socket.on("error", () => {}).on("close", () => resolve(answer));
    socket.on("connect", async () => {
      for (const piece of pieces) await new Promise((sent) => socket.write(piece, sent));
      if (end === "destroy") socket.destroy();
      if (end === "reset") socket.resetAndDestroy();
    });
  });
}

const head = (...lines: string[]) =>
  `${[`POST ${path} HTTP/1.1`, "Host: localhost", `Authorization: Token ${token}`, "Content-Type: application/json", ...lines].join("\r\n")}\r\n\r\n`;
const chunk = (text: string) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
const close = "Connection: close";

test.each<{ name: string; pieces: string[]; end?: "destroy" | "reset"; answer: RegExp }>([
  {
    name: "a length that is too much",
    pieces: [head(`Content-Length: ${200 * 2 ** 20}`, close), "["],
    answer: /^HTTP\/1.1 413 /,
  },
  {
    name: "chunks that are too much",
    pieces: [head("Transfer-Encoding: chunked", close), ...Array(20).fill(chunk(" ".repeat(65_536)))],
    answer: /^HTTP\/1.1 413 /,
  },
  {
    name: "chunks that nest",
    pieces: [head("Transfer-Encoding: chunked", close), chunk("[".repeat(100)), chunk("[")],
    answer: /^HTTP\/1.1 400 [\s\S]*deeper than 64/,
  },
  {
    name: "a body that breaks off",
    pieces: [head("Content-Length: 100"), '{"name":'],
    end: "destroy",
    answer: /^$/,
  },
  {
    name: "a body that is reset",
    pieces: [head("Content-Length: 100"), '{"name":'],
    end: "reset",
    answer: /^$/,
  },
  {
    name: "an answer that nobody waits for",
    pieces: [head("Content-Length: 12"), '{"name":"a"}'],
    end: "reset",
    answer: /^/,
  },
  { name: "no HTTP", pieces: ["\x16\x03\x01 hello\r\n\r\n"], answer: /^HTTP\/1.1 400 / },
  {
    name: "headers that are too much",
    pieces: [head(`X-Long: ${"x".repeat(20_000)}`)],
    answer: /^HTTP\/1.1 431 /,
  },
  {
    name: "a path that is too much",
    pieces: [`GET /qovery/${"x".repeat(20_000)} HTTP/1.1\r\n\r\n`],
    answer: /^HTTP\/1.1 431 /,
  },
  {
    name: "no host",
    pieces: [`GET /qovery/organization HTTP/1.1\r\n${close}\r\n\r\n`],
    answer: /^HTTP\/1.1 400 /,
  },
  {
    name: "two lengths",
    pieces: [head("Content-Length: 1", "Content-Length: 2")],
    answer: /^HTTP\/1.1 400 /,
  },
  {
    name: "a method that there is not",
    pieces: [`TRACE /qovery/organization HTTP/1.1\r\nHost: localhost\r\n${close}\r\n\r\n`],
    answer: /^HTTP\/1.1 405 /,
  },
  { name: "a tunnel", pieces: ["CONNECT example:443 HTTP/1.1\r\nHost: localhost\r\n\r\n"], answer: /^/ },
])("$name", async ({ pieces, end, answer }) => {
  expect(await send(pieces, end)).toMatch(answer);
  const alive = await fetch(listening.address.endpoint + path, {
    headers: { authorization: `Token ${token}` },
  });
  expect(alive.status).toBe(200);
  expect(said).toEqual([]);
});
