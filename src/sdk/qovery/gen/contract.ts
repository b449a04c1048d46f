// Generated from openapi/qovery.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/organization": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the organizations that the token may see */
        get: operations["listOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /** Read one organization */
        get: operations["getOrganization"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /** List every credential of the organization with the clusters that use it */
        get: operations["listOrganizationCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/aws/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /** List the AWS credentials */
        get: operations["listAWSCredentials"];
        put?: never;
        /** Store an AWS credential */
        post: operations["createAWSCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/aws/credentials/{credentialsId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        /** Read one AWS credential */
        get: operations["getAWSCredentials"];
        /**
         * Replace an AWS credential
         * @description The body replaces the credential as a whole, the secret included. Clusters use it from their next deployment on.
         */
        put: operations["editAWSCredentials"];
        post?: never;
        /**
         * Delete an AWS credential
         * @description Refused while a cluster uses it.
         */
        delete: operations["deleteAWSCredentials"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/azure/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /** List the Azure credentials */
        get: operations["listAzureCredentials"];
        put?: never;
        /** Store an Azure credential */
        post: operations["createAzureCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/azure/credentials/{credentialsId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        /** Read one Azure credential */
        get: operations["getAzureCredentials"];
        /**
         * Replace an Azure credential
         * @description The body replaces the credential as a whole. Clusters use it from their next deployment on.
         */
        put: operations["editAzureCredentials"];
        post?: never;
        /**
         * Delete an Azure credential
         * @description Refused while a cluster uses it.
         */
        delete: operations["deleteAzureCredentials"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/gcp/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /** List the GCP credentials */
        get: operations["listGcpCredentials"];
        put?: never;
        /** Store a GCP credential */
        post: operations["createGcpCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/gcp/credentials/{credentialsId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        /** Read one GCP credential */
        get: operations["getGcpCredentials"];
        /**
         * Replace a GCP credential
         * @description The body replaces the credential as a whole, the secret included. Clusters use it from their next deployment on.
         */
        put: operations["editGcpCredentials"];
        post?: never;
        /**
         * Delete a GCP credential
         * @description Refused while a cluster uses it.
         */
        delete: operations["deleteGcpCredentials"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/scaleway/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /** List the Scaleway credentials */
        get: operations["listScalewayCredentials"];
        put?: never;
        /** Store a Scaleway credential */
        post: operations["createScalewayCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/scaleway/credentials/{credentialsId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        /** Read one Scaleway credential */
        get: operations["getScalewayCredentials"];
        /**
         * Replace a Scaleway credential
         * @description The body replaces the credential as a whole, the secret included. Clusters use it from their next deployment on.
         */
        put: operations["editScalewayCredentials"];
        post?: never;
        /**
         * Delete a Scaleway credential
         * @description Refused while a cluster uses it.
         */
        delete: operations["deleteScalewayCredentials"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/onPremise/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /** List the on-premise credentials */
        get: operations["listOnPremiseCredentials"];
        put?: never;
        /** Store an on-premise credential */
        post: operations["createOnPremiseCredentials"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/onPremise/credentials/{credentialsId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        /** Read one on-premise credential */
        get: operations["getOnPremiseCredentials"];
        /**
         * Replace an on-premise credential
         * @description The body replaces the credential as a whole. Clusters use it from their next deployment on.
         */
        put: operations["editOnPremiseCredentials"];
        post?: never;
        /**
         * Delete an on-premise credential
         * @description Refused while a cluster uses it.
         */
        delete: operations["deleteOnPremiseCredentials"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /**
         * List the clusters
         * @description There is no operation that reads one cluster; find it in this list.
         */
        get: operations["listOrganizationCluster"];
        put?: never;
        /**
         * Create a cluster
         * @description Refused where the cloud provider that comes with the credential is another one than the cluster's, and where the credential is for another one, or is none of the organization's. UNKNOWN: the status of that, 409 at the sandbox.
         */
        post: operations["createCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        /** Read the status of every cluster */
        get: operations["getOrganizationClusterStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster/{clusterId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the settings of a cluster
         * @description Refused as a creation is.
         */
        put: operations["editCluster"];
        post?: never;
        /** Delete a cluster */
        delete: operations["deleteCluster"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster/{clusterId}/cloudProviderInfo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        /** Read which credential a cluster uses */
        get: operations["getOrganizationCloudProviderInfo"];
        put?: never;
        /**
         * Set which credential a cluster uses
         * @description Replaces the credential that the cluster used before, so sending it twice changes nothing. What a body without credentials does is not documented. Refused where the cloud provider is another one than the cluster's, and where the credential is for another one, or is none of the organization's. UNKNOWN: the status of that, 409 at the sandbox.
         */
        post: operations["specifyClusterCloudProviderInfo"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster/{clusterId}/deploy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Deploy a cluster, with its credential as it is now
         * @description Refused while the cluster has no credential. UNKNOWN: the status of that, 409 at the sandbox.
         */
        post: operations["deployCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster/{clusterId}/stop": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop a cluster until its next deployment
         * @description Refused with 409 while the cluster is stopped or being worked on.
         */
        post: operations["stopCluster"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster/{clusterId}/status": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        /** Read the status of a cluster */
        get: operations["getClusterStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster/{clusterId}/isReady": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        /** Tell whether a cluster has all it needs to be deployed */
        get: operations["getClusterReadinessStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster/{clusterId}/advancedSettings": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        /** Read the advanced settings of a cluster, those that nobody has changed included */
        get: operations["getClusterAdvancedSettings"];
        /** Change the advanced settings of a cluster */
        put: operations["editClusterAdvancedSettings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/defaultClusterAdvancedSettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the advanced settings of a cluster of which nobody has changed any */
        get: operations["getDefaultClusterAdvancedSettings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster/{clusterId}/routingTable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        /** Read the routes of a cluster's network */
        get: operations["getRoutingTable"];
        /** Replace the routes of a cluster's network */
        put: operations["editRoutingTable"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organization/{organizationId}/cluster/{clusterId}/kubeconfig": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        /**
         * Read the kubeconfig of a cluster
         * @description The answer is YAML, and a secret.
         */
        get: operations["getClusterKubeconfig"];
        /**
         * Give Qovery the kubeconfig of a cluster that it did not make itself
         * @description The body is YAML, and a secret.
         */
        put: operations["editClusterKubeconfig"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Error: {
            /** @description The HTTP status once more. */
            status?: number;
            /** @description A short name of the error. */
            error?: string;
            /** @description What went wrong, for a person to read. */
            detail?: string;
        };
        ClusterCredentials: components["schemas"]["AwsStaticClusterCredentials"] | components["schemas"]["AwsRoleClusterCredentials"] | components["schemas"]["EksAnywhereVsphereClusterCredentials"] | components["schemas"]["ScalewayClusterCredentials"] | components["schemas"]["AzureStaticClusterCredentials"] | components["schemas"]["GcpStaticClusterCredentials"] | components["schemas"]["GcpWorkloadIdentityFederationClusterCredentials"] | components["schemas"]["GenericClusterCredentials"];
        AwsStaticClusterCredentials: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object_type: "AWS";
            access_key_id: string;
        };
        AwsRoleClusterCredentials: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object_type: "AWS_ROLE";
            role_arn: string;
        };
        /** @description Holds a key or a role besides the vSphere user; the other one of the two is null or absent. */
        EksAnywhereVsphereClusterCredentials: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object_type: "EKS_ANYWHERE_VSPHERE";
            vsphere_user: string;
            access_key_id?: string | null;
            role_arn?: string | null;
        };
        ScalewayClusterCredentials: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object_type: "SCW";
            scaleway_access_key: string;
            scaleway_project_id: string;
            scaleway_organization_id: string;
        };
        /** @description Qovery makes the application; its owner at Azure then authorises it. */
        AzureStaticClusterCredentials: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object_type: "AZURE";
            azure_subscription_id: string;
            azure_tenant_id: string;
            azure_application_id: string;
            azure_application_object_id: string;
        };
        GcpStaticClusterCredentials: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object_type: "GCP";
        };
        GcpWorkloadIdentityFederationClusterCredentials: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object_type: "GCP_WORKLOAD_IDENTITY_FEDERATION";
            project_id: string;
            service_account_email: string;
            workload_identity_provider_resource: string;
            /** Format: int32 */
            token_lifetime_seconds: number;
        };
        GenericClusterCredentials: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            object_type: "OTHER";
        };
        ClusterCredentialsResponseList: {
            results?: components["schemas"]["ClusterCredentials"][];
        };
        OrganizationCrendentialsResponseList: {
            results?: {
                credential?: components["schemas"]["ClusterCredentials"];
                clusters?: components["schemas"]["CredentialCluster"][];
            }[];
        };
        CredentialCluster: {
            /** Format: uuid */
            id?: string;
            name?: string;
            cloud_provider?: components["schemas"]["CloudProviderEnum"];
        };
        AwsCredentialsRequest: components["schemas"]["AwsStaticCredentialsRequest"] | components["schemas"]["AwsRoleCredentialsRequest"] | components["schemas"]["EksAnywhereVsphereStaticCredentialsRequest"] | components["schemas"]["EksAnywhereVsphereRoleCredentialsRequest"];
        /** @description Shown as AWS. */
        AwsStaticCredentialsRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AWS_STATIC";
            name: string;
            access_key_id: string;
            secret_access_key: string;
        };
        /** @description Shown as AWS_ROLE. */
        AwsRoleCredentialsRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "AWS_ROLE";
            name: string;
            role_arn: string;
        };
        /** @description Shown as EKS_ANYWHERE_VSPHERE, with access_key_id. */
        EksAnywhereVsphereStaticCredentialsRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EKS_ANYWHERE_VSPHERE_STATIC";
            name: string;
            vsphere_user: string;
            vsphere_password: string;
            access_key_id: string;
            secret_access_key: string;
        };
        /** @description Shown as EKS_ANYWHERE_VSPHERE, with role_arn. */
        EksAnywhereVsphereRoleCredentialsRequest: {
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            type: "EKS_ANYWHERE_VSPHERE_ROLE";
            name: string;
            vsphere_user: string;
            vsphere_password: string;
            role_arn: string;
        };
        GcpCredentialsRequest: components["schemas"]["GcpServiceAccountKeyCredentialsRequest"] | components["schemas"]["GcpWorkloadIdentityFederationCredentialsRequest"];
        /** @description Shown as GCP. */
        GcpServiceAccountKeyCredentialsRequest: {
            /** @enum {string} */
            credential_type?: "SERVICE_ACCOUNT_KEY";
            name: string;
            /** @description The JSON key file of the service account, in base64. Whether Qovery takes the file as it is, too, is not documented: its official Terraform provider sends it so. */
            gcp_credentials: string;
        };
        /** @description Shown as GCP_WORKLOAD_IDENTITY_FEDERATION. */
        GcpWorkloadIdentityFederationCredentialsRequest: {
            /** @enum {string} */
            credential_type?: "WORKLOAD_IDENTITY_FEDERATION" | "WIF";
            name: string;
            service_account_email: string;
            /** @description projects/<number>/locations/global/workloadIdentityPools/<pool>/providers/<provider> */
            workload_identity_provider_resource: string;
        };
        /** @description Shown as AZURE. */
        AzureCredentialsRequest: {
            name: string;
            azure_subscription_id: string;
            azure_tenant_id: string;
        };
        /** @description Shown as SCW. */
        ScalewayCredentialsRequest: {
            name: string;
            scaleway_access_key: string;
            scaleway_secret_key: string;
            scaleway_project_id: string;
            scaleway_organization_id: string;
        };
        /** @description Shown as OTHER. */
        OnPremiseCredentialsRequest: {
            name: string;
        };
        Cluster: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at?: string;
            organization: components["schemas"]["ReferenceObject"];
            name: string;
            description?: string;
            region: string;
            cloud_provider: components["schemas"]["CloudVendorEnum"];
            kubernetes?: components["schemas"]["KubernetesEnum"];
            production?: boolean;
            status?: components["schemas"]["ClusterStateEnum"];
            deployment_status?: components["schemas"]["ClusterDeploymentStatusEnum"];
        } & {
            [key: string]: unknown;
        };
        ClusterRequest: {
            name: string;
            description?: string;
            region: string;
            cloud_provider: components["schemas"]["CloudVendorEnum"];
            cloud_provider_credentials?: components["schemas"]["ClusterCloudProviderInfoRequest"];
            kubernetes?: components["schemas"]["KubernetesEnum"];
            production?: boolean;
            features?: components["schemas"]["ClusterFeatureRequest"][] | null;
            secret_manager_accesses?: components["schemas"]["SecretManagerAccessRequest"][] | null;
        } & {
            [key: string]: unknown;
        };
        ClusterFeatureRequest: {
            /** @description Such as VPC_SUBNET. */
            id: string;
            /** @description Of a type that the feature has: a text, a boolean, an object or nothing. */
            value?: unknown;
        } & {
            [key: string]: unknown;
        };
        /** @description How a cluster reaches a secret manager. The cluster shows it, its secrets perhaps left out. */
        SecretManagerAccessRequest: {
            /** Format: uuid */
            id?: string | null;
            name?: string;
            endpoint?: {
                [key: string]: unknown;
            };
            authentication?: {
                mode?: string;
                secret_key?: string | null;
                json_credentials?: string | null;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        ClusterResponseList: {
            results?: components["schemas"]["Cluster"][];
        };
        ClusterCloudProviderInfo: {
            cloud_provider?: components["schemas"]["CloudProviderEnum"];
            credentials?: {
                /** Format: uuid */
                id?: string;
                name?: string;
            };
            region?: string;
        } & {
            [key: string]: unknown;
        };
        ClusterCloudProviderInfoRequest: {
            cloud_provider?: components["schemas"]["CloudProviderEnum"];
            /** @description Without an id it would name no credential, and what that does is not documented. */
            credentials?: {
                /** Format: uuid */
                id: string;
                name?: string;
            };
            region?: string;
        };
        ClusterStatus: {
            /** Format: uuid */
            cluster_id: string;
            status: components["schemas"]["ClusterStateEnum"];
            is_deployed: boolean;
            reason: components["schemas"]["DeploymentInfraReason"];
            /** Format: date-time */
            last_deployment_date?: string | null;
        } & {
            [key: string]: unknown;
        };
        ClusterStatusResponseList: {
            results?: components["schemas"]["ClusterStatus"][];
        };
        ClusterReadinessStatus: {
            is_ready?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description By name. Which there are changes from one release of Qovery to the next. */
        ClusterAdvancedSettings: {
            [key: string]: unknown;
        };
        ClusterRoute: {
            /** @description The addresses that it is for, such as 172.30.0.0/16. */
            destination: string;
            /** @description Where they are found. */
            target: string;
            description?: string;
        } & {
            [key: string]: unknown;
        };
        ClusterRoutingTable: {
            results?: components["schemas"]["ClusterRoute"][];
        } & {
            [key: string]: unknown;
        };
        ClusterRoutingTableRequest: {
            routes: components["schemas"]["ClusterRoute"][];
        };
        ReferenceObject: {
            /** Format: uuid */
            id: string;
        };
        /** @enum {string} */
        CloudProviderEnum: "AWS" | "SCW" | "GCP" | "ON_PREMISE" | "AZURE";
        /** @enum {string} */
        CloudVendorEnum: "AWS" | "SCW" | "GCP" | "DO" | "AZURE" | "OVH" | "CIVO" | "HETZNER" | "ORACLE" | "IBM" | "ON_PREMISE";
        /**
         * @default MANAGED
         * @enum {string}
         */
        KubernetesEnum: "MANAGED" | "SELF_MANAGED" | "PARTIALLY_MANAGED";
        /**
         * @default DEFAULT
         * @enum {string}
         */
        ClusterDeleteMode: "DEFAULT" | "DELETE_CLUSTER_AND_QOVERY_CONFIG" | "DELETE_QOVERY_CONFIG";
        /** @enum {string} */
        ClusterDeploymentStatusEnum: "NEVER_DEPLOYED" | "OUT_OF_DATE" | "UP_TO_DATE";
        /** @enum {string} */
        DeploymentInfraReason: "UNSPECIFIED" | "MAINTENANCE";
        /**
         * @description INVALID_CREDENTIALS is the only sign that the cloud provider refused the credential.
         * @enum {string}
         */
        ClusterStateEnum: "BUILDING" | "BUILD_ERROR" | "CANCELED" | "CANCELING" | "DELETED" | "DELETE_ERROR" | "DELETE_QUEUED" | "DELETING" | "DEPLOYED" | "DEPLOYING" | "DEPLOYMENT_ERROR" | "DEPLOYMENT_QUEUED" | "DRY_RUN" | "QUEUED" | "READY" | "STOPPED" | "STOPPING" | "STOP_ERROR" | "STOP_QUEUED" | "RESTART_QUEUED" | "RESTARTING" | "RESTARTED" | "RESTART_ERROR" | "INVALID_CREDENTIALS";
        Organization: {
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            created_at: string;
            /** Format: date-time */
            updated_at?: string;
            name: string;
            description?: string | null;
            plan: components["schemas"]["PlanEnum"];
        } & {
            [key: string]: unknown;
        };
        OrganizationResponseList: {
            results?: components["schemas"]["Organization"][];
        };
        /** @enum {string} */
        PlanEnum: "FREE" | "TEAM" | "TEAM_YEARLY" | "ENTERPRISE" | "ENTERPRISE_YEARLY" | "PROFESSIONAL" | "BUSINESS" | "USER_2025" | "TEAM_2025" | "BUSINESS_2025" | "ENTERPRISE_2025";
    };
    responses: {
        /** @description Refused. Qovery documents 400, 401, 403 and 404 and no body; its own clients read this one. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Gone. */
        Deleted: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The credential, without its secret. */
        Credential: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClusterCredentials"];
            };
        };
        /** @description The credentials, without their secrets and without their clusters. */
        CredentialList: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClusterCredentialsResponseList"];
            };
        };
        /** @description The cluster. */
        Cluster: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Cluster"];
            };
        };
        /** @description The status of the cluster. */
        ClusterStatus: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClusterStatus"];
            };
        };
        /** @description The cloud provider, region and credential of the cluster. */
        ClusterCloudProviderInfo: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClusterCloudProviderInfo"];
            };
        };
        /** @description The advanced settings. */
        ClusterAdvancedSettings: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClusterAdvancedSettings"];
            };
        };
        /** @description The routes. */
        ClusterRoutingTable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ClusterRoutingTable"];
            };
        };
    };
    parameters: {
        organizationId: string;
        credentialsId: string;
        clusterId: string;
    };
    requestBodies: {
        Cluster: {
            content: {
                "application/json": components["schemas"]["ClusterRequest"];
            };
        };
    };
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /** List the organizations that the token may see */
    listOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationResponseList"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read one organization */
    getOrganization: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organization. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organization"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List every credential of the organization with the clusters that use it */
    listOrganizationCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry per credential. An entry without clusters is a credential that nothing uses. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationCrendentialsResponseList"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List the AWS credentials */
    listAWSCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CredentialList"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store an AWS credential */
    createAWSCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwsCredentialsRequest"];
            };
        };
        responses: {
            201: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read one AWS credential */
    getAWSCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Replace an AWS credential
     * @description The body replaces the credential as a whole, the secret included. Clusters use it from their next deployment on.
     */
    editAWSCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AwsCredentialsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Delete an AWS credential
     * @description Refused while a cluster uses it.
     */
    deleteAWSCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List the Azure credentials */
    listAzureCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CredentialList"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store an Azure credential */
    createAzureCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AzureCredentialsRequest"];
            };
        };
        responses: {
            201: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read one Azure credential */
    getAzureCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Replace an Azure credential
     * @description The body replaces the credential as a whole. Clusters use it from their next deployment on.
     */
    editAzureCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AzureCredentialsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Delete an Azure credential
     * @description Refused while a cluster uses it.
     */
    deleteAzureCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List the GCP credentials */
    listGcpCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CredentialList"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a GCP credential */
    createGcpCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GcpCredentialsRequest"];
            };
        };
        responses: {
            201: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read one GCP credential */
    getGcpCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Replace a GCP credential
     * @description The body replaces the credential as a whole, the secret included. Clusters use it from their next deployment on.
     */
    editGcpCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GcpCredentialsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Delete a GCP credential
     * @description Refused while a cluster uses it.
     */
    deleteGcpCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List the Scaleway credentials */
    listScalewayCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CredentialList"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a Scaleway credential */
    createScalewayCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScalewayCredentialsRequest"];
            };
        };
        responses: {
            201: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read one Scaleway credential */
    getScalewayCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Replace a Scaleway credential
     * @description The body replaces the credential as a whole, the secret included. Clusters use it from their next deployment on.
     */
    editScalewayCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScalewayCredentialsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Delete a Scaleway credential
     * @description Refused while a cluster uses it.
     */
    deleteScalewayCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List the on-premise credentials */
    listOnPremiseCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["CredentialList"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store an on-premise credential */
    createOnPremiseCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnPremiseCredentialsRequest"];
            };
        };
        responses: {
            201: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read one on-premise credential */
    getOnPremiseCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Replace an on-premise credential
     * @description The body replaces the credential as a whole. Clusters use it from their next deployment on.
     */
    editOnPremiseCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnPremiseCredentialsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Credential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Delete an on-premise credential
     * @description Refused while a cluster uses it.
     */
    deleteOnPremiseCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                credentialsId: components["parameters"]["credentialsId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * List the clusters
     * @description There is no operation that reads one cluster; find it in this list.
     */
    listOrganizationCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The clusters. None of them tells its credential; cloudProviderInfo does. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterResponseList"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Create a cluster
     * @description Refused where the cloud provider that comes with the credential is another one than the cluster's, and where the credential is for another one, or is none of the organization's. UNKNOWN: the status of that, 409 at the sandbox.
     */
    createCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Cluster"];
        responses: {
            201: components["responses"]["Cluster"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read the status of every cluster */
    getOrganizationClusterStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry per cluster. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterStatusResponseList"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Replace the settings of a cluster
     * @description Refused as a creation is.
     */
    editCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody: components["requestBodies"]["Cluster"];
        responses: {
            200: components["responses"]["Cluster"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Delete a cluster */
    deleteCluster: {
        parameters: {
            query?: {
                /** @description What goes, the cluster at the cloud provider or Qovery's record of it. */
                deleteMode?: components["schemas"]["ClusterDeleteMode"];
                /** @description Delete without bringing the cluster up to date first. */
                skipReconcile?: boolean;
            };
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read which credential a cluster uses */
    getOrganizationCloudProviderInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterCloudProviderInfo"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Set which credential a cluster uses
     * @description Replaces the credential that the cluster used before, so sending it twice changes nothing. What a body without credentials does is not documented. Refused where the cloud provider is another one than the cluster's, and where the credential is for another one, or is none of the organization's. UNKNOWN: the status of that, 409 at the sandbox.
     */
    specifyClusterCloudProviderInfo: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterCloudProviderInfoRequest"];
            };
        };
        responses: {
            201: components["responses"]["ClusterCloudProviderInfo"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Deploy a cluster, with its credential as it is now
     * @description Refused while the cluster has no credential. UNKNOWN: the status of that, 409 at the sandbox.
     */
    deployCluster: {
        parameters: {
            query?: {
                /** @description Compute the deployment without carrying it out. */
                dry_run?: boolean;
            };
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: components["responses"]["ClusterStatus"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Stop a cluster until its next deployment
     * @description Refused with 409 while the cluster is stopped or being worked on.
     */
    stopCluster: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: components["responses"]["ClusterStatus"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read the status of a cluster */
    getClusterStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterStatus"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Tell whether a cluster has all it needs to be deployed */
    getClusterReadinessStatus: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether it is ready. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClusterReadinessStatus"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read the advanced settings of a cluster, those that nobody has changed included */
    getClusterAdvancedSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterAdvancedSettings"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Change the advanced settings of a cluster */
    editClusterAdvancedSettings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterAdvancedSettings"];
            };
        };
        responses: {
            200: components["responses"]["ClusterAdvancedSettings"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read the advanced settings of a cluster of which nobody has changed any */
    getDefaultClusterAdvancedSettings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterAdvancedSettings"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read the routes of a cluster's network */
    getRoutingTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ClusterRoutingTable"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Replace the routes of a cluster's network */
    editRoutingTable: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ClusterRoutingTableRequest"];
            };
        };
        responses: {
            200: components["responses"]["ClusterRoutingTable"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Read the kubeconfig of a cluster
     * @description The answer is YAML, and a secret.
     */
    getClusterKubeconfig: {
        parameters: {
            query?: {
                /** @description Let the Qovery CLI fetch the token, instead of one in the file. */
                with_token_from_cli?: boolean;
                /** @description Let that token be one that may only read. */
                read_only?: boolean;
            };
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The kubeconfig. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-yaml": unknown;
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Give Qovery the kubeconfig of a cluster that it did not make itself
     * @description The body is YAML, and a secret.
     */
    editClusterKubeconfig: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
                clusterId: components["parameters"]["clusterId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-yaml": unknown;
            };
        };
        responses: {
            /** @description Taken. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            "4XX": components["responses"]["Refused"];
        };
    };
}
