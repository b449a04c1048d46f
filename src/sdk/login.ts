/** A `fetch` that logs in, and again when its token is refused or about to expire. */
import { PlatformError } from "./errors.js";

/** What a login gave. */
export type Session = {
  readonly token: string;
  readonly refreshToken?: string | undefined;
  /** How long the token is good, from the login on; unknown when absent. */
  readonly lifetimeMs?: number | undefined;
};

/** Makes the error of a login that was answered with a success and let nobody in. The code is `unauthenticated` if none is given. */
export type Refuse = (because: string, code?: "mfa_required" | "password_expired") => PlatformError;

export type LoginOptions<Methods> = {
  /** Asks for a token, by methods that send none. */
  readonly login: (methods: Methods, refuse: Refuse) => Promise<Session>;
  /** Asks for another one with the refresh token of a session that has one. */
  readonly refresh?: (methods: Methods, session: Session, refuse: Refuse) => Promise<Session>;
  /** Default: `Authorization: Bearer <token>` */
  readonly headersOf?: (token: string) => Record<string, string>;
  /** The password, and what else the login sends that no error may show. */
  readonly secrets: readonly string[];
};

export type Send = (request: Request) => Promise<Response>;
type Held = Session & { readonly renewAt: number };

/** A token is renewed so long before it expires, or for the last tenth of a shorter life. */
const marginMs = 30_000;

/**
 * Wraps `send`. One login serves all requests that wait for it; it goes on when one of them is cancelled, and is asked for again
 * after it failed. A request that is answered with 401 is sent once more with another token: refused, it has done nothing.
 */
export function createLoginFetch(options: {
  send: Send;
  login: () => Promise<Session>;
  refresh?: ((session: Session) => Promise<Session>) | undefined;
  headersOf?: ((token: string) => Record<string, string>) | undefined;
  now?: (() => number) | undefined;
}): { send: Send; secrets: () => string[] } {
  const { send, login, refresh, now = Date.now } = options;
  const { headersOf = (token) => ({ Authorization: `Bearer ${token}` }) } = options;
  const secrets = new Set<string>();
  let held: Held | null = null;
  let renewal: Promise<Held> | null = null;

  return {
    secrets: () => [...secrets],
    async send(request) {
      const body = request.body === null ? null : await request.arrayBuffer();
      const used = await wait(current(), request);
      const answer = await send(withToken(request, body, used));
      if (answer.status !== 401) return answer;
      return send(withToken(request, body, await wait(held === used ? renew() : current(), request)));
    },
  };

  async function current(): Promise<Held> {
    return held !== null && now() < held.renewAt ? held : renew();
  }

  function renew(): Promise<Held> {
    renewal ??= ask().finally(() => {
      renewal = null;
    });
    return renewal;
  }

  async function ask(): Promise<Held> {
    const start = now();
    const session = (held !== null && (await refreshed(held))) || (await login());
    for (const secret of [session.token, session.refreshToken]) if (secret) secrets.add(secret);
    const { lifetimeMs = Number.POSITIVE_INFINITY } = session;
    held = { ...session, renewAt: start + lifetimeMs - Math.min(marginMs, lifetimeMs / 10) };
    return held;
  }

  /** Null when there is no refresh token, or it is refused: then only a login helps. */
  async function refreshed(session: Session): Promise<Session | null> {
    if (!refresh || !session.refreshToken) return null;
    try {
      return await refresh(session);
    } catch (error) {
      if (error instanceof PlatformError && error.code === "unauthenticated") return null;
      throw error;
    }
  }

  function withToken(request: Request, body: ArrayBuffer | null, { token }: Session): Request {
    const headers = new Headers(request.headers);
    for (const [name, value] of Object.entries(headersOf(token))) headers.set(name, value);
    const { url, method, redirect, signal } = request;
    return new Request(url, { method, headers, redirect, body, signal });
  }
}

/** Like the promise, but not for longer than the request wants. */
function wait<T>(promise: Promise<T>, request: Request): Promise<T> {
  const { signal } = request;
  return new Promise((resolve, reject) => {
    const stop = () => reject(new PlatformError("aborted", request, { cause: signal.reason }));
    if (signal.aborted) stop();
    signal.addEventListener("abort", stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", stop));
  });
}
