import { Command } from "commander";
import { CliError, exitCodes } from "./cli-error.js";
import { formatTable } from "./format-table.js";
import { openQovery, setting } from "./open-qovery.js";

const examples = `Examples:
  QOVERY_API_TOKEN=… QOVERY_ORGANIZATION_ID=… belay ls
  belay ls --json | jq '.[] | select(.associated_clusters == [])'

Environment:
  QOVERY_API_TOKEN         token of an administrator of the organization (there is no flag for it: flags are seen by others)
  QOVERY_ORGANIZATION_ID   the organization, unless --organization-id is given
  BELAY_QOVERY_ENDPOINT    where Qovery's API is, unless --endpoint is given; https://api.qovery.com by default
  NO_COLOR                 plain text on a terminal too
`;

interface Options {
  endpoint?: string;
  organizationId?: string;
  json?: boolean;
}

/** A credential as `belay ls` shows it. */
interface Row {
  id: string;
  name: string;
  object_type: string;
  /** Null when the platform shows nothing of the kind. */
  public_identifier: string | null;
  associated_clusters: { id: string; name: string }[];
}

/** `belay ls`: shows the credentials of a Qovery organization and which clusters use them. */
export function lsCommand(): Command {
  return new Command("ls")
    .description("Show the credentials of a Qovery organization and the clusters that use them.")
    .addHelpText("before", examples)
    .option("--endpoint <url>", "where Qovery's API is")
    .option("--organization-id <uuid>", "the organization")
    .option("--json", "print JSON instead of a table")
    .action(async (options: Options) => {
      const rows = await fetchRows(options);
      if (options.json) console.log(JSON.stringify(rows, null, 2));
      else if (rows.length > 0) console.log(table(rows));
      else console.error("belay: the organization has no credentials");
    });
}

async function fetchRows(options: Options): Promise<Row[]> {
  const organizationId = setting(
    options.organizationId ?? process.env.QOVERY_ORGANIZATION_ID,
    "the organization is missing: set QOVERY_ORGANIZATION_ID or give --organization-id",
  );
  // Only here: the other commands start without the client.
  const { uuid } = await import("../provider/validators.js");
  const { PlatformError, publicIdentifier } = await import("../sdk/index.js");
  const fault = uuid(organizationId);
  if (fault !== null) {
    const source = options.organizationId === undefined ? "QOVERY_ORGANIZATION_ID" : "--organization-id";
    throw new CliError(exitCodes.usage, `${source} ${fault}`);
  }
  const qovery = await openQovery(options.endpoint);
  try {
    const associations = await qovery.listOrganizationCredentials({ organizationId });
    return associations.map(({ credential, clusters }) => ({
      id: credential.id,
      name: credential.name,
      object_type: credential.object_type,
      public_identifier: publicIdentifier(credential),
      associated_clusters: clusters.map(({ id, name }) => ({ id, name })),
    }));
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const unreachable = error.code === "unreachable" || error.code === "timeout";
    throw new CliError(unreachable ? exitCodes.unreachable : exitCodes.failure, error.message, {
      cause: error,
    });
  }
}

function table(rows: Row[]): string {
  const cells = rows.map((row) => [
    row.name,
    row.object_type,
    row.associated_clusters.map((cluster) => cluster.name).join(", ") || "-",
    row.id,
    row.public_identifier ?? "-",
  ]);
  return formatTable(["NAME", "KIND", "CLUSTERS", "ID", "PUBLIC IDENTIFIER"], cells, {
    width: process.stdout.isTTY ? process.stdout.columns : undefined,
    color: process.stdout.isTTY && !process.env.NO_COLOR,
  });
}
