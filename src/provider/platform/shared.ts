/** Answers that must be asked for after the call that wants them, shared by those who call at the same time. */
export class Shared<T> {
  readonly #running = new Map<string, { readonly answer: Promise<T>; next: Promise<T> | null }>();

  /** The one that is on its way was asked for before this call: whoever comes meanwhile waits for the next. */
  get(key: string, ask: () => Promise<T>): Promise<T> {
    const current = this.#running.get(key);
    if (!current) return this.#start(key, ask);
    current.next ??= current.answer.then(
      () => this.#start(key, ask),
      () => this.#start(key, ask),
    );
    return current.next;
  }

  #start(key: string, ask: () => Promise<T>): Promise<T> {
    const answer = ask();
    const one = { answer, next: null };
    this.#running.set(key, one);
    const end = () => {
      if (this.#running.get(key) === one && one.next === null) this.#running.delete(key);
    };
    answer.then(end, end);
    return answer;
  }
}
