import { Command } from "commander";
import type { Cluster, Entry } from "../sdk/index.js";
import { CliError, exitCodes } from "./cli-error.js";
import { formatTable } from "./format-table.js";
import { openQovery, setting } from "./open-qovery.js";

const examples = `Examples:
  QOVERY_API_TOKEN=… QOVERY_ORGANIZATION_ID=… belay ls
  belay ls --clusters                         the clusters, each with its id and the credential that it uses
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
  clusters?: boolean;
  json?: boolean;
}

/** `belay ls`: shows the credentials of a Qovery organization and which clusters use them, or its clusters. */
export function lsCommand(): Command {
  return new Command("ls")
    .description("Show the credentials of a Qovery organization and the clusters that use them.")
    .addHelpText("before", examples)
    .option("--endpoint <url>", "where Qovery's API is")
    .option("--organization-id <uuid>", "the organization")
    .option("--clusters", "the clusters instead")
    .option("--json", "print JSON instead of a table")
    .action(async (options: Options) => {
      const { clusters, entries } = await ask(options);
      if (clusters) show(options, clusters.map(clusterRow(entries)), clusterTable, "clusters");
      else show(options, entries.map(credentialRow), credentialTable, "credentials");
    });
}

function show<Row>({ json }: Options, rows: Row[], table: (rows: Row[]) => string, what: string): void {
  if (json) console.log(JSON.stringify(rows, null, 2));
  else if (rows.length > 0) console.log(table(rows));
  else console.error(`belay: the organization has no ${what}`);
}

/** The credentials with their clusters, and where they are asked for the clusters themselves. */
async function ask(options: Options): Promise<{ entries: Entry[]; clusters?: readonly Cluster[] }> {
  const organizationId = setting(
    options.organizationId ?? process.env.QOVERY_ORGANIZATION_ID,
    "the organization is missing: set QOVERY_ORGANIZATION_ID or give --organization-id",
  );
  // Only here: the other commands start without the client.
  const { uuid } = await import("../provider/validators.js");
  const { heldCredentials, PlatformError } = await import("../sdk/index.js");
  const fault = uuid(organizationId);
  if (fault !== null) {
    const source = options.organizationId === undefined ? "QOVERY_ORGANIZATION_ID" : "--organization-id";
    throw new CliError(exitCodes.usage, `${source} ${fault}`);
  }
  const qovery = await openQovery(options.endpoint);
  try {
    const entries = await heldCredentials(qovery, { organizationId });
    if (!options.clusters) return { entries };
    return { entries, clusters: await qovery.listOrganizationCluster({ organizationId }) };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const unreachable = error.code === "unreachable" || error.code === "timeout";
    throw new CliError(unreachable ? exitCodes.unreachable : exitCodes.failure, error.message, {
      cause: error,
    });
  }
}

type CredentialRow = ReturnType<typeof credentialRow>;

/** A credential as `--json` shows it. */
const credentialRow = ({ id, name, kind, publicIdentifier, dependents }: Entry) => ({
  id,
  name,
  object_type: kind,
  /** Null when the platform shows nothing of the kind. */
  public_identifier: publicIdentifier,
  associated_clusters: dependents,
});

const credentialTable = (rows: CredentialRow[]): string =>
  table(
    ["NAME", "KIND", "CLUSTERS", "ID", "PUBLIC IDENTIFIER"],
    rows.map((row) => [
      row.name,
      row.object_type,
      row.associated_clusters.map((cluster) => cluster.name).join(", ") || "-",
      row.id,
      row.public_identifier ?? "-",
    ]),
  );

type ClusterRow = ReturnType<ReturnType<typeof clusterRow>>;

/** A cluster as `--json` shows it. */
const clusterRow =
  (entries: readonly Entry[]) =>
  ({ id, name, cloud_provider, region }: Cluster) => {
    const used = entries.find(({ dependents }) => dependents.some((one) => one.id === id));
    return { id, name, cloud_provider, region, credential: used ? { id: used.id, name: used.name } : null };
  };

const clusterTable = (rows: ClusterRow[]): string =>
  table(
    ["NAME", "CLOUD", "REGION", "CREDENTIAL", "ID"],
    rows.map((row) => [row.name, row.cloud_provider, row.region, row.credential?.name ?? "-", row.id]),
  );

const table = (head: string[], cells: string[][]): string =>
  formatTable(head, cells, {
    width: process.stdout.isTTY ? process.stdout.columns : undefined,
    color: process.stdout.isTTY && !process.env.NO_COLOR,
  });
