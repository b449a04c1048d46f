import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { House } from "./house.js";

/** Who calls: found by the token. A tenant is what a token belongs to, the role what it is good for. */
export interface Caller {
  tenantId: string;
  role: string;
}

/** The caller of an operation that asks for no token, such as a login. */
export const anyone: Caller = { tenantId: "", role: "anyone" };

/** A tenant with its tokens in clear, one for each role that the platform gives at the start. */
export interface Tenant<Role extends string> {
  id: string;
  tokens: Record<Role, string>;
}

export const tenantSchema = `
  CREATE TABLE tenant (
    id TEXT PRIMARY KEY, platform TEXT NOT NULL, name TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE token (
    id TEXT PRIMARY KEY, tenant_id TEXT NOT NULL REFERENCES tenant (id), role TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL, expires_at INTEGER
  ) STRICT;
`;

/** The tenants of one platform and their tokens. At rest a token is a hash to find it by, and sealed to be shown again. */
export interface Tenants<Role extends string> {
  /** The tenant that was made first, made now if there is none yet. */
  first(): Tenant<Role>;
  add(name: string): Tenant<Role>;
  /** A further token, which expires after so many seconds of the sandbox's clock. */
  issue(tenantId: string, role: string, seconds: number): string;
  /** Undefined when nobody of this platform holds the token, or no longer. */
  callerOf(token: string): Caller | undefined;
  describe(id: string): { id: string; name: string; created_at: string } | undefined;
}

/** `roles`: of each one, a new tenant has a token that never expires. */
export function openTenants<const Role extends string>(
  { database, vault, clock, platform }: House,
  roles: readonly Role[],
): Tenants<Role> {
  const addToken = (tenantId: string, role: string, expiresAt: number | null): string => {
    const id = randomUUID();
    const token = `belay_sandbox_${randomBytes(24).toString("base64url")}`;
    database.run(
      "INSERT INTO token (id, tenant_id, role, hash, sealed, expires_at) VALUES (?, ?, ?, ?, ?, ?)",
      id,
      tenantId,
      role,
      hashOf(token),
      vault.seal(id, token),
      expiresAt,
    );
    return token;
  };

  const readToken = (tenantId: string, role: string): string => {
    const row = database.get<{ id: string; sealed: Buffer }>(
      "SELECT id, sealed FROM token WHERE tenant_id = ? AND role = ? AND expires_at IS NULL",
      tenantId,
      role,
    );
    if (!row) throw new Error(`tenant ${tenantId} has no ${role} token`);
    return vault.open(row.id, row.sealed);
  };

  const withTokens = (id: string, tokenOf: (role: Role) => string): Tenant<Role> => {
    const tokens = Object.fromEntries(roles.map((role) => [role, tokenOf(role)]));
    return { id, tokens: tokens as Record<Role, string> };
  };

  const add = (name: string): Tenant<Role> => {
    const id = randomUUID();
    database.run(
      "INSERT INTO tenant (id, platform, name, created_at) VALUES (?, ?, ?, ?)",
      id,
      platform,
      name,
      clock.now().toISOString(),
    );
    return withTokens(id, (role) => addToken(id, role, null));
  };

  return {
    add,
    first: () => {
      const row = database.get<{ id: string }>(
        "SELECT id FROM tenant WHERE platform = ? ORDER BY rowid LIMIT 1",
        platform,
      );
      return row ? withTokens(row.id, (role) => readToken(row.id, role)) : add("sandbox");
    },
    issue: (tenantId, role, seconds) => addToken(tenantId, role, clock.now().getTime() + seconds * 1_000),
    callerOf: (token) =>
      database.get<Caller>(
        `SELECT tenant.id AS tenantId, token.role FROM token JOIN tenant ON tenant.id = token.tenant_id
         WHERE token.hash = ? AND tenant.platform = ? AND (token.expires_at IS NULL OR token.expires_at > ?)`,
        hashOf(token),
        platform,
        clock.now().getTime(),
      ),
    describe: (id) =>
      database.get<{ id: string; name: string; created_at: string }>(
        "SELECT id, name, created_at FROM tenant WHERE id = ? AND platform = ?",
        id,
        platform,
      ),
  };
}

/** One round of SHA-256 is enough: a token is 24 random bytes, which nobody guesses. */
function hashOf(token: string): Buffer {
  return createHash("sha256").update(token).digest();
}
