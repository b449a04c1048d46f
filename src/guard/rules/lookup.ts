/** Where a platform itself says what uses a credential: one request, or its pages, that bring JSON. */
export interface Lookup {
  /**
   * What is asked, with GET: over https, or at this machine. `{id}`, `{name}` and `{scope}` in its path and query stand for the
   * credential's, encoded.
   */
  readonly url: string;
  /** Where the variable is set, its value, such as `https://rancher.example.com`, stands instead of the scheme and the host of the URL. */
  readonly endpoint?: FromEnvironment;
  /** Headers that show who asks. Their values come from the environment alone, and are shown nowhere. */
  readonly headers?: Readonly<Record<string, HeaderFromEnvironment>>;
  /**
   * The media type to ask for. Default: `application/json`.
   * @pattern ^[ -~]+$
   */
  readonly accept?: string;
  /** Where in the answer the list of dependents is. Default: the answer is that list. */
  readonly dependents?: string;
  /** Where in a dependent its id is, the same that the rules of dependents give. Default: `id`. */
  readonly id?: string;
  /** Where in a dependent its name is. Default: `name`. */
  readonly name?: string;
  /** Where in a dependent the credentials are that it uses, if the list has those of all. Default: all in the list use this one. */
  readonly credential?: string | readonly string[];
  /** Where the next page is said in the answer. A header `Link` with `rel="next"` is followed in any case. */
  readonly pages?: Pages;
  /** Statuses that mean that nothing uses the credential. Default: none. */
  readonly empty_status?: readonly HttpStatus[];
}

/** How an answer leads to the next one. */
export interface Pages {
  /** Where in the answer the URL of the next page is, or the token that the parameter takes; null, empty or absent at the end. */
  readonly next: string;
  /** The parameter of the query that takes the token. */
  readonly parameter?: string;
}

/** A variable of the environment. */
export interface FromEnvironment {
  /** @pattern ^[A-Za-z_][A-Za-z0-9_]*$ */
  readonly env: string;
}

/** A header whose value is a variable of the environment. */
export interface HeaderFromEnvironment extends FromEnvironment {
  /** What stands before it, such as `Bearer ` with the space. */
  readonly prefix?: string;
}

/**
 * A status from 400 to 499.
 * @asType integer
 */
export type HttpStatus = number;
