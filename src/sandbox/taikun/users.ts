import { randomBytes, timingSafeEqual } from "node:crypto";
import type { House } from "../house.js";
import { nextNumber } from "../next-number.js";
import { Problem } from "../problem.js";

const userSchema = `
  CREATE TABLE IF NOT EXISTS taikun_user (
    id INTEGER PRIMARY KEY, account_id TEXT NOT NULL REFERENCES tenant (id), organization_id INTEGER NOT NULL,
    login TEXT NOT NULL, role TEXT NOT NULL, sort TEXT NOT NULL, sealed BLOB NOT NULL, UNIQUE (account_id, login)
  ) STRICT;
`;

export type Role = "Partner" | "Manager" | "User";
/** How a user comes in: with a password, over Keycloak, or as a robot with keys and no login. */
export type Sort = "password" | "keycloak" | "robot";

export interface User {
  id: number;
  accountId: string;
  organizationId: number;
  /** The email, or the access key of a robot. */
  login: string;
  role: Role;
  sort: Sort;
  /** Or the secret key of a robot. Sealed in the database. */
  password: string;
}

export interface Users {
  find(id: number): User | undefined;
  /** All of this email, or access key: another account may have it, too. */
  findByLogin(login: string): User[];
  list(accountId: string): User[];
  add(user: Omit<User, "id" | "password">): User;
}

type Row = Pick<User, "id" | "login" | "role" | "sort"> & {
  account_id: string;
  organization_id: number;
  sealed: Buffer;
};

export function openUsers({ database, vault, platform }: House): Users {
  database.script(userSchema);
  const recordId = (id: number) => `${platform}/user/${id}`;
  const read = ({ account_id, organization_id, sealed, ...row }: Row): User => ({
    ...row,
    accountId: account_id,
    organizationId: organization_id,
    password: vault.open(recordId(row.id), sealed),
  });
  const select = (where: string, value: string | number) =>
    database.all<Row>(`SELECT * FROM taikun_user WHERE ${where} = ? ORDER BY id`, value).map(read);

  return {
    find: (id) => select("id", id)[0],
    findByLogin: (login) => select("login", login),
    list: (accountId) => select("account_id", accountId),
    add: (given) => {
      const { accountId, organizationId, login, role, sort } = given;
      if (select("login", login).some((user) => user.accountId === accountId))
        throw new Problem(400, `the account has a user ${login} already`);
      const id = nextNumber(database, platform, "user");
      const password = randomBytes(18).toString("base64url");
      database.run(
        `INSERT INTO taikun_user (id, account_id, organization_id, login, role, sort, sealed)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        id,
        accountId,
        organizationId,
        login,
        role,
        sort,
        vault.seal(recordId(id), password),
      );
      return { ...given, id, password };
    },
  };
}

export function hasPassword(user: User, password: string): boolean {
  const [mine, theirs] = [Buffer.from(user.password), Buffer.from(password)];
  return mine.length === theirs.length && timingSafeEqual(mine, theirs);
}
