import { describe, expect, test } from "@jest/globals";
import { createQoveryClient, type PlatformError } from "../../src/sdk/index.js";

const token = "t0ken-canary";
const body = {
  type: "AWS_STATIC",
  name: "prod",
  access_key_id: "AKIA",
  secret_access_key: "s3cret-canary",
} as const;

/** The error of a creation, which is tried once, against a platform that answers with this. */
async function errorOf(answer: Response): Promise<PlatformError> {
  const qovery = createQoveryClient({ token, fetch: async () => answer });
  return qovery.createAWSCredentials({ organizationId: "o", body }).then(
    () => {
      throw new Error("there was no error");
    },
    (error) => error,
  );
}

const said = (status: number, body: unknown) => Response.json(body, { status });
const where = "POST api.qovery.com/organization/o/aws/credentials";

describe("an answer that is no success", () => {
  test.each([
    {
      name: "400",
      answer: said(400, { detail: "no" }),
      code: "rejected",
      message: "was rejected (status 400): no",
    },
    {
      name: "401",
      answer: said(401, {}),
      code: "unauthenticated",
      message: /token is missing, wrong or expired \(/,
    },
    { name: "403", answer: said(403, {}), code: "forbidden", message: /no right to it \(status 403\)$/ },
    { name: "404", answer: said(404, {}), code: "not_found", message: /no such thing \(status 404\)$/ },
    {
      name: "409",
      answer: said(409, { detail: "in use" }),
      code: "rejected",
      message: /\(status 409\): in use$/,
    },
    {
      name: "500",
      answer: said(500, {}),
      code: "server_error",
      message: /failed at the platform \(status 500\)$/,
    },
    {
      name: "error, no detail",
      answer: said(422, { error: "Bad name" }),
      code: "rejected",
      message: /: Bad name$/,
    },
    { name: "message", answer: said(422, { message: "Bad name" }), code: "rejected", message: /: Bad name$/ },
    {
      name: "detail is no text",
      answer: said(400, { detail: { a: 1 } }),
      code: "rejected",
      message: /\(status 400\)$/,
    },
    { name: "body is a list", answer: said(400, ["no"]), code: "rejected", message: /\(status 400\)$/ },
    {
      name: "body is HTML",
      answer: new Response("<html>no</html>", { status: 502 }),
      code: "server_error",
      message: /\(status 502\)$/,
    },
    {
      name: "no body",
      answer: new Response(null, { status: 400 }),
      code: "rejected",
      message: /\(status 400\)$/,
    },
    { name: "lines in detail", answer: said(400, { detail: "a\n  b" }), code: "rejected", message: /: a b$/ },
    {
      name: "200 and HTML",
      answer: new Response("<html>s3cret-canary</html>", { headers: { "content-type": "text/html" } }),
      code: "not_json",
      message: /other than JSON \(status 200\): text\/html, 26 characters$/,
    },
    {
      name: "201 and nothing",
      answer: new Response(null, { status: 201 }),
      code: "not_json",
      message: /: an empty body$/,
    },
    {
      name: "201 without an id",
      answer: said(201, { name: "prod", object_type: "AWS" }),
      code: "unexpected_response",
      message: /\(status 201\): id: .*expected string/,
    },
    {
      name: "the platform repeats secrets",
      answer: said(400, { detail: `bad s3cret-canary from ${token}` }),
      code: "rejected",
      message: /\(status 400\): what the platform said is withheld, because it repeats a part of a secret$/,
    },
    {
      name: "a secret where the detail is cut off",
      answer: said(400, { detail: `${"x".repeat(495)}s3cret-canary` }),
      code: "rejected",
      message: /is withheld, because/,
    },
  ])("$name", async ({ answer, code, message }) => {
    const error = await errorOf(answer);
    expect(error).toMatchObject({ name: "PlatformError", code, method: "POST", status: answer.status });
    expect(error.path).toBe("/organization/o/aws/credentials");
    expect(error.message.startsWith(where)).toBe(true);
    expect(error.message).toEqual(
      expect.stringMatching(
        typeof message === "string" ? `${where} ${message}`.replace(/[()]/g, "\\$&") : message,
      ),
    );
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/canary/);
  });
});

test.each([
  {
    asks: "3600",
    why: "; the platform asks to wait 3600 s, and a request may wait 120 s in all (rateLimitWait) (status 429): quota exceeded",
  },
  {
    asks: "0",
    rateLimitWait: 0,
    why: "; the platform asks to wait 0 s, and a request may wait 0 s in all (rateLimitWait) (status 429): quota exceeded",
  },
  {
    rateLimitWait: 5,
    why: ", for all of the 1 s that a request may wait (rateLimitWait) (status 429): quota exceeded",
  },
])("429 for longer than a request may wait is rate_limited", async ({ asks, why, ...limit }) => {
  const headers = asks === undefined ? {} : { "retry-after": asks };
  const fetch = async () => Response.json({ detail: "quota exceeded" }, { status: 429, headers });
  await expect(createQoveryClient({ token, fetch, ...limit }).listOrganization()).rejects.toMatchObject({
    code: "rate_limited",
    status: 429,
    detail: "quota exceeded",
    message: `GET api.qovery.com/organization was refused because there were too many requests${why}`,
  });
});

test("an error without status and detail has no such fields", async () => {
  const qovery = createQoveryClient({ token, fetch: () => Promise.reject(new Error("wire")) });
  const signal = AbortSignal.abort(new Error("enough"));
  const error = await qovery.listOrganization({ signal }).catch((error) => error);
  expect(Object.keys(error).sort()).toEqual(["code", "method", "name", "path"]);
});
