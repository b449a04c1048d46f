import { openCredentials, openSecrets, type Credential as Row } from "../credentials.js";
import type { House } from "../house.js";
import type { Author } from "./audit.js";

export const spaces = ["cloud", "backup", "billing", "showback", "ai"] as const;
export type Space = (typeof spaces)[number];

type Fields = Record<string, unknown>;

/** A credential as it is kept, but for its secrets. */
export interface Credential {
  id: number;
  /** The word of the cloud, such as AWS; the id space of one that is for no cloud. */
  kind: string;
  name: string;
  organizationId: number;
  /** What requests have said of it, by their words. */
  fields: Fields;
  isLocked: boolean;
  isDefault: boolean;
  made: Author;
  changed: Author | null;
  /** Milliseconds since 1970: lists lack it until then. */
  hiddenUntil: number;
  /** What lists show until then; null when they show it as it is. */
  stale: { until: number; name: string; fields: Fields } | null;
}

type Visible = Omit<Credential, "id" | "kind" | "name">;

/** The credentials of one id space, of all accounts. */
export interface CredentialStore {
  /** All that there are, hidden ones, too. */
  list(accountId: string): Credential[];
  /** Undefined when the account has no such credential. */
  find(accountId: string, id: number): Credential | undefined;
  secretsOf(id: number): Record<string, string>;
  add(accountId: string, content: Omit<Credential, "id">, secrets: Record<string, string>): Credential;
  /** With the secrets that it has when no others are given. */
  save(accountId: string, credential: Credential, secrets?: Record<string, string>): void;
  remove(id: number): void;
}

export function openCredentialStore(house: House, space: Space): CredentialStore {
  const rows = openCredentials(house, space, "numbers");
  const open = openSecrets(house, space);
  const read = ({ id, kind, name, visible }: Row): Credential => ({
    ...(visible as unknown as Visible),
    id: Number(id),
    kind,
    name,
  });
  const content = ({ kind, name, ...visible }: Omit<Credential, "id">, secrets: Record<string, string>) => ({
    kind,
    name,
    visible: visible as unknown as Fields,
    secrets,
  });

  return {
    list: (accountId) => rows.list(accountId).map(read),
    find: (accountId, id) => {
      const row = rows.find(accountId, String(id));
      return row && read(row);
    },
    secretsOf: (id) => open(String(id)),
    add: (accountId, given, secrets) => read(rows.add(accountId, content(given, secrets))),
    save: (accountId, { id, ...given }, secrets = open(String(id))) => {
      const before = rows.find(accountId, String(id));
      if (!before) throw new Error(`account ${accountId} has no credential ${id} of ${space}`);
      rows.replace(before, content(given, secrets));
    },
    remove: (id) => rows.remove(String(id)),
  };
}

/** As lists show it at this time; undefined while they lack it. */
export function listedAt(now: number, credential: Credential): Credential | undefined {
  const { hiddenUntil, stale } = credential;
  if (now < hiddenUntil) return undefined;
  return stale && now < stale.until ? { ...credential, name: stale.name, fields: stale.fields } : credential;
}
