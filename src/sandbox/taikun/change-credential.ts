import type { Call } from "../platform.js";
import { authorOf } from "./audit.js";
import type { Credential } from "./credential-store.js";
import type { CredentialsOf } from "./credentials-of.js";
import type { Family } from "./families/index.js";
import type { Ground } from "./ground.js";
import { partsOf, requireFreeName, requireGoodKeys } from "./requests.js";

/** What an update of hosts takes. */
const hosts = ["hypervisors", "edgeNodes"];

/** Changes a credential as an update asks for; throws a Problem when it may not be changed so. */
export function changeCredential(
  credentials: CredentialsOf,
  ground: Ground,
  call: Call,
  family: Family,
  before: Credential,
): void {
  const { behaviour, now } = ground;
  const { tenantId } = call.caller;
  const store = credentials.stores[family.space];
  const body = call.body as Record<string, unknown>;
  credentials.requireChangeable(before);
  requireGoodKeys(behaviour, body);
  const sent = partsOf(family, body);
  // An update of hosts has no name and no keys: nothing is left out there.
  const isNamed = Object.hasOwn(body, family.space === "backup" ? "s3Name" : "name");
  const name = isNamed ? sent.name : before.name;
  requireFreeName(behaviour, name, before.organizationId, store.list(tenantId), before.id);

  const changes = isNamed ? (family.changes ?? []) : hosts;
  const leftOut = isNamed && behaviour.null_secret === "clears" ? changes : [];
  const kept = <T>(fields: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => !leftOut.includes(key)));
  /** What else a request names cannot be changed. */
  const taken = <T>(fields: Record<string, T>): Record<string, T> =>
    Object.fromEntries(Object.entries(fields).filter(([key]) => changes.includes(key)));
  store.save(
    tenantId,
    {
      ...before,
      name,
      fields: { ...kept(before.fields), ...taken(sent.fields) },
      changed: authorOf(ground, call.caller),
      hiddenUntil: Math.max(before.hiddenUntil, now() + behaviour.hidden_after_update * 1_000),
      stale:
        behaviour.stale_after_update > 0
          ? { until: now() + behaviour.stale_after_update * 1_000, name: before.name, fields: before.fields }
          : null,
    },
    { ...kept(store.secretsOf(before.id)), ...taken(sent.secrets) },
  );
}
