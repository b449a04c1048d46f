/** Data sources that every platform has: its credentials with what uses them, all or one of them. */
import {
  type AnyDataSource,
  bool,
  DiagnosticError,
  isUnknown,
  nestedList,
  type Schema,
  schema,
  string,
} from "../../plugin/index.js";
import type { Entry } from "../../sdk/index.js";
import type { Belay } from "../belay.js";
import { defineDataSource } from "../define.js";
import { dependentsArgument } from "../kinds/schema.js";
import { notBlank } from "../validators.js";
import type { HeldCredentials } from "./held-credentials.js";
import { noSuchCredential } from "./import-id.js";
import type { Platform, PlatformDescription } from "./platform.js";

type Fields = Readonly<Record<string, unknown>>;

/** `belay_<platform>_credentials`: all of a scope, or those that the filters leave. */
export function credentialsDataSource<C>(platform: Platform<C>): AnyDataSource<Belay> {
  const { many } = spaceOf(platform).dependent;
  return defineDataSource<Schema>({
    schema: schema({
      description: `The credentials of a ${platform.name} ${platform.scope.noun}, each with the ${many} that use it now. Of a kind that Belay does not know, too.`,
      attributes: {
        [platform.scope.argument]: scopeAttribute(platform),
        name: string({
          optional: true,
          description: "Only credentials of this name.",
          validators: [notBlank],
        }),
        kind: string({
          optional: true,
          description: `Only credentials of this kind, in ${platform.name}'s own word (\`${platform.kindArgument.name}\`).`,
          validators: [notBlank],
        }),
        unused: bool({
          optional: true,
          description: `\`true\`: only credentials that no ${spaceOf(platform).dependent.one} uses; \`false\`: only those that are in use.`,
        }),
        credentials: nestedList(
          {
            id: string({ computed: true, description: "The credential's id." }),
            ...shownAttributes(platform),
          },
          { computed: true, description: "In the order of their names." },
        ),
      },
    }),
    async read(call) {
      const config: Fields = call.config;
      const [scope, entries] = await readEntries(platform, call);
      const isWanted = ({ name, kind, dependents }: Entry) =>
        (config.name ?? name) === name &&
        (config.kind ?? kind) === kind &&
        (config.unused ?? dependents.length === 0) === (dependents.length === 0);
      const credentials = entries
        .filter(isWanted)
        .map((entry) => ({ id: entry.id, ...shownFields(platform, entry) }))
        .sort((a, b) => (`${a.name}${a.id}` < `${b.name}${b.id}` ? -1 : 1));
      return { ...config, [platform.scope.argument]: scope, credentials };
    },
  } as Parameters<typeof defineDataSource<Schema>>[0]);
}

/** `belay_<platform>_credential`: one, by its id or by its name. */
export function credentialDataSource<C>(platform: Platform<C>): AnyDataSource<Belay> {
  const { name: _, ...shown } = shownAttributes(platform);
  const either = "Exactly one of `id` and `name` is given.";
  return defineDataSource<Schema>({
    schema: schema({
      description: `One credential of a ${platform.name} ${platform.scope.noun}, by its id or by its name.`,
      attributes: {
        [platform.scope.argument]: scopeAttribute(platform),
        id: string({
          optional: true,
          computed: true,
          description: `The credential's id, ${platform.id.description}. ${either}`,
          validators: [platform.id.check],
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
              `${platform.name}'s ${platform.scope.noun} ${scope} has no credential named ${JSON.stringify(name)}. belay ls lists those that it has.`,
              ["name"],
            )
          : noSuchCredential(heldBy(platform, call.provider), scope, id, ["id"]);
      }
      if (second) throw severalOfOneName(platform, scope, name ?? "", found);
      return { [platform.scope.argument]: scope, id: entry.id, ...shownFields(platform, entry) };
    },
  } as Parameters<typeof defineDataSource<Schema>>[0]);
}

function severalOfOneName(
  { name: platform, scope: { noun } }: PlatformDescription,
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
    `${platform}'s ${noun} ${scope} has ${found.length} credentials named ${JSON.stringify(name)}:\n\n${lines.join("\n")}\n\nName the one that is meant by its id instead.`,
    ["name"],
  );
}

const scopeAttribute = ({ scope, settings }: PlatformDescription) =>
  string({
    optional: true,
    computed: true,
    description: `${scope.description} The provider's by default.`,
    validators: [settings[scope.argument]?.check ?? (() => null)],
  });

/** A platform's credentials of all its id spaces have the same dependents' words where it has one id space. */
function spaceOf({ name, spaces }: PlatformDescription) {
  const [space] = spaces;
  if (!space) throw new Error(`${name} has no id space`);
  return space;
}

function shownAttributes(platform: PlatformDescription) {
  const space = spaceOf(platform);
  const { one, many } = space.dependent;
  return {
    name: string({ computed: true, description: "The credential's name." }),
    [platform.kindArgument.name]: string({
      computed: true,
      description: `${platform.name}'s name of the kind, such as ${examplesOf(platform)}.`,
    }),
    public_identifier: string({
      computed: true,
      optional: true,
      description:
        "What identifies it at the other end: an access key id, a role's ARN, a service account. Null where the kind has none.",
    }),
    [dependentsArgument(space)]: nestedList(
      {
        id: string({ computed: true, description: `The ${one}'s id.` }),
        name: string({ computed: true, description: `The ${one}'s name.` }),
      },
      { computed: true, description: `The ${many} that use the credential.` },
    ),
  };
}

const examplesOf = ({ kinds }: PlatformDescription): string =>
  [...new Set(kinds.flatMap(({ variants }) => variants.map(({ answers }) => `\`${answers}\``)))]
    .slice(0, 3)
    .join(", ");

const shownFields = (platform: PlatformDescription, { name, kind, publicIdentifier, dependents }: Entry) => ({
  name,
  [platform.kindArgument.name]: kind,
  public_identifier: publicIdentifier,
  [dependentsArgument(spaceOf(platform))]: dependents,
});

const heldBy = <C>(platform: Platform<C>, belay: Belay): HeldCredentials<C> =>
  belay.held(platform, spaceOf(platform).kind);

/** The entries of the scope that a data source names; an error while that is not known. */
async function readEntries<C>(
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

/** The scope that a data source names, else the provider's. */
export function dataSourceScope<C>({ connection }: HeldCredentials<C>, config: Fields): string {
  const {
    name,
    key,
    scope: { argument },
  } = connection.platform;
  const scope = config[argument] ?? connection.scope();
  if (typeof scope === "string" && !connection.isUnknown) return scope;
  throw new DiagnosticError(
    `${name} is not known yet`,
    `The provider's ${key} argument is known only after apply, and a data source is read while planning. Plan again once it is known.`,
  );
}
