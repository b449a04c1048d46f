/** Qovery's aggregate list of one organization, indexed by what resources ask: a credential, and who a cluster uses. */
import type { Association } from "../../guard/index.js";
import type { AssociatedCluster, Credential, CredentialAssociation } from "../../sdk/index.js";

export class CredentialList {
  readonly #byId = new Map<string, CredentialAssociation>();
  readonly #byCluster = new Map<
    string,
    { readonly cluster: AssociatedCluster; readonly users: Credential[] }
  >();

  constructor(readonly entries: readonly CredentialAssociation[]) {
    for (const entry of entries) {
      this.#byId.set(entry.credential.id, entry);
      for (const cluster of entry.clusters) {
        const known = this.#byCluster.get(cluster.id);
        if (known) known.users.push(entry.credential);
        else this.#byCluster.set(cluster.id, { cluster, users: [entry.credential] });
      }
    }
  }

  find(credentialId: string): CredentialAssociation | undefined {
    return this.#byId.get(credentialId);
  }

  /** The credentials that a cluster uses: one, or none; more only if Qovery contradicts itself. */
  usedBy(clusterId: string): readonly Credential[] {
    return this.#byCluster.get(clusterId)?.users ?? [];
  }

  /** Empty for a cluster that uses no credential: the list does not have it. */
  clusterName(clusterId: string): string {
    return this.#byCluster.get(clusterId)?.cluster.name ?? "";
  }

  associations(): Association[] {
    return this.entries.map(toAssociation);
  }
}

export function toAssociation({ credential, clusters }: CredentialAssociation): Association {
  return {
    id: credential.id,
    name: credential.name,
    dependents: clusters.map(({ id, name }) => ({ id, name })),
  };
}
