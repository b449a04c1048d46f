/** A sandbox on a free port: what fills its EntryGuard and its Civo, what lets a command in, and what was asked. */
import { createSandbox, listen } from "../../src/sandbox/index.js";
import { contract } from "../sandbox/start-sandbox.js";

export async function startPlatforms() {
  const sandbox = createSandbox({ contract, db: ":memory:", testControls: true });
  const server = await listen(sandbox, { port: 0, host: "127.0.0.1" });
  const { endpoint, platforms } = server.address;
  const { civo, entryguard, qovery } = platforms;

  async function send(method: string, url: string, body?: unknown, token?: string) {
    const answer = await fetch(url, {
      method,
      headers: { "content-type": "application/json", ...(token && { authorization: `Bearer ${token}` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${url}: ${text}`);
    return text === "" ? undefined : JSON.parse(text);
  }
  const control = (name: string, body: object) => send("POST", `${endpoint}/_test/${name}`, body);
  const inCivo = (what: string, region: string, body: object): Promise<{ id: string }> =>
    send("POST", `${civo.endpoint}/v2/${what}?region=${region}`, body, civo.token);
  const inEntryGuard = (what: string, body: object): Promise<{ id: string }> =>
    send("POST", `${entryguard.endpoint}/${what}`, body, entryguard.token);

  return {
    civo,
    entryguard,
    qovery,
    control,
    /** A fault of the next requests. */
    fault: (fault: object) => control("faults", fault),
    noFaults: () => send("DELETE", `${endpoint}/_test/faults`),
    advance: (seconds: number) => control("clock", { advance_seconds: seconds }),
    /** A credential of a pair of one's own, whose access key and secret say what it is called. */
    civoCredential: async (name: string, region = "LON1", key = `AK-${name}`) => {
      const pair = { access_key_id: key, secret_access_key_id: `canary-${name}-${region}` };
      return (await inCivo("objectstore/credentials", region, { name, ...pair })).id;
    },
    /** A credential whose pair Civo makes. */
    civoMade: async (name: string, region = "LON1") =>
      (await inCivo("objectstore/credentials", region, { name })).id,
    store: async (name: string, key: string, region = "LON1") =>
      (await inCivo("objectstores", region, { name, access_key_id: key })).id,
    strayStore: async (name: string, owner_info: object, region = "LON1"): Promise<string> =>
      (await control("civo_stores", { account_id: civo.account_id, region, name, owner_info })).id,
    entryGuardCredential: async (name: string, accessKeyId = "AKIAIOSFODNN7EXAMPLE") =>
      (
        await inEntryGuard("credentials", {
          name,
          provider: "AWS",
          credentialType: "ACCESS_KEY",
          credentialData: { accessKeyId, secretAccessKey: "canary-entryguard" },
        })
      ).id,
    resource: async (name: string, credentialId: string) =>
      (
        await inEntryGuard("resources", {
          name,
          credentialId,
          provider: "AWS",
          resourceType: "SECURITY_GROUP",
          resourceIdentifier: `sg-${name}`,
          region: "eu-west-3",
        })
      ).id,
    strayResource: async (name: string, credential_id: string): Promise<string> =>
      (await control("entryguard_resources", { name, credential_id })).id,
    /** What was asked since the last time, as `METHOD /path`, in the order of the alphabet. */
    async asked(): Promise<string[]> {
      const { requests } = await send("GET", `${endpoint}/_test/requests`);
      await send("DELETE", `${endpoint}/_test/requests`);
      return requests.map(({ method, path }: { method: string; path: string }) => `${method} ${path}`).sort();
    },
    civoEnv: { CIVO_TOKEN: civo.token, CIVO_API_URL: civo.endpoint },
    entryGuardEnv: {
      BELAY_ENTRYGUARD_ORGANIZATION: entryguard.organization,
      BELAY_ENTRYGUARD_EMAIL: entryguard.email,
      BELAY_ENTRYGUARD_PASSWORD: entryguard.password,
      BELAY_ENTRYGUARD_ENDPOINT: entryguard.endpoint,
    },
    async stop() {
      await server.close();
      sandbox.close();
    },
  };
}

export type Platforms = Awaited<ReturnType<typeof startPlatforms>>;
