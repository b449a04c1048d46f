/** How a user logs in to Taikun. A robot user does not: its keys go with every request. */
import type { LoginOptions, Refuse, Session } from "../login.js";
import type { LoginRequest, RefreshRequest } from "./requests.js";
import type { Tokens } from "./types.js";

/** The methods of the client that log in. */
type LoginMethods = {
  login(args: { body: LoginRequest }): Promise<Tokens>;
  refresh(args: { body: RefreshRequest }): Promise<Tokens>;
};

/** Who logs in. */
export type Login = {
  readonly email: string;
  readonly password: string;
  readonly accountName?: string | undefined;
  readonly mode?: string | undefined;
};

const howElse = "use the access key and the secret key of a robot user, which need no login";

export function logInAs(
  { email, password, accountName = "taikun", mode }: Login,
  now: () => number,
): LoginOptions<LoginMethods> {
  return {
    secrets: [password],
    async login(methods, refuse) {
      const body = { accountName, email, password, ...(mode !== undefined && { mode }) };
      const answer = await methods.login({ body });
      if (answer.twoFaEnabled || answer.isForcedToEnabled2Fa) {
        const why = answer.twoFaEnabled ? `${email} has one` : `${email} must set one up first`;
        throw refuse(`${why}, and only a person can give it: ${howElse}`, "mfa_required");
      }
      return sessionOf(answer, refuse);
    },
    async refresh(methods, { token, refreshToken = "" }, refuse) {
      const session = sessionOf(await methods.refresh({ body: { refreshToken, token } }), refuse);
      return { ...session, refreshToken: session.refreshToken ?? refreshToken };
    },
  };

  function sessionOf({ token, refreshToken }: Tokens, refuse: Refuse): Session {
    if (!token) throw refuse(`there is no token in the answer: ${howElse}`);
    return { token, refreshToken: refreshToken ?? undefined, lifetimeMs: lifetimeOf(token, now()) };
  }
}

/** How long a JWT is good. Undefined of what is none, or says nothing usable: then a refusal tells that it has ended. */
function lifetimeOf(token: string, now: number): number | undefined {
  const { exp, iat, nbf } = claimsOf(token);
  const end = secondsIn(exp);
  if (end === undefined) return undefined;
  // By the platform's own clock where it tells it: the one here may be wrong.
  const start = secondsIn(iat) ?? secondsIn(nbf) ?? now / 1000;
  return end > start ? (end - start) * 1000 : undefined;
}

const secondsIn = (claim: unknown) => (typeof claim === "number" && claim > 0 ? claim : undefined);

function claimsOf(token: string): Record<string, unknown> {
  try {
    return { ...JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) };
  } catch {
    return {};
  }
}
