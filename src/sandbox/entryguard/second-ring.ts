import { randomUUID } from "node:crypto";
import type { House } from "../house.js";
import { openRecords } from "./records.js";

/** At which resource, by an id of its own. */
interface Place {
  id: string;
  resourceId: string;
}

interface Session {
  status: string;
  startedAt: string;
  expiresAt: string;
  userId: string;
  userEmail: string;
  places: Place[];
}

interface Rule {
  label: string;
  ipAddress: string;
  createdByEmail: string;
  createdAt: string;
  places: Place[];
}

/** What stands on resources: sessions and static rules. Only a test makes some. */
export interface SecondRing {
  sessions(organizationId: string, nameOf: (resourceId: string) => string | null): object[];
  rules(organizationId: string, nameOf: (resourceId: string) => string | null): object[];
  addSession(organizationId: string, session: Omit<Session, "places">, resourceIds: string[]): string;
  addRule(organizationId: string, rule: Omit<Rule, "places">, resourceIds: string[]): string;
  hasLiveSession(organizationId: string, resourceId: string): boolean;
  /** Takes the resource out of all of them; what stood on it alone goes. */
  removeFrom(organizationId: string, resourceId: string): void;
}

const live = ["PENDING", "ACTIVE", "PARTIAL", "EXPIRING"];

const placesAt = (resourceIds: string[]): Place[] =>
  resourceIds.map((resourceId) => ({ id: randomUUID(), resourceId }));

export function openSecondRing(house: House): SecondRing {
  const sessions = openRecords<Session>(house, "session");
  const rules = openRecords<Rule>(house, "static-ip-rule");
  const statusOf = ({ status, expiresAt }: Session) =>
    live.includes(status) && expiresAt <= house.clock.now().toISOString() ? "EXPIRED" : status;

  return {
    sessions: (organizationId, nameOf) =>
      sessions.list(organizationId).map((session) => showSession(session, statusOf(session), nameOf)),
    rules: (organizationId, nameOf) => rules.list(organizationId).map((rule) => showRule(rule, nameOf)),
    addSession: (organizationId, session, resourceIds) =>
      sessions.add(organizationId, { ...session, places: placesAt(resourceIds) }).id,
    addRule: (organizationId, rule, resourceIds) =>
      rules.add(organizationId, { ...rule, places: placesAt(resourceIds) }).id,
    hasLiveSession: (organizationId, id) =>
      sessions
        .list(organizationId)
        .some(
          (session) =>
            live.includes(statusOf(session)) && session.places.some(({ resourceId }) => resourceId === id),
        ),
    removeFrom: (organizationId, id) => {
      for (const records of [sessions, rules] as const) {
        for (const record of records.list(organizationId)) {
          const places = record.places.filter(({ resourceId }) => resourceId !== id);
          if (places.length === record.places.length) continue;
          if (places.length === 0) records.remove(record.id);
          else records.save({ ...record, places } as Session & Rule & { id: string });
        }
      }
    },
  };
}

const address = "203.0.113.7";

function showSession(
  { id, startedAt, expiresAt, userId, userEmail, places }: Session & { id: string },
  status: string,
  nameOf: (resourceId: string) => string | null,
): object {
  const isOver = !live.includes(status);
  return {
    id,
    userId,
    userName: null,
    userEmail,
    ipv4Address: address,
    ipv6Address: null,
    status,
    startedAt,
    expiresAt,
    endedAt: isOver ? expiresAt : null,
    endedReason: isOver ? status : null,
    resourceIps: places.map((place) => ({
      ...place,
      resourceName: nameOf(place.resourceId),
      ipVersion: 4,
      ipAddress: address,
      status: isOver ? "REMOVED" : "APPLIED",
      providerRuleId: null,
      appliedAt: startedAt,
      removedAt: isOver ? expiresAt : null,
      errorMessage: null,
    })),
    createdAt: startedAt,
  };
}

function showRule(
  { id, label, ipAddress, createdByEmail, createdAt, places }: Rule & { id: string },
  nameOf: (resourceId: string) => string | null,
): object {
  return {
    id,
    label,
    ipAddress,
    status: "ACTIVE",
    createdByEmail,
    createdAt,
    resources: places.map(({ resourceId }) => ({
      resourceId,
      resourceName: nameOf(resourceId),
      status: "APPLIED",
      appliedAt: createdAt,
      errorMessage: null,
    })),
  };
}
