/** Taikun, as the provider sees it. Its API: the two OpenAPI documents of Taikun's own client (July 2026). */
import { idSpace } from "../../guard/walk/index.js";
import { DiagnosticError } from "../../plugin/index.js";
import { type Entry, PlatformError } from "../../sdk/index.js";
import {
  type CloudFamily,
  cloudFamily,
  createTaikunClient,
  deleteCredential,
  heldCredentials,
  idSpaces,
  type TaikunClient,
} from "../../sdk/taikun/index.js";
import { answer, type Kind } from "../kinds/kind.js";
import type { KindAt, Platform, Settling } from "../platform/platform.js";
import { OF_LOGIN } from "../platform/scope.js";
import { wholeId } from "../validators.js";
import { kinds } from "./kinds/index.js";
import { createCredential, spaceOf, unlock, updateCredential } from "./send.js";
import { loginOf, settings } from "./settings.js";

export const taikun: Platform<TaikunClient> = {
  key: "taikun",
  name: "Taikun",
  settings,
  scope: {
    argument: "organization_id",
    ofLogin: true,
    noun: "organization",
    example: "7",
    description: "The Taikun organization's id, which only a Partner needs to name.",
  },
  id: { check: wholeId, description: "a whole number, written as text", example: "12" },
  kindArgument: null,
  waitArgument: null,
  linkedBy: null,
  changes: "whole",
  listed: {
    organization_id: answer({ type: "string", description: "The id of its organization." }),
    is_default: answer({
      type: "bool",
      description: "Whether it is its organization's default. Null for showback credentials.",
    }),
  },
  spaces: idSpaces.map(idSpace),
  kinds,
  note: "What Taikun cannot change replaces it: set `lifecycle { create_before_destroy = true }`, and let what uses it refer to its id; then that moves in between. But a project keeps the cloud credential that it was created with for as long as it lives.",
  hints: {
    unauthenticated: (from) =>
      from("access_key") === "the default"
        ? `The login came from ${from("email") === "the default" ? from("keycloak_email") : from("email")}. Are e-mail address, password and account name right?`
        : `The keys came from ${from("access_key")}. Are they those of a robot user that is still there?`,
    mfa_required: () =>
      "A second factor can be given by a person only. Make a robot user, and set TAIKUN_ACCESS_KEY and TAIKUN_SECRET_KEY to its keys.",
    forbidden: () =>
      "Credentials are for the roles Manager and Partner; those of billing, and in some installations of Proxmox and Tanzu, for Partners only. Which role has this login?",
  },

  connect: ({ settings: found, common }) => createTaikunClient({ ...loginOf(found), ...common }),

  async list(client, { space, scope }, signal) {
    const entries = await heldCredentials(client, {
      space: spaceOf({ space: space.kind }),
      ...at(scope),
      signal,
    });
    return { entries: entries.map(withLock), strays: [] };
  },

  details: (client, { kind, scope }, signal) =>
    kind.space === "taikun/cloud" ? family(client, { kind, scope }, signal) : null,

  async create(client, change) {
    const { kind, body } = change;
    try {
      const id = await createCredential(client, change);
      return { id, name: String(body.name), kind: wordOf(kind), ...UNSEEN };
    } catch (error) {
      throw offered(kind, error);
    }
  },

  async update(client, change, signal) {
    await updateCredential(client, change);
    return (
      (await find(client, change, change.id, signal)) ?? lagging(change.kind, change.id, change.before.name)
    );
  },

  delete: (client, { kind, id }, signal) => deleteCredential(client, { space: spaceOf(kind), id, signal }),

  settling,

  locking: { argument: "lock", unlock },
};

const at = (scope: string) => (scope === OF_LOGIN ? {} : { organizationId: scope });

/** Until a list has it. */
const UNSEEN = { shown: { is_unseen: true }, publicIdentifier: null, dependents: [] } as const;

const lagging = (kind: Kind, id: string, name: unknown): Entry => ({
  id,
  name: String(name),
  kind: wordOf(kind),
  ...UNSEEN,
});

const wordOf = ({ variants: [{ answers }] }: Kind): string => answers;

/** Taikun's lists do not have at once what was created or changed. */
function settling(kind: Kind): Settling<TaikunClient> {
  let last: Entry | null = null;
  return {
    noun: "Credential",
    stateOf(seen) {
      last = seen;
      return seen.shown.is_unseen === true ? "pending" : "ready";
    },
    find: async (client, { id, scope }, signal) =>
      (await find(client, { kind, scope }, id, signal)) ?? last ?? lagging(kind, id, ""),
    patience: 120_000,
    words: {
      failed: "failed",
      pending: "is not in Taikun's list yet",
      ifFailed: "",
      ifPending: "It is in the state. What Taikun shows of it is read by the next plan.",
    },
  };
}

async function find(
  client: TaikunClient,
  { kind, scope }: KindAt,
  id: string,
  signal: AbortSignal,
): Promise<Entry | undefined> {
  const all =
    kind.space === "taikun/cloud"
      ? await family(client, { kind, scope }, signal, id)
      : (await heldCredentials(client, { space: spaceOf(kind), ...at(scope), signal })).map(withLock);
  return all.find((one) => one.id === id);
}

async function family(
  client: TaikunClient,
  { kind, scope }: KindAt,
  signal: AbortSignal,
  id?: string,
): Promise<readonly Entry[]> {
  try {
    const word = wordOf(kind) as CloudFamily;
    const entries = await cloudFamily(client, { family: word, ...at(scope), ...(id && { id }), signal });
    return entries.map(({ details, ...entry }) =>
      withLock({ ...entry, shown: { ...entry.shown, ...details } }),
    );
  } catch (error) {
    throw offered(kind, error);
  }
}

const withLock = (entry: Entry): Entry => ({
  ...entry,
  shown: { ...entry.shown, lock: entry.shown.is_locked ?? null },
});

/** Newer installations have no Tanzu and no Zededa. */
function offered({ name, called, space }: Kind, error: unknown): unknown {
  const isMissing = error instanceof PlatformError && error.code === "not_found" && space === "taikun/cloud";
  if (!isMissing) return error;
  return new DiagnosticError(
    `This installation of Taikun does not offer ${called.replace(/^an? | credential$/g, "")}`,
    `It has no API for belay_taikun_${name}_credential: ${error.message}.`,
    undefined,
    { cause: error },
  );
}
