import { randomBytes } from "node:crypto";
import { openCredentials, openSecrets, type Credential as Row } from "../credentials.js";
import type { House } from "../house.js";

/** Milliseconds since 1970. */
type Time = number;

/** A credential as it is kept, but for its secret. */
export interface Credential {
  id: string;
  name: string;
  region: string;
  accessKeyId: string;
  maxSizeGb: number | null;
  suspended: boolean;
  /** Until then it is under way. */
  settlesAt: Time;
  outcome: "ready" | "failed";
  /** When the pair is there; null when it never will be. */
  pairAt: Time | null;
  /** When it is gone together with its store; null when nobody has ordered that. */
  goneAt: Time | null;
}

type Fields = Omit<Credential, "id" | "name">;

/** The credentials of all accounts. The secret half of a pair is sealed, and Civo gives it back all the same. */
export interface CredentialStore {
  list(accountId: string, region: string): Credential[];
  /** Undefined when the region of the account has no such credential. */
  find(accountId: string, region: string, id: string): Credential | undefined;
  secretOf(id: string): string;
  add(accountId: string, content: Omit<Credential, "id">, secret: string): Credential;
  /** With the secret that it has when no other is given. */
  save(accountId: string, credential: Credential, secret?: string): Credential;
  remove(id: string): void;
}

export function openCredentialStore(house: House): CredentialStore {
  const credentials = openCredentials(house, "civo", "uuids");
  const open = openSecrets(house, "civo");
  const secretOf = (id: string) => open(id).secret_access_key ?? "";
  const content = ({ name, ...visible }: Omit<Credential, "id">, secret: string) => ({
    kind: "object_store",
    name,
    visible: visible as Record<string, unknown>,
    secrets: { secret_access_key: secret },
  });
  const read = ({ id, name, visible }: Row): Credential => ({
    ...(visible as unknown as Fields),
    id,
    name,
  });
  const isIn = (region: string) => (credential: Credential) =>
    credential.region === region && isThere(credential, house.clock.now());

  return {
    list: (accountId, region) => credentials.list(accountId).map(read).filter(isIn(region)),
    find: (accountId, region, id) => {
      const row = credentials.find(accountId, id);
      return row && [read(row)].find(isIn(region));
    },
    secretOf,
    add: (accountId, given, secret) => read(credentials.add(accountId, content(given, secret))),
    save: (accountId, { id, ...given }, secret = secretOf(id)) => {
      const before = credentials.find(accountId, id);
      if (!before) throw new Error(`account ${accountId} has no credential ${id}`);
      return read(credentials.replace(before, content(given, secret)));
    },
    remove: (id) => credentials.remove(id),
  };
}

/** Whether a deletion that takes its time is not over yet. */
export function isThere({ goneAt }: { goneAt: Time | null }, now: Date): boolean {
  return goneAt === null || now.getTime() < goneAt;
}

export const makeAccessKey = () => randomBytes(10).toString("hex").toUpperCase();
export const makeSecret = () => randomBytes(30).toString("base64url");
