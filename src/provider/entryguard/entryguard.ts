/** EntryGuard, as the provider sees it. Its API: https://docs.entryguard.io */
import { idSpace } from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import {
  createEntryGuardClient,
  type EntryGuardClient,
  type EntryGuardClientOptions,
  holdings,
  type Resource,
  toEntry,
  toHeld,
} from "../../sdk/entryguard/index.js";
import { gcpKeyInBase64 } from "../kinds/gcp-key.js";
import type { Platform } from "../platform/platform.js";
import { known } from "../platform/settings.js";
import { httpUrl, notBlank, oneLine, secret, uuid } from "../validators.js";
import { answers } from "./kind.js";
import { apisix } from "./kinds/apisix.js";
import { aws } from "./kinds/aws.js";
import { azure } from "./kinds/azure.js";
import { gcp } from "./kinds/gcp.js";

/** EntryGuard's word for what its credentials hold. */
const credentialTypes: Readonly<Record<string, string>> = {
  AWS: "ACCESS_KEY",
  GCP: "SERVICE_ACCOUNT",
  AZURE: "SERVICE_PRINCIPAL",
  APISIX: "API_KEY",
};

/** The resources as they were when a client was last asked for all credentials: read with them, so that a walk asks once. */
const resourcesOf = new WeakMap<EntryGuardClient, readonly Resource[]>();
export const lastResources = (client: EntryGuardClient): readonly Resource[] => resourcesOf.get(client) ?? [];

export const entryguard: Platform<EntryGuardClient> = {
  key: "entryguard",
  name: "EntryGuard",
  settings: {
    endpoint: {
      variable: "BELAY_ENTRYGUARD_ENDPOINT",
      description:
        "Where EntryGuard's API is. Else `BELAY_ENTRYGUARD_ENDPOINT`, else `https://api.entryguard.io/api/v1`.",
      check: httpUrl,
    },
    organization: {
      variable: "BELAY_ENTRYGUARD_ORGANIZATION",
      description:
        "The slug of the organization that the user belongs to. Else `BELAY_ENTRYGUARD_ORGANIZATION`.",
      check: notBlank,
    },
    email: {
      variable: "BELAY_ENTRYGUARD_EMAIL",
      description:
        "The e-mail address of a user who is an administrator of the organization. Else `BELAY_ENTRYGUARD_EMAIL`.",
      check: notBlank,
    },
    password: {
      variable: "BELAY_ENTRYGUARD_PASSWORD",
      description: "The user's password. Else `BELAY_ENTRYGUARD_PASSWORD`, which keeps it out of the code.",
      check: oneLine,
      sensitive: true,
    },
    totp: {
      variable: "BELAY_ENTRYGUARD_TOTP",
      description:
        "For a user with a second factor: the secret of the authenticator, in base32; or one code, which is good for one login only. Else `BELAY_ENTRYGUARD_TOTP`.",
      check: oneLine,
      sensitive: true,
    },
    token: {
      variable: "BELAY_ENTRYGUARD_TOKEN",
      description:
        "The access token of a login that was made elsewhere, instead of organization, email and password. It is good for some minutes. Else `BELAY_ENTRYGUARD_TOKEN`.",
      check: secret,
      sensitive: true,
    },
  },
  scope: { argument: null, noun: "organization", description: "The organization of the login." },
  id: { check: uuid, description: "a UUID", example: "3fa85f64-5717-4562-b3fc-2c963f66afa6" },
  kindArgument: null,
  waitArgument: {
    name: "wait_for_verification",
    description:
      "How long to wait until EntryGuard has verified a credential that was created, a duration such as `2m`; `0s` does not wait. Default: `1m`. One that is invalid fails the apply, with EntryGuard's reason; one that is still unverified is a warning.",
  },
  linkedBy: null,
  changes: "nothing",
  listed: answers,
  spaces: [idSpace("entryguard")],
  kinds: [aws, gcp, azure, apisix],
  note: "EntryGuard cannot change a credential: every change replaces it, so set `lifecycle { create_before_destroy = true }`, and let resources refer to its id; then they move in between.",
  hints: {
    unauthenticated: (from) =>
      from("token") === "the default"
        ? `The organization came from ${from("organization")}, the e-mail address from ${from("email")}, the password from ${from("password")}.`
        : `The token came from ${from("token")}. It is good for some minutes only: is it still?`,
    mfa_required: () =>
      "Set the variable BELAY_ENTRYGUARD_TOTP, or entryguard.totp, to the secret of the user's authenticator (in base32: from it the codes are computed); or let a user without a second factor do this.",
    password_expired: (from) =>
      `The password came from ${from("password")}. Choose another one in EntryGuard's pages, and put it there.`,
    forbidden: (from) =>
      `Credentials may be read and written by administrators of the organization only, and never with an API key. The user came from ${from("token") === "the default" ? from("email") : from("token")}.`,
  },

  connect({ settings, common }) {
    const given = Object.entries(settings).flatMap(([name]) => {
      const value = known(settings[name]);
      return value === null ? [] : [[name, value] as const];
    });
    const { token, organization, email, password } = Object.fromEntries(given);
    const missing = Object.entries({ organization, email, password }).filter(([, value]) => !value);
    if (token === undefined && missing.length > 0) throw notConfigured(missing.map(([name]) => name));
    return createEntryGuardClient({
      ...Object.fromEntries(given),
      ...common,
    } as unknown as EntryGuardClientOptions);
  },

  async list(client, _, signal) {
    const [credentials, resources] = await Promise.all([
      client.listCredentials({ signal }),
      client.listResources({ signal }),
    ]);
    resourcesOf.set(client, resources);
    return toHeld(credentials, resources);
  },

  isThere: (client, { id }, signal) => client.getCredential({ credentialId: id, signal }),

  async create(client, { kind, body }) {
    const { name, ...fields } = body;
    const credentialType = credentialTypes[kind.fits];
    const credentialData = kind === gcp ? keyFile(fields.service_account_key) : inCamelCase(fields);
    const request = { name, provider: kind.fits, credentialType, credentialData };
    // The kinds are held against the contract where they are declared.
    return toEntry(await client.createCredential({ body: request as never }));
  },

  async delete(client, { id }, signal) {
    await client.deleteCredential({ credentialId: id, signal });
  },

  settling: () => ({
    noun: "Credential",
    stateOf: ({ shown: { status, verification_error } }) =>
      status === "valid"
        ? "ready"
        : status === "invalid"
          ? { failed: String(verification_error ?? "no reason") }
          : "pending",
    find: async (client, { id }, signal) => toEntry(await client.getCredential({ credentialId: id, signal })),
    patience: 60_000,
    words: {
      failed: "is invalid",
      pending: "is not verified yet",
      ifFailed:
        "It is there, and in the state as tainted: correct what it holds and apply again, which replaces it.",
      ifPending:
        "The next refresh shows in its status what became of it. Should it stay unverified, raise the version of its secret, which replaces it; to wait longer, set wait_for_verification.",
    },
  }),

  holdings: (client, _, signal) => holdings(client, { signal }),
};

const inCamelCase = (fields: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [
      name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
      value,
    ]),
  );

const keyFile = (text: unknown): unknown =>
  JSON.parse(Buffer.from(gcpKeyInBase64(String(text)), "base64").toString("utf8"));

function notConfigured(missing: readonly string[]): DiagnosticError {
  const variables = missing.map((name) => `BELAY_ENTRYGUARD_${name.toUpperCase()}`);
  return new DiagnosticError(
    "EntryGuard is not configured",
    `A login needs organization, email and password. Not found: ${missing.map((name) => `entryguard.${name} (or ${variables[missing.indexOf(name)]})`).join(", ")}. Set ${missing.length === 1 ? "it" : "them"} in the provider block or in the environment; or give the token of a login, as entryguard.token or BELAY_ENTRYGUARD_TOKEN.`,
  );
}
