/** What this process has done to the associations of dependents, one dependent at a time. */
export class Links {
  static readonly #known = new WeakMap<object, Links>();

  /** Those of a connection, or of an id space's credentials: each has its own. */
  static of(owner: object): Links {
    const known = Links.#known.get(owner) ?? new Links();
    Links.#known.set(owner, known);
    return known;
  }

  readonly #queues = new Map<string, Promise<unknown>>();
  /** Which credential this process has put each dependent on. */
  readonly placed = new Map<string, string>();

  /** Runs what changes one dependent's association one after another, so that a late detach sees an early move. */
  oneAtATime<T>(dependentId: string, task: () => Promise<T>): Promise<T> {
    const result = (this.#queues.get(dependentId) ?? Promise.resolve()).then(task, task);
    this.#queues.set(dependentId, result);
    return result;
  }
}
