/** What somebody sets on a cluster, and how it is shown. Names that the contract does not have are kept, too. */
export interface ClusterSettings {
  name: string;
  region: string;
  cloud_provider: string;
  features: Feature[];
  [more: string]: unknown;
}

/** A feature as a request names it. */
interface Feature {
  id: string;
  value?: unknown;
}

/** A request that the contract has let through. */
type ClusterRequest = Pick<ClusterSettings, "name" | "region" | "cloud_provider"> & {
  features?: Feature[] | null;
  cloud_provider_credentials?: unknown;
  secret_manager_accesses?: unknown;
};

/** What a cluster has when a request names no features at all. */
const usualFeatures: Feature[] = [
  { id: "VPC_SUBNET", value: "10.0.0.0/16" },
  { id: "STATIC_IP", value: false },
];

const titles = new Map([
  ["VPC_SUBNET", "Subnet of the cluster's network"],
  ["STATIC_IP", "Static address for outgoing traffic"],
  ["EXISTING_VPC", "Network of one's own"],
  ["KARPENTER", "Nodes by Karpenter"],
  ["NAT_GATEWAY", "Gateway for outgoing traffic"],
]);

/**
 * The settings in a request for a cluster. Two fields are left out, which are kept elsewhere: the link to a credential, and
 * the accesses to secret managers, which may hold secrets.
 */
export function settingsOf(request: object): ClusterSettings {
  const { cloud_provider_credentials, secret_manager_accesses, features, ...settings } =
    request as ClusterRequest;
  const named = features?.map(({ id, value }) => ({ id, value })) ?? usualFeatures;
  return { ...settings, features: named };
}

/** The settings in an answer, where a feature's value comes with its type. */
export function showSettings({ features, ...settings }: ClusterSettings): object {
  return {
    ...settings,
    features: features.map(({ id, value }) => ({
      id,
      title: titles.get(id) ?? id,
      value_object: { type: typeOf(id, value), value: value ?? null },
    })),
  };
}

function typeOf(id: string, value: unknown): string {
  if (typeof value === "boolean") return "BOOLEAN";
  if (typeof value === "string") return "STRING";
  if (id !== "EXISTING_VPC") return id;
  const isAws = typeof value === "object" && value !== null && "aws_vpc_eks_id" in value;
  return isAws ? "AWS_USER_PROVIDED_NETWORK" : "GCP_USER_PROVIDED_NETWORK";
}
