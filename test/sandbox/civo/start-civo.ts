import { createCivo } from "../../../src/sandbox/civo/index.js";
import { createSandboxOf } from "../../../src/sandbox/create-sandbox-of.js";
import { contract, type Reply } from "../start-sandbox.js";

export interface Asked {
  query?: Record<string, string>;
  body?: unknown;
  headers?: Record<string, string>;
  token?: string;
}

/** A sandbox in memory with Civo alone and its test controls, asked without a network. */
export function startCivo() {
  const sandbox = createSandboxOf({ civo: createCivo }, { contract, db: ":memory:", testControls: true });
  const { path: base, ...access } = sandbox.platforms.civo;

  const request = async (method: string, path: string, init: RequestInit = {}): Promise<Reply> => {
    const response = await sandbox.app.request(path, { method, ...init });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    return { status: response.status, text, body: isJson ? JSON.parse(text) : undefined };
  };

  /** Asks Civo: `path` begins after `/v2`. In LON1, if no other query is given. */
  const ask = (method: string, path: string, { query, body, headers, token }: Asked = {}) =>
    request(method, `${base}/v2${path}?${new URLSearchParams(query ?? { region: "LON1" })}`, {
      headers: { authorization: `bearer ${token ?? access.token}`, ...headers },
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });

  /** Works a control of the sandbox, and gives what it answers. */
  const control = async (name: string, body: object) => {
    const reply = await request("POST", `/_test/${name}`, {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
    if (reply.status >= 300) throw new Error(reply.text);
    return reply.body;
  };

  const must = async (reply: Promise<Reply>) => {
    const { status, text, body } = await reply;
    if (status !== 200) throw new Error(text);
    return body;
  };

  return {
    sandbox,
    access,
    request,
    ask,
    control,
    advance: (seconds: number) => control("clock", { advance_seconds: seconds }),
    /** Makes a credential of a pair of one's own, and gives its id. */
    addCredential: async (name: string, region = "LON1"): Promise<string> => {
      const pair = { access_key_id: `AK-${name}`, secret_access_key_id: `canary-${name}` };
      const made = ask("POST", "/objectstore/credentials", { query: { region }, body: { name, ...pair } });
      return (await must(made)).id;
    },
    /** Makes a store that the credential `owner` owns, or one of its own, and gives its id. */
    addStore: async (name: string, owner?: string, region = "LON1"): Promise<string> => {
      const body = { name, ...(owner && { access_key_id: `AK-${owner}` }) };
      return (await must(ask("POST", "/objectstores", { query: { region }, body }))).id;
    },
  };
}

export type TestCivo = ReturnType<typeof startCivo>;
