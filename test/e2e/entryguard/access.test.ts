/** E1: who gets in, by what, and what is said to whoever does not: in the plan, before anything is changed. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { diagnosticsOf } from "../support/diagnostics.js";
import { awsCredential, blocks, CANARY } from "../support/entryguard-hcl.js";
import type { EntryGuardUser, EntryGuardWorld } from "../support/entryguard-world.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";

interface Users {
  readonly member: EntryGuardUser;
  readonly expired: EntryGuardUser;
  readonly second: EntryGuardUser;
}

interface Row {
  readonly name: string;
  /** What the environment says besides the administrator's login, or instead of a part of it. */
  readonly environment: (world: EntryGuardWorld, users: Users) => Readonly<Record<string, string>>;
  /** Empty: the plan succeeds. */
  readonly says: readonly string[];
  /** The requests of the plan, in order, the lists left out. */
  readonly logins: readonly string[];
}

const LISTS = "EntryGuard's list of credentials could not be read";
const LOGIN = "POST /auth/login";
const MFA = "POST /auth/verify-mfa";
const as = ({ email, password }: EntryGuardUser, more: Readonly<Record<string, string>> = {}) => ({
  BELAY_ENTRYGUARD_EMAIL: email,
  BELAY_ENTRYGUARD_PASSWORD: password,
  ...more,
});
const withToken = (token: string) => ({
  BELAY_ENTRYGUARD_TOKEN: token,
  BELAY_ENTRYGUARD_ORGANIZATION: "",
  BELAY_ENTRYGUARD_EMAIL: "",
  BELAY_ENTRYGUARD_PASSWORD: "",
});

const rows: readonly Row[] = [
  { name: "an administrator", environment: () => ({}), says: [], logins: [LOGIN] },
  {
    name: "a member",
    environment: (_, { member }) => as(member),
    says: [
      LISTS,
      "only an administrator of the organization may do this",
      "never with an API key",
      "The user came from the environment variable BELAY_ENTRYGUARD_EMAIL.",
    ],
    logins: [LOGIN],
  },
  {
    name: "a member's token",
    environment: ({ access }) => withToken(access.member_token),
    says: [LISTS, "The user came from the environment variable BELAY_ENTRYGUARD_TOKEN."],
    logins: [],
  },
  {
    name: "a wrong password",
    environment: () => ({ BELAY_ENTRYGUARD_PASSWORD: `${CANARY}-wrong` }),
    says: [
      LISTS,
      "Invalid email or password",
      "The organization came from the environment variable BELAY_ENTRYGUARD_ORGANIZATION",
      "the password from the environment variable BELAY_ENTRYGUARD_PASSWORD",
    ],
    logins: [LOGIN],
  },
  {
    name: "an expired password",
    environment: (_, { expired }) => as(expired),
    says: [LISTS, "choose another one", "The password came from the environment variable"],
    logins: [LOGIN],
  },
  {
    name: "a second factor is due, and there is none",
    environment: (_, { second }) => as(second),
    says: [LISTS, "BELAY_ENTRYGUARD_TOTP"],
    logins: [LOGIN],
  },
  {
    name: "a second factor, by its secret",
    environment: (_, { second }) => as(second, { BELAY_ENTRYGUARD_TOTP: second.totp_secret ?? "" }),
    says: [],
    logins: [LOGIN, MFA],
  },
  {
    name: "a second factor, by a code",
    environment: (_, { second }) => as(second, { BELAY_ENTRYGUARD_TOTP: second.recovery_code ?? "" }),
    says: [],
    logins: [LOGIN, MFA],
  },
  {
    name: "a second factor, by a code that was used",
    environment: (_, { second }) => as(second, { BELAY_ENTRYGUARD_TOTP: second.recovery_code ?? "" }),
    says: [LISTS, "The code is wrong, or was used already"],
    logins: [LOGIN, MFA],
  },
  {
    name: "a second factor that is none",
    environment: (_, { second }) => as(second, { BELAY_ENTRYGUARD_TOTP: `${CANARY} 1` }),
    says: ["Invalid setting for EntryGuard", "totp: must be the secret of an authenticator in base32"],
    logins: [],
  },
  {
    name: "a token in the environment",
    environment: ({ access }) => withToken(access.token),
    says: [],
    logins: [],
  },
  {
    name: "a token that is none any more",
    environment: () => withToken(`${CANARY}-token`),
    says: [
      LISTS,
      "The token came from the environment variable BELAY_ENTRYGUARD_TOKEN.",
      "some minutes only",
    ],
    logins: [],
  },
  {
    name: "a token beside a login",
    environment: ({ access }) => ({ BELAY_ENTRYGUARD_TOKEN: access.token }),
    says: ["Invalid setting for EntryGuard", "must not be given with token"],
    logins: [],
  },
  {
    name: "nothing at all",
    environment: () => withToken(""),
    says: [
      "EntryGuard is not configured",
      "entryguard.organization (or BELAY_ENTRYGUARD_ORGANIZATION)",
      "Set them in the provider block or in the environment",
    ],
    logins: [],
  },
  {
    name: "no password",
    environment: () => ({ BELAY_ENTRYGUARD_PASSWORD: "" }),
    says: ["Not found: entryguard.password (or BELAY_ENTRYGUARD_PASSWORD). Set it in"],
    logins: [],
  },
];

let sandbox: Universe;
let world: EntryGuardWorld;
let users: Users;
let workspace: Workspace;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.entryguard();
  const { member_email, member_password } = world.access;
  users = {
    member: { email: member_email, password: member_password },
    expired: await world.user({ password_expired: true }),
    second: await world.user({ mfa: true }),
  };
  workspace = new Workspace(world).configure(blocks() + awsCredential("a") + awsCredential("b"));
});
afterAll(() => sandbox.close());

const secrets = () =>
  [...Object.values(users), world.access]
    .flatMap(({ password }) => password)
    .concat(CANARY, users.second.totp_secret ?? CANARY, world.access.token);

test.each(rows.map((row): [string, Row] => [row.name, row]))(
  "%s",
  async (_, { environment, says, logins }) => {
    await world.requests();
    const plan = await workspace.run(["plan", "-json", "-input=false"], {
      ...environment(world, users),
      TF_LOG: "trace",
    });
    const found = diagnosticsOf(plan);
    const requests = (await world.requests()).map(
      ({ method, path }) => `${method} ${path.replace("/entryguard", "")}`,
    );
    expect(found).toHaveLength(says.length === 0 ? 0 : 1);
    const said = found.map(({ summary, detail }) => `${summary}\n${detail}`.replace(/\s+/g, " ")).join();
    for (const words of says) expect(said).toContain(words);
    expect(plan.code).toBe(says.length === 0 ? 0 : 1);
    expect(requests.filter((one) => one.startsWith("POST"))).toEqual(logins);
    // Two lists, however many credentials there are.
    expect(requests.filter((one) => one.startsWith("GET")).length).toBeLessThanOrEqual(2);
    expect(secrets().filter((secret) => (plan.stdout + plan.stderr).includes(secret))).toEqual([]);
  },
);

test("a code is good for one login: an apply that plans needs two, and says so", async () => {
  const user = await world.user({ mfa: true });
  const variables = as(user, { BELAY_ENTRYGUARD_TOTP: user.recovery_code ?? "" });
  const apply = await workspace.run(["apply", "-json", "-auto-approve"], variables);
  expect(apply.code).toBe(1);
  expect(
    diagnosticsOf(apply)
      .map(({ detail }) => detail)
      .join(),
  ).toContain("The code is wrong, or was used already");
  expect(await world.associations()).toEqual({});
});
