import type { IdSpace, TaikunClient } from "../../sdk/taikun/index.js";
import { credentialsOf, dependentsOf } from "../ls/taikun.js";
import { connect } from "./connect.js";
import type { Platform } from "./platform.js";
import { readLogin } from "./taikun-login.js";

const LOGINS = ["EMAIL", "PASSWORD", "KEYCLOAK_EMAIL", "KEYCLOAK_PASSWORD", "ACCESS_KEY", "SECRET_KEY"];

export const taikun: Platform = {
  key: "taikun",
  name: "Taikun",
  environment: [
    ["TAIKUN_EMAIL", "of a user with the role Manager or Partner; with the password a login"],
    ["TAIKUN_PASSWORD", "the user's password"],
    ["TAIKUN_ACCOUNT_NAME", "the account that the user belongs to; taikun by default"],
    ["TAIKUN_KEYCLOAK_EMAIL", "instead of these: of a user whom Keycloak knows"],
    ["TAIKUN_KEYCLOAK_PASSWORD", "this user's password"],
    ["TAIKUN_AUTH_MODE", "the mode of a login, where Taikun wants one"],
    ["TAIKUN_ACCESS_KEY", "instead of a login: the access key of a robot user"],
    ["TAIKUN_SECRET_KEY", "the robot user's secret key"],
    ["TAIKUN_ORGANIZATION_ID", "for belay ls: the organization; without it all that the login sees"],
    ["BELAY_TAIKUN_ENDPOINT", "where Taikun's API is; https://api.taikun.cloud by default"],
    ["TAIKUN_API_HOST", "the same as a bare host"],
  ],
  signs: LOGINS.map((name) => `TAIKUN_${name}`),
  scope: {
    noun: "organization",
    option: "organization",
    variable: "TAIKUN_ORGANIZATION_ID",
    check: isWholeId,
    attribute: "organization_id",
    checkPlanned: isWholeId,
    // Every installation counts its organizations from 1, and the list of one that the login does not see may just be empty.
    isUnique: false,
    ofLogin: true,
  },
  idSpaces: ["cloud", "backup", "billing", "showback", "ai"].map((space) => `taikun/${space}`),
  dependent: { one: "project or rule", many: "projects or rules", option: "projects" },
  hints: {
    mfa_required: "Make a robot user, and set TAIKUN_ACCESS_KEY and TAIKUN_SECRET_KEY to its keys.",
    forbidden: "Credentials are for the roles Manager and Partner, those of billing for Partners only.",
  },

  async open(endpoint?: string) {
    const client = await openTaikun(endpoint);
    // Only here: the other commands start without the client.
    const { heldCredentials } = await import("../../sdk/taikun/index.js");
    const entries = (space: string, scope: string) =>
      heldCredentials(client, {
        space: space as IdSpace,
        ...(scope !== "" && { organizationId: scope }),
      });
    return {
      held: async ({ kind, scope }) => ({ entries: await entries(kind, scope), strays: [] }),
      credentials: (scope, idSpace) => credentialsOf(taikun, (space) => entries(space, scope), idSpace),
      dependents: (scope, idSpace) => dependentsOf(taikun, (space) => entries(space, scope), idSpace),
    };
  },
};

async function openTaikun(endpoint?: string): Promise<TaikunClient> {
  const login = await readLogin(process.env, endpoint);
  const { createTaikunClient } = await import("../../sdk/taikun/index.js");
  return connect(taikun.name, (common) => createTaikunClient({ ...login, ...common }));
}

async function isWholeId(value: string): Promise<string | null> {
  return (await import("../../provider/validators.js")).wholeId(value);
}
