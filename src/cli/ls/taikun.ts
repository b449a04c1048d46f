/** The lists of `belay ls` for Taikun: of all its id spaces together, as far as the login may see them. */
import type { Entry, Shown } from "../../sdk/index.js";
import { describe, failedRequest } from "../platforms/connect.js";
import type { Listed, Platform } from "../platforms/platform.js";
import { type Column, listing, namesOf, orDash } from "./listing.js";

type Ask = (idSpace: string) => Promise<readonly Entry[]>;
type InSpace = Entry & { readonly idSpace: string };

/** `idSpace`: the only one that is asked for. */
export async function credentialsOf(platform: Platform, ask: Ask, idSpace?: string): Promise<Listed> {
  const { entries, unread } = await read(platform, ask, idSpace);
  const rows = entries.map(credentialRow(organizationNames(entries)));
  return { listing: listing(rows, credentialColumns), strays: [], unread };
}

/** What uses them, each with all that it uses. */
export async function dependentsOf(platform: Platform, ask: Ask, idSpace?: string): Promise<Listed> {
  const { entries, unread } = await read(platform, ask, idSpace);
  const rows = await dependentRows(entries);
  return { listing: listing(rows, dependentColumns), strays: [], unread };
}

/** A Manager may not see billing, nor some robots showback: what others there are is a list all the same. */
async function read(platform: Platform, ask: Ask, idSpace?: string) {
  const spaces = idSpace === undefined ? (platform.idSpaces ?? []) : [idSpace];
  const answers = await Promise.allSettled(spaces.map(ask));
  const isAnswered = answers.some(({ status }) => status === "fulfilled");
  const entries: InSpace[] = [];
  const unread: string[] = [];
  for (const [index, answer] of answers.entries()) {
    const space = spaces[index] as string;
    if (answer.status === "fulfilled") {
      entries.push(...answer.value.map((entry) => ({ ...entry, idSpace: space })));
      continue;
    }
    const failed = await failedRequest(answer.reason);
    if (!isAnswered || !["forbidden", "unauthenticated"].includes(failed.code)) throw failed;
    unread.push(`the credentials of ${space} are left out: ${describe(platform, failed)}`);
  }
  return { entries, unread };
}

/** The list of all clouds has ids of organizations only. */
function organizationNames(entries: readonly Entry[]): ReadonlyMap<Shown | undefined, Shown> {
  return new Map(
    entries.flatMap(({ shown: { organization_id: id, organization_name: name } }) =>
      name ? [[id, name] as const] : [],
    ),
  );
}

const organization = (id: Shown, name: Shown) => (id !== null && name ? `${name} (${id})` : orDash(id));

const credentialRow =
  (names: ReturnType<typeof organizationNames>) =>
  ({ idSpace, id, name, kind, publicIdentifier, shown, dependents }: InSpace) => {
    const { organization_id = null, organization_name = names.get(organization_id) ?? null } = shown;
    return {
      id_space: idSpace,
      id,
      name,
      kind,
      public_identifier: publicIdentifier,
      /** Null where the list does not tell: those of clouds, and AI credentials, which have no lock. */
      is_locked: shown.is_locked ?? null,
      /** Null for showback credentials. */
      is_default: shown.is_default ?? null,
      /** Of backup and showback credentials alone. */
      created_at: shown.created_at ?? null,
      ...shown,
      organization_id,
      organization_name,
      dependents,
    };
  };

const yesOrNo = (is: Shown) => (is === null ? "-" : is === true ? "yes" : "no");

const credentialColumns: readonly Column<ReturnType<ReturnType<typeof credentialRow>>>[] = [
  ["ID SPACE", ({ id_space }) => id_space],
  ["NAME", ({ name }) => name],
  ["KIND", ({ kind }) => kind],
  ["LOCKED", ({ is_locked }) => yesOrNo(is_locked)],
  ["DEFAULT", ({ is_default }) => yesOrNo(is_default)],
  [
    "ORGANIZATION",
    ({ organization_id, organization_name }) => organization(organization_id, organization_name),
  ],
  ["CREATED", ({ created_at }) => orDash(created_at)],
  ["USED BY", ({ dependents }) => namesOf(dependents)],
  ["ID", ({ id }) => id],
];

interface DependentRow {
  /** `project`, `billing rule` or `showback rule`. */
  readonly dependent: string;
  readonly id: string;
  readonly name: string;
  readonly credentials: {
    readonly id_space: string;
    readonly id: string;
    readonly name: string;
    readonly organization_id: Shown;
    readonly organization_name: Shown;
  }[];
}

async function dependentRows(entries: readonly InSpace[]): Promise<DependentRow[]> {
  const { idSpace: ofSpace } = await import("../../guard/walk/index.js");
  const names = organizationNames(entries);
  const rows = new Map<string, DependentRow>();
  for (const { idSpace, id, name, shown, dependents } of entries) {
    const { one } = ofSpace(idSpace).dependent;
    const { organization_id = null } = shown;
    const organization_name = names.get(organization_id) ?? null;
    for (const dependent of dependents) {
      const key = `${one} ${dependent.id}`;
      const row = rows.get(key) ?? {
        dependent: one,
        id: dependent.id,
        name: dependent.name,
        credentials: [],
      };
      row.credentials.push({ id_space: idSpace, id, name, organization_id, organization_name });
      rows.set(key, row);
    }
  }
  return [...rows.values()];
}

const dependentColumns: readonly Column<DependentRow>[] = [
  ["DEPENDENT", ({ dependent }) => dependent],
  ["NAME", ({ name }) => name],
  [
    "CREDENTIALS",
    ({ credentials }) => credentials.map(({ id_space, name }) => `${id_space}: ${name}`).join(", "),
  ],
  [
    "ORGANIZATION",
    ({ credentials }) =>
      [
        ...new Set(
          credentials.map(({ organization_id, organization_name }) =>
            organization(organization_id, organization_name),
          ),
        ),
      ].join(", "),
  ],
  ["ID", ({ id }) => id],
];
