import { setTimeout } from "node:timers/promises";
import { PlatformError } from "../errors.js";
import type { TaikunClient } from "./client.js";
import { listAll } from "./list-all.js";
import type { CreateOpenShiftCredentialRequest } from "./requests.js";
import type { Created, OpenShiftCredential } from "./types.js";

/** How long after each look the next one comes, 30 seconds in all: what was created may not be in the list at once. */
const waits = [500, 1000, 2000, 4000, 7500, 7500, 7500];

/**
 * Stores a credential of OpenShift, and finds out its id, which Taikun's answer lacks: it is the one of that name that was not
 * in the list before. Rejects with a PlatformError where there is none, or more than one: then the credential was stored, and
 * has to be found by a person.
 */
export async function storeOpenShiftCredential(
  client: TaikunClient,
  body: CreateOpenShiftCredentialRequest,
  { signal, sleep = sleepFor }: { signal?: AbortSignal | undefined; sleep?: Sleep } = {},
): Promise<Created> {
  const request = { method: "GET", url: `${client.endpoint}/api/v1/openshift/list` };
  const before = new Set((await named()).map(({ id }) => id));
  await client.createOpenShiftCredential({ body, signal });
  for (const wait of [0, ...waits]) {
    if (wait > 0) await sleep(wait, signal);
    const [found, another] = (await named()).filter(({ id }) => !before.has(id));
    if (another !== undefined) throw lost(`${found?.id} and ${another.id} are new, and have this name`);
    if (found !== undefined) return { id: String(found.id) };
  }
  throw lost(`none of this name has come to the list within ${waits.reduce((a, b) => a + b) / 1000} s`);

  async function named(): Promise<OpenShiftCredential[]> {
    const { organizationId: OrganizationId } = body;
    const of = OrganizationId === undefined ? {} : { OrganizationId };
    const all = await listAll(client, "listOpenShiftCredentials", { ...of, signal });
    return all.filter(({ name }) => name === body.name);
  }

  function lost(why: string): PlatformError {
    return new PlatformError("unexpected_response", request, {
      words: `does not tell the id of the credential ${body.name}, which Taikun has stored`,
      reason: `${why}: look it up at Taikun, and import it or delete it there`,
    });
  }
}

type Sleep = (ms: number, signal: AbortSignal | undefined) => Promise<unknown>;

const sleepFor: Sleep = (ms, signal) => setTimeout(ms, undefined, { ...(signal && { signal }) });
