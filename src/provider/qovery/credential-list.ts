/** Qovery's aggregate list of one organization, indexed by what resources ask: a credential, and what a cluster uses. */
import type { Association } from "../../guard/walk/index.js";
import type { AssociatedCluster, Credential, CredentialAssociation } from "../../sdk/index.js";

export class CredentialList {
  readonly #byId = new Map<string, CredentialAssociation>();
  readonly #byCluster = new Map<
    string,
    { readonly cluster: AssociatedCluster; readonly credentials: readonly Credential[] }
  >();

  constructor(reported: readonly CredentialAssociation[]) {
    for (const { credential, clusters } of reported) {
      // Should Qovery ever report one credential twice, all the clusters of both entries use it.
      const known = this.#byId.get(credential.id)?.clusters ?? [];
      this.#byId.set(credential.id, { credential, clusters: [...known, ...clusters] });
      for (const cluster of clusters) {
        const users = this.#byCluster.get(cluster.id)?.credentials ?? [];
        this.#byCluster.set(cluster.id, { cluster, credentials: [...users, credential] });
      }
    }
  }

  get entries(): readonly CredentialAssociation[] {
    return [...this.#byId.values()];
  }

  find(credentialId: string): CredentialAssociation | undefined {
    return this.#byId.get(credentialId);
  }

  /** The credentials that a cluster uses: one, or none; more only if Qovery contradicts itself. */
  usedBy(clusterId: string): readonly Credential[] {
    return this.#byCluster.get(clusterId)?.credentials ?? [];
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
