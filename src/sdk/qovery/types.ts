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

export type Credential = ClusterCredentials | OtherCredential;

/** A cluster as the list of credentials names it. */
export type AssociatedCluster = { id: string; name: string; cloud_provider?: string };

/** A credential and the clusters that use it. */
export type CredentialAssociation = { credential: Credential; clusters: AssociatedCluster[] };

export type Cluster = Lenient<Schemas["Cluster"]>;
export type ClusterStatus = Lenient<Schemas["ClusterStatus"]>;
export type ClusterCloudProviderInfo = Lenient<Schemas["ClusterCloudProviderInfo"]>;
export type ClusterReadinessStatus = Lenient<Schemas["ClusterReadinessStatus"]>;
export type Organization = Lenient<Schemas["Organization"]>;

export type AwsCredentialsRequest = Schemas["AwsCredentialsRequest"];
export type AzureCredentialsRequest = Schemas["AzureCredentialsRequest"];
export type GcpCredentialsRequest = Schemas["GcpCredentialsRequest"];
export type ScalewayCredentialsRequest = Schemas["ScalewayCredentialsRequest"];
export type OnPremiseCredentialsRequest = Schemas["OnPremiseCredentialsRequest"];
export type ClusterRequest = Schemas["ClusterRequest"];
export type ClusterCloudProviderInfoRequest = Schemas["ClusterCloudProviderInfoRequest"];
