/** A proxy that did not let a request through: its own answer, and not the platform's. */
export class ProxyRefusal extends Error {
  override readonly name = "ProxyRefusal";

  constructor(
    readonly status: number,
    options?: ErrorOptions,
  ) {
    super(`the proxy answered with ${status}`, options);
  }

  /** What the proxy said by this error of a runtime; undefined: it said nothing. */
  static from(error: unknown): ProxyRefusal | undefined {
    for (let one = error as Error | undefined; one instanceof Object; one = one.cause as Error | undefined) {
      const status = /^Proxy .*?\b([1-5]\d\d)\b/.exec(String(one.message))?.[1];
      if (status) return new ProxyRefusal(Number(status), { cause: error });
    }
    return undefined;
  }
}
