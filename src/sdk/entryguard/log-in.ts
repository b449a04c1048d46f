/** How a user logs in to EntryGuard, with a second factor where one is due. */
import { PlatformError } from "../errors.js";
import type { LoginOptions, Refuse, Session } from "../login.js";
import type { Retry } from "../retry.js";
import { readSecondFactor, type SecondFactor } from "./second-factor.js";
import type { LoginRequest, LoginResponse, RefreshRequest, Tokens, VerifyMfaRequest } from "./types.js";

/** The methods of the client that log in. */
type LoginMethods = {
  login(args: { body: LoginRequest }): Promise<LoginResponse>;
  verifyMfa(args: { body: VerifyMfaRequest }): Promise<Tokens>;
  refresh(args: { body: RefreshRequest }): Promise<Tokens>;
};

/** Who logs in. */
export type Login = {
  readonly organization: string;
  readonly email: string;
  readonly password: string;
  readonly totp?: string | undefined;
};

type Surroundings = {
  readonly now: () => number;
  readonly sleep: (ms: number) => Promise<unknown>;
  readonly onRetry?: ((retry: Retry) => void) | undefined;
};

const howToGive =
  "give totp: the secret of the authenticator in base32, from which codes are computed, or a code, which is good for one login";

/** Throws a TypeError when `totp` is no second factor. */
export function logInAs(
  { organization, email, password, totp }: Login,
  { now, sleep, onRetry }: Surroundings,
): LoginOptions<LoginMethods> {
  const factor = totp === undefined ? null : readSecondFactor(totp);
  let isUsed = false;

  return {
    // The secret as it was given, too, which may be in groups.
    secrets: [
      password,
      ...(totp === undefined ? [] : [totp]),
      ...(factor && "secret" in factor ? [factor.secret] : []),
    ],
    async login(methods, refuse) {
      const answer = await methods.login({ body: { organizationSlug: organization, email, password } });
      if (answer.passwordExpired) {
        throw refuse(
          `log in as ${email} in EntryGuard's own pages and choose another one`,
          "password_expired",
        );
      }
      if (!answer.mfaRequired) return sessionOf(answer, refuse);
      if (factor === null) throw refuse(howToGive, "mfa_required");
      const { mfaChallengeToken } = answer;
      if (mfaChallengeToken === null)
        throw refuse("a second factor is due, and there is no token to send it with");
      return sessionOf(await verify(methods, mfaChallengeToken, factor, refuse), refuse);
    },
    async refresh(methods, { refreshToken = "" }, refuse) {
      const session = sessionOf(await methods.refresh({ body: { refreshToken } }), refuse);
      return { ...session, refreshToken: session.refreshToken ?? refreshToken };
    },
  };

  async function verify(
    methods: LoginMethods,
    mfaChallengeToken: string,
    factor: SecondFactor,
    refuse: Refuse,
  ): Promise<Tokens> {
    const send = (code: string) => methods.verifyMfa({ body: { mfaChallengeToken, code } });
    if ("code" in factor) {
      if (isUsed)
        throw refuse(
          `the code that was given has been used by an earlier login; ${howToGive}`,
          "mfa_required",
        );
      const tokens = await send(factor.code);
      isUsed = true;
      return tokens;
    }
    const { code, nextAt } = await factor.codeAt(now());
    try {
      return await send(code);
    } catch (error) {
      if (!(error instanceof PlatformError && error.code === "unauthenticated")) throw error;
      // A code may be good only once, and another program have used it: Terraform plans and applies in two.
      const waitMs = Math.max(0, nextAt - now());
      const { method, path } = error;
      onRetry?.({
        method,
        path,
        attempt: 1,
        waitMs,
        because: "the code was refused, and the next one is tried",
        isRateLimit: false,
      });
      await sleep(waitMs);
      return send((await factor.codeAt(now())).code);
    }
  }
}

function sessionOf(
  { accessToken, refreshToken, expiresIn }: LoginResponse | Tokens,
  refuse: Refuse,
): Session {
  if (!accessToken) throw refuse("there is no token in the answer");
  return {
    token: accessToken,
    refreshToken: refreshToken ?? undefined,
    lifetimeMs: expiresIn === null ? undefined : expiresIn * 1000,
  };
}
