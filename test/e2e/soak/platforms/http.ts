/** Requests to a platform, in no client of Belay's: what the oracle is told comes from here. */
export type Ask = (method: string, path: string, body?: object) => Promise<unknown>;

export const asking =
  (endpoint: string, authorization: string): Ask =>
  async (method, path, body) => {
    const answer = await fetch(`${endpoint}${path}`, {
      method,
      headers: { authorization, "content-type": "application/json" },
      body: body ? JSON.stringify(body) : null,
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
    return text === "" ? null : JSON.parse(text);
  };

/** What a platform's world is asked and made to do behind Terraform's back. */
export interface Behind {
  report(): Promise<Reported>;
  /** Its id, and at Civo its access key. */
  credential(name: string): Promise<{ readonly id: string; readonly key: string }>;
  /** Makes a dependent on the credential. */
  dependent(name: string, credentialId: string): Promise<string>;
  move(dependentId: string, credentialId: string): Promise<void>;
  remove(dependentId: string): Promise<void>;
  /** The paths by which they are deleted, for faults. */
  credentialPath(id: string): string;
  dependentPath(id: string): string;
}

export interface Reported {
  /** Dependents by credential. */
  readonly uses: ReadonlyMap<string, readonly string[]>;
  /** Access keys by credential. */
  readonly keys: ReadonlyMap<string, string>;
}

/** By credential, those that name it. */
export function usesOf(
  credentials: readonly { readonly id: string }[],
  dependents: readonly { readonly id: string; readonly credential: string | null }[],
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    credentials.map(({ id }) => [
      id,
      dependents.filter(({ credential }) => credential === id).map((dependent) => dependent.id),
    ]),
  );
}
