import { type AnyDataSource, bool, nestedList, type Schema, schema, string } from "../../plugin/index.js";
import type { Belay } from "../belay.js";
import { defineDataSource } from "../define.js";
import type { Platform } from "../platform/platform.js";
import { scopeFields } from "../platform/scope.js";
import { notBlank } from "../validators.js";
import {
  type Found,
  kindWords,
  listed,
  oneScope,
  readEntries,
  scopeAttributes,
  shownAttributes,
  shownFields,
  spaceAttributes,
  usersOf,
} from "./entries.js";

/** `belay_<platform>_credentials`: all of a scope, or those that the filters leave. */
export function credentialsDataSource<C>(platform: Platform<C>): AnyDataSource<Belay> {
  const users = usersOf(platform);
  const isSeveral = platform.spaces.length > 1;
  return defineDataSource<Schema>({
    schema: schema({
      description: `The credentials of ${oneScope(platform)}, each with the ${users.many} that use it now. Of a kind that Belay does not know, too.`,
      attributes: {
        ...scopeAttributes(platform),
        ...spaceAttributes(platform),
        name: string({
          optional: true,
          description: "Only credentials of this name.",
          validators: [notBlank],
        }),
        kind: string({
          optional: true,
          description: `Only credentials of this kind, in ${platform.name}'s own word: ${listed(kindWords(platform))}.`,
          validators: [notBlank],
        }),
        unused: bool({
          optional: true,
          description: `\`true\`: only credentials that no ${users.one} uses; \`false\`: only those that are in use.`,
        }),
        credentials: nestedList(
          {
            ...(isSeveral && {
              id_space: string({ computed: true, description: "Whose ids its id is told apart by." }),
            }),
            id: string({ computed: true, description: "The credential's id." }),
            ...shownAttributes(platform),
          },
          { computed: true, description: "In the order of their names." },
        ),
      },
    }),
    async read(call) {
      const config: Readonly<Record<string, unknown>> = call.config;
      const [scope, found] = await readEntries(platform, call);
      const isWanted = ({ entry: { name, kind, dependents } }: Found) =>
        (config.name ?? name) === name &&
        (config.kind ?? kind) === kind &&
        (config.unused ?? dependents.length === 0) === (dependents.length === 0);
      const credentials = found
        .filter(isWanted)
        .map(({ space, entry }) => ({
          ...(isSeveral && { id_space: space.kind }),
          id: entry.id,
          ...shownFields(platform, entry),
        }))
        .sort((a, b) => (`${a.name}${a.id}` < `${b.name}${b.id}` ? -1 : 1));
      const known = kindWords(platform);
      if (typeof config.kind === "string" && credentials.length === 0 && !known.includes(config.kind)) {
        call.diagnostics.warning(
          "No credential is of this kind",
          `Nothing is known of a kind ${JSON.stringify(config.kind)}, and no credential has it. The kinds that are known: ${known.join(", ")}.`,
          ["kind"],
        );
      }
      return { ...config, ...scopeFields(platform, scope), credentials };
    },
  } as Parameters<typeof defineDataSource<Schema>>[0]);
}
