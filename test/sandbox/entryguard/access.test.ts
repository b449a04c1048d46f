import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { TOTP } from "otpauth";
import { addCredential, addResource, awsKey, startEntryGuard } from "./start-entryguard.js";

const entryguard = startEntryGuard();
const { ask, request, control, advance, access } = entryguard;
afterAll(() => entryguard.sandbox.close());

const unauthorized = { status: 401, body: { error: "UNAUTHORIZED" } };
const post = (path: string, body: object) => request("POST", `/entryguard/auth/${path}`, body);
const logIn = ({ organization, email, password }: Record<"organization" | "email" | "password", string>) =>
  post("login", { organizationSlug: organization, email, password });
const none = {
  mfaRequired: false,
  mfaChallengeToken: null,
  mfaChallengeExpiresIn: null,
  passwordExpired: false,
  passwordChangeToken: null,
  accessToken: null,
  refreshToken: null,
  tokenType: null,
  expiresIn: null,
  user: null,
};
const aToken = expect.stringMatching(/^\S{20,}$/);

describe("the Authorization header", () => {
  test.each([
    { name: "Bearer", header: `Bearer ${access.token}`, reply: { status: 200 } },
    { name: "no word", header: access.token, reply: unauthorized },
    { name: "another word", header: `ApiKey ${access.token}`, reply: unauthorized },
    { name: "an unknown token", header: "Bearer nobody", reply: unauthorized },
  ])("$name", async ({ header, reply }) => {
    expect(
      await request("GET", "/entryguard/credentials", undefined, { authorization: header }),
    ).toMatchObject(reply);
  });

  test("none", async () => {
    expect(await request("GET", "/entryguard/credentials")).toMatchObject(unauthorized);
  });

  test("an API key does not do", async () => {
    const header = { "x-api-key": access.token };
    expect(await request("GET", "/entryguard/credentials", undefined, header)).toMatchObject(unauthorized);
  });
});

describe("a login", () => {
  test("gives a token, which tells who calls", async () => {
    const { status, body } = await logIn(access);
    expect(status).toBe(200);
    expect(body).toEqual({
      ...none,
      accessToken: aToken,
      refreshToken: aToken,
      tokenType: "Bearer",
      expiresIn: 900,
      user: expect.objectContaining({ email: access.email, isOrgAdmin: true, organizationSlug: "sandbox" }),
    });
    const me = await ask("GET", "/auth/me", undefined, body.accessToken);
    expect(me).toMatchObject({ status: 200, body: { ...body.user, platformRole: null } });
    expect((await ask("GET", "/credentials", undefined, body.refreshToken)).status).toBe(401);
  });

  test.each([
    { name: "password", wrong: { password: "other" } },
    { name: "email", wrong: { email: "nobody@sandbox.example" } },
    { name: "organization", wrong: { organization: "nowhere" } },
  ])("with another $name is refused", async ({ wrong }) => {
    expect(await logIn({ ...access, ...wrong })).toMatchObject({
      status: 401,
      body: {
        status: 401,
        error: "Unauthorized",
        message: "Invalid email or password",
        path: "/entryguard/auth/login",
      },
    });
  });

  test("gives a token that ends by the clock, and is refreshed", async () => {
    await control("behaviour", { token_seconds: 60 });
    const { accessToken, refreshToken, expiresIn } = (await logIn(access)).body;
    expect(expiresIn).toBe(60);
    await advance(59);
    expect((await ask("GET", "/auth/me", undefined, accessToken)).status).toBe(200);
    await advance(1);
    expect(await ask("GET", "/auth/me", undefined, accessToken)).toMatchObject(unauthorized);
    const next = await post("refresh", { refreshToken });
    expect(next).toMatchObject({
      status: 200,
      body: { tokenType: "Bearer", expiresIn: 60, refreshToken: aToken },
    });
    expect((await ask("GET", "/auth/me", undefined, next.body.accessToken)).status).toBe(200);
    expect((await post("refresh", { refreshToken: accessToken })).status).toBe(401);
    await advance(7 * 24 * 3600);
    expect((await post("refresh", { refreshToken })).status).toBe(401);
  });

  test("of a user whose password has expired gives no token", async () => {
    const user = await control("users", { password_expired: true });
    expect((await logIn(user)).body).toEqual({ ...none, passwordExpired: true, passwordChangeToken: aToken });
  });

  test("with a second factor gives none until it is shown", async () => {
    const user = await control("users", { mfa: true });
    const { body } = await logIn(user);
    const { mfaChallengeToken } = body;
    expect(body).toEqual({
      ...none,
      mfaRequired: true,
      mfaChallengeToken: aToken,
      mfaChallengeExpiresIn: 300,
    });
    const verify = (code: string) => post("verify-mfa", { mfaChallengeToken, code });
    expect((await ask("GET", "/auth/me", undefined, mfaChallengeToken)).status).toBe(401);
    expect((await verify("12345")).status).toBe(400);
    expect((await verify("00000000")).status).toBe(401);

    const code = new TOTP({ secret: user.totp_secret }).generate();
    const verified = await verify(code);
    expect(verified).toMatchObject({ status: 200, body: { accessToken: aToken, expiresIn: 60 } });
    expect((await ask("GET", "/auth/me", undefined, verified.body.accessToken)).body.mfaEnabled).toBe(true);
    await control("behaviour", { mfa_codes: "once" });
    expect((await verify(code)).status).toBe(401);

    expect((await verify(user.recovery_code)).status).toBe(200);
    expect((await verify(user.recovery_code)).status).toBe(401);
    await advance(300);
    expect((await verify(code)).status).toBe(401);
  });
});

describe("who is in another organization, or a member", () => {
  let other: typeof access;
  let credential: string;
  let resource: string;
  beforeAll(async () => {
    other = await control("organizations", { organization: "other" });
    credential = await addCredential(entryguard);
    resource = await addResource(entryguard, credential);
  });

  const operations = [
    ["GET", "/credentials"],
    ["POST", "/credentials"],
    ["GET", "/credentials/CREDENTIAL"],
    ["DELETE", "/credentials/CREDENTIAL"],
    ["GET", "/resources"],
    ["POST", "/resources"],
    ["GET", "/resources/RESOURCE"],
    ["PATCH", "/resources/RESOURCE"],
    ["POST", "/resources/RESOURCE/verify"],
    ["DELETE", "/resources/RESOURCE"],
    ["GET", "/sessions/admin"],
    ["GET", "/static-ip-rules"],
  ] as const;
  const as = (token: string, method: string, path: string) =>
    ask(
      method,
      path.replace("CREDENTIAL", credential).replace("RESOURCE", resource),
      (method === "POST" && !path.endsWith("/verify")) || method === "PATCH" ? awsKey : undefined,
      token,
    );

  test.each(operations)("a member may not %s %s", async (method, path) => {
    expect(await as(access.member_token, method, path)).toMatchObject({
      status: 403,
      body: { error: "FORBIDDEN", message: expect.stringContaining("ORG_ADMIN") },
    });
    expect((await ask("GET", `/resources/${resource}`)).status).toBe(200);
  });

  test("a member may log in and ask who it is", async () => {
    const { member_email: email, member_password: password } = access;
    const { accessToken } = (await logIn({ ...access, email, password })).body;
    expect((await ask("GET", "/auth/me", undefined, accessToken)).body).toMatchObject({
      email,
      isOrgAdmin: false,
    });
  });

  test.each(operations.filter(([, path]) => /[A-Z]/.test(path)))(
    "there is no %s %s for another organization",
    async (method, path) => {
      expect((await as(other.token, method, path)).status).toBe(404);
      expect((await ask("GET", `/resources/${resource}`)).status).toBe(200);
    },
  );

  test.each(operations.filter(([method, path]) => method === "GET" && !/[A-Z]/.test(path)))(
    "%s %s of another organization is empty",
    async (method, path) => {
      expect(await as(other.token, method, path)).toMatchObject({ status: 200, body: [] });
    },
  );

  test("an organization is there once", async () => {
    await expect(control("organizations", { organization: "other" })).rejects.toThrow("already");
    await expect(control("users", { organization: "nowhere" })).rejects.toThrow("nowhere");
  });
});
