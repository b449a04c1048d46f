/** How a client of Taikun shows who asks: by a login, which it renews, by the keys of a robot user, or with a token. */
import { afterEach, describe, expect, jest, test } from "@jest/globals";
import { createTaikunClient, type TaikunClientOptions } from "../../../src/sdk/taikun/index.js";
import { type Asked, answering, errorOf, everything, robot } from "./answering.js";

const user = { email: "ops@acme.example", password: "canary-password" };
const LOGIN = "POST /api/v1/auth/login";
const REFRESH = "POST /api/v1/auth/refresh";
const LIST = "GET /api/v1/cloudcredentials";

const jwt = (claims: object, name = "s1gnature") =>
  `${Buffer.from('{"alg":"none"}').toString("base64url")}.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.${name}`;
const tokens = (token: unknown, more: object = {}) =>
  Response.json({ token, refreshToken: "canary-refresh", ...more });

let time = 1_800_000_000_000;
const stopTime = () => jest.spyOn(Date, "now").mockImplementation(() => time);
afterEach(() => {
  jest.restoreAllMocks();
});

/** A Taikun that gives out these tokens, one after the other, and lets in whoever has the last one. */
function lettingIn(
  given: string[],
  refuse: (asked: Asked) => Response | undefined = () => undefined,
  who: object = user,
) {
  let last = "";
  return answering((asked) => {
    const refused = refuse(asked);
    if (refused) return refused;
    if (asked.line === LOGIN || asked.line === REFRESH) {
      last = given.shift() ?? "none-left";
      return tokens(last);
    }
    return asked.authorization === `Bearer ${last}` ? Response.json([]) : new Response(null, { status: 401 });
  }, who);
}

describe("a login", () => {
  test("serves all who wait for it, and those who come later", async () => {
    const { taikun, asked, lines } = lettingIn(["opaque"]);
    await Promise.all([taikun.listCloudCredentials(), taikun.listCloudCredentials()]);
    await taikun.listCloudCredentials();
    expect(lines()).toEqual([LOGIN, LIST, LIST, LIST]);
    expect(asked[0]?.authorization).toBeNull();
  });

  test.each([
    { name: "a user", more: {}, sent: { accountName: "taikun" } },
    { name: "a user of an account", more: { accountName: "acme" }, sent: { accountName: "acme" } },
    {
      name: "a user whom Keycloak knows",
      more: { mode: "keycloak" },
      sent: { accountName: "taikun", mode: "keycloak" },
    },
  ])("of $name sends what Taikun's own clients send", async ({ more, sent }) => {
    const { taikun, asked } = lettingIn(["t"], undefined, { ...user, ...more });
    await taikun.listCloudCredentials();
    expect(asked[0]?.body).toEqual({ ...user, ...sent });
  });

  test.each([
    [
      "a second factor",
      { twoFaEnabled: true },
      "mfa_required",
      /has one, and only a person can give it: use the access key/,
    ],
    [
      "one that must be set up",
      { isForcedToEnabled2Fa: true },
      "mfa_required",
      /must set one up first.*robot user/,
    ],
    [
      "no token",
      { token: "" },
      "unauthenticated",
      /there is no token in the answer: use the access key.*robot user/,
    ],
    ["no token at all", { token: null }, "unauthenticated", /no token/],
  ])("that is answered with %s is an error that says what to do", async (_, more, code, message) => {
    const { taikun } = answering(() => tokens("canary-token", more), user);
    const error = await errorOf(taikun.listCloudCredentials());
    expect(error).toMatchObject({ code, message: expect.stringMatching(message) });
    expect(everything(error)).not.toContain("canary");
  });

  test.each([400, 401, 403, 404])("that is refused with %d lets nobody in", async (status) => {
    const problem = { title: "Login failed", detail: `canary-password of ${user.email} is wrong` };
    const { taikun, lines } = answering(() => Response.json(problem, { status }), user);
    const error = await errorOf(taikun.listCloudCredentials());
    expect(error).toMatchObject({
      code: "unauthenticated",
      status,
      message: expect.stringMatching(
        / did not log in .*: what the platform said is withheld, because it repeats a part of a secret$/,
      ),
    });
    expect([everything(error).includes("canary"), lines()]).toEqual([false, [LOGIN]]);
  });
});

describe("a token", () => {
  const claims = (seconds: number) => ({ iat: time / 1000, exp: time / 1000 + seconds });

  test("is refreshed before it ends, with both tokens, and once for all", async () => {
    stopTime();
    const first = jwt(claims(600));
    const { taikun, asked, lines } = lettingIn([first, jwt(claims(1200), "second")]);
    await taikun.listCloudCredentials();
    time += 571_000;
    await Promise.all([taikun.listCloudCredentials(), taikun.listCloudCredentials()]);
    expect(lines()).toEqual([LOGIN, LIST, REFRESH, LIST, LIST]);
    expect(asked[2]?.body).toEqual({ token: first, refreshToken: "canary-refresh" });
    expect(asked[2]?.authorization).toBeNull();
  });

  test.each([
    ["is opaque", "opaque"],
    ["has three parts of nothing", "a.b.c"],
    ["has exp 0", jwt({ exp: 0 })],
    ["has no exp", jwt({ role: "Partner" })],
    ["has ended by a clock that is wrong", jwt({ exp: 1000 })],
  ])("that %s is used until it is refused", async (_, token) => {
    const { taikun, lines } = lettingIn([token]);
    await taikun.listCloudCredentials();
    await taikun.listCloudCredentials();
    expect(lines()).toEqual([LOGIN, LIST, LIST]);
  });

  test("is good as long as the platform's clock says", async () => {
    stopTime();
    // The clock here is ten hours ahead.
    const start = time / 1000 - 36_000;
    const { taikun, lines } = lettingIn([jwt({ nbf: start, exp: start + 600 })]);
    await taikun.listCloudCredentials();
    time += 500_000;
    await taikun.listCloudCredentials();
    expect(lines()).toEqual([LOGIN, LIST, LIST]);
  });

  test("that Taikun refuses is refreshed, and what was asked is asked again", async () => {
    let refused = false;
    const { taikun, lines } = lettingIn(["one", "two"], ({ line }) => {
      if (line !== LIST || refused) return undefined;
      refused = true;
      return new Response(null, { status: 401 });
    });
    await taikun.listCloudCredentials();
    expect(lines()).toEqual([LOGIN, LIST, REFRESH, LIST]);
  });

  test("whose refresh is refused needs one more login, and a second refusal is the end", async () => {
    const { taikun, lines } = lettingIn(["one", "two"], ({ line }) => {
      if (line === REFRESH) return Response.json({ detail: "expired" }, { status: 400 });
      return line === LIST ? new Response(null, { status: 401 }) : undefined;
    });
    expect(await errorOf(taikun.listCloudCredentials())).toMatchObject({
      code: "unauthenticated",
      status: 401,
    });
    expect(lines()).toEqual([LOGIN, LIST, REFRESH, LOGIN, LIST]);
  });

  test("that was given is not renewed", async () => {
    const { taikun, asked } = answering(() => new Response(null, { status: 401 }), { token: "canary" });
    expect(everything(await errorOf(taikun.listCloudCredentials()))).not.toContain("canary");
    expect(asked.map(({ line, authorization }) => [line, authorization])).toEqual([[LIST, "Bearer canary"]]);
  });
});

test("the keys of a robot user go with every request, those of the showback API too, and there is no login", async () => {
  const { taikun, asked } = answering(({ path }) =>
    Response.json(path.startsWith("/showback") ? { data: [], totalCount: 0 } : []),
  );
  await taikun.listCloudCredentials();
  await taikun.listShowbackCredentials();
  const Basic = `Basic ${Buffer.from("AK:canary-secret-key").toString("base64")}`;
  expect(asked.map(({ line, authorization }) => [line, authorization])).toEqual([
    [LIST, Basic],
    ["GET /showback/v1/showbackcredentials", Basic],
  ]);
});

test.each([
  ["nothing", {}, /^email: must be given: email and password, accessKey/],
  ["an empty password", { ...user, password: "" }, /^password: must be given/],
  ["no password", { email: "a" }, /^password: must be given/],
  ["half of a robot's keys", { accessKey: "AK" }, /^secretKey: must be given/],
  ["a robot's key with a colon", { ...robot, accessKey: "A:K" }, /^accessKey: must hold no colon/],
  ["two ways", { ...robot, ...user }, /^email: must not be given with accessKey and secretKey/],
  ["an account beside a robot's keys", { ...robot, accountName: "acme" }, /^accountName: must not be given/],
  ["a token beside a user", { ...user, token: "canary" }, /^email: must not be given with token/],
  ["a token in two words", { token: "canary one" }, /^token: must be one word/],
  ["an empty mode", { ...user, mode: "" }, /^mode: must not be empty/],
  ["an endpoint that is a bare host", { ...robot, endpoint: "api.taikun.cloud" }, /^endpoint: must be a URL/],
])("%s is a TypeError that names the option", (_, options, message) => {
  const make = () => createTaikunClient(options as TaikunClientOptions);
  expect(make).toThrow(TypeError);
  expect(make).toThrow(message);
  expect(make).not.toThrow(/canary/);
});
