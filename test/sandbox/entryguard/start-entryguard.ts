import type { SandboxOptions } from "../../../src/sandbox/index.js";
import { createEntryGuardClient, type EntryGuardClientOptions } from "../../../src/sdk/entryguard/index.js";
import { type Reply, startSandbox } from "../start-sandbox.js";

/** The EntryGuard of a sandbox, in memory and with test controls, asked without a network. */
export function startEntryGuard(options: Partial<SandboxOptions> = {}) {
  const { sandbox, request } = startSandbox(options);
  const { path: base, ...access } = sandbox.platforms.entryguard;
  const endpoint = `http://sandbox.localhost${base}`;
  const fetch = (async (asked: Request) => sandbox.app.fetch(asked)) as typeof globalThis.fetch;
  const { organization, email, password } = access;

  return {
    sandbox,
    access,
    request,
    /** Asks EntryGuard, as the administrator if no other token is given. */
    ask: (method: string, path: string, body?: unknown, token: string = access.token): Promise<Reply> =>
      request(method, base + path, body, { authorization: `Bearer ${token}` }),
    /** Works a control whose name begins with `entryguard_`. */
    async control(name: string, body: object = {}): Promise<Reply["body"]> {
      const { status, text, body: answer } = await request("POST", `/_test/entryguard_${name}`, body);
      if (status >= 300) throw new Error(text);
      return answer;
    },
    advance: (seconds: number) => request("POST", "/_test/clock", { advance_seconds: seconds }),
    /** What was asked of EntryGuard since the last time, as `METHOD /path status`. */
    async asked(): Promise<string[]> {
      const { body } = await request("GET", "/_test/requests");
      await request("DELETE", "/_test/requests");
      return body.requests.map(
        ({ method, path, status }: { method: string; path: string; status: number }) =>
          `${method} ${path.slice(base.length)} ${status}`,
      );
    },
    /** A client that logs in as the administrator if nobody else is given. */
    client: (as: object = { organization, email, password }) =>
      createEntryGuardClient({ endpoint, fetch, ...as } as EntryGuardClientOptions),
  };
}

export type TestEntryGuard = ReturnType<typeof startEntryGuard>;

export const awsKey = {
  name: "prod",
  provider: "AWS",
  credentialType: "ACCESS_KEY",
  credentialData: { accessKeyId: "AKIAPROD", secretAccessKey: "canary-aws-secret" },
} as const;

/** Makes a credential and returns its id. */
export async function addCredential({ ask }: TestEntryGuard, name = "prod"): Promise<string> {
  const { status, text, body } = await ask("POST", "/credentials", { ...awsKey, name });
  if (status !== 201) throw new Error(text);
  return body.id;
}

let count = 0;
export const securityGroup = (credentialId: string, name = "ssh") => ({
  name,
  credentialId,
  provider: "AWS",
  resourceType: "SECURITY_GROUP",
  resourceIdentifier: `sg-${++count}`,
  region: "eu-west-3",
});

/** Makes a resource and returns its id. */
export async function addResource(
  { ask }: TestEntryGuard,
  credentialId: string,
  name?: string,
): Promise<string> {
  const { status, text, body } = await ask("POST", "/resources", securityGroup(credentialId, name));
  if (status !== 201) throw new Error(text);
  return body.id;
}
