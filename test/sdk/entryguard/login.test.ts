/** How a client logs in to the EntryGuard of the sandbox: outcomes, second factor, renewal, and what no error shows. */
import { afterAll, afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { createEntryGuardClient, PlatformError, type Retry } from "../../../src/sdk/entryguard/index.js";
import { startEntryGuard } from "../../sandbox/entryguard/start-entryguard.js";

const entryguard = startEntryGuard();
const { access, control, advance, asked } = entryguard;
afterAll(() => entryguard.sandbox.close());

type User = {
  organization: string;
  email: string;
  password: string;
  totp_secret: string;
  recovery_code: string;
};
const addUser = (of: object): Promise<User> => control("users", of);
const as = (
  { organization, email, password }: Omit<User, "totp_secret" | "recovery_code">,
  more: object = {},
) => entryguard.client({ organization, email, password, ...more });
const errorOf = (promise: Promise<unknown>): Promise<PlatformError> =>
  promise.then(
    () => Promise.reject(new Error("there was no error")),
    (error) => error,
  );

const LOGIN = "POST /auth/login 200";
const REFRESH = "POST /auth/refresh 200";
const ME = "GET /auth/me 200";
const [VERIFY, WRONG] = ["POST /auth/verify-mfa 200", "POST /auth/verify-mfa 401"];

let time = Date.now();
beforeEach(async () => {
  time = Date.now();
  await control("behaviour", { token_seconds: 900, mfa_codes: "reusable" });
  await asked();
});
afterEach(() => {
  jest.restoreAllMocks();
});
/** Time stands still but for what a test adds to `time`, for the client and for the sandbox. */
const stopTime = () => jest.spyOn(Date, "now").mockImplementation(() => time);

describe("a login", () => {
  test("serves all who wait for it, and those who come later", async () => {
    const client = as(access);
    await Promise.all([client.getMe(), client.getMe(), client.listCredentials()]);
    await client.getMe();
    expect(await asked()).toEqual([LOGIN, ME, ME, "GET /credentials 200", ME]);
  });

  test("is not needed with a token", async () => {
    const { email } = await entryguard.client({ token: access.token }).getMe();
    expect([email, ...(await asked())]).toEqual([access.email, ME]);
  });

  test.each([
    { name: "password", wrong: { password: "canary-other" } },
    { name: "email", wrong: { email: "nobody@sandbox.example" } },
    { name: "organization", wrong: { organization: "nowhere" } },
  ])("with another $name is refused", async ({ wrong }) => {
    const error = await errorOf(as({ ...access, ...wrong }).listCredentials());
    expect(error).toBeInstanceOf(PlatformError);
    expect(error).toMatchObject({
      code: "unauthenticated",
      message: "POST sandbox/entryguard/auth/login did not log in (status 401): Invalid email or password",
    });
  });

  test("with a password that has expired is an error of its own, which says what to do", async () => {
    const user = await addUser({ password_expired: true });
    const error = await errorOf(as(user).listCredentials());
    expect(error).toMatchObject({
      code: "password_expired",
      path: "/entryguard/auth/login",
      message: expect.stringMatching(/the password has expired: log in as \S+ in EntryGuard's own pages/),
    });
    expect(error.message).not.toContain(user.password);
  });

  test("of a member gets in, and is refused what only administrators may do", async () => {
    const client = as({ ...access, email: access.member_email, password: access.member_password });
    expect(await client.getMe()).toMatchObject({ email: access.member_email, isOrgAdmin: false });
    expect(await errorOf(client.listCredentials())).toMatchObject({
      code: "forbidden",
      status: 403,
      platformCode: "FORBIDDEN",
      message:
        "GET sandbox/entryguard/credentials was refused because only an administrator of the organization may do this " +
        "(status 403, FORBIDDEN): Access denied: ORG_ADMIN is required",
    });
  });

  test("is asked for once more when its answer was lost, and once only", async () => {
    await entryguard.request("POST", "/_test/faults", { path: "/entryguard/auth/login", status: 502 });
    await as(access).getMe();
    expect(await asked()).toEqual(["POST /auth/login 502", LOGIN, ME]);
  });
});

describe("a token", () => {
  test("is refreshed before it ends, once for all who need it then", async () => {
    stopTime();
    const client = as(access);
    await client.getMe();
    time += 869_000;
    await client.getMe();
    expect(await asked()).toEqual([LOGIN, ME, ME]);
    time += 1_000;
    await Promise.all([client.getMe(), client.getMe(), client.getMe()]);
    expect(await asked()).toEqual([REFRESH, ME, ME, ME]);
    time += 869_000;
    await client.getMe();
    expect(await asked()).toEqual([ME]);
  });

  test("is good as long as the platform says", async () => {
    await control("behaviour", { token_seconds: 60 });
    stopTime();
    const client = as(access);
    await client.getMe();
    time += 55_000;
    await client.getMe();
    expect(await asked()).toEqual([LOGIN, ME, REFRESH, ME]);
  });

  test("whose refresh was not answered is asked for again", async () => {
    stopTime();
    const client = as(access);
    await client.getMe();
    time += 880_000;
    await entryguard.request("POST", "/_test/faults", { path: "/entryguard/auth/refresh", status: 502 });
    await client.getMe();
    expect(await asked()).toEqual([LOGIN, ME, "POST /auth/refresh 502", REFRESH, ME]);
  });

  test("that the platform refuses is refreshed, and what was asked is asked again", async () => {
    const client = as(access);
    await client.getMe();
    await advance(900);
    await Promise.all([client.getMe(), client.getMe()]);
    expect((await asked()).sort()).toEqual(
      [LOGIN, ME, "GET /auth/me 401", "GET /auth/me 401", REFRESH, ME, ME].sort(),
    );
  });

  test("needs a login when the refresh token has ended, too", async () => {
    const client = as(access);
    await client.getMe();
    await advance(8 * 24 * 3600);
    await client.getMe();
    expect(await asked()).toEqual([LOGIN, ME, "GET /auth/me 401", "POST /auth/refresh 401", LOGIN, ME]);
  });

  test("that was given is not renewed", async () => {
    expect(await errorOf(entryguard.client({ token: "canary" }).getMe())).toMatchObject({
      code: "unauthenticated",
      platformCode: "UNAUTHORIZED",
    });
    expect(await asked()).toEqual(["GET /auth/me 401"]);
  });

  test("keeps its refresh token when a refresh gives no other", async () => {
    stopTime();
    const given: unknown[] = [];
    const session = { tokenType: "Bearer", expiresIn: 100, mfaRequired: false, passwordExpired: false };
    const fetch = async (asked: unknown) => {
      const request = asked as Request;
      if (request.url.endsWith("/me")) return new Response(null, { status: 404 });
      const { refreshToken } = (await request.json()) as { refreshToken?: string };
      given.push(refreshToken);
      return Response.json({ ...session, accessToken: "a", ...(refreshToken ? {} : { refreshToken: "r" }) });
    };
    const { organization, email, password } = access;
    const client = createEntryGuardClient({ organization, email, password, fetch });
    for (let count = 0; count < 3; count++) {
      await errorOf(client.getMe());
      time += 95_000;
    }
    expect(given).toEqual([undefined, "r", "r"]);
  });
});

describe("a second factor", () => {
  test.each([
    { name: "as it is", write: (secret: string) => secret },
    { name: "in groups and small letters", write: (s: string) => s.toLowerCase().replace(/(.{4})/g, "$1 ") },
    { name: "padded", write: (secret: string) => `${secret}======` },
  ])("by the secret, $name", async ({ write }) => {
    const user = await addUser({ mfa: true });
    expect((await as(user, { totp: write(user.totp_secret) }).getMe()).email).toBe(user.email);
    expect(await asked()).toEqual([LOGIN, VERIFY, ME]);
  });

  test("that is due and not given is an error that says what to do", async () => {
    const user = await addUser({ mfa: true });
    expect(await errorOf(as(user).getMe())).toMatchObject({
      code: "mfa_required",
      message: expect.stringMatching(
        /a second factor is due: give totp: the secret of the authenticator in base32.*or a code/,
      ),
    });
    expect(await asked()).toEqual([LOGIN]);
  });

  test("that nobody asks for does no harm", async () => {
    await as(access, { totp: "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ" }).getMe();
    expect(await asked()).toEqual([LOGIN, ME]);
  });

  test("by a code is good for one login, and the next one says so", async () => {
    const user = await addUser({ mfa: true });
    const client = as(user, { totp: user.recovery_code });
    await client.getMe();
    await advance(900);
    await client.getMe();
    expect(await asked()).toEqual([LOGIN, VERIFY, ME, "GET /auth/me 401", REFRESH, ME]);
    await advance(8 * 24 * 3600);
    const error = await errorOf(client.getMe());
    expect(error).toMatchObject({
      code: "mfa_required",
      message: expect.stringContaining("has been used by an earlier login; give totp: the secret"),
    });
    expect(error.message).not.toContain(user.recovery_code);
  });

  test("by a wrong code is refused, and it is no request that was refused for the token", async () => {
    const user = await addUser({ mfa: true });
    expect(await errorOf(as(user, { totp: "canary00" }).getMe())).toMatchObject({
      code: "unauthenticated",
      message:
        "POST sandbox/entryguard/auth/verify-mfa did not log in (status 401): The code is wrong, or was used already",
    });
    expect(await asked()).toEqual([LOGIN, WRONG]);
  });

  test("whose code another program has used waits for the next one, and tells", async () => {
    await control("behaviour", { mfa_codes: "once" });
    time += 30_000 - (time % 30_000) - 40;
    stopTime();
    const retries: Retry[] = [];
    const onRetry = (retry: Retry) => {
      retries.push(retry);
      time += retry.waitMs;
    };
    const user = await addUser({ mfa: true });
    await as(user, { totp: user.totp_secret }).getMe();
    await as(user, { totp: user.totp_secret, onRetry }).getMe();
    expect(await asked()).toEqual([LOGIN, VERIFY, ME, LOGIN, WRONG, VERIFY, ME]);
    const because = "the code was refused, and the next one is tried";
    const path = "/entryguard/auth/verify-mfa";
    expect(retries).toEqual([{ method: "POST", path, attempt: 1, waitMs: 40, because, isRateLimit: false }]);
  });

  test("by a wrong secret is tried twice, and no more", async () => {
    time += 30_000 - (time % 30_000) - 40;
    stopTime();
    const user = await addUser({ mfa: true });
    const totp = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    const error = await errorOf(as(user, { totp, onRetry: ({ waitMs }: Retry) => (time += waitMs) }).getMe());
    expect(error).toMatchObject({ code: "unauthenticated", path: "/entryguard/auth/verify-mfa" });
    expect(await asked()).toEqual([LOGIN, WRONG, WRONG]);
  });

  // RFC 6238, appendix B, the last 6 digits.
  test.each([
    { seconds: 59, code: "287082" },
    { seconds: 1_111_111_109, code: "081804" },
    { seconds: 1_234_567_890, code: "005924" },
    { seconds: 20_000_000_000, code: "353130" },
  ])("by the secret is $code after $seconds s", async ({ seconds, code }) => {
    time = seconds * 1000;
    stopTime();
    const sent: unknown[] = [];
    const fetch = async (asked: unknown) => {
      const body = (await (asked as Request).json()) as { code?: string };
      if (!body.code)
        return Response.json({ mfaRequired: true, passwordExpired: false, mfaChallengeToken: "c" });
      sent.push(body);
      return Response.json({}, { status: 500 });
    };
    const { organization, email, password } = access;
    const totp = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    await errorOf(createEntryGuardClient({ organization, email, password, totp, fetch }).getMe());
    expect(sent).toEqual([{ mfaChallengeToken: "c", code }]);
  });
});

describe("an answer to a login that makes no sense", () => {
  const login = { mfaRequired: false, passwordExpired: false };
  test.each([
    { name: "no token", body: login, code: "unauthenticated", says: "there is no token in the answer" },
    {
      name: "no token for the second factor",
      body: { ...login, mfaRequired: true },
      code: "unauthenticated",
      says: "there is no token to send it with",
    },
    { name: "nothing", body: {}, code: "unexpected_response", says: "mfaRequired" },
  ])("$name", async ({ body, code, says }) => {
    const { organization, email, password } = access;
    const fetch = async () => Response.json(body);
    const client = createEntryGuardClient({ organization, email, password, totp: "123456", fetch });
    expect(await errorOf(client.getMe())).toMatchObject({ code, message: expect.stringContaining(says) });
  });
});

describe("options", () => {
  const login = { organization: "acme", email: "me@acme.example", password: "canary" };
  test.each([
    { name: "nothing", options: {}, error: /^organization: must be given, with .* or token alone/ },
    { name: "no organization", options: { ...login, organization: "" }, error: /^organization: / },
    { name: "no email", options: { ...login, email: undefined }, error: /^email: / },
    { name: "no password", options: { ...login, password: undefined }, error: /^password: / },
    { name: "a token and a login", options: { ...login, token: "canary" }, error: /^organization: .*token/ },
    { name: "a token and a code", options: { token: "canary", totp: "canary12" }, error: /^totp: .*token/ },
    { name: "an empty token", options: { token: "" }, error: /^token: must not be empty/ },
    { name: "a token with its word", options: { token: "Bearer canary" }, error: /^token: .*without spaces/ },
    { name: "a short code", options: { ...login, totp: "12345" }, error: /^totp: .*base32.* 6 to 12/ },
    {
      name: "a secret in another base",
      options: { ...login, totp: "canary0189canary0189" },
      error: /^totp: /,
    },
    { name: "a short secret", options: { ...login, totp: "canarycanary2" }, error: /^totp: / },
    {
      name: "an endpoint of another kind",
      options: { ...login, endpoint: "ftp://canary" },
      error: /^endpoint: /,
    },
  ])("refused: $name", ({ options, error }) => {
    const make = () => entryguard.client({ endpoint: undefined, ...options });
    expect(make).toThrow(TypeError);
    expect(make).toThrow(error);
    expect(make).not.toThrow(/canary/);
  });

  test("EntryGuard is at its own address if no other is given", async () => {
    let url = "";
    const fetch = async (asked: unknown) => {
      url = (asked as Request).url;
      return Response.json([]);
    };
    await createEntryGuardClient({ token: "t", fetch }).listCredentials();
    expect(url).toBe("https://api.entryguard.io/api/v1/credentials");
  });
});
