import {
  type AnyDataSource,
  DiagnosticError,
  isUnknown,
  type Schema,
  schema,
  string,
} from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { Belay } from "../belay.js";
import { defineDataSource } from "../define.js";
import { madeByPlatform } from "../made-up.js";
import { noSuchCredential } from "../platform/import-id.js";
import type { Platform, PlatformDescription } from "../platform/platform.js";
import { scopeFields, whose } from "../platform/scope.js";
import { notBlank } from "../validators.js";
import { heldBy, oneScope, readEntries, scopeAttributes, shownAttributes, shownFields } from "./entries.js";

/** `belay_<platform>_credential`: one, by its id or by its name. */
export function credentialDataSource<C>(platform: Platform<C>): AnyDataSource<Belay> {
  const { name: _, ...shown } = shownAttributes(platform);
  const either = "Exactly one of `id` and `name` is given.";
  return defineDataSource<Schema>({
    schema: schema({
      description: `One credential of ${oneScope(platform)}, by its id or by its name.`,
      attributes: {
        ...scopeAttributes(platform),
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
      const [scope, entries] = await readEntries(platform, call);
      const found = entries.filter((entry) => (id === null ? entry.name === name : entry.id === id));
      const [entry, second] = found;
      if (!entry) {
        throw id === null
          ? new DiagnosticError(
              "There is no such credential",
              `${whose(platform, scope)} has no credential named ${JSON.stringify(name)}. belay ls lists those that it has.`,
              ["name"],
            )
          : noSuchCredential(heldBy(platform, call.provider), scope, id, ["id"]);
      }
      if (second) throw severalOfOneName(platform, scope, name ?? "", found);
      return { ...scopeFields(platform, scope), id: entry.id, ...shownFields(platform, entry) };
    },
  } as Parameters<typeof defineDataSource<Schema>>[0]);
}

function severalOfOneName(
  platform: PlatformDescription,
  scope: string,
  name: string,
  found: readonly Entry[],
): DiagnosticError {
  const lines = found.map(
    ({ id, kind, publicIdentifier }) =>
      `  - ${id}: ${kind}${publicIdentifier === null ? "" : `, ${publicIdentifier}`}`,
  );
  return new DiagnosticError(
    "Several credentials have this name",
    `${whose(platform, scope)} has ${found.length} credentials named ${JSON.stringify(name)}:\n\n${lines.join("\n")}\n\nName the one that is meant by its id instead.`,
    ["name"],
  );
}
