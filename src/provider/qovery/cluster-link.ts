/** Writes the link between a cluster and its credential (Qovery's cloudProviderInfo), and reads back what was written. */
import { type Call, DiagnosticError } from "../../plugin/index.js";
import { type ClusterCloudProviderInfo, PlatformError, type QoveryClient } from "../../sdk/index.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { Links } from "../platform/links.js";

type Held = HeldCredentials<QoveryClient>;

export interface ClusterPlace {
  readonly organizationId: string;
  readonly clusterId: string;
}

/** Points the cluster to a credential. That it could not be read back is a warning: the next plan reads it. */
export function link(
  held: Held,
  place: ClusterPlace,
  credentialId: string,
  { signal, diagnostics }: Call<unknown>,
): Promise<void> {
  const links = Links.of(held.connection);
  return links.oneAtATime(place.clusterId, async () => {
    const what = `Cluster ${place.clusterId} was not put on credential ${credentialId}`;
    const current = await currentInfo(held, place, signal);
    if (!current) {
      throw new DiagnosticError(
        what,
        `Qovery's organization ${place.organizationId} has no cluster ${place.clusterId}. Is cluster_id right? If this binding was replaced because its cluster_id changed, its former cluster is on no credential now: correct cluster_id and apply again.`,
        ["cluster_id"],
      );
    }
    if (current.credentials?.id === credentialId) {
      links.placed.set(place.clusterId, credentialId);
      return;
    }
    await held.connection.requestChange(what, (client) =>
      write(client, place, current, credentialId, signal),
    );
    held.forget(place.organizationId);
    links.placed.set(place.clusterId, credentialId);
    const found = await readBack(held, place, signal).catch((error) => {
      if (!(error instanceof DiagnosticError)) throw error;
      diagnostics.warning(error.summary, unconfirmed(credentialId, error));
      return credentialId;
    });
    if (found === credentialId) return;
    throw new DiagnosticError(
      what,
      `Qovery accepted the change, but the cluster still uses ${found ?? "no credential"}. Apply again; if it stays so, look at the cluster at Qovery.`,
      ["credential_id"],
    );
  });
}

const unconfirmed = (credentialId: string, { detail }: DiagnosticError): string =>
  `Qovery accepted that the cluster uses credential ${credentialId}, and so says the state. That it does is not confirmed; the next plan reads it.\n\n${detail}`;

/** Takes the cluster off the credential that it is known to be on; if it is on another one by now, nothing is done. */
export function detach(
  held: Held,
  place: ClusterPlace,
  credentialId: string,
  signal: AbortSignal,
): Promise<void> {
  const links = Links.of(held.connection);
  return links.oneAtATime(place.clusterId, async () => {
    // Another binding of this apply has put the cluster there on purpose (a binding under a new name, say).
    if (links.placed.get(place.clusterId) === credentialId) return;
    const what = `Cluster ${place.clusterId} was not taken off credential ${credentialId}`;
    const current = await currentInfo(held, place, signal);
    if (current?.credentials?.id !== credentialId) return;
    await held.connection.requestChange(what, (client) => write(client, place, current, null, signal));
    held.forget(place.organizationId);
    if ((await readBack(held, place, signal)) !== credentialId) return;
    throw new DiagnosticError(
      what,
      [
        "Qovery accepted the change, but the cluster still uses the credential: a cluster must use one.",
        'What to do instead: point the binding to another credential (credential_id); or delete the cluster at Qovery; or keep the cluster as it is, with on_destroy = "keep" in the binding, applied before the binding is removed. The credential cannot be deleted as long as the cluster uses it.',
      ].join("\n\n"),
      ["cluster_id"],
    );
  });
}

/** Null: the cluster is gone. An answer of 403 or 404 alone does not prove that, a list that lacks the cluster does. */
async function currentInfo(
  held: Held,
  place: ClusterPlace,
  signal: AbortSignal,
): Promise<ClusterCloudProviderInfo | null> {
  const what = `Cluster ${place.clusterId} could not be read`;
  try {
    return await held.connection.client().getOrganizationCloudProviderInfo({ ...place, signal });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (error.code === "not_found" || error.code === "forbidden") {
      const { organizationId } = place;
      const clusters = await held.connection.request(what, (client) =>
        client.listOrganizationCluster({ organizationId, signal }),
      );
      if (!clusters.some(({ id }) => id === place.clusterId)) return null;
    }
    return held.connection.request(what, () => Promise.reject(error));
  }
}

/** The other fields go along as they are: whether Qovery keeps what a request leaves out is not documented. */
async function write(
  client: QoveryClient,
  { organizationId, clusterId }: ClusterPlace,
  { cloud_provider, region }: ClusterCloudProviderInfo,
  credentialId: string | null,
  signal: AbortSignal,
): Promise<void> {
  await client.specifyClusterCloudProviderInfo({
    organizationId,
    clusterId,
    body: {
      ...(cloud_provider && { cloud_provider: cloud_provider as "AWS" }),
      ...(credentialId !== null && { credentials: { id: credentialId } }),
      ...(region && { region }),
    },
    signal,
  });
}

async function readBack(held: Held, place: ClusterPlace, signal: AbortSignal): Promise<string | null> {
  const info = await held.connection.request(`Cluster ${place.clusterId} could not be read back`, (client) =>
    client.getOrganizationCloudProviderInfo({ ...place, signal }),
  );
  return info.credentials?.id ?? null;
}
