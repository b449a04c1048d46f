import { Command, Option } from "commander";
import { choosePlatform, givenIdSpace, ID_SPACE } from "./ls/choose.js";
import { type ScopeList, showJson, showTable, warnOfGaps } from "./ls/show.js";
import { asking } from "./platforms/connect.js";
import type { Opened, Platform } from "./platforms/platform.js";
import { givenScope, neededScope } from "./platforms/scope.js";
import { environmentHelp, platforms } from "./platforms.js";
import { vouching } from "./say.js";

const examples = `Examples:
  QOVERY_API_TOKEN=… QOVERY_ORGANIZATION_ID=… belay ls
  belay ls --clusters                         the clusters, each with its id and the credential that it uses
  belay ls --json | jq '.[] | select(.associated_clusters == [])'
  belay ls --platform entryguard              the credentials of EntryGuard, their status and their resources
  belay ls --platform civo                    those of Civo, of all regions that have object stores
  belay ls --stores --region LON1             the object stores of one region, each with its credential
  belay ls --platform taikun                  those of Taikun, of all organizations that the login sees
  belay ls --id-space backup --organization 7 its backup credentials, of one organization
  belay ls --projects                         its projects and rules, each with the credentials that it uses

${environmentHelp(platforms, [["NO_COLOR", "plain text on a terminal too"]])}`;

interface Options {
  readonly platform?: string;
  readonly endpoint?: string;
  readonly json?: boolean;
}

/** `belay ls`: shows the credentials of a platform with their dependents, or the dependents with their credentials. */
export function lsCommand(): Command {
  return new Command("ls")
    .description("Show the credentials of a platform and what uses them.")
    .addHelpText("before", examples)
    .addOption(
      new Option(
        "--platform <name>",
        "by default the only one that the environment is for, else qovery",
      ).choices(platforms.map(({ key }) => key)),
    )
    .option("--endpoint <url>", "where the platform's API is")
    .option("--organization-id <uuid>", "Qovery: the organization")
    .option("--clusters", "Qovery: the clusters instead")
    .option("--resources", "EntryGuard: the resources instead")
    .option("--region <code>", "Civo: the region; without it all that have object stores")
    .option("--stores", "Civo: the object stores instead")
    .option(
      "--organization <id>",
      "Taikun: the organization; by default the environment's, else all that the login sees",
    )
    .option("--id-space <name>", "Taikun: cloud, backup, billing, showback or ai; without it all of them")
    .option("--projects", "Taikun: the projects and rules that use credentials instead")
    .option("--json", "print JSON instead of a table")
    .action(async (options: Options, command: Command) => {
      const given = new Map<string, string>();
      for (const option of command.options) {
        const value = command.getOptionValue(option.attributeName());
        if (value !== undefined) given.set(option.name(), String(value));
      }
      const platform = choosePlatform(options.platform, [...given.keys()]);
      await list(platform, given, options);
    });
}

/** `given`: every option, by its name. */
async function list(
  platform: Platform,
  given: ReadonlyMap<string, string>,
  { endpoint, json }: Options,
): Promise<void> {
  const { scope, dependent } = platform;
  const named = scope ? given.get(scope.option) : undefined;
  if (scope && named !== undefined) await givenScope(scope, named);
  const isOfDependents = given.has(dependent.option);
  const space = given.get(ID_SPACE);
  const idSpace = space === undefined ? undefined : givenIdSpace(platform, space);

  const opened = await platform.open(endpoint);
  const lists = await asking(platform, async () => {
    const scopes = await scopesOf(platform, opened, named);
    return Promise.all(
      scopes.map(async (one): Promise<ScopeList> => {
        const listed = await (isOfDependents
          ? opened.dependents(one, idSpace)
          : opened.credentials(one, idSpace));
        return { scope: one, ...listed };
      }),
    );
  });

  const isOfAll = named === undefined && opened.scopes !== undefined;
  const things = isOfDependents ? dependent.many : "credentials";
  const what = idSpace === undefined ? things : `${things} in ${idSpace}`;
  const about = { platform, what, isOfAll };
  const shown = vouching()(lists);
  if (json) showJson(shown);
  else showTable(shown, about);
  warnOfGaps(shown, about);
}

async function scopesOf({ scope }: Platform, opened: Opened, named: string | undefined) {
  if (scope === null) return [""];
  return named === undefined && opened.scopes ? opened.scopes() : [await neededScope(scope, named)];
}
