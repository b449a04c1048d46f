import { randomBytes } from "node:crypto";
import type { House } from "../house.js";
import { Problem } from "../problem.js";
import type { Tenants } from "../tenants.js";
import { openRecords, type Records } from "./records.js";
import type { Role, Sort, User, Users } from "./users.js";

/** What a client needs in order to use Taikun: users of each role, and a robot that is a Partner, too. */
export interface TaikunAccess {
  account_name: string;
  organization_id: number;
  email: string;
  password: string;
  manager_email: string;
  manager_password: string;
  user_email: string;
  user_password: string;
  access_key: string;
  secret_key: string;
}

export interface Organization {
  id: number;
  name: string;
}

/** A tenant is an account: it has organizations, of which each user is in one. A Partner sees them all. */
export interface Accounts {
  /** The one that was made first, made now if there is none yet. */
  first(): TaikunAccess;
  add(name: string): TaikunAccess;
  /** Of the name; of the first account when none is given. Throws a Problem when there is none of it. */
  idOf(name: string | undefined): string;
  describe(id: string): { number: number; name: string };
  organizations: Records<{ name: string }>;
  addUser(accountId: string, organizationId: number, role: Role, sort: Sort, login?: string): User;
}

export function openAccounts(house: House, tenants: Tenants<never>, users: Users): Accounts {
  const { database, platform } = house;
  const organizations = openRecords<{ name: string }>(house, "organization");
  const numbers = openRecords<{ name: string }>(house, "account");

  const nameOf = (id: string) => tenants.describe(id)?.name ?? "";
  const newLogin = (accountId: string, role: Role, sort: Sort) =>
    sort === "robot"
      ? randomBytes(10).toString("hex").toUpperCase()
      : `${role.toLowerCase()}@${nameOf(accountId)}.example`;
  const addUser: Accounts["addUser"] = (accountId, organizationId, role, sort, login) =>
    users.add({ accountId, organizationId, role, sort, login: login ?? newLogin(accountId, role, sort) });

  const access = (accountId: string): TaikunAccess => {
    const all = users.list(accountId);
    const first = (role: Role, sort: Sort): User => {
      const user = all.find((one) => one.role === role && one.sort === sort);
      if (user) return user;
      throw new Error(`account ${accountId} has no ${role} with a ${sort}`);
    };
    const [partner, manager, user] = [
      first("Partner", "password"),
      first("Manager", "password"),
      first("User", "password"),
    ];
    const robot = first("Partner", "robot");
    return {
      account_name: nameOf(accountId),
      organization_id: partner.organizationId,
      email: partner.login,
      password: partner.password,
      manager_email: manager.login,
      manager_password: manager.password,
      user_email: user.login,
      user_password: user.password,
      access_key: robot.login,
      secret_key: robot.password,
    };
  };

  const populate = (accountId: string): TaikunAccess => {
    const name = nameOf(accountId);
    numbers.add(accountId, { name });
    const { id } = organizations.add(accountId, { name });
    for (const role of ["Partner", "Manager", "User"] as const) addUser(accountId, id, role, "password");
    addUser(accountId, id, "Partner", "robot");
    return access(accountId);
  };

  const find = (name: string) =>
    database.get<{ id: string }>("SELECT id FROM tenant WHERE platform = ? AND name = ?", platform, name)?.id;

  return {
    first: () => {
      const { id } = tenants.first();
      return users.list(id).length === 0 ? populate(id) : access(id);
    },
    add: (name) => {
      if (find(name) !== undefined) throw new Problem(400, `there is an account ${name} already`);
      return populate(tenants.add(name).id);
    },
    idOf: (name) => {
      const id = name === undefined ? tenants.first().id : find(name);
      if (id !== undefined) return id;
      throw new Problem(404, `no account has the name ${name}`);
    },
    describe: (id) => {
      const [record] = numbers.list(id);
      if (record) return { number: record.id, name: record.name };
      throw new Error(`there is no account ${id}`);
    },
    organizations,
    addUser,
  };
}
