import type { House } from "../house.js";
import { isThere } from "./credential-store.js";

const objectStoreSchema = `
  CREATE TABLE IF NOT EXISTS civo_object_store (
    id TEXT PRIMARY KEY, account_id TEXT NOT NULL REFERENCES tenant (id), region TEXT NOT NULL, name TEXT NOT NULL,
    max_size INTEGER NOT NULL, owner_id TEXT, owner_goes_too INTEGER NOT NULL, planted_owner TEXT,
    settles_at INTEGER NOT NULL, outcome TEXT NOT NULL, gone_at INTEGER
  ) STRICT;
  CREATE INDEX IF NOT EXISTS civo_object_store_owner ON civo_object_store (owner_id);
`;

export interface ObjectStore {
  id: string;
  accountId: string;
  region: string;
  name: string;
  maxSize: number;
  /** Null for a planted one. */
  ownerId: string | null;
  /** Whether Civo made the owner together with the store. */
  ownerGoesToo: boolean;
  /** What a planted one says of its owner. */
  plantedOwner: object | null;
  /** Milliseconds since 1970: until then it is under way. */
  settlesAt: number;
  outcome: "ready" | "failed";
  /** When its deletion is over; null when nobody has ordered it. */
  goneAt: number | null;
}

/** The object stores of all accounts. */
export interface ObjectStores {
  /** In the order in which they were made. */
  list(accountId: string, region: string): ObjectStore[];
  /** Undefined when the region of the account has no such store. */
  find(accountId: string, region: string, id: string): ObjectStore | undefined;
  ownedBy(credentialId: string): ObjectStore[];
  add(store: Omit<ObjectStore, "id" | "goneAt">): ObjectStore;
  save(store: Pick<ObjectStore, "id" | "maxSize" | "goneAt">): void;
}

interface Row {
  id: string;
  account_id: string;
  region: string;
  name: string;
  max_size: number;
  owner_id: string | null;
  owner_goes_too: number;
  planted_owner: string | null;
  settles_at: number;
  outcome: "ready" | "failed";
  gone_at: number | null;
}

export function openObjectStores({ database, clock, newId }: House): ObjectStores {
  database.script(objectStoreSchema);
  const select = (where: string, ...values: string[]) =>
    database
      .all<Row>(`SELECT * FROM civo_object_store WHERE ${where} ORDER BY rowid`, ...values)
      .map(read)
      .filter((store) => isThere(store, clock.now()));

  return {
    list: (accountId, region) => select("account_id = ? AND region = ?", accountId, region),
    find: (accountId, region, id) =>
      select("account_id = ? AND region = ? AND id = ?", accountId, region, id)[0],
    ownedBy: (credentialId) => select("owner_id = ?", credentialId),
    add: (given) => {
      const id = newId("dependent");
      database.run(
        `INSERT INTO civo_object_store
           (id, account_id, region, name, max_size, owner_id, owner_goes_too, planted_owner, settles_at, outcome)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        id,
        given.accountId,
        given.region,
        JSON.stringify(given.name),
        given.maxSize,
        given.ownerId,
        Number(given.ownerGoesToo),
        given.plantedOwner && JSON.stringify(given.plantedOwner),
        given.settlesAt,
        given.outcome,
      );
      return { ...given, id, goneAt: null };
    },
    save: ({ id, maxSize, goneAt }) =>
      database.run(
        "UPDATE civo_object_store SET max_size = ?, gone_at = ? WHERE id = ?",
        maxSize,
        goneAt,
        id,
      ),
  };
}

function read(row: Row): ObjectStore {
  return {
    id: row.id,
    accountId: row.account_id,
    region: row.region,
    // As the name of a credential: see there.
    name: JSON.parse(row.name),
    maxSize: row.max_size,
    ownerId: row.owner_id,
    ownerGoesToo: row.owner_goes_too === 1,
    plantedOwner: row.planted_owner === null ? null : JSON.parse(row.planted_owner),
    settlesAt: row.settles_at,
    outcome: row.outcome,
    goneAt: row.gone_at,
  };
}
