import { createHash, randomBytes, randomUUID } from "node:crypto";
import type { Store } from "./open-store.js";

/** A tenant is what a token belongs to: at Qovery, an organization. A viewer may not see credentials. */
export type Role = "admin" | "viewer";

/** Who calls: found by the token. */
export interface Caller {
  tenantId: string;
  role: Role;
}

/** A tenant with its two tokens in clear, for whoever starts the sandbox. */
export interface Tenant {
  id: string;
  token: string;
  viewerToken: string;
}

export const tenantSchema = `
  CREATE TABLE tenant (
    id TEXT PRIMARY KEY, platform TEXT NOT NULL, name TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE token (
    id TEXT PRIMARY KEY, tenant_id TEXT NOT NULL REFERENCES tenant (id), role TEXT NOT NULL,
    hash BLOB NOT NULL UNIQUE, sealed BLOB NOT NULL
  ) STRICT;
`;

/** The tenants of one platform and their tokens. At rest a token is a hash to find it by, and sealed to be shown again. */
export interface Tenants {
  /** The tenant that was made first, made now if there is none yet. */
  first(): Tenant;
  add(name: string): Tenant;
  /** Undefined when nobody of this platform holds the token. */
  callerOf(token: string): Caller | undefined;
  describe(id: string): { id: string; name: string; created_at: string } | undefined;
}

export function openTenants({ database, vault }: Store, platform: string): Tenants {
  const addToken = (tenantId: string, role: Role): string => {
    const id = randomUUID();
    const token = `belay_sandbox_${randomBytes(24).toString("base64url")}`;
    database.run(
      "INSERT INTO token (id, tenant_id, role, hash, sealed) VALUES (?, ?, ?, ?, ?)",
      id,
      tenantId,
      role,
      hashOf(token),
      vault.seal(id, token),
    );
    return token;
  };

  const readToken = (tenantId: string, role: Role): string => {
    const row = database.get<{ id: string; sealed: Buffer }>(
      "SELECT id, sealed FROM token WHERE tenant_id = ? AND role = ?",
      tenantId,
      role,
    );
    if (!row) throw new Error(`tenant ${tenantId} has no ${role} token`);
    return vault.open(row.id, row.sealed);
  };

  const insert = (name: string): Tenant => {
    const id = randomUUID();
    database.run(
      "INSERT INTO tenant (id, platform, name, created_at) VALUES (?, ?, ?, ?)",
      id,
      platform,
      name,
      new Date().toISOString(),
    );
    return { id, token: addToken(id, "admin"), viewerToken: addToken(id, "viewer") };
  };

  return {
    first: () =>
      database.transaction("write", () => {
        const row = database.get<{ id: string }>(
          "SELECT id FROM tenant WHERE platform = ? ORDER BY rowid LIMIT 1",
          platform,
        );
        if (!row) return insert("sandbox");
        return { id: row.id, token: readToken(row.id, "admin"), viewerToken: readToken(row.id, "viewer") };
      }),
    add: (name) => database.transaction("write", () => insert(name)),
    callerOf: (token) =>
      database.get<Caller>(
        `SELECT tenant.id AS tenantId, token.role FROM token JOIN tenant ON tenant.id = token.tenant_id
         WHERE token.hash = ? AND tenant.platform = ?`,
        hashOf(token),
        platform,
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
