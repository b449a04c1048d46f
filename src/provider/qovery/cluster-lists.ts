import type { Cluster, QoveryClient } from "../../sdk/index.js";
import type { Stoppable } from "../guard/space-guard.js";
import type { Connection } from "../platform/connection.js";

/** The clusters of each organization, one request for the whole walk. */
export class ClusterLists {
  static readonly #known = new WeakMap<object, ClusterLists>();

  /** Those of a connection. */
  static of(connection: Connection<QoveryClient>): ClusterLists {
    const known = ClusterLists.#known.get(connection) ?? new ClusterLists(connection);
    ClusterLists.#known.set(connection, known);
    return known;
  }

  readonly #lists = new Map<string, Promise<readonly Cluster[]>>();
  readonly #reported = new Set<string>();

  private constructor(private readonly connection: Connection<QoveryClient>) {}

  list(organizationId: string, { signal }: Stoppable): Promise<readonly Cluster[]> {
    const asked =
      this.#lists.get(organizationId) ??
      this.connection.requestList("Qovery's list of clusters could not be read", organizationId, (client) =>
        client.listOrganizationCluster({ organizationId, signal }),
      );
    this.#lists.set(organizationId, asked);
    return asked;
  }

  /** True for the first who reports that the list cannot be read: the others need not say it again. */
  isFirstReport(organizationId: string): boolean {
    const isFirst = !this.#reported.has(organizationId);
    this.#reported.add(organizationId);
    return isFirst;
  }
}
