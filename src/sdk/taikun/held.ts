/**
 * The credentials that Taikun holds, each with what uses it: the one place where "who uses what" is read. Each list has what uses
 * its credentials, so that there are no dependents without one.
 */
import type { Dependent, Entry } from "../entry.js";
import type { TaikunClient } from "./client.js";
import { listAll } from "./list-all.js";
import { type InOrganization, queryOf } from "./organization.js";
import type * as types from "./types.js";

/** The id spaces of Taikun: a cloud credential with the id 12 is not the backup credential with the id 12. */
export const idSpaces = [
  "taikun/cloud",
  "taikun/backup",
  "taikun/billing",
  "taikun/showback",
  "taikun/ai",
] as const;

/** An id space of Taikun. */
export type IdSpace = (typeof idSpaces)[number];

/**
 * Every credential of an id space: complete, or a PlatformError. One request for the clouds; for the others one while their list
 * fits a page.
 *
 * @example
 * await heldCredentials(taikun, { space: "taikun/backup", organizationId: "12" });
 */
export function heldCredentials(
  client: TaikunClient,
  { space, ...options }: { space: IdSpace } & InOrganization,
): Promise<Entry[]> {
  return read[space](client, options);
}

type Read = (client: TaikunClient, options: InOrganization) => Promise<Entry[]>;

const read: Readonly<Record<IdSpace, Read>> = {
  "taikun/cloud": async (client, options) => {
    const entries = new Map<string, Entry>();
    for (const credential of await client.listCloudCredentials(queryOf(options))) {
      const entry = cloudEntry(credential);
      // Should Taikun ever report one credential twice, all the projects of both entries use it.
      const known = entries.get(entry.id)?.dependents ?? [];
      entries.set(entry.id, { ...entry, dependents: [...known, ...entry.dependents] });
    }
    return [...entries.values()];
  },
  "taikun/backup": async (client, options) =>
    (await listAll(client, "listBackupCredentials", queryOf(options))).map(backupEntry),
  "taikun/billing": async (client, options) =>
    (await listAll(client, "listBillingCredentials", queryOf(options))).map(billingEntry),
  "taikun/showback": async (client, options) =>
    (await listAll(client, "listShowbackCredentials", queryOf(options))).map(showbackEntry),
  "taikun/ai": async (client, options) =>
    (await listAll(client, "listAiCredentials", queryOf(options))).map(aiEntry),
};

/** A cloud credential as an entry, as far as the list of all families shows it. */
export function cloudEntry({
  id,
  fullName,
  cloudType,
  isDefault,
  organizationId,
  projects,
}: types.CloudCredential) {
  return {
    ...identity(id, fullName),
    kind: cloudType,
    shown: { is_default: isDefault, organization_id: String(organizationId) },
    publicIdentifier: null,
    dependents: projects.map(asDependent),
  } satisfies Entry;
}

/** A backup credential as an entry. */
export function backupEntry(credential: types.BackupCredential) {
  const { id, s3Name, s3AccessKeyId, s3Endpoint, s3Region, projects } = credential;
  return {
    ...identity(id, s3Name),
    kind: "backup",
    shown: {
      s3_access_key_id: s3AccessKeyId,
      s3_endpoint: s3Endpoint,
      s3_region: s3Region,
      is_locked: credential.isLocked,
      is_default: credential.isDefault,
      ...ownership(credential),
      created_at: credential.createdAt,
    },
    publicIdentifier: s3AccessKeyId || null,
    dependents: projects.map(asDependent),
  } satisfies Entry;
}

/** A billing credential as an entry. Its dependents are rules. */
export function billingEntry(credential: types.BillingCredential) {
  const { id, name, prometheusUsername, prometheusUrl, rules } = credential;
  return {
    ...identity(id, name),
    kind: "billing",
    shown: {
      prometheus_username: prometheusUsername,
      prometheus_url: prometheusUrl,
      is_locked: credential.isLocked,
      is_default: credential.isDefault,
      ...ownership(credential),
    },
    publicIdentifier: prometheusUsername || null,
    dependents: rules.map((rule) => identity(rule.prometheusRuleId, rule.prometheusRuleName)),
  } satisfies Entry;
}

/** A showback credential as an entry. Its dependents are rules. */
export function showbackEntry(credential: types.ShowbackCredential) {
  const { id, name, url, username, isLocked, rules } = credential;
  return {
    ...identity(id, name),
    kind: "showback",
    shown: {
      ...{ url, username, is_locked: isLocked },
      ...ownership(credential),
      created_at: credential.createdAt,
    },
    publicIdentifier: username || null,
    dependents: rules.map(asDependent),
  } satisfies Entry;
}

/** An AI credential as an entry. */
export function aiEntry(credential: types.AiCredential) {
  const { id, name, url, type, isDefault, projects } = credential;
  const { organization_id, organization_name } = ownership({ ...credential, createdBy: null });
  return {
    ...identity(id, name),
    kind: "ai",
    shown: { url, type, is_default: isDefault, organization_id, organization_name },
    publicIdentifier: null,
    dependents: projects.map(asDependent),
  } satisfies Entry;
}

type Owned = { organizationId: number | null; organizationName: string | null; createdBy: string | null };

/** Whose a credential is, by the names of our arguments. */
export function ownership({ organizationId, organizationName, createdBy }: Owned) {
  return {
    organization_id: organizationId === null ? null : String(organizationId),
    organization_name: organizationName,
    created_by: createdBy,
  };
}

/** What has no name still counts; its id is then the best name to show. */
export function identity(id: number, name: string | null): Dependent {
  return { id: String(id), name: name || String(id) };
}

export const asDependent = ({ id, name }: types.Named): Dependent => identity(id, name);
