import {
  type AnyDataSource,
  DiagnosticError,
  isUnknown,
  type Schema,
  schema,
  string,
} from "../../plugin/index.js";
import type { Belay } from "../belay.js";
import { defineDataSource } from "../define.js";
import { madeByPlatform } from "../made-up.js";
import { noSuchCredential } from "../platform/import-id.js";
import type { Platform, PlatformDescription } from "../platform/platform.js";
import { scopeFields, whose } from "../platform/scope.js";
import { notBlank } from "../validators.js";
import {
  type Found,
  oneScope,
  readEntries,
  scopeAttributes,
  shownAttributes,
  shownFields,
  spaceAttributes,
} from "./entries.js";

/** `belay_<platform>_credential`: one, by its id or by its name. */
export function credentialDataSource<C>(platform: Platform<C>): AnyDataSource<Belay> {
  // The scope is what the user names, where credentials show theirs, too.
  const own = ["name", platform.scope.argument];
  const shown = Object.fromEntries(
    Object.entries(shownAttributes(platform)).filter(([name]) => !own.includes(name)),
  );
  const either = "Exactly one of `id` and `name` is given.";
  return defineDataSource<Schema>({
    schema: schema({
      description: `One credential of ${oneScope(platform)}, by its id or by its name.`,
      attributes: {
        ...scopeAttributes(platform),
        ...spaceAttributes(platform, " Of the credential that is found."),
        id: string({
          optional: true,
          computed: true,
          description: `The credential's id, ${platform.id.description}. ${either}`,
          ...madeByPlatform(platform.id.check),
        }),
        name: string({
          optional: true,
          computed: true,
          description: `The credential's name, which must be that of one credential only. ${either}`,
          validators: [notBlank],
        }),
        ...shown,
      },
    }),
    validate({ config, diagnostics }) {
      const given = ["id", "name"].filter((one) => config[one] !== null);
      if (given.length === 1 || given.some((one) => isUnknown(config[one]))) return;
      diagnostics.error(
        given.length === 0 ? "Neither an id nor a name is given" : "Both an id and a name are given",
        "Set id or name: one of them tells which credential is meant.",
      );
    },
    async read(call) {
      const { id, name } = call.config as { id: string | null; name: string | null };
      const [scope, all] = await readEntries(platform, call);
      const found = all.filter(({ entry }) => (id === null ? entry.name === name : entry.id === id));
      const [first, second] = found;
      if (!first) {
        throw id === null
          ? new DiagnosticError(
              "There is no such credential",
              `${whose(platform, scope)} has no credential named ${JSON.stringify(name)}. belay ls lists those that it has.`,
              ["name"],
            )
          : noSuchCredential(platform, scope, id, ["id"]);
      }
      if (second) throw severalOf(platform, scope, id === null ? "name" : "id", found);
      const { space, entry } = first;
      return {
        ...scopeFields(platform, scope),
        ...(platform.spaces.length > 1 && { id_space: space.kind }),
        id: entry.id,
        ...shownFields(platform, entry),
      };
    },
  } as Parameters<typeof defineDataSource<Schema>>[0]);
}

function severalOf(
  platform: PlatformDescription,
  scope: string,
  by: "id" | "name",
  found: readonly Found[],
): DiagnosticError {
  const isSeveral = platform.spaces.length > 1;
  const lines = found.map(
    ({ space, entry: { id, kind, publicIdentifier } }) =>
      `  - ${isSeveral ? `${space.kind} ` : ""}${id}: ${kind}${publicIdentifier === null ? "" : `, ${publicIdentifier}`}`,
  );
  const value = found[0]?.entry[by];
  const waysOut = by === "id" ? "Set id_space to" : "Name the one that is meant by its id instead";
  return new DiagnosticError(
    `Several credentials have this ${by}`,
    `${whose(platform, scope)} has ${found.length} credentials ${by === "id" ? "with the id" : "named"} ${JSON.stringify(value)}:\n\n${lines.join("\n")}\n\n${by === "id" ? `${waysOut} that of the one that is meant.` : `${waysOut}${isSeveral ? ", and its id_space" : ""}.`}`,
    [by],
  );
}
