/** Qovery's types as the client gives them out: those of the contract, and where the service may say more than it. */
import type { components } from "./gen/contract.js";

type Schemas = components["schemas"];

/**
 * T as a service may really answer it: an enumeration may have grown, and an optional field may be null.
 * A required field stays as it is.
 */
export type Lenient<T> = unknown extends T
  ? T
  : T extends string
    ? string extends T
      ? T
      : T | (string & Record<never, never>)
    : T extends readonly (infer E)[]
      ? Lenient<E>[]
      : T extends object
        ? { [K in keyof T]: Record<never, never> extends Pick<T, K> ? Lenient<T[K]> | null : Lenient<T[K]> }
        : T;

/** A credential of a kind that the contract knows, with all the fields that it names. */
export type ClusterCredentials = Schemas["ClusterCredentials"];

/**
 * A credential that the contract does not describe: of a newer kind, or of a known kind but without one of its fields.
 * `object_type` is what Qovery gave, or empty.
 */
export type OtherCredential = { id: string; name: string; object_type: string; [field: string]: unknown };

/** A credential as Qovery gives it: never with its secret. */
export type Credential = ClusterCredentials | OtherCredential;

/** A cluster as the list of credentials names it. */
export type AssociatedCluster = { id: string; name: string; cloud_provider?: string };

/** A credential and the clusters that use it. */
export type CredentialAssociation = { credential: Credential; clusters: AssociatedCluster[] };

/**
 * A cluster of an organization.
 * @interface
 */
export type Cluster = Lenient<Schemas["Cluster"]>;
/**
 * What a cluster is doing, such as being deployed.
 * @interface
 */
export type ClusterStatus = Lenient<Schemas["ClusterStatus"]>;
/**
 * Where a cluster runs, and the credential that it uses.
 * @interface
 */
export type ClusterCloudProviderInfo = Lenient<Schemas["ClusterCloudProviderInfo"]>;
/**
 * Whether a cluster is ready.
 * @interface
 */
export type ClusterReadinessStatus = Lenient<Schemas["ClusterReadinessStatus"]>;
/**
 * The advanced settings of a cluster, by name.
 * @interface
 */
export type ClusterAdvancedSettings = Lenient<Schemas["ClusterAdvancedSettings"]>;
/**
 * One route of a cluster's network.
 * @interface
 */
export type ClusterRoute = Lenient<Schemas["ClusterRoute"]>;
/**
 * An organization: what a token belongs to.
 * @interface
 */
export type Organization = Lenient<Schemas["Organization"]>;

/** An access key of AWS with its secret, or a role; with a vSphere user for clusters on premises. */
export type AwsCredentialsRequest = Schemas["AwsCredentialsRequest"];
/**
 * A subscription of Azure.
 * @interface
 */
export type AzureCredentialsRequest = Schemas["AzureCredentialsRequest"];
/** A service account of Google Cloud: by its key, or by workload identity federation. */
export type GcpCredentialsRequest = Schemas["GcpCredentialsRequest"];
/**
 * An API key of Scaleway, with its secret.
 * @interface
 */
export type ScalewayCredentialsRequest = Schemas["ScalewayCredentialsRequest"];
/**
 * A credential of a cluster that is managed elsewhere: only a name.
 * @interface
 */
export type OnPremiseCredentialsRequest = Schemas["OnPremiseCredentialsRequest"];
/**
 * A cluster to create.
 * @interface
 */
export type ClusterRequest = Schemas["ClusterRequest"];
/**
 * The credential that a cluster is to use.
 * @interface
 */
export type ClusterCloudProviderInfoRequest = Schemas["ClusterCloudProviderInfoRequest"];
/**
 * The routes that a cluster's network is to have.
 * @interface
 */
export type ClusterRoutingTableRequest = Schemas["ClusterRoutingTableRequest"];
