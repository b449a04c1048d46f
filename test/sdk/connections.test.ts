/** What only a real connection shows: drops, cut bodies, delays, compression, redirects. */
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "@jest/globals";
import { createQoveryClient, PlatformError } from "../../src/sdk/index.js";

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

const closers: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closers.splice(0).map((close) => close()));
});

/** A server on a free port that answers the n-th request with the n-th answer, and a client of it. */
async function serve(...answers: Answer[]) {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    seen.push(`${request.method} ${request.url}`);
    answers[seen.length - 1]?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  closers.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { seen, endpoint, qovery: createQoveryClient({ token: "t0ken", endpoint }) };
}

const caught = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

test.each([
  { name: "dropped connection", first: drop },
  { name: "body shorter than it said", first: cutBody },
  { name: "chunked body without its end", first: cutChunks },
])("a read survives: $name", async ({ first }) => {
  const { qovery, seen } = await serve(first, good);
  expect(await qovery.listOrganization()).toEqual([organization]);
  expect(seen).toEqual(["GET /organization", "GET /organization"]);
});

test("a creation whose connection drops is not sent twice", async () => {
  const { qovery, seen } = await serve(drop, good);
  const error = await caught(
    qovery.createAWSCredentials({
      organizationId: "o",
      body: { type: "AWS_ROLE", name: "n", role_arn: "arn" },
    }),
  );
  expect(error).toMatchObject({ name: "PlatformError", code: "unreachable", method: "POST" });
  expect(seen).toEqual(["POST /organization/o/aws/credentials"]);
});

test("setting a cluster's credential is sent again", async () => {
  const answer: Answer = (_, response) => response.writeHead(201).end('{"credentials":{"id":"k"}}');
  const { qovery, seen } = await serve(drop, answer);
  expect(await qovery.specifyClusterCloudProviderInfo({ ...cluster, body: {} })).toEqual({
    credentials: { id: "k" },
  });
  expect(seen).toHaveLength(2);
});

test("deploying a cluster is not", async () => {
  const { qovery, seen } = await serve(drop, good);
  expect(await caught(qovery.deployCluster(cluster))).toMatchObject({ code: "unreachable" });
  expect(seen).toEqual(["POST /organization/o/cluster/c/deploy"]);
});

test("nobody listens: the error says where and why", async () => {
  const { endpoint } = await serve();
  await Promise.all(closers.splice(0).map((close) => close()));
  const qovery = createQoveryClient({ token: "t0ken", endpoint });
  const error = (await caught(qovery.listOrganization())) as PlatformError;
  expect(error).toBeInstanceOf(PlatformError);
  expect(error.message).toMatch(
    /^GET 127\.0\.0\.1:\d+\/organization did not get through: connect ECONNREFUSED/,
  );
}, 10_000);

test("a signal cancels a request that is under way", async () => {
  const { qovery } = await serve(() => {});
  const stop = new AbortController();
  const pending = caught(qovery.listOrganization({ signal: stop.signal }));
  setTimeout(() => stop.abort(new Error("enough")), 50);
  expect(await pending).toMatchObject({ code: "aborted", cause: new Error("enough") });
});

test("a compressed answer is read", async () => {
  const { qovery } = await serve((_, response) =>
    response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(listed)),
  );
  expect(await qovery.listOrganization()).toEqual([organization]);
});

test("a redirect is not followed, least of all by a deletion", async () => {
  const { qovery, seen } = await serve(
    (_, response) => response.writeHead(302, { location: "https://login.test/?next=secret" }).end(),
    good,
  );
  const error = await caught(qovery.deleteAWSCredentials({ organizationId: "o", credentialsId: "k" }));
  expect(error).toMatchObject({
    code: "unexpected_response",
    status: 302,
    message: expect.stringMatching(/: it points to login\.test instead$/),
  });
  expect(seen).toHaveLength(1);
});
