import type { Space } from "../credential-store.js";

/** What requests have said of a credential, by their words. */
export type Fields = Readonly<Record<string, unknown>>;

/** One sort of credential: what Taikun keeps and shows of it. */
export interface Family {
  space: Space;
  /** The word of the cloud, such as AWS; the id space of one that is for no cloud. */
  kind: string;
  /** Fields of requests that are sealed. */
  secrets: readonly string[];
  /** What an update takes besides the name. Without it there is no update. */
  changes?: readonly string[];
  /** What its list has beside what all lists of the id space have. `secrets` are there where lists show them. */
  show(fields: Fields, secrets: Readonly<Record<string, string>> | undefined): object;
}

export const orNull = (value: unknown): unknown => value ?? null;

const continents = new Map([
  ["eu", "Europe"],
  ["as", "Asia"],
  ["us", "America"],
  ["af", "Africa"],
  ["oc", "Oceania"],
]);

/** Requests have it short, lists written out. */
export const continentOf = (short: unknown): string | null =>
  short === undefined ? null : (continents.get(String(short)) ?? String(short));

/** So many zones of a region. */
export const zonesOf = (region: unknown, count: unknown): string[] =>
  ["a", "b", "c"].slice(0, Number(count ?? 1)).map((letter) => `${region}${letter}`);

/** Names with numbers, as a list has them. */
export const numbered = (names: unknown): object[] =>
  (names as string[] | undefined)?.map((name, index) => ({ id: index + 1, name })) ?? [];

/** The private network and the public one, as a list has them. */
export const networksOf = ({ privateNetwork, publicNetwork }: Fields): object[] => [
  { ...(publicNetwork as object), isPrivate: false, isVirtualLbNetwork: false },
  { ...(privateNetwork as object), isPrivate: true, isVirtualLbNetwork: false },
];
