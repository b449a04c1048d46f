/** What the data sources of credentials have in common: the entries of a scope, and an entry's attributes. */
import type { IdSpace } from "../../guard/walk/index.js";
import { type Attribute, string } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { Belay } from "../belay.js";
import { answerAttribute } from "../kinds/schema.js";
import { madeByPlatform } from "../made-up.js";
import { dependentsArgument, dependentsAttribute } from "../platform/dependents.js";
import type { Platform, PlatformDescription } from "../platform/platform.js";
import { scopeFields } from "../platform/scope.js";
import { oneOf } from "../validators.js";
import { dataSourceScope } from "./scope.js";

type Fields = Readonly<Record<string, unknown>>;

export const scopeAttributes = (platform: PlatformDescription) =>
  scopeFields(
    platform,
    string({
      optional: true,
      computed: true,
      description: `${platform.scope.description} The provider's by default.`,
      ...madeByPlatform(platform.settings[platform.scope.argument ?? ""]?.check ?? (() => null)),
    }),
  );

/** `a Qovery organization` */
export const oneScope = ({ name, scope }: PlatformDescription): string =>
  `${/^[AEIOU]/.test(name) ? "an" : "a"} ${name} ${scope.noun}`;

/** The argument that tells the id spaces of a platform apart, where it has several. */
export const spaceAttributes = (
  { name, spaces }: PlatformDescription,
  more = "",
): Readonly<Record<string, Attribute>> =>
  spaces.length === 1
    ? {}
    : {
        id_space: string({
          optional: true,
          ...(more === "" ? {} : { computed: true }),
          description: `Whose ids ${name} tells apart: ${listed(spaces.map(({ kind }) => kind))}. Each costs a request; all by default.${more}`,
          validators: [oneOf(...spaces.map(({ kind }) => kind))],
        }),
      };

/** What uses credentials of the platform, in words: `clusters`. */
export const usersOf = ({ spaces }: PlatformDescription) => {
  const words = (which: "one" | "many", last: string) => {
    const all = [...new Set(spaces.map(({ dependent }) => dependent[which]))];
    return all.length === 1 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} ${last} ${all.at(-1)}`;
  };
  return { one: words("one", "or"), many: words("many", "and") };
};

/** `associated_clusters`; where there are several id spaces, `dependents`. */
const dependentsName = ({ spaces: [space, second] }: PlatformDescription): string =>
  !space || second ? "dependents" : dependentsArgument(space);

export function shownAttributes(platform: PlatformDescription) {
  const users = usersOf(platform);
  return {
    name: string({ computed: true, description: "The credential's name." }),
    [kindName(platform)]: string({
      computed: true,
      description: `${platform.name}'s name of the kind: ${listed(kindWords(platform))}, or one that Belay does not know.`,
    }),
    public_identifier: string({
      computed: true,
      description:
        "What identifies it at the other end: an access key id, a role's ARN, a service account. Null where the kind has none.",
    }),
    ...Object.fromEntries(
      Object.entries(platform.listed).map(([name, { type, description }]) => [
        name,
        answerAttribute(type, { computed: true, description }),
      ]),
    ),
    [dependentsName(platform)]: dependentsAttribute(users.one, `The ${users.many} that use the credential.`),
  };
}

/** The platform's words for the kinds that are known. */
export const kindWords = ({ kinds }: PlatformDescription): string[] => [
  ...new Set(kinds.flatMap(({ variants }) => variants.map(({ answers }) => answers))),
];

/** In a list of documentation. */
export const listed = (words: readonly string[]): string => words.map((word) => `\`${word}\``).join(", ");

export const shownFields = (
  platform: PlatformDescription,
  { name, kind, publicIdentifier, dependents, shown }: Entry,
) => ({
  name,
  [kindName(platform)]: kind,
  public_identifier: publicIdentifier,
  ...Object.fromEntries(Object.keys(platform.listed).map((field) => [field, shown[field] ?? null])),
  [dependentsName(platform)]: dependents.map(({ id, name }) => ({ id, name })),
});

const kindName = ({ kindArgument }: PlatformDescription): string => kindArgument?.name ?? "kind";

/** One credential, and whose ids it is told apart by. */
export interface Found {
  readonly space: IdSpace;
  readonly entry: Entry;
}

/** What is found in the scope that a data source names, of its id space or of all; an error while that is not known. */
export async function readEntries<C>(
  platform: Platform<C>,
  {
    config,
    provider,
    signal,
  }: { readonly config: Fields; readonly provider: Belay; readonly signal: AbortSignal },
): Promise<[scope: string, found: readonly Found[]]> {
  const { id_space: named = null, kind = null } = config;
  const spaces = platform.spaces.filter(
    (one) => named === one.kind || (named === null && mayHave(platform, one, kind)),
  );
  const all = spaces.map((space) => ({ space, held: provider.held(platform, space.kind) }));
  const scope = dataSourceScope(provider.held(platform, platform.spaces[0]?.kind ?? ""), config);
  const lists = await Promise.all(
    all.map(async ({ space, held }) =>
      (await held.list(scope, { signal })).entries.map((entry): Found => ({ space, entry })),
    ),
  );
  return [scope, lists.flat()];
}

/** Whether an id space may have a credential of this kind, in the platform's word: one that is not known may be in any. */
function mayHave({ kinds }: PlatformDescription, { kind: space }: IdSpace, word: unknown): boolean {
  const known = kinds.filter(({ variants }) => variants.some(({ answers }) => answers === word));
  return known.length === 0 || known.some((one) => one.space === space);
}
