/** What the data sources of credentials have in common: the entries of a scope, and an entry's attributes. */
import { string } from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { Belay } from "../belay.js";
import { answerAttribute } from "../kinds/schema.js";
import { madeByPlatform } from "../made-up.js";
import { dependentsArgument, dependentsAttribute } from "../platform/dependents.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import type { Platform, PlatformDescription } from "../platform/platform.js";
import { scopeFields } from "../platform/scope.js";
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

/** The id space whose credentials the data sources list. */
export function spaceOf({ name, spaces }: PlatformDescription) {
  const [space] = spaces;
  if (!space) throw new Error(`${name} has no id space`);
  return space;
}

export function shownAttributes(platform: PlatformDescription) {
  const space = spaceOf(platform);
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
    [dependentsArgument(space)]: dependentsAttribute(
      space,
      `The ${space.dependent.many} that use the credential.`,
    ),
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
  [dependentsArgument(spaceOf(platform))]: dependents.map(({ id, name }) => ({ id, name })),
});

const kindName = ({ kindArgument }: PlatformDescription): string => kindArgument?.name ?? "kind";

export const heldBy = <C>(platform: Platform<C>, belay: Belay): HeldCredentials<C> =>
  belay.held(platform, spaceOf(platform).kind);

/** The entries of the scope that a data source names; an error while that is not known. */
export async function readEntries<C>(
  platform: Platform<C>,
  {
    config,
    provider,
    signal,
  }: { readonly config: Fields; readonly provider: Belay; readonly signal: AbortSignal },
): Promise<[scope: string, entries: readonly Entry[]]> {
  const held = heldBy(platform, provider);
  const scope = dataSourceScope(held, config);
  return [scope, (await held.list(scope, { signal })).entries];
}
