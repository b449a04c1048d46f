/** Civo, as the provider sees it. Its API: https://www.civo.com/api, and civogo, which alone describes credentials. */
import { idSpace } from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import {
  allCredentials,
  allObjectStores,
  type CivoClient,
  createCivoClient,
  type KeyPair,
  type ObjectStore,
  progressOf,
  toEntry,
  toHeld,
  updateCredential,
} from "../../sdk/civo/index.js";
import { answer } from "../kinds/kind.js";
import type { Platform } from "../platform/platform.js";
import { known } from "../platform/settings.js";
import { civoRegion, httpUrl, secret, uuid } from "../validators.js";
import { objectStoreCredential } from "./object-store-credential.js";

/** The stores of each region as they were when a client was last asked for all: read with the credentials, so that a walk asks once. */
const storesOf = new WeakMap<CivoClient, Map<string, readonly ObjectStore[]>>();
export const lastStores = (client: CivoClient, region: string): readonly ObjectStore[] =>
  storesOf.get(client)?.get(region) ?? [];

export const civo: Platform<CivoClient> = {
  key: "civo",
  name: "Civo",
  settings: {
    endpoint: {
      variable: "CIVO_API_URL",
      description: "Where Civo's API is. Else `CIVO_API_URL`, else `https://api.civo.com`.",
      check: httpUrl,
    },
    token: {
      variable: "CIVO_TOKEN",
      description: "An API key of the account. Else `CIVO_TOKEN`, which keeps it out of the code.",
      check: secret,
      sensitive: true,
    },
    region: {
      variable: "CIVO_REGION",
      description: "The region of resources that name none, such as `LON1`. Else `CIVO_REGION`.",
      check: civoRegion,
    },
  },
  scope: {
    argument: "region",
    noun: "region",
    example: "LON1",
    description: "The code of the Civo region, such as `LON1`.",
  },
  id: { check: uuid, description: "a UUID", example: "3fa85f64-5717-4562-b3fc-2c963f66afa6" },
  kindArgument: null,
  waitArgument: null,
  linkedBy: "access_key_id",
  changes: "parts",
  listed: {
    access_key_id: answer({
      type: "string",
      description: "The pair's access key id. The secret is not shown.",
    }),
    status: answer({ type: "string", description: "`ready`, `failed`, or another word of Civo's." }),
  },
  spaces: [idSpace("civo")],
  kinds: [objectStoreCredential],
  note: "It is of one region, and its name cannot be changed. Another pair of your own is taken over in place: what uses it keeps its stores.",
  hints: {
    unauthenticated: (from) => `The token came from ${from("token")}. Is it complete, and not regenerated?`,
    forbidden: (from) => `The token came from ${from("token")}. May it use object stores?`,
  },

  connect({ settings, common }) {
    const token = known(settings.token);
    if (token === null) throw notConfigured();
    const endpoint = known(settings.endpoint);
    return createCivoClient({ token, ...(endpoint !== null && { endpoint }), ...common });
  },

  async list(client, { scope: region }, signal) {
    const [credentials, stores] = await Promise.all([
      allCredentials(client, { region, signal }),
      allObjectStores(client, { region, signal }),
    ]);
    const known = storesOf.get(client) ?? new Map<string, readonly ObjectStore[]>();
    storesOf.set(client, known.set(region, stores));
    return toHeld(credentials, stores, region);
  },

  isThere: (client, { scope: region, id }, signal) =>
    client.getObjectStoreCredential({ region, credentialId: id, signal }),

  async create(client, { scope: region, body }) {
    const { name, access_key_id = null, secret_access_key = null, max_size_gb } = body;
    const request = {
      name,
      access_key_id,
      secret_access_key_id: secret_access_key,
      ...(max_size_gb !== undefined && { max_size_gb }),
      region,
    };
    // The kind is held against the contract where it is declared.
    return toEntry(await client.createObjectStoreCredential({ region, body: request as never }));
  },

  async update(client, { scope: region, id, body }, signal) {
    const { access_key_id, secret_access_key, max_size_gb } = body;
    const pair = access_key_id === undefined ? undefined : ({ access_key_id, secret_access_key } as KeyPair);
    const change = { pair, max_size_gb: max_size_gb as number | undefined };
    return toEntry(await updateCredential(client, { region, credentialId: id, ...change, signal }));
  },

  async delete(client, { scope: region, id }, signal) {
    await client.deleteObjectStoreCredential({ region, credentialId: id, signal });
  },

  settling: () => ({
    noun: "Credential",
    stateOf: ({ shown: { status } }) => settledBy(String(status)),
    find: async (client, { id, scope: region }, signal) =>
      toEntry(await client.getObjectStoreCredential({ region, credentialId: id, signal })),
    patience: 120_000,
    words: {
      failed: "failed",
      pending: "is not ready yet",
      ifFailed: "It is there, and in the state as tainted: apply again, which replaces it.",
      ifPending:
        "Nothing is lost: the next plan shows its status. A store that uses it may have to wait for it.",
    },
  }),

  /** Of a pair of one's own the key tells; of one that Civo makes nothing but the name can. */
  mayBeOf: ({ shown }, { access_key_id }) =>
    access_key_id === undefined || shown.access_key_id === access_key_id,
};

/** What a status means for whoever waits. */
export function settledBy(status: string) {
  const progress = progressOf({ status });
  if (progress === "failed") return { failed: `its status is ${status}` };
  return progress === "ready" ? "ready" : "pending";
}

const notConfigured = () =>
  new DiagnosticError(
    "Civo is not configured",
    "No API key was found: neither in the argument civo.token of the provider block nor in the environment variable CIVO_TOKEN. Set one of them.",
  );
