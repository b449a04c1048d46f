/** The one kind of Civo, for the tables. A change is sent in parts, without the name; of a pair that Civo made with what it is now. */
import { expect } from "@jest/globals";
import { civo } from "../../../src/provider/civo/civo.js";
import type { PlatformRows } from "./platform-rows.js";
import { fieldValue, type Row, rowsOf } from "./row.js";

const region = "LON1";
/** Of all that were ever shown: a change names the credential only by its id. */
const names = new Map<string, string>();

const isOwn = ({ secrets }: Row) => secrets.length > 0;
const value = (field: string, changed: readonly string[]) =>
  fieldValue(field, changed.includes(field) ? 1 : 0);

function pair(row: Row, changed: readonly string[]): object {
  if (!isOwn(row)) return { access_key_id: expect.any(String), secret_access_key_id: expect.any(String) };
  return {
    access_key_id: value("access_key_id", changed),
    secret_access_key_id: value("secret_access_key", changed),
  };
}

function body(row: Row, name: string, ...changed: string[]): object {
  const size = { max_size_gb: Number(value("max_size_gb", changed)) };
  const isCreated = changed.length === 0 || changed.includes("name");
  if (!isCreated)
    return { name, region, ...pair(row, changed), ...(changed.includes("max_size_gb") ? size : {}) };
  const made = { access_key_id: null, secret_access_key_id: null };
  return {
    name: changed.includes("name") ? `${name}-2` : name,
    region,
    ...(isOwn(row) ? pair(row, changed) : made),
    ...size,
  };
}

export const civoRows: PlatformRows = {
  platform: civo,
  rows: rowsOf(civo),
  body,
  // What is taken out of the configuration stays at Civo.
  switched: (to, name) => (isOwn(to) ? { name, region, ...pair(to, []) } : null),
  shows: (row, ...changed) => ({
    status: "ready",
    max_size_gb: Number(value("max_size_gb", changed)),
    ...(isOwn(row) && { access_key_id: value("access_key_id", changed) }),
  }),
  changes: (sent) =>
    sent.flatMap((one) => {
      if (one.method !== "POST" && one.method !== "PUT") return [];
      const id = /credentials\/([^?]+)/.exec(one.path)?.[1] ?? "";
      const name = names.get(id);
      return [name === undefined ? one : { ...one, body: { ...(one.body as object), name } }];
    }),
  async ground(sandbox) {
    const world = await sandbox.civo();
    const { client, endpoint } = world;
    return {
      endpoint,
      at: (door) => world.at(door),
      access: world,
      async shown() {
        const list = await world.credentials();
        for (const { id, name } of list) names.set(id, name);
        return Object.fromEntries(list.map((one) => [one.name, { ...one }]));
      },
      plant: async (row, name) =>
        (await client.createObjectStoreCredential({ region, body: body(row, name) as never })).id,
      async change(row, credentialId, name, ...changed) {
        const { secret_access_key, access_key_id } = await world.pair(name);
        const own = pair(row, changed);
        const sent = isOwn(row) ? own : { access_key_id, secret_access_key_id: secret_access_key };
        const max_size_gb = Number(value("max_size_gb", changed));
        await client.updateObjectStoreCredential({
          region,
          credentialId,
          body: { ...sent, max_size_gb, region },
        });
      },
      async remove(_, credentialId) {
        await client.deleteObjectStoreCredential({ region, credentialId });
      },
    };
  },
};
