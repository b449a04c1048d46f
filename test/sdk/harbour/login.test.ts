/** Authorization by a login: how often it is asked for, what is sent again, and what no error shows. */
import { describe, expect, test } from "@jest/globals";
import type { Session } from "../../../src/sdk/login.js";
import { type Answer, type HarbourMethods, harbour } from "./harbour.js";

const password = "passw0rd-canary";
const options = {
  secrets: [password],
  login: async (methods: HarbourMethods, refuse: (because: string) => Error): Promise<Session> =>
    read(await methods.login({ body: { user: "me", password } }), refuse),
};
const refreshing = {
  ...options,
  refresh: async (
    methods: HarbourMethods,
    { refreshToken = "" }: Session,
    refuse: (because: string) => Error,
  ) => read(await methods.refresh({ body: { refresh_token: refreshToken } }), refuse),
};

type Given = { token: string | null; refresh_token?: string; expires_in?: number };
function read({ token, refresh_token, expires_in }: Given, refuse: (because: string) => Error): Session {
  if (token === null) throw refuse("a second factor is due");
  return {
    token,
    refreshToken: refresh_token,
    lifetimeMs: expires_in === undefined ? undefined : expires_in * 1000,
  };
}

/** Gives the tokens t1, t2, …, and lets in who has one of the `good`; `more` goes with each token. */
function platform(good: (token: string) => boolean, more: object = {}): Answer {
  let count = 0;
  return async ({ path, token }) => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (path === "/v1/login" || path === "/v1/refresh") {
      count++;
      return Response.json({ token: `t${count}-canary`, ...more });
    }
    if (!good(token)) return Response.json({ title: `what is ${token}?` }, { status: 401 });
    return path.endsWith("/berths") ? Response.json([]) : new Response(null, { status: 204 });
  };
}
const from = (first: number) => (token: string) => Number(/^Bearer t(\d+)/.exec(token)?.[1]) >= first;
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error("there was no error")),
    (error) => error,
  );
const LOGIN = "POST /v1/login none";
const REFRESH = "POST /v1/refresh none";
const LIST = (token: number) => `GET /v1/berths Bearer t${token}-canary`;

test("one login serves all who wait for it, and those who come later", async () => {
  const { client, seen } = harbour(options, platform(from(1)));
  await Promise.all([client.listBerths(), client.listBerths(), client.raw.GET("/berths")]);
  await client.listBerths();
  expect(seen).toEqual([LOGIN, LIST(1), LIST(1), LIST(1), LIST(1)]);
});

test("another header for the token", async () => {
  const headersOf = (token: string) => ({ "X-Token": token });
  const { client, requests } = harbour(
    { ...options, headersOf },
    platform(() => true),
  );
  await client.listBerths();
  expect(requests.map(({ headers }) => headers.get("x-token"))).toEqual([null, "t1-canary"]);
});

describe("a token that is refused", () => {
  test("is replaced once for all, and what was asked is asked again, with its body", async () => {
    const { client, seen, requests } = harbour(options, platform(from(2)));
    await Promise.all([client.listBerths(), client.renameBerth({ berthId: 1, body: { name: "n" } })]);
    expect([...seen].sort()).toEqual(
      [
        LOGIN,
        LIST(1),
        "POST /v1/berths/1/rename Bearer t1-canary",
        LOGIN,
        LIST(2),
        "POST /v1/berths/1/rename Bearer t2-canary",
      ].sort(),
    );
    const renames = requests.filter(({ url }) => url.endsWith("rename"));
    expect(await Promise.all(renames.map((request) => request.text()))).toEqual([
      '{"name":"n"}',
      '{"name":"n"}',
    ]);
  });

  test("is not replaced once more for who hears of it late", async () => {
    const usual = platform(from(2));
    const { client, seen } = harbour(options, async (asked) => {
      const answer = await usual(asked);
      if (asked.path.endsWith("/1")) await new Promise((resolve) => setTimeout(resolve, 60));
      return answer;
    });
    await Promise.all([client.listBerths(), client.deleteBerth({ berthId: 1 })]);
    expect(seen.filter((line) => line === LOGIN)).toHaveLength(2);
    expect(seen).toContain("DELETE /v1/berths/1 Bearer t2-canary");
  });

  test("is replaced no second time", async () => {
    const { client, seen } = harbour(
      options,
      platform(() => false),
    );
    expect(await errorOf(client.listBerths())).toMatchObject({
      code: "unauthenticated",
      path: "/v1/berths",
      message: expect.stringContaining("what the platform said is withheld"),
    });
    expect(seen).toEqual([LOGIN, LIST(1), LOGIN, LIST(2)]);
  });

  test("is refreshed where there is a refresh token", async () => {
    const { client, seen } = harbour(refreshing, platform(from(2), { refresh_token: "r-canary" }));
    await client.listBerths();
    expect(seen).toEqual([LOGIN, LIST(1), REFRESH, LIST(2)]);
  });

  test("needs a login where there is none, or it is refused", async () => {
    const without = harbour(refreshing, platform(from(2)));
    await without.client.listBerths();
    expect(without.seen).toEqual([LOGIN, LIST(1), LOGIN, LIST(2)]);

    const usual = platform(from(2), { refresh_token: "r-canary" });
    const refused = harbour(refreshing, (asked) =>
      asked.path === "/v1/refresh" ? Response.json({}, { status: 400 }) : usual(asked),
    );
    await refused.client.listBerths();
    expect(refused.seen).toEqual([LOGIN, LIST(1), REFRESH, LOGIN, LIST(2)]);
  });
});

test.each([
  { lifetime: 600, still: 569, no: 570 },
  { lifetime: 60, still: 53, no: 54 },
])(
  "a token that is good for $lifetime s is used for $still s, not for $no s",
  async ({ lifetime, still, no }) => {
    let seconds = 0;
    const { client, seen } = harbour(
      options,
      platform(from(1), { expires_in: lifetime }),
      () => seconds * 1000,
    );
    await client.listBerths();
    seconds = still;
    await client.listBerths();
    expect(seen).toEqual([LOGIN, LIST(1), LIST(1)]);
    seconds = no;
    await client.listBerths();
    expect(seen.slice(3)).toEqual([LOGIN, LIST(2)]);
  },
);

describe("a login that fails", () => {
  test.each([400, 401, 403, 404])(
    "with %d lets nobody in, and proves nothing of what was asked",
    async (status) => {
      const { client } = harbour(options, () => Response.json({ title: `not ${password}` }, { status }));
      expect(await errorOf(client.deleteBerth({ berthId: 1 }))).toMatchObject({
        code: "unauthenticated",
        path: "/v1/login",
        message: `POST harbour.example/v1/login did not log in (status ${status}): what the platform said is withheld, because it repeats a part of a secret`,
      });
    },
  );

  test("with a success that lets nobody in", async () => {
    const { client } = harbour(options, () => Response.json({ token: null }));
    expect(await errorOf(client.listBerths())).toMatchObject({
      code: "unauthenticated",
      message: "POST harbour.example/v1/login did not log in: a second factor is due",
    });
  });

  test("at the platform is what it is, and the next request asks again", async () => {
    const usual = platform(from(1));
    const { client, seen } = harbour(options, (asked) =>
      asked.seen.length === 0 ? new Response(null, { status: 500 }) : usual(asked),
    );
    expect(await errorOf(client.listBerths())).toMatchObject({ code: "server_error", path: "/v1/login" });
    await client.listBerths();
    expect(seen).toEqual([LOGIN, LOGIN, LIST(1)]);
  });
});

test("a request that is cancelled ends, and the login goes on for the others", async () => {
  const { client, seen } = harbour(options, platform(from(1)));
  const stop = new AbortController();
  const cancelled = errorOf(client.deleteBerth({ berthId: 1, signal: stop.signal }));
  const other = client.listBerths();
  stop.abort(new Error("enough"));
  expect(await cancelled).toMatchObject({ code: "aborted", path: "/v1/berths/1" });
  expect(seen).toEqual([]);
  await other;
  expect(seen).toEqual([LOGIN, LIST(1)]);
});

test("no error shows a token, a refresh token or the password", async () => {
  const usual = platform(from(1), { refresh_token: "r-canary" });
  const { client } = harbour(options, (asked) =>
    asked.path === "/v1/login"
      ? usual(asked)
      : Response.json({ title: `${asked.token} r-canary ${password}`, code: "r-canary" }, { status: 409 }),
  );
  const error = await errorOf(client.listBerths());
  expect(error.message).toContain("what the platform said is withheld");
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain("canary");
});
