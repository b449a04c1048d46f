import type { Cluster, Entry } from "../../sdk/index.js";
import { type Column, listing, namesOf, orDash } from "../ls/listing.js";
import { connect, setting } from "./connect.js";
import type { Platform } from "./platform.js";

export const qovery: Platform = {
  key: "qovery",
  name: "Qovery",
  environment: [
    ["QOVERY_API_TOKEN", "token of an administrator of the organization"],
    ["QOVERY_ORGANIZATION_ID", "the organization, where nothing else names it"],
    ["BELAY_QOVERY_ENDPOINT", "where Qovery's API is; https://api.qovery.com by default"],
  ],
  signs: ["QOVERY_API_TOKEN"],
  scope: {
    noun: "organization",
    option: "organization-id",
    variable: "QOVERY_ORGANIZATION_ID",
    check: isUuid,
    attribute: "organization_id",
    checkPlanned: isUuid,
    isUnique: true,
  },
  dependent: { one: "cluster", many: "clusters", option: "clusters" },
  hints: {},

  async open(endpoint = process.env.BELAY_QOVERY_ENDPOINT || undefined) {
    const token = setting(process.env.QOVERY_API_TOKEN, "the token is missing: set QOVERY_API_TOKEN");
    // Only here: the other commands start without the client.
    const { createQoveryClient, heldCredentials } = await import("../../sdk/index.js");
    const client = await connect(qovery.name, (common) => createQoveryClient({ token, endpoint, ...common }));

    return {
      held: async ({ scope }) => ({
        entries: await heldCredentials(client, { organizationId: scope }),
        strays: [],
      }),
      async credentials(scope) {
        const entries = await heldCredentials(client, { organizationId: scope });
        return { listing: listing(entries.map(credentialRow), credentialColumns), strays: [] };
      },
      async dependents(scope) {
        const entries = await heldCredentials(client, { organizationId: scope });
        const clusters = await client.listOrganizationCluster({ organizationId: scope });
        return { listing: listing(clusters.map(clusterRow(entries)), clusterColumns), strays: [] };
      },
    };
  },
};

async function isUuid(value: string): Promise<string | null> {
  return (await import("../../provider/validators.js")).uuid(value);
}

const credentialRow = ({ id, name, kind, publicIdentifier, dependents }: Entry) => ({
  id,
  name,
  object_type: kind,
  /** Null when the platform shows nothing of the kind. */
  public_identifier: publicIdentifier,
  associated_clusters: dependents,
});

const credentialColumns: readonly Column<ReturnType<typeof credentialRow>>[] = [
  ["NAME", ({ name }) => name],
  ["KIND", ({ object_type }) => object_type],
  ["CLUSTERS", ({ associated_clusters }) => namesOf(associated_clusters)],
  ["ID", ({ id }) => id],
  ["PUBLIC IDENTIFIER", ({ public_identifier }) => orDash(public_identifier)],
];

const clusterRow =
  (entries: readonly Entry[]) =>
  ({ id, name, cloud_provider, region }: Cluster) => {
    const used = entries.find(({ dependents }) => dependents.some((one) => one.id === id));
    return { id, name, cloud_provider, region, credential: used ? { id: used.id, name: used.name } : null };
  };

const clusterColumns: readonly Column<ReturnType<ReturnType<typeof clusterRow>>>[] = [
  ["NAME", ({ name }) => name],
  ["CLOUD", ({ cloud_provider }) => cloud_provider],
  ["REGION", ({ region }) => region],
  ["CREDENTIAL", ({ credential }) => orDash(credential?.name)],
  ["ID", ({ id }) => id],
];
