import type { CivoClient, ObjectStore } from "../../sdk/civo/index.js";
import type { Entry } from "../../sdk/index.js";
import { type Column, listing, namesOf, orDash } from "../ls/listing.js";
import { connect, setting } from "./connect.js";
import type { Platform } from "./platform.js";

export const civo: Platform = {
  key: "civo",
  name: "Civo",
  environment: [
    ["CIVO_TOKEN", "API key of the account"],
    ["CIVO_REGION", "the region, where nothing else names it"],
    ["CIVO_API_URL", "where Civo's API is; https://api.civo.com by default"],
  ],
  signs: ["CIVO_TOKEN"],
  scope: {
    noun: "region",
    option: "region",
    variable: "CIVO_REGION",
    check: async (value) => (await import("../../provider/validators.js")).civoRegion(value),
    attribute: "region",
    // As the official provider sent it: it takes lower case, too.
    checkPlanned: async () => null,
    isUnique: false,
  },
  dependent: { one: "object store", many: "object stores", option: "stores" },
  hints: {},

  async open(endpoint?: string) {
    const client = await openCivo(endpoint);
    // Only here: the other commands start without the client.
    const { allCredentials, allObjectStores, heldCredentials, objectStoreRegions, toHeld } = await import(
      "../../sdk/civo/index.js"
    );
    return {
      held: ({ scope: region }) => heldCredentials(client, { region }),
      scopes: async () => (await objectStoreRegions(client)).map(({ code }) => code),
      async credentials(region) {
        const { entries, strays } = await heldCredentials(client, { region });
        return { listing: listing(entries.map(credentialRow(region)), credentialColumns), strays };
      },
      async dependents(region) {
        const [credentials, stores] = await Promise.all([
          allCredentials(client, { region }),
          allObjectStores(client, { region }),
        ]);
        const { entries, strays } = toHeld(credentials, stores, region);
        return { listing: listing(stores.map(storeRow(region, entries)), storeColumns), strays };
      },
    };
  },
};

/** The client itself, for `belay secret`, too. */
export async function openCivo(endpoint = process.env.CIVO_API_URL || undefined): Promise<CivoClient> {
  const token = setting(process.env.CIVO_TOKEN, "the token is missing: set CIVO_TOKEN");
  const { createCivoClient } = await import("../../sdk/civo/index.js");
  return connect(civo.name, (common) => createCivoClient({ token, endpoint, ...common }));
}

const credentialRow =
  (region: string) =>
  ({ id, name, shown, dependents }: Entry) => ({
    id,
    name,
    region,
    /** Null while Civo has not made it yet. */
    access_key_id: shown.access_key_id,
    max_size_gb: shown.max_size_gb,
    status: shown.status,
    suspended: shown.suspended,
    associated_object_stores: dependents,
  });

const credentialColumns: readonly Column<ReturnType<ReturnType<typeof credentialRow>>>[] = [
  ["NAME", ({ name }) => name],
  ["ACCESS KEY", ({ access_key_id }) => orDash(access_key_id)],
  ["STATUS", ({ status, suspended }) => `${orDash(status)}${suspended ? ", suspended" : ""}`],
  ["STORES", ({ associated_object_stores }) => namesOf(associated_object_stores)],
  ["ID", ({ id }) => id],
];

const storeRow =
  (region: string, entries: readonly Entry[]) =>
  ({ id, name, max_size_gb, objectstore_endpoint, status }: ObjectStore) => ({
    id,
    name,
    region,
    max_size_gb,
    endpoint: objectstore_endpoint || null,
    status,
    /** Several where Civo's words fit several, none where they fit none. */
    credentials: entries
      .filter(({ dependents }) => dependents.some((one) => one.id === id))
      .map((entry) => ({ id: entry.id, name: entry.name })),
  });

const storeColumns: readonly Column<ReturnType<ReturnType<typeof storeRow>>>[] = [
  ["NAME", ({ name }) => name],
  ["SIZE", ({ max_size_gb }) => (max_size_gb === null ? "-" : `${max_size_gb} GB`)],
  ["STATUS", ({ status }) => orDash(status)],
  ["CREDENTIAL", ({ credentials }) => namesOf(credentials)],
  ["ID", ({ id }) => id],
];
