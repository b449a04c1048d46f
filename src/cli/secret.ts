import { Command } from "commander";
import type { Entry } from "../sdk/index.js";
import { CliError, exitCodes } from "./cli-error.js";
import { civo, openCivo } from "./platforms/civo.js";
import { asking } from "./platforms/connect.js";
import { neededScope } from "./platforms/scope.js";
import { environmentHelp } from "./platforms.js";
import { say, vouching } from "./say.js";

const examples = `Examples:
  AWS_SECRET_ACCESS_KEY=$(belay secret backups --region LON1)
  belay secret AKIAIOSFODNN7EXAMPLE | tr -d '\n' | vault kv put secret/civo value=-

${environmentHelp([civo])}`;

interface Options {
  readonly region?: string;
  readonly endpoint?: string;
}

/** `belay secret`: the secret of one Civo credential, and nothing else. No other command prints one. */
export function secretCommand(): Command {
  return new Command("secret")
    .description("Print the secret of one object store credential of Civo.")
    .addHelpText("before", examples)
    .argument("<credential>", "its name, access key or id, each in full")
    .option("--region <code>", "the region; CIVO_REGION by default")
    .option("--endpoint <url>", "where Civo's API is")
    .action(async (credential: string, options: Options) => {
      const { entry, secret } = await reveal(credential, options);
      if (process.stdout.isTTY)
        say(`warning: this is the secret of ${nameOf(entry)}, in clear on your terminal:`);
      process.stdout.write(`${secret}\n`);
    });
}

async function reveal(given: string, { region: named, endpoint }: Options) {
  if (civo.scope === null) throw new Error("Civo has regions");
  const region = await neededScope(civo.scope, named);
  const client = await openCivo(endpoint);
  // Only here: the other commands start without the client.
  const { allCredentials, revealSecret, toEntry } = await import("../sdk/civo/index.js");
  return asking(civo, async () => {
    const credentials = await allCredentials(client, { region });
    const entry = theOne(
      credentials.map((one) => toEntry(one)),
      given,
      region,
    );
    const pair = await revealSecret(client, { region, credentialId: entry.id });
    return { entry, secret: pair.secret_access_key };
  });
}

/** In full: the secret of a credential whose name is only like it would be the wrong one. Nothing quotes what was given: it may be a secret. */
function theOne(entries: readonly Entry[], given: string, region: string): Entry {
  const found = entries.filter(({ id, name, publicIdentifier }) =>
    [name, publicIdentifier, id].includes(given),
  );
  const [entry, ...others] = found;
  if (entry && others.length === 0) return entry;
  const problem = entry
    ? `${found.length} credentials of ${region} have this name or access key: ${found.map(nameOf).join(", ")}; give the id of one`
    : `no credential of ${region} has this name, access key or id; belay ls --platform civo --region ${region} shows all`;
  throw new CliError(exitCodes.failure, problem);
}

const nameOf = ({ id, name }: Entry) => vouching()(`${JSON.stringify(name)} (${id})`);
