import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Tenants } from "../tenants.js";
import type { Accounts } from "./accounts.js";
import type { Ground } from "./ground.js";
import { issueFor, signatureOf, toJwt, userOf } from "./tokens.js";
import { hasPassword, type User, type Users } from "./users.js";

interface Login {
  email: string;
  password: string;
  accountName?: string;
  mode?: string;
}

interface Refresh {
  token: string;
  refreshToken: string;
}

/** The operations by which a user comes in, by operation id. */
export function loginOperations(
  tenants: Tenants<never>,
  users: Users,
  accounts: Accounts,
  { behaviour, now, userFor }: Ground,
): Record<string, (call: Call) => Answer> {
  const tokensFor = (user: User): Answer => {
    const { token_seconds, refresh_seconds, two_factor } = behaviour;
    const factor = { twoFaEnabled: two_factor !== "none", isForcedToEnabled2Fa: two_factor === "forced" };
    if (two_factor === "due" || two_factor === "forced")
      return { status: 200, body: { token: "", ...factor } };
    const exp = Math.floor(now() / 1_000 + token_seconds);
    return {
      status: 200,
      body: {
        token: toJwt(user, exp, issueFor(tenants, user, "access", token_seconds)),
        refreshToken: issueFor(tenants, user, "refresh", refresh_seconds),
        refreshTokenExpireTime: new Date(now() + refresh_seconds * 1_000).toISOString(),
        ...factor,
      },
    };
  };

  return {
    login: ({ body }) => {
      const { email, password, accountName, mode } = body as Login;
      const sort = mode === "keycloak" ? "keycloak" : "password";
      const user = users
        .findByLogin(email)
        .filter((one) => one.sort === sort && hasPassword(one, password))
        .find((one) => accountName === undefined || accounts.describe(one.accountId).name === accountName);
      if (user) return tokensFor(user);
      throw new Problem(401, "The email, the password or the account is wrong");
    },
    refresh: ({ body }) => {
      const { token, refreshToken } = body as Refresh;
      const user = userOf(tenants, users, refreshToken, "refresh");
      if (user && behaviour.refresh === "works" && signatureOf(token) !== undefined) return tokensFor(user);
      throw new Problem(401, "The refresh token is not known, or has expired");
    },
    getUserInfo: ({ caller }) => {
      const { id, login, role, organizationId, accountId } = userFor(caller);
      const { number, name } = accounts.describe(accountId);
      const organization = accounts.organizations.find(accountId, organizationId);
      const data = {
        id: String(id),
        username: login,
        email: login,
        role,
        organizationId,
        organizationName: organization?.name ?? null,
        displayName: login,
        createdAt: new Date(0).toISOString(),
        account: { accountId: number, name, logo: null, domain: null },
        organizations: { [organizationId]: { organizationName: organization?.name ?? null, role } },
        owner: role === "Partner",
        is2FAEnabled: behaviour.two_factor !== "none",
        isForcedToEnableTwoFactorAuthentication: behaviour.two_factor === "forced",
        isEmailConfirmed: true,
        isEmailNotificationEnabled: false,
        isForcedToResetPassword: false,
        isLocked: false,
      };
      return { status: 200, body: { data, isMaintenanceModeEnabled: false, trialDays: null } };
    },
  };
}
