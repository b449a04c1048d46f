/**
 * Checks what Qovery answers, one decoder per answer schema of the contract. Lenient where nothing depends on it, strict
 * about ids and lists: a list that loses an entry would make the guard let a deletion through.
 */
import * as z from "zod";
import { id, one, optional, parse, requiredArray, type Same, text } from "../decoding.js";
import type { components } from "./gen/contract.js";
import type {
  AssociatedCluster,
  Cluster,
  ClusterAdvancedSettings,
  ClusterCloudProviderInfo,
  ClusterCredentials,
  ClusterReadinessStatus,
  ClusterRoute,
  ClusterStatus,
  Credential,
  CredentialAssociation,
  Lenient,
  Organization,
  UnknownKind,
} from "./types.js";

const base = { id, name: text };

const knownCredential = z.discriminatedUnion("object_type", [
  z.looseObject({ ...base, object_type: z.literal("AWS"), access_key_id: text }),
  z.looseObject({ ...base, object_type: z.literal("AWS_ROLE"), role_arn: text }),
  z.looseObject({
    ...base,
    object_type: z.literal("EKS_ANYWHERE_VSPHERE"),
    vsphere_user: text,
    access_key_id: optional(text),
    role_arn: optional(text),
  }),
  z.looseObject({
    ...base,
    object_type: z.literal("SCW"),
    scaleway_access_key: text,
    scaleway_project_id: text,
    scaleway_organization_id: text,
  }),
  z.looseObject({
    ...base,
    object_type: z.literal("AZURE"),
    azure_subscription_id: text,
    azure_tenant_id: text,
    azure_application_id: text,
    azure_application_object_id: text,
  }),
  z.looseObject({ ...base, object_type: z.literal("GCP") }),
  z.looseObject({
    ...base,
    object_type: z.literal("GCP_WORKLOAD_IDENTITY_FEDERATION"),
    project_id: text,
    service_account_email: text,
    workload_identity_provider_resource: text,
    token_lifetime_seconds: z.number(),
  }),
  z.looseObject({ ...base, object_type: z.literal("OTHER") }),
]);

const knownKinds = new Set(
  knownCredential.options.flatMap(({ shape }): string[] => [...shape.object_type.values]),
);

/** A credential that the union does not know keeps what it has, as long as it can be told from others. */
const credential = z.looseObject({ ...base, object_type: text.catch("") }).transform((given): Credential => {
  const known = knownCredential.safeParse(given).data;
  if (known !== undefined) return known;
  const { object_type } = given;
  // Under the name of its kind it would pass for one that has all of the kind's fields.
  const kind = knownKinds.has(object_type) ? `${object_type} (incomplete)` : object_type;
  return { ...given, object_type: kind as UnknownKind };
});

const associatedCluster = z
  .looseObject({ id })
  .transform(({ id, name, cloud_provider }): AssociatedCluster => {
    // A dependent without a name still blocks a deletion; its id is then the best name to show.
    const named = { id, name: typeof name === "string" && name !== "" ? name : id };
    return typeof cloud_provider === "string" ? { ...named, cloud_provider } : named;
  });

/** Without `clusters` it is not known whether something uses the credential: that is not the same as nothing. */
const association = z
  .looseObject({ credential, clusters: requiredArray(associatedCluster) })
  .transform(({ credential, clusters }): CredentialAssociation => ({ credential, clusters }));

const cluster = z.looseObject({
  ...base,
  created_at: text,
  updated_at: optional(text),
  organization: z.looseObject({ id }),
  description: optional(text),
  region: text,
  cloud_provider: text,
  kubernetes: optional(text),
  production: optional(z.boolean()),
  status: optional(text),
  deployment_status: optional(text),
});

const clusterStatus = z.looseObject({
  cluster_id: id,
  status: text,
  is_deployed: z.boolean(),
  reason: text,
  last_deployment_date: optional(text),
});

const cloudProviderInfo = z.looseObject({
  cloud_provider: optional(text),
  credentials: optional(z.looseObject({ id: optional(text), name: optional(text) })),
  region: optional(text),
});

const readiness = z.looseObject({ is_ready: optional(z.boolean()) });

const advancedSettings = z.looseObject({});

const route = z.looseObject({ destination: text, target: text, description: optional(text) });

const organization = z.looseObject({
  ...base,
  created_at: text,
  updated_at: optional(text),
  description: optional(text),
  plan: text,
});

/** The contract does not require `results`: an answer without it is an empty list. */
function listOf<T>(entry: z.ZodType<T>): (body: unknown) => T[] {
  const list = z.looseObject({ results: z.array(entry).default([]) });
  return (body) => parse(list, body).results;
}

/** A list that proves what it lacks to be gone: an answer without `results` is none, whatever the contract says. */
function provingListOf<T>(entry: z.ZodType<T>): (body: unknown) => T[] {
  const list = z.looseObject({ results: requiredArray(entry) });
  return (body) => parse(list, body).results;
}

/** Decoders by the name of the schema in the contract. */
export const decoders = {
  ClusterCredentials: one(credential),
  ClusterCredentialsResponseList: listOf(credential),
  OrganizationCrendentialsResponseList: provingListOf(association),
  Cluster: one<Cluster>(cluster),
  ClusterResponseList: provingListOf<Cluster>(cluster),
  ClusterStatus: one<ClusterStatus>(clusterStatus),
  ClusterStatusResponseList: listOf<ClusterStatus>(clusterStatus),
  ClusterCloudProviderInfo: one<ClusterCloudProviderInfo>(cloudProviderInfo),
  ClusterReadinessStatus: one<ClusterReadinessStatus>(readiness),
  ClusterAdvancedSettings: one<ClusterAdvancedSettings>(advancedSettings),
  ClusterRoutingTable: listOf<ClusterRoute>(route),
  Organization: one<Organization>(organization),
  OrganizationResponseList: listOf<Organization>(organization),
} satisfies { readonly [Schema in keyof components["schemas"]]?: (body: unknown) => unknown };

/**
 * Holds the schemas to the contract: when one of the two has a field, a kind or a type that the other lacks, the name of
 * the schema does not compile here. `true` is never read.
 */
type Schemas = components["schemas"];
type Entry = Required<Required<Schemas["OrganizationCrendentialsResponseList"]>["results"][number]>;
({
  ClusterCredentials: true,
  CredentialCluster: true,
  OrganizationCrendentialsResponseList: true,
  Cluster: true,
  ClusterStatus: true,
  ClusterCloudProviderInfo: true,
  ClusterReadinessStatus: true,
  ClusterAdvancedSettings: true,
  ClusterRoute: true,
  Organization: true,
}) satisfies {
  ClusterCredentials: Same<z.output<typeof knownCredential>, ClusterCredentials>;
  CredentialCluster: Same<
    Required<z.output<typeof associatedCluster>>,
    Lenient<Required<Entry["clusters"][number]>>
  >;
  OrganizationCrendentialsResponseList: Same<
    [keyof z.output<typeof association>, ClusterCredentials],
    [keyof Entry, Entry["credential"]]
  >;
  Cluster: Same<z.output<typeof cluster>, Cluster>;
  ClusterStatus: Same<z.output<typeof clusterStatus>, ClusterStatus>;
  ClusterCloudProviderInfo: Same<z.output<typeof cloudProviderInfo>, ClusterCloudProviderInfo>;
  ClusterReadinessStatus: Same<z.output<typeof readiness>, ClusterReadinessStatus>;
  ClusterAdvancedSettings: Same<z.output<typeof advancedSettings>, ClusterAdvancedSettings>;
  ClusterRoute: Same<z.output<typeof route>, ClusterRoute>;
  Organization: Same<z.output<typeof organization>, Organization>;
};
