/** The kinds of EntryGuard, for the tables. Nothing of what a credential holds is shown, and nothing is changed. */
import { entryguard } from "../../../src/provider/entryguard/entryguard.js";
import { verificationStatus } from "../../../src/sdk/entryguard/index.js";
import type { PlatformRows } from "./platform-rows.js";
import { fieldValue, type Row, rowsOf } from "./row.js";

const types: Readonly<Record<string, string>> = {
  AWS: "ACCESS_KEY",
  GCP: "SERVICE_ACCOUNT",
  AZURE: "SERVICE_PRINCIPAL",
  APISIX: "API_KEY",
};

const camel = (name: string) => name.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
const parsed = (file: string): unknown =>
  JSON.parse(file.startsWith("{") ? file : Buffer.from(file, "base64").toString());

function body({ kind, arguments: names, secrets }: Row, name: string, ...changed: string[]): object {
  const value = (field: string) => fieldValue(field, changed.includes(field) ? 1 : 0);
  const fields = [...names, ...secrets].map((field) => [camel(field), value(field)]);
  return {
    name: changed.includes("name") ? `${name}-2` : name,
    provider: kind.fits,
    credentialType: types[kind.fits],
    credentialData: kind.name === "gcp" ? parsed(value("service_account_key")) : Object.fromEntries(fields),
  };
}

export const entryguardRows: PlatformRows = {
  platform: entryguard,
  rows: rowsOf(entryguard),
  body,
  shows: ({ kind }) => ({ provider: kind.fits, credentialType: types[kind.fits], status: "valid" }),
  changes: (sent) => sent.filter(({ method, path }) => method === "POST" && path.endsWith("/credentials")),
  async ground(sandbox) {
    const world = await sandbox.entryguard();
    // Verified as soon as they are made: the tables ask for other things.
    await world.behaviour({ verify_seconds: 0 });
    const { client, endpoint } = world;
    return {
      endpoint,
      at: (door) => world.at(door),
      access: world.at(endpoint),
      async shown() {
        const list = await client.listCredentials();
        return Object.fromEntries(list.map((one) => [one.name, { ...one, status: verificationStatus(one) }]));
      },
      plant: async (row, name) => (await client.createCredential({ body: body(row, name) as never })).id,
      change: () => Promise.reject(new Error("EntryGuard changes no credential")),
      remove: (_, credentialId) => client.deleteCredential({ credentialId }).then(() => undefined),
    };
  },
};
