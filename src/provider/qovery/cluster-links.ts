/** What this process has done to the associations of clusters, one cluster at a time. */
export class ClusterLinks {
  static readonly #known = new WeakMap<object, ClusterLinks>();

  /** Those of a connection: each has its own. */
  static of(connection: object): ClusterLinks {
    const known = ClusterLinks.#known.get(connection) ?? new ClusterLinks();
    ClusterLinks.#known.set(connection, known);
    return known;
  }

  readonly #queues = new Map<string, Promise<unknown>>();
  /** Which credential this process has put each cluster on. */
  readonly placed = new Map<string, string>();

  /** Runs what changes one cluster's association one after another, so that a late detach sees an early move. */
  oneAtATime<T>(clusterId: string, task: () => Promise<T>): Promise<T> {
    const result = (this.#queues.get(clusterId) ?? Promise.resolve()).then(task, task);
    this.#queues.set(clusterId, result);
    return result;
  }
}
