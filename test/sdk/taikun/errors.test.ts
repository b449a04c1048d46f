/** What a client of Taikun makes of refusals, and of answers that only look like a success. */
import { describe, expect, test } from "@jest/globals";
import { PlatformError, type TaikunClient } from "../../../src/sdk/taikun/index.js";
import { answering, errorOf, everything, nothing, page } from "./answering.js";

const body = { name: "prod", apiKey: "canary-api-key" };
const create = (taikun: TaikunClient) => taikun.createAiCredential({ body });
const json = (status: number, value: unknown) => () => Response.json(value, { status });
const plain = (status: number, value: string) => () => new Response(value, { status });

test.each([
  [
    "title and detail",
    409,
    json(409, { title: "Conflict", detail: "it is in use" }),
    "Conflict: it is in use",
  ],
  ["title and message", 400, json(400, { title: "Bad", message: "no such key" }), "Bad: no such key"],
  ["an error alone", 400, json(400, { error: "no such key" }), "no such key"],
  ["a title alone", 404, json(404, { title: "Not found" }), "Not found"],
  ["title and detail alike", 400, json(400, { title: "No", detail: "No" }), "No"],
  [
    "fields",
    400,
    json(400, { title: "Wrong", errors: { name: ["too short", "taken"], url: ["bad"] } }),
    "Wrong: name: too short taken; url: bad",
  ],
  ["fields alone", 422, json(422, { errors: { name: "bad" } }), "name: bad"],
  ["a text", 403, plain(403, "Only a Partner may do this"), "Only a Partner may do this"],
  ["the page of a proxy", 403, plain(403, "<html>nginx</html>"), undefined],
  ["nothing", 400, plain(400, ""), undefined],
  [
    "a secret that is repeated",
    400,
    json(400, { title: "Key", detail: "canary-api-key is wrong" }),
    undefined,
  ],
  ["the robot's secret", 403, plain(403, "canary-secret-key is unknown"), undefined],
])("a refusal with %s", async (_, status, answer, detail) => {
  const { taikun, asked } = answering(answer);
  const error = await errorOf(create(taikun));
  expect(error).toBeInstanceOf(PlatformError);
  expect([error.status, error.detail, asked.length]).toEqual([status, detail, 1]);
  expect(everything(error)).not.toContain("canary");
});

test.each([
  [400, "rejected"],
  [401, "unauthenticated"],
  [403, "forbidden"],
  [404, "not_found"],
  [409, "rejected"],
  [500, "server_error"],
  [302, "unexpected_response"],
])(
  "the status %d is %s, and a creation that may have taken effect is not sent again",
  async (status, code) => {
    const { taikun, asked } = answering(json(status, {}));
    expect(await errorOf(create(taikun))).toMatchObject({ code, status });
    expect(asked).toHaveLength(1);
  },
);

describe("what is sent again", () => {
  const tooMany = () => new Response(null, { status: 429, headers: { "Retry-After": "0" } });
  test.each<[string, (taikun: TaikunClient) => Promise<unknown>, () => Response]>([
    ["a creation that came too soon", create, tooMany],
    ["a list, after a failure", (t) => t.listAiCredentials(), json(502, {})],
    [
      "an update, after a failure",
      (t) => t.updateAwsCredential({ body: { id: 1, name: "abc" } }),
      json(503, {}),
    ],
    [
      "a lock, after a failure",
      (t) => t.lockCloudCredential({ body: { id: 1, mode: "lock" } }),
      json(500, {}),
    ],
    ["a deletion, after a failure", (t) => t.deleteCloudCredential({ credentialId: 1 }), json(500, {})],
  ])("%s", async (_, call, refusal) => {
    const { taikun, asked, retries } = answering(({ method }) => {
      if (asked.length === 1) return refusal();
      return method === "GET" ? Response.json(page([])) : Response.json({ id: "7" });
    });
    await call(taikun);
    expect([asked.length, retries.length]).toEqual([2, 1]);
  });

  test.each<[string, (taikun: TaikunClient) => Promise<unknown>]>([
    ["backups that are switched on", (t) => t.enableBackup({ body: { projectId: 1, s3CredentialId: 2 } })],
    ["a project to delete", (t) => t.deleteProject({ body: { projectId: 1 } })],
    [
      "a rule to create",
      (t) =>
        t.createShowbackRule({
          body: { name: "r", metricName: "m", kind: "General", type: "Sum", price: 1 },
        }),
    ],
  ])("not %s, after a failure", async (_, call) => {
    const { taikun, asked } = answering(json(502, {}));
    expect(await errorOf(call(taikun))).toMatchObject({ code: "server_error" });
    expect(asked).toHaveLength(1);
  });
});

describe("a success", () => {
  test.each<[string, (taikun: TaikunClient) => Promise<unknown>]>([
    ["a creation", create],
    ["a deletion", (t) => t.deleteAiCredential({ credentialId: 1 })],
    ["a lock", (t) => t.lockBackupCredential({ body: { id: 1, mode: "lock" } })],
    ["a list", (t) => t.listAiCredentials()],
  ])("that has isError is none, for %s", async (_, call) => {
    const { taikun } = answering(
      json(200, { id: "7", isError: true, message: "canary-secret-key is no good" }),
    );
    const error = await errorOf(call(taikun));
    expect(error).toMatchObject({
      code: "rejected",
      status: 200,
      message: expect.stringMatching(/ is withheld, .* a secret$/),
    });
    expect(everything(error)).not.toContain("canary");
  });

  test.each([
    ["isError false", { id: "7", status: 200, message: null, isError: false, result: null }],
    ["the id alone", { id: "7" }],
    ["the id as a number", { id: 7 }],
  ])("of a creation with %s gives the id", async (_, answer) => {
    expect(await create(answering(json(200, answer)).taikun)).toEqual({ id: "7" });
  });

  test.each([
    ["no id", {}, "unexpected_response"],
    ["an empty id", { id: "" }, "unexpected_response"],
    ["an id of another kind", { id: "abc" }, "unexpected_response"],
  ])("of a creation with %s is an error", async (_, answer, code) => {
    const error = await errorOf(create(answering(json(200, answer)).taikun));
    expect(error).toMatchObject({ code, message: expect.stringContaining("nobody knows what was created") });
  });

  test("of a creation without a body is an error", async () => {
    expect(await errorOf(create(answering(nothing).taikun))).toMatchObject({ code: "not_json" });
  });

  test("of an update may be empty, or 204", async () => {
    const update = { body: { id: 1, name: "abc" } };
    expect(await answering(nothing).taikun.updateAwsCredential(update)).toBeUndefined();
    const { taikun } = answering(() => new Response(null, { status: 204 }));
    expect(await taikun.deleteCloudCredential({ credentialId: 1 })).toBeUndefined();
  });
});
