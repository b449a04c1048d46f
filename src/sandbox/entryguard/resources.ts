import type { Credentials } from "../credentials.js";
import type { House } from "../house.js";
import { openRecords } from "./records.js";
import type { SecondRing } from "./second-ring.js";
import { foundOf } from "./verification.js";

export interface ResourceContent {
  name: string;
  /** Null for one that an agent serves. */
  credentialId: string | null;
  provider: string;
  resourceType: string;
  resourceIdentifier: string;
  region: string | null;
  config: object | null;
  isActive: boolean;
  lastVerifiedAt: string | null;
  /** When the background looks at it; null when it has, or never does. */
  verifyAt: string | null;
  createdAt: string;
  updatedAt: string;
}

export type Resource = ResourceContent & { id: string };

/** The resources of all organizations, as they are by now. */
export interface Resources {
  list(organizationId: string): Resource[];
  /** Undefined when the organization has no such resource. */
  find(organizationId: string, id: string): Resource | undefined;
  add(organizationId: string, content: ResourceContent): Resource;
  /** Writes a resource that `find`, `list` or `add` gave. */
  save(resource: Resource): void;
  /** With what stands on it. */
  remove(organizationId: string, id: string): void;
}

export function openResources(house: House, credentials: Credentials, ring: SecondRing): Resources {
  const records = openRecords<ResourceContent>(house, "resource");

  /** Once its time has come, a resource becomes active as soon as its credential is found to be valid. */
  const settle = (organizationId: string, resource: Resource): Resource => {
    const { verifyAt, credentialId } = resource;
    const now = house.clock.now().toISOString();
    if (verifyAt === null || verifyAt > now || credentialId === null) return resource;
    const credential = credentials.find(organizationId, credentialId);
    const found = credential && foundOf(credential, now);
    if (!found || found.error !== null) return resource;
    const at = [found.at, verifyAt].toSorted().at(-1) ?? now;
    return { ...resource, isActive: true, lastVerifiedAt: at, updatedAt: at, verifyAt: null };
  };

  return {
    list: (organizationId) =>
      records.list(organizationId).map((resource) => settle(organizationId, resource)),
    find: (organizationId, id) => {
      const resource = records.find(organizationId, id);
      return resource && settle(organizationId, resource);
    },
    add: records.add,
    save: records.save,
    remove: (organizationId, id) => {
      ring.removeFrom(organizationId, id);
      records.remove(id);
    },
  };
}
