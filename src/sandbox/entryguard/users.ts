import { randomBytes, randomUUID } from "node:crypto";
import { Secret } from "otpauth";
import type { House } from "../house.js";
import { Problem } from "../problem.js";

const userSchema = `
  CREATE TABLE IF NOT EXISTS entryguard_user (
    id TEXT PRIMARY KEY, organization_id TEXT NOT NULL REFERENCES tenant (id), slug TEXT NOT NULL, email TEXT NOT NULL,
    role TEXT NOT NULL, password_expired INTEGER NOT NULL, sealed BLOB NOT NULL, UNIQUE (slug, email)
  ) STRICT;
`;

export type Role = "admin" | "member";

/** What only the user knows: sealed in the database. */
export interface UserSecrets {
  password: string;
  /** Undefined when the user has no second factor. */
  totpSecret?: string | undefined;
  /** Undefined when it was used. */
  recoveryCode?: string | undefined;
  /** The period of the last code that let the user in. */
  lastPeriod?: number | undefined;
}

export interface User extends UserSecrets {
  id: string;
  organizationId: string;
  /** Of the organization. */
  slug: string;
  email: string;
  role: Role;
  isPasswordExpired: boolean;
}

export interface Users {
  /** Undefined when there is none. */
  find(id: string): User | undefined;
  findByEmail(slug: string, email: string): User | undefined;
  /** The user of this role who was made first. */
  firstOf(organizationId: string, role: Role): User;
  organizationId(slug: string): string | undefined;
  add(user: {
    organizationId: string;
    slug: string;
    email: string;
    role: Role;
    hasSecondFactor?: boolean;
    isPasswordExpired?: boolean;
  }): User;
  saveSecrets(user: User): void;
}

interface Row {
  id: string;
  organization_id: string;
  slug: string;
  email: string;
  role: Role;
  password_expired: number;
  sealed: Buffer;
}

export function openUsers({ database, vault, platform }: House): Users {
  database.script(userSchema);
  const recordId = (id: string) => `${platform}/user/${id}`;
  const seal = ({ id, password, totpSecret, recoveryCode, lastPeriod }: UserSecrets & { id: string }) =>
    vault.seal(
      recordId(id),
      JSON.stringify({ password, totpSecret, recoveryCode, lastPeriod } satisfies UserSecrets),
    );
  const read = (row: Row): User => ({
    id: row.id,
    organizationId: row.organization_id,
    slug: row.slug,
    email: row.email,
    role: row.role,
    isPasswordExpired: row.password_expired === 1,
    ...(JSON.parse(vault.open(recordId(row.id), row.sealed)) as UserSecrets),
  });
  const findByEmail = (slug: string, email: string) => {
    const row = database.get<Row>("SELECT * FROM entryguard_user WHERE slug = ? AND email = ?", slug, email);
    return row && read(row);
  };

  return {
    find: (id) => {
      const row = database.get<Row>("SELECT * FROM entryguard_user WHERE id = ?", id);
      return row && read(row);
    },
    findByEmail,
    firstOf: (organizationId, role) => {
      const row = database.get<Row>(
        "SELECT * FROM entryguard_user WHERE organization_id = ? AND role = ? ORDER BY rowid LIMIT 1",
        organizationId,
        role,
      );
      if (row) return read(row);
      throw new Error(`organization ${organizationId} has no ${role}`);
    },
    organizationId: (slug) =>
      database.get<{ id: string }>("SELECT organization_id AS id FROM entryguard_user WHERE slug = ?", slug)
        ?.id,
    add: ({ hasSecondFactor = false, isPasswordExpired = false, ...given }) => {
      if (findByEmail(given.slug, given.email))
        throw new Problem(400, `there is a user ${given.email} of ${given.slug} already`);
      const made = {
        ...given,
        id: randomUUID(),
        isPasswordExpired,
        password: randomBytes(18).toString("base64url"),
        ...(hasSecondFactor && {
          totpSecret: new Secret({ size: 20 }).base32,
          recoveryCode: randomBytes(4).toString("hex"),
        }),
      };
      database.run(
        `INSERT INTO entryguard_user (id, organization_id, slug, email, role, password_expired, sealed)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        made.id,
        made.organizationId,
        made.slug,
        made.email,
        made.role,
        Number(isPasswordExpired),
        seal(made),
      );
      return made;
    },
    saveSecrets: (user) =>
      database.run("UPDATE entryguard_user SET sealed = ? WHERE id = ?", seal(user), user.id),
  };
}
