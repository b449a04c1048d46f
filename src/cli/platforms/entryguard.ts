import type { EntryGuardClientOptions, Resource } from "../../sdk/entryguard/index.js";
import type { Entry } from "../../sdk/index.js";
import { CliError, exitCodes } from "../cli-error.js";
import { type Column, listing, namesOf, orDash } from "../ls/listing.js";
import { connect } from "./connect.js";
import type { Platform } from "./platform.js";

export const entryguard: Platform = {
  key: "entryguard",
  name: "EntryGuard",
  environment: [
    ["BELAY_ENTRYGUARD_ORGANIZATION", "the organization's slug; with e-mail address and password a login"],
    ["BELAY_ENTRYGUARD_EMAIL", "of a user who is an administrator of the organization"],
    ["BELAY_ENTRYGUARD_PASSWORD", "the user's password"],
    ["BELAY_ENTRYGUARD_TOTP", "for a second factor: the authenticator's secret in base32, or one code"],
    ["BELAY_ENTRYGUARD_TOKEN", "instead of these: the access token of a login, good for some minutes"],
    ["BELAY_ENTRYGUARD_ENDPOINT", "where EntryGuard's API is; https://api.entryguard.io/api/v1 by default"],
  ],
  signs: ["ORGANIZATION", "EMAIL", "PASSWORD", "TOKEN"].map((name) => `BELAY_ENTRYGUARD_${name}`),
  scope: null,
  dependent: { one: "resource", many: "resources", option: "resources" },
  hints: {
    mfa_required:
      "Set BELAY_ENTRYGUARD_TOTP to the secret of the user's authenticator, in base32, or to one code.",
    password_expired: "Then put the new one into BELAY_ENTRYGUARD_PASSWORD.",
    forbidden: "An API key does not do, nor does a user who is no administrator.",
  },

  async open(endpoint = process.env.BELAY_ENTRYGUARD_ENDPOINT || undefined) {
    const who = readLogin(process.env);
    // Only here: the other commands start without the client.
    const { createEntryGuardClient, heldCredentials, holdings, toHeld } = await import(
      "../../sdk/entryguard/index.js"
    );
    const client = await connect(entryguard.name, (common) =>
      createEntryGuardClient({ ...who, endpoint, ...common }),
    );

    return {
      held: () => heldCredentials(client),
      holdings: () => holdings(client),
      async credentials() {
        const { entries, strays } = await heldCredentials(client);
        return { listing: listing(entries.map(credentialRow), credentialColumns), strays };
      },
      async dependents() {
        const [credentials, resources] = await Promise.all([
          client.listCredentials(),
          client.listResources(),
        ]);
        const { entries, strays } = toHeld(credentials, resources);
        return { listing: listing(resources.map(resourceRow(entries)), resourceColumns), strays };
      },
    };
  },
};

const variableOf = (name: string) => `BELAY_ENTRYGUARD_${name.toUpperCase()}`;
const and = (names: readonly string[]) =>
  names
    .map(variableOf)
    .join(", ")
    .replace(/, (?=[^,]*$)/, " and ");

/** A login or a token. An empty variable counts as one that is not set. */
function readLogin(env: NodeJS.ProcessEnv): EntryGuardClientOptions {
  const read = (...names: readonly string[]) =>
    Object.fromEntries(
      names.flatMap((name) => {
        const value = env[variableOf(name)];
        return value ? [[name, value]] : [];
      }),
    );
  const { token } = read("token");
  const login = read("organization", "email", "password", "totp");
  const given = Object.keys(login);
  if (token && given.length > 0) {
    throw new CliError(
      exitCodes.usage,
      `${variableOf("token")} stands for a login: unset it, or ${and(given)}`,
    );
  }
  if (token) return { token };
  const missing = ["organization", "email", "password"].filter((name) => !login[name]);
  if (missing.length > 0) {
    throw new CliError(
      exitCodes.usage,
      `the login is incomplete: set ${and(missing)}, or ${variableOf("token")} instead of a login`,
    );
  }
  return login as unknown as EntryGuardClientOptions;
}

/** EntryGuard shows nothing of what a credential holds. */
const credentialRow = ({ id, name, kind, shown, dependents }: Entry) => ({
  id,
  name,
  provider: kind,
  credential_type: shown.credential_type,
  status: shown.status,
  verification_error: shown.verification_error,
  last_verified_at: shown.last_verified_at,
  created_at: shown.created_at,
  associated_resources: dependents,
});

const credentialColumns: readonly Column<ReturnType<typeof credentialRow>>[] = [
  ["NAME", ({ name }) => name],
  ["PROVIDER", ({ provider }) => provider],
  ["TYPE", ({ credential_type }) => orDash(credential_type)],
  ["STATUS", ({ status }) => orDash(status)],
  ["CREATED", ({ created_at }) => orDash(created_at)],
  ["RESOURCES", ({ associated_resources }) => namesOf(associated_resources)],
  ["ID", ({ id }) => id],
];

const resourceRow =
  (entries: readonly Entry[]) =>
  ({ id, name, provider, resourceType, resourceIdentifier, region, isActive, credentialId }: Resource) => {
    const used = entries.find((entry) => entry.id === credentialId);
    return {
      id,
      name,
      provider,
      resource_type: resourceType,
      resource_identifier: resourceIdentifier,
      region,
      is_active: isActive,
      credential: used ? { id: used.id, name: used.name } : null,
    };
  };

const resourceColumns: readonly Column<ReturnType<ReturnType<typeof resourceRow>>>[] = [
  ["NAME", ({ name }) => name],
  ["PROVIDER", ({ provider }) => provider],
  ["TYPE", ({ resource_type }) => orDash(resource_type)],
  ["REGION", ({ region }) => orDash(region)],
  ["CREDENTIAL", ({ credential }) => orDash(credential?.name)],
  ["ID", ({ id }) => id],
];
