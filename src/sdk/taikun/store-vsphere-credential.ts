import { vouch, withheld } from "../../text/index.js";
import { PlatformError } from "../errors.js";
import { secretsOf } from "../known-secrets.js";
import type { TaikunClient } from "./client.js";
import type { CreateVsphereCredentialRequest } from "./requests.js";
import type { Created, VsphereDatacenter } from "./types.js";

/** A credential of vSphere to store, with the name of its datacenter. */
export type VsphereCredentialToStore = Omit<CreateVsphereCredentialRequest, "datacenterId">;

/**
 * Stores a credential of vSphere. Taikun wants the id of its datacenter, too, and is asked for it first. Rejects with a
 * PlatformError that names the datacenters there are when none has the name, or several have.
 */
export async function storeVsphereCredential(
  client: TaikunClient,
  body: VsphereCredentialToStore,
  { signal }: { signal?: AbortSignal | undefined } = {},
): Promise<Created> {
  const { url, username, password, datacenterName } = body;
  const account = { url, username, password };
  const all = await client.listVsphereDatacenters({ body: { ...account, datacenterName }, signal });
  const [hit, another] = all.filter(({ name }) => name === datacenterName);
  if (hit === undefined) {
    // Taikun may leave out those with other names, which are what helps now.
    throw noSuch(all.length > 0 ? all : await client.listVsphereDatacenters({ body: account, signal }));
  }
  if (another !== undefined) throw refuse(`${hit.datacenter} and ${another.datacenter} are both called so`);
  return client.createVsphereCredential({ body: { ...body, datacenterId: hit.datacenter }, signal });

  function noSuch(known: readonly VsphereDatacenter[]): PlatformError {
    const names = known.map(({ name }) => name).join(", ");
    const shown = vouch(names, [password, ...secretsOf(client)]);
    return refuse(
      names ? `there are ${shown ?? `others, whose names are ${withheld}`}` : `${username} sees none`,
    );
  }

  function refuse(reason: string): PlatformError {
    const request = { method: "POST", url: `${client.endpoint}/api/v1/vsphere/datacenter-list` };
    const words = `gave no datacenter ${datacenterName} for the credential ${body.name}`;
    return new PlatformError("rejected", request, { words, reason });
  }
}
