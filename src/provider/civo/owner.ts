/** Which credential owns an object store, and is planned to: a store names it by its access key. */
import { NOT_YET_KNOWN, type PlannedId } from "../../guard/walk/index.js";
import { isUnknown } from "../../plugin/index.js";
import type { CivoClient, ObjectStore } from "../../sdk/civo/index.js";
import type { PlanCall } from "../guard/space-guard.js";
import type { EntryList } from "../platform/entry-list.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { knownScope, whose } from "../platform/scope.js";
import type { Configured } from "../platform/settings.js";
import { civo } from "./civo.js";

interface Owned {
  readonly access_key_id: string;
  readonly credential_id: string;
}

/** By the list, which also finds an owner whose pair has been changed. Where it knows none, the key is what the store says. */
export function ownerOf(list: EntryList, store: ObjectStore, before: Owned | null): Owned {
  const owners = list.usedBy(store.id);
  const owner = owners.find(({ id }) => id === before?.credential_id) ?? owners[0];
  const said = store.owner_info.access_key_id || before?.access_key_id || "";
  return {
    access_key_id: typeof owner?.shown.access_key_id === "string" ? owner.shown.access_key_id : said,
    credential_id: owner?.id ?? store.owner_info.credential_id,
  };
}

/**
 * The credential that a plan gives a store. A credential that is planned to have the key is it, before any that has it now: it takes
 * another pair in place. A key that is not known yet is of the present owner, if that is what gets one; else of one that is new.
 */
export async function plannedOwner(
  held: HeldCredentials<CivoClient>,
  plan: { readonly access_key_id: Configured<string>; readonly region: Configured<string> },
  prior: Owned | null,
  call: PlanCall,
): Promise<PlannedId> {
  const key = plan.access_key_id;
  // What is planned again while it is applied is the update that was planned: another owner would have been a replacement.
  if (prior && (key === prior.access_key_id || held.connection.isApplying)) return prior.credential_id;
  const planned = held.planned.filter(({ link }) => sameKey(link, key));
  const changed = planned.find(({ id }) => id !== null && id === prior?.credential_id) ?? planned[0];
  if (changed) return changed.id ?? NOT_YET_KNOWN;
  const region = knownScope(civo, plan);
  if (typeof key !== "string" || region === null) return NOT_YET_KNOWN;
  const list = held.connection.checksPlans ? await held.listOrReport(region, call) : null;
  if (!list) return NOT_YET_KNOWN;
  const owner = list.entries.find(({ shown }) => shown.access_key_id === key);
  if (owner) return owner.id;
  call.diagnostics.error(
    "There is no such credential",
    `${whose(civo, region)} has no credential with this access key. If this configuration creates it, refer to the access_key_id of its resource, so that Terraform creates it before the store; else belay ls --platform civo lists the keys that there are.`,
    ["access_key_id"],
  );
  return NOT_YET_KNOWN;
}

const sameKey = (one: unknown, key: unknown): boolean => (isUnknown(key) ? isUnknown(one) : one === key);
