/** The report in the order of the page, what blocks first, with an anchor for everything that a link can lead to. */
import type { CredentialName, CredentialVerdict, DependentVerdict, Outcome, Report } from "../report.js";
import { isBlocking } from "./fate.js";

export interface Outline {
  readonly credentials: readonly OutlinedCredential[];
  readonly destinations: readonly Destination[];
}

export interface OutlinedCredential {
  readonly anchor: string;
  readonly credential: CredentialVerdict;
  readonly dependents: readonly OutlinedDependent[];
}

export interface OutlinedDependent {
  readonly anchor: string;
  readonly dependent: DependentVerdict;
  /** Null where it moves to none, or nobody knows yet to which one. */
  readonly destination: Destination | null;
}

/** A credential that dependents move to. */
export interface Destination {
  readonly anchor: string;
  readonly credential: CredentialName;
  readonly platform: string;
  readonly dependentWord: CredentialVerdict["dependent_word"];
  /** How many dependents move to it. */
  readonly arriving: number;
  /** Where the page tells of its own deletion; null where this plan does not delete it. */
  readonly deletedAt: string | null;
}

const URGENCY: Record<Outcome, number> = { blocked: 0, fails: 1, unproven: 2, allowed: 3 };

export function outline(report: Report): Outline {
  const credentials = [...report.credentials]
    .sort((a, b) => URGENCY[a.verdict] - URGENCY[b.verdict])
    .map((credential, i) => ({ credential, anchor: `credential-${i + 1}` }));
  const deletedAt = new Map(
    credentials.map(({ credential, anchor }) => [keyOf(credential, credential), anchor]),
  );
  const destinations = new Map<string, Destination>();
  for (const { credential: from } of credentials) {
    for (const { moves_to: to } of from.dependents) {
      if (!to || isUnknown(to)) continue;
      const key = keyOf(from, to);
      const known = destinations.get(key);
      destinations.set(key, {
        anchor: known?.anchor ?? `destination-${destinations.size + 1}`,
        credential: to,
        platform: from.platform,
        dependentWord: from.dependent_word,
        arriving: (known?.arriving ?? 0) + 1,
        deletedAt: deletedAt.get(key) ?? null,
      });
    }
  }
  const destinationOf = (from: CredentialVerdict, { moves_to: to }: DependentVerdict) =>
    (to && !isUnknown(to) && destinations.get(keyOf(from, to))) || null;

  return {
    credentials: credentials.map(({ credential, anchor }) => ({
      credential,
      anchor,
      dependents: [...credential.dependents]
        .sort((a, b) => Number(isBlocking(b.fate)) - Number(isBlocking(a.fate)))
        .map((dependent, i) => ({
          anchor: `${anchor}-dependent-${i + 1}`,
          dependent,
          destination: destinationOf(credential, dependent),
        })),
    })),
    destinations: [...destinations.values()],
  };
}

/** Two dependents that move to such ones may move to the same or to two: no line can say it. */
const isUnknown = ({ id, address }: CredentialName) => id === null && address === null;

/** A credential that is still to be created has no id, and may have the address of the one that it replaces. */
function keyOf({ kind }: CredentialVerdict, { id, address, plan = "" }: CredentialName): string {
  return JSON.stringify(id === null ? [kind, "new", address, plan] : [kind, id]);
}
