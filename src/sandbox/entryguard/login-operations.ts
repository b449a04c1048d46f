import { Secret, TOTP } from "otpauth";
import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Tenants } from "../tenants.js";
import { issueFor, userOf } from "./authenticate.js";
import type { Behaviour } from "./behaviour.js";
import type { Role, User, Users } from "./users.js";

const challengeSeconds = 300;
const refreshSeconds = 7 * 24 * 3_600;

/** How a user gets a token, by operation id. */
export function loginOperations(
  tenants: Tenants<Role>,
  users: Users,
  behaviour: Behaviour,
): Record<string, (call: Call) => Answer> {
  const tokensFor = (user: User) => ({
    accessToken: issueFor(tenants, user, "access", behaviour.token_seconds),
    refreshToken: issueFor(tenants, user, "refresh", refreshSeconds),
    tokenType: "Bearer",
    expiresIn: behaviour.token_seconds,
  });

  return {
    login: ({ body }) => {
      const { organizationSlug, email, password } = body as Record<string, string>;
      const user = users.findByEmail(organizationSlug ?? "", email ?? "");
      if (user?.password !== password || !user) throw new Problem(401, "Invalid email or password");
      const answer = {
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
      if (user.isPasswordExpired) {
        const passwordChangeToken = issueFor(tenants, user, "challenge", challengeSeconds);
        return { status: 200, body: { ...answer, passwordExpired: true, passwordChangeToken } };
      }
      if (user.totpSecret !== undefined) {
        const challenge = {
          mfaRequired: true,
          mfaChallengeToken: issueFor(tenants, user, "challenge", challengeSeconds),
          mfaChallengeExpiresIn: challengeSeconds,
        };
        return { status: 200, body: { ...answer, ...challenge } };
      }
      return { status: 200, body: { ...answer, ...tokensFor(user), user: showUser(user) } };
    },
    verifyMfa: ({ body }) => {
      const { mfaChallengeToken = "", code = "" } = body as Record<string, string>;
      const user = userOf(tenants, users, mfaChallengeToken, "challenge");
      if (!user) throw new Problem(401, "The login has expired. Log in again");
      users.saveSecrets(letIn(user, code, behaviour));
      return { status: 200, body: tokensFor(user) };
    },
    refresh: ({ body }) => {
      const { refreshToken = "" } = body as Record<string, string>;
      const user = userOf(tenants, users, refreshToken, "refresh");
      if (!user) throw new Problem(401, "The refresh token is not known, or has expired");
      return { status: 200, body: tokensFor(user) };
    },
    getMe: ({ caller }) => {
      const user = users.find(caller.role);
      if (!user) throw new Error(`there is no user ${caller.role}`);
      return { status: 200, body: { ...showUser(user), platformRole: null } };
    },
  };
}

/** The user's secrets after the code was used. Throws a Problem when it does not let in. */
function letIn(user: User, code: string, { mfa_codes }: Behaviour): User {
  if (code === user.recoveryCode) return { ...user, recoveryCode: undefined };
  const wrong = new Problem(401, "The code is wrong, or was used already");
  if (user.totpSecret === undefined) throw wrong;
  const totp = new TOTP({ secret: Secret.fromBase32(user.totpSecret) });
  // By the real time, which an authenticator goes by: only the sandbox's own clock is moved by tests.
  const period = totp.counter();
  const delta = totp.validate({ token: code, window: 1 });
  if (delta === null) throw wrong;
  if (mfa_codes === "once" && period + delta <= (user.lastPeriod ?? 0)) throw wrong;
  return { ...user, lastPeriod: period + delta };
}

function showUser({ id, email, role, organizationId, slug, totpSecret }: User): object {
  return {
    id,
    email,
    name: role,
    isOrgAdmin: role === "admin",
    organizationId,
    organizationName: slug,
    organizationSlug: slug,
    subscriptionTier: "BUSINESS",
    mfaEnabled: totpSecret !== undefined,
  };
}
