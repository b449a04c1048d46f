/** Qovery's types as the client gives them out: those of the contract, and where the service may say more than it. */
import type { OneOf } from "../one-of.js";
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
 * The kind of an {@link OtherCredential}, for the compiler: text, and equal to no kind that the contract knows. At run time
 * there is no such enumeration. To compare with a kind of your own, take it as a `string` first.
 */
// Marked text (`string & { … }`) is comparable with every literal, so that it would keep `object_type` from telling kinds apart.
export declare enum UnknownKind {
  text = "any",
}

/**
 * A credential that the contract does not describe. `object_type` is what Qovery gave when it is of a newer kind, `AWS
 * (incomplete)` when it is an AWS credential that lacks one of its fields, or has one of another type, and empty when Qovery
 * gave none.
 */
export type OtherCredential = {
  id: string;
  name: string;
  object_type: UnknownKind;
  [field: string]: unknown;
};

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
export type GcpCredentialsRequest = OneOf<Schemas["GcpCredentialsRequest"]>;
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
 * A cluster to create. Qovery takes more fields than the contract names, so any field is let through: a mistyped one compiles.
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
