/** The second ring: what stands on the resources of credentials. */
import type { EntryGuardClient } from "./client.js";

/** Sessions in one of these states let somebody in, or are about to. */
const live = new Set(["PENDING", "ACTIVE", "PARTIAL", "EXPIRING"]);

/**
 * What is lost with each resource, by its id, such as `2 live sessions and one static IP rule`; a resource with nothing of the kind
 * is not in it. Two requests.
 */
export async function holdings(
  client: EntryGuardClient,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<ReadonlyMap<string, string>> {
  const [sessions, rules] = await Promise.all([
    client.listAllSessions({ signal }),
    client.listStaticIpRules({ signal }),
  ]);
  // A session has an address of each IP version at a resource, and is one session.
  const ofSessions = count(
    sessions.filter(({ status }) => live.has(status)).map(({ resourceIps }) => resourceIps),
  );
  const ofRules = count(rules.map(({ resources }) => resources));
  return new Map(
    [...new Set([...ofSessions.keys(), ...ofRules.keys()])].map((id) => [
      id,
      [...inWords(ofSessions.get(id), "live session"), ...inWords(ofRules.get(id), "static IP rule")].join(
        " and ",
      ),
    ]),
  );
}

/** How many of the lists name each resource. */
function count(lists: readonly (readonly { resourceId: string }[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const list of lists) {
    for (const id of new Set(list.map(({ resourceId }) => resourceId)))
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function inWords(count: number | undefined, noun: string): string[] {
  if (count === undefined) return [];
  return [count === 1 ? `one ${noun}` : `${count} ${noun}s`];
}
