// Generated from openapi/taikun.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Log in */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for another token
         * @description Both tokens of the login are sent.
         */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/userinfo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read who calls */
        get: operations["getUserInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cloudcredentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the cloud credentials of all families
         * @description The one list that has no pages. It does not tell which are locked.
         */
        get: operations["listCloudCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cloudcredentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete a cloud credential of any family
         * @description Refused while a project uses it. UNKNOWN: the status and the words of that, and whether one that is locked can go.
         */
        delete: operations["deleteCloudCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cloudcredentials/lockmanager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock or unlock a cloud credential */
        post: operations["lockCloudCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/cloudcredentials/makedefault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a cloud credential the default of its organization */
        post: operations["makeCloudCredentialDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/aws/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of AWS */
        get: operations["listAwsCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/aws/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a credential of AWS */
        post: operations["createAwsCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/aws/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a credential of AWS another name or other keys */
        post: operations["updateAwsCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/azure/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of Azure */
        get: operations["listAzureCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/azure/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a credential of Azure */
        post: operations["createAzureCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/azure/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a credential of Azure another name or other keys */
        post: operations["updateAzureCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/googlecloud/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of Google Cloud */
        get: operations["listGoogleCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/googlecloud/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a credential of Google Cloud
         * @description The key file is sent as a file. Nothing of it can be changed afterwards.
         */
        post: operations["createGoogleCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openstack/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of OpenStack */
        get: operations["listOpenStackCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openstack/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a credential of OpenStack */
        post: operations["createOpenStackCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openstack/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a credential of OpenStack another name or other keys */
        post: operations["updateOpenStackCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proxmox/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of Proxmox */
        get: operations["listProxmoxCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proxmox/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a credential of Proxmox */
        post: operations["createProxmoxCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proxmox/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a credential of Proxmox another name or other keys */
        post: operations["updateProxmoxCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/proxmox/update/hypervisors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the hypervisors of a credential of Proxmox */
        post: operations["updateProxmoxHypervisors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openshift/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of OpenShift */
        get: operations["listOpenShiftCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/openshift/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Store a credential of OpenShift
         * @description The answer does not tell the id. The credential is found in the list, by its name.
         */
        post: operations["createOpenShiftCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vsphere/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of vSphere */
        get: operations["listVsphereCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vsphere/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a credential of vSphere */
        post: operations["createVsphereCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vsphere/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a credential of vSphere another name or other keys */
        post: operations["updateVsphereCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vsphere/update/hypervisors": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the hypervisors of a credential of vSphere */
        post: operations["updateVsphereHypervisors"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/vsphere/datacenter-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List the datacenters that an account of vSphere sees
         * @description Asked before a credential is stored, which needs the id of its datacenter.
         */
        post: operations["listVsphereDatacenters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zadara/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of Zadara */
        get: operations["listZadaraCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zadara/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a credential of Zadara */
        post: operations["createZadaraCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zadara/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a credential of Zadara another name or other keys */
        post: operations["updateZadaraCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tanzu/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of Tanzu */
        get: operations["listTanzuCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tanzu/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a credential of Tanzu */
        post: operations["createTanzuCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tanzu/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a credential of Tanzu another name or other keys */
        post: operations["updateTanzuCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zededa/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of Zededa */
        get: operations["listZededaCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zededa/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a credential of Zededa */
        post: operations["createZededaCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/zededa/update/edge-nodes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Name the edge nodes of a credential of Zededa */
        post: operations["updateZededaEdgeNodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3credentials/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the backup credentials */
        get: operations["listBackupCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give a backup credential another name or another key pair
         * @description Endpoint and region stay.
         */
        put: operations["updateBackupCredential"];
        /** Store a backup credential */
        post: operations["createBackupCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a backup credential */
        delete: operations["deleteBackupCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3credentials/lockmanager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock or unlock a backup credential */
        post: operations["lockBackupCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/s3credentials/makedefault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a backup credential the default of its organization */
        post: operations["makeBackupCredentialDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opscredentials/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the billing credentials */
        get: operations["listBillingCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opscredentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a billing credential */
        post: operations["createBillingCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opscredentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a billing credential */
        delete: operations["deleteBillingCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opscredentials/lockmanager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock or unlock a billing credential */
        post: operations["lockBillingCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/opscredentials/makedefault": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a billing credential the default of its organization */
        post: operations["makeBillingCredentialDefault"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-credential/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the AI credentials */
        get: operations["listAiCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-credential/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store an AI credential */
        post: operations["createAiCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ai-credential/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete an AI credential */
        delete: operations["deleteAiCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showback/v1/showbackcredentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one page of the showback credentials
         * @description The list has a field for the password. UNKNOWN: whether it is filled.
         */
        get: operations["listShowbackCredentials"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showback/v1/showbackcredentials/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a showback credential */
        post: operations["createShowbackCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showback/v1/showbackcredentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a showback credential */
        delete: operations["deleteShowbackCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showback/v1/showbackcredentials/lockmanager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock or unlock a showback credential */
        post: operations["lockShowbackCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one page of the projects
         * @description It has the name of the cloud credential and no id of a credential.
         */
        get: operations["listProjects"];
        put?: never;
        /** Create a project */
        post: operations["createProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/delete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Delete a project
         * @description Refused while it is locked. UNKNOWN: the status of that, 409 at the sandbox.
         */
        post: operations["deleteProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/lockmanager": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Lock or unlock a project */
        post: operations["lockProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/project-deployment/enable-backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back a project up with a backup credential
         * @description Refused while the project is locked or not Ready, and where it is so already. UNKNOWN: the status of that, 409 at the sandbox.
         */
        post: operations["enableBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/project-deployment/disable-backup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Back a project up no longer
         * @description Refused while the project is locked or not Ready, and where it is so already. UNKNOWN: the status of that, 409 at the sandbox.
         */
        post: operations["disableBackup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/project-deployment/enable-ai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give a project an assistant with an AI credential
         * @description Refused while the project is locked or not Ready, and where it is so already. UNKNOWN: the status of that, 409 at the sandbox.
         */
        post: operations["enableAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/project-deployment/disable-ai": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the assistant away from a project
         * @description Refused while the project is locked or not Ready, and where it is so already. UNKNOWN: the status of that, 409 at the sandbox.
         */
        post: operations["disableAi"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/servers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the servers of all projects */
        get: operations["listServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/servers/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /**
         * Read a project with its servers
         * @description The one place that tells the ids of the credentials of a project.
         */
        get: operations["getProjectServers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/standalone/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        /** Read a project with its virtual machines */
        get: operations["getProjectVirtualMachines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/flavors/projects/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the flavors that projects may use */
        get: operations["listProjectFlavors"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/images/projects/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the images that projects may use */
        get: operations["listProjectImages"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projectquotas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the quotas of projects */
        get: operations["listProjectQuotas"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projectquotas/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Give a project another quota */
        post: operations["updateProjectQuota"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prometheusrules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one page of the billing rules
         * @description The list has fields for the user and the password of the credential. UNKNOWN: whether they are filled.
         */
        get: operations["listBillingRules"];
        put?: never;
        /** Create a billing rule */
        post: operations["createBillingRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prometheusrules/edit/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: components["parameters"]["ruleId"];
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Change a billing rule
         * @description This is how a rule moves to another credential.
         */
        put: operations["updateBillingRule"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prometheusrules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: components["parameters"]["ruleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a billing rule */
        delete: operations["deleteBillingRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showback/v1/showbackrules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the showback rules */
        get: operations["listShowbackRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showback/v1/showbackrules/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Create a showback rule */
        post: operations["createShowbackRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showback/v1/showbackrules/update": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Change a showback rule
         * @description Its credential stays. Refused where a rule without one would be External, or one with a credential General. UNKNOWN: the status of that, 409 at the sandbox.
         */
        post: operations["updateShowbackRule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/showback/v1/showbackrules/{ruleId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: components["parameters"]["ruleId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Delete a showback rule */
        delete: operations["deleteShowbackRule"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the organizations */
        get: operations["listOrganizations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the names of all organizations */
        get: operations["listOrganizationNames"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organizations/{organizationId}/prometheusrules": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                organizationId: components["parameters"]["organizationId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Bill an organization by further rules */
        post: operations["attachBillingRules"];
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
        /** @description Other fields may be there, such as message or error, which clients show when there is no detail. */
        Problem: {
            type?: string | null;
            title?: string | null;
            status?: number | null;
            detail?: string | null;
            instance?: string | null;
            /** @description What is wrong with each field. */
            errors?: {
                [key: string]: string[];
            };
        } & {
            [key: string]: unknown;
        };
        Created: {
            /** @description A number, written as a text */
            id: string;
            status?: number;
            message?: string | null;
            /** @description When true nothing was created */
            isError?: boolean;
        };
        /** @description What uses a credential, or belongs to it. */
        Named: {
            /** Format: int32 */
            id: number;
            name: string | null;
        };
        NamedByText: {
            id: string;
            name: string | null;
        };
        /** @description Who created or changed something. It was a text until June 2026, is an object since, and may be null; some lists have kept the text. */
        Audit: components["schemas"]["AuditUser"] | (string | null);
        AuditUser: {
            userId?: string | null;
            displayName?: string | null;
            /** Format: int32 */
            accountId?: number | null;
            isRobot?: boolean;
        };
        /** @description Of a list of the web API. Only totalCount tells when it ends. */
        Page: {
            /** Format: int32 */
            limit: number;
            /** Format: int32 */
            offset: number;
            hasMore: boolean;
            /** Format: int32 */
            nextOffset?: number | null;
            /**
             * Format: int64
             * @description How many entries the whole list has
             */
            totalCount: number;
        };
        LockRequest: {
            /** Format: int32 */
            id: number;
            /** @enum {string} */
            mode: "lock" | "unlock";
        };
        IdRequest: {
            /** Format: int32 */
            id: number;
        };
        LoginRequest: {
            email: string;
            password: string;
            /** @description Taikun's own clients send taikun when there is none */
            accountName?: string;
            /** @description keycloak for a user whom Keycloak knows. Left out for others */
            mode?: string;
        };
        RefreshRequest: {
            token: string;
            refreshToken: string;
        };
        /** @description The token is a JWT with the time at which it ends, exp. */
        Tokens: {
            token: string;
            refreshToken?: string | null;
            /** Format: date-time */
            refreshTokenExpireTime?: string | null;
            twoFaEnabled?: boolean | null;
            isForcedToEnabled2Fa?: boolean | null;
        };
        UserInfo: {
            data: components["schemas"]["User"];
        };
        User: {
            id: string;
            username: string | null;
            email: string | null;
            /** @description Such as Partner, Manager or User; the document of July 2026 has AccountOwner, AccountAdmin or None */
            role: string | null;
            /**
             * Format: int32
             * @description Not in the document of July 2026
             */
            organizationId?: number | null;
            organizationName?: string | null;
        };
        CloudCredentialList: components["schemas"]["CloudCredential"][];
        CloudCredential: {
            /** Format: int32 */
            id: number;
            fullName: string | null;
            cloudType: components["schemas"]["CloudType"];
            isDefault: boolean;
            /** Format: int32 */
            organizationId: number;
            projects: components["schemas"]["Named"][] | null;
        };
        /** @description AWS, AZURE, GOOGLE, OPENSTACK, PROXMOX, OPENSHIFT, VSPHERE, ZADARA, TANZU, ZEDEDA, GENERICKUBERNETES, or another one. */
        CloudType: string;
        /** @description What the lists of all families have in common. */
        FamilyCredential: {
            /** Format: int32 */
            id: number;
            name: string | null;
            /** Format: int32 */
            organizationId: number;
            organizationName: string | null;
            projects: components["schemas"]["Named"][] | null;
            /**
             * Format: int32
             * @description Google Cloud's list lacks it
             */
            projectCount?: number;
            isLocked: boolean;
            isDefault: boolean;
            /** @description Written out, such as Europe, where a request has eu */
            continentName: string | null;
            createdBy: components["schemas"]["Audit"];
            createdAt: string | null;
            lastModified: string | null;
            lastModifiedBy: components["schemas"]["Audit"];
        };
        AwsCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["AwsCredential"][] | null;
        };
        AwsCredential: components["schemas"]["FamilyCredential"] & {
            region: string;
            availabilityZones: string[];
            /** Format: int32 */
            availabilityZonesCount: number;
        };
        /** @description With an access key, or with a role. */
        CreateAwsCredentialRequest: {
            name: components["schemas"]["CredentialName"];
            awsRegion: string;
            awsAccessKeyId?: string;
            awsSecretAccessKey?: string;
            roleArn?: string;
            externalId?: string;
            azCount?: components["schemas"]["AzCount"];
            /** Format: int32 */
            organizationId?: number;
        };
        /** @description UNKNOWN: whether keys that are left out stay. Send them all. */
        UpdateAwsCredentialRequest: {
            /** Format: int32 */
            id: number;
            name: components["schemas"]["CredentialName"];
            awsAccessKeyId?: string;
            awsSecretAccessKey?: string;
            roleArn?: string;
            externalId?: string;
        };
        /** @description Letters, digits and dashes. */
        CredentialName: string;
        /**
         * Format: int32
         * @description How many availability zones.
         */
        AzCount: number;
        AzureCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["AzureCredential"][] | null;
        };
        AzureCredential: components["schemas"]["FamilyCredential"] & {
            tenantId: string;
            location: string;
            availabilityZones: string[];
            /** Format: int32 */
            availabilityZonesCount: number;
        };
        CreateAzureCredentialRequest: {
            name: components["schemas"]["CredentialName"];
            azureSubscriptionId: string;
            azureClientId: string;
            azureClientSecret: string;
            azureTenantId: string;
            azureLocation: string;
            azCount?: components["schemas"]["AzCount"];
            /** Format: int32 */
            organizationId?: number;
        };
        UpdateAzureCredentialRequest: {
            /** Format: int32 */
            id: number;
            name: components["schemas"]["CredentialName"];
            azureClientId: string;
            azureClientSecret: string;
        };
        GoogleCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["GoogleCredential"][] | null;
        };
        GoogleCredential: components["schemas"]["FamilyCredential"] & {
            region: string;
            zones: string[];
            /** Format: int32 */
            availabilityZonesCount: number;
            /** @description The project of Google Cloud */
            projectId: string | null;
            folderId: string | null;
            billingAccountId: string | null;
            billingAccountName: string | null;
        };
        /** @description Into the project of the key file, with importProject, or into another one of a folder and a billing account. */
        CreateGoogleCredentialRequest: {
            /**
             * Format: binary
             * @description The key file
             */
            config: Blob;
            name: components["schemas"]["CredentialName"];
            region: string;
            azCount?: components["schemas"]["AzCount"];
            importProject?: boolean;
            folderId?: string;
            billingAccountId?: string;
            /** Format: int32 */
            organizationId?: number;
        };
        OpenStackCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["OpenStackCredential"][] | null;
        };
        OpenStackCredential: components["schemas"]["FamilyCredential"] & {
            user: string | null;
            url: string | null;
            project: string | null;
            domain: string | null;
            region: string | null;
            publicNetwork: string | null;
            importNetwork: boolean;
            tenantId: string | null;
            availabilityZone: string | null;
            volumeType: string | null;
            internalSubnetId: string | null;
            isAdmin: boolean;
            isInfra: boolean;
            applicationCredEnabled: boolean;
            skipTlsFlag: boolean;
        };
        CreateOpenStackCredentialRequest: {
            name: components["schemas"]["CredentialName"];
            /** @description The id of an application credential when applicationCredEnabled is true. */
            openStackUser: string;
            openStackPassword: string;
            openStackUrl: string;
            openStackProject: string;
            openStackPublicNetwork: string;
            openStackRegion: string;
            /** @description Left out for an application credential */
            openStackDomain?: string;
            openStackAvailabilityZone?: string;
            openStackContinent?: components["schemas"]["Continent"];
            openStackVolumeType?: string;
            openStackImportNetwork?: boolean;
            openStackInternalSubnetId?: string;
            applicationCredEnabled?: boolean;
            skipTlsFlag?: boolean;
            /** Format: int32 */
            organizationId?: number;
        };
        UpdateOpenStackCredentialRequest: {
            /** Format: int32 */
            id: number;
            name: components["schemas"]["CredentialName"];
            openStackUser: string;
            openStackPassword: string;
        };
        /** @description Short, such as eu, as or us. Lists have it written out. */
        Continent: string;
        ProxmoxCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["ProxmoxCredential"][] | null;
        };
        ProxmoxCredential: components["schemas"]["FamilyCredential"] & {
            url: string | null;
            tokenId: string | null;
            storage: string | null;
            vmTemplateName: string | null;
            hypervisors: components["schemas"]["Named"][] | null;
            proxmoxNetworks: components["schemas"]["ProxmoxNetwork"][] | null;
            skipTlsFlag: boolean;
        };
        ProxmoxNetwork: {
            bridge: string | null;
            gateway: string | null;
            ipAddress: string | null;
            /** Format: int32 */
            netMask: number;
            beginAllocationRange: string | null;
            endAllocationRange: string | null;
            isPrivate: boolean;
            isVirtualLbNetwork: boolean;
        };
        CreateProxmoxCredentialRequest: {
            name: components["schemas"]["CredentialName"];
            url: string;
            tokenId: string;
            tokenSecret: string;
            storage: string;
            vmTemplateName: string;
            hypervisors: string[];
            publicNetwork: components["schemas"]["ProxmoxNetworkRequest"];
            privateNetwork: components["schemas"]["ProxmoxNetworkRequest"];
            continent?: components["schemas"]["Continent"];
            skipTlsFlag?: boolean;
            /** Format: int32 */
            organizationId?: number;
        };
        ProxmoxNetworkRequest: {
            bridge: string;
            gateway: string;
            ipAddress: string;
            /** Format: int32 */
            netMask: number;
            beginAllocationRange: string;
            endAllocationRange: string;
        };
        UpdateProxmoxCredentialRequest: {
            /** Format: int32 */
            id: number;
            name: components["schemas"]["CredentialName"];
            tokenId: string;
            tokenSecret: string;
        };
        UpdateHypervisorsRequest: {
            /** Format: int32 */
            id: number;
            /** @description All of them */
            hypervisors: string[];
        };
        OpenShiftCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["OpenShiftCredential"][] | null;
        };
        OpenShiftCredential: components["schemas"]["FamilyCredential"] & {
            baseDomain: string | null;
            storageClass: string | null;
        };
        CreateOpenShiftCredentialRequest: {
            name: components["schemas"]["CredentialName"];
            kubeConfig: string;
            pullSecret: string;
            storageClass: string;
            baseDomain: string;
            /** Format: int32 */
            organizationId?: number;
        };
        VsphereCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["VsphereCredential"][] | null;
        };
        VsphereCredential: components["schemas"]["FamilyCredential"] & {
            url: string | null;
            username: string | null;
            datacenterId: string | null;
            datacenterName: string | null;
            datastore: string | null;
            resourcePool: string | null;
            drsEnabled: boolean;
            vmTemplateName: string | null;
            hypervisors: components["schemas"]["NamedByText"][] | null;
            vsphereNetworks: components["schemas"]["VsphereNetwork"][] | null;
            skipTlsFlag: boolean;
        };
        VsphereNetwork: {
            name: string | null;
            gateway: string | null;
            ipAddress: string | null;
            /** Format: int32 */
            netMask: number;
            beginAllocationRange: string | null;
            endAllocationRange: string | null;
            isPrivate: boolean;
            isVirtualLbNetwork: boolean;
        };
        VsphereDatacentersRequest: {
            url: string;
            username: string;
            password: string;
            /** @description UNKNOWN: whether it leaves out the others */
            datacenterName?: string;
        };
        VsphereDatacenterList: components["schemas"]["VsphereDatacenter"][];
        VsphereDatacenter: {
            /** @description Its id, such as datacenter-3 */
            datacenter: string;
            name: string;
        };
        CreateVsphereCredentialRequest: {
            name: components["schemas"]["CredentialName"];
            url: string;
            username: string;
            password: string;
            datacenterId: string;
            datacenterName: string;
            datastoreName: string;
            resourcePoolName: string;
            vmTemplateName: string;
            drsEnabled?: boolean;
            hypervisors?: string[];
            publicNetwork: components["schemas"]["VsphereNetworkRequest"];
            privateNetwork: components["schemas"]["VsphereNetworkRequest"];
            continent?: components["schemas"]["Continent"];
            /** Format: int32 */
            organizationId?: number;
        };
        VsphereNetworkRequest: {
            name: string;
            gateway: string;
            ipAddress: string;
            /** Format: int32 */
            netMask: number;
            beginAllocationRange: string;
            endAllocationRange: string;
        };
        UpdateVsphereCredentialRequest: {
            /** Format: int32 */
            id: number;
            name: components["schemas"]["CredentialName"];
            username: string;
            password: string;
        };
        ZadaraCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["ZadaraCredential"][] | null;
        };
        ZadaraCredential: components["schemas"]["FamilyCredential"] & {
            region: string;
            availabilityZones: string[];
            /** Format: int32 */
            availabilityZonesCount: number;
            zadaraApiUrl: string;
            zadaraVolumeType: string;
        };
        CreateZadaraCredentialRequest: {
            name: components["schemas"]["CredentialName"];
            zadaraUrl: string;
            zadaraAccessKeyId: string;
            zadaraSecretAccessKey: string;
            zadaraRegion: string;
            zadaraVolumeType: string;
            azCount?: components["schemas"]["AzCount"];
            /** Format: int32 */
            organizationId?: number;
        };
        UpdateZadaraCredentialRequest: {
            /** Format: int32 */
            id: number;
            name: components["schemas"]["CredentialName"];
            zadaraAccessKeyId: string;
            zadaraSecretAccessKey: string;
        };
        TanzuCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["TanzuCredential"][] | null;
        };
        TanzuCredential: components["schemas"]["FamilyCredential"] & {
            url: string | null;
            username: string | null;
            namespace: string | null;
            volumeType: string | null;
            /** Format: int32 */
            port: number | null;
        };
        CreateTanzuCredentialRequest: {
            name: components["schemas"]["CredentialName"];
            url: string;
            username: string;
            password: string;
            namespace: string;
            volumeType: string;
            tanzuContinent?: components["schemas"]["Continent"];
            /** Format: int32 */
            port?: number;
            /** Format: int32 */
            organizationId?: number;
        };
        UpdateTanzuCredentialRequest: {
            /** Format: int32 */
            id: number;
            name: components["schemas"]["CredentialName"];
            password: string;
        };
        ZededaCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["ZededaCredential"][] | null;
        };
        ZededaCredential: components["schemas"]["FamilyCredential"] & {
            apiUrl: string | null;
            apiToken: string | null;
            /** @description The project at Zededa */
            project: string | null;
            projectId: string | null;
            edgeNodes: components["schemas"]["Named"][] | null;
            zededaNetworks: components["schemas"]["ZededaNetwork"][] | null;
        };
        /** @description UNKNOWN: whether vlanId is shown. */
        ZededaNetwork: {
            interface: string | null;
            gateway: string | null;
            ipAddress: string | null;
            /** Format: int32 */
            netMask: number;
            /** Format: int32 */
            vlanId?: number | null;
            beginAllocationRange: string | null;
            endAllocationRange: string | null;
            isPrivate: boolean;
        };
        CreateZededaCredentialRequest: {
            name: components["schemas"]["CredentialName"];
            apiUrl: string;
            apiToken: string;
            project: string;
            edgeNodes: string[];
            publicNetwork: components["schemas"]["ZededaNetworkRequest"];
            privateNetwork: components["schemas"]["ZededaNetworkRequest"];
            continent?: components["schemas"]["Continent"];
            /** Format: int32 */
            organizationId?: number;
        };
        ZededaNetworkRequest: {
            interface: string;
            gateway: string;
            ipAddress: string;
            /** Format: int32 */
            netMask: number;
            /** Format: int32 */
            vlanId?: number;
            beginAllocationRange: string;
            endAllocationRange: string;
        };
        UpdateEdgeNodesRequest: {
            /** Format: int32 */
            id: number;
            /** @description All of them */
            edgeNodes: string[];
        };
        BackupCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["BackupCredential"][] | null;
        };
        BackupCredential: {
            /** Format: int32 */
            id: number;
            s3Name: string | null;
            s3AccessKeyId: string | null;
            s3Endpoint: string | null;
            s3Region: string | null;
            /** Format: int32 */
            organizationId: number | null;
            organizationName: string | null;
            projects: components["schemas"]["Named"][] | null;
            isLocked: boolean;
            isDefault: boolean;
            isInfra: boolean;
            createdBy: components["schemas"]["Audit"];
            createdAt: string | null;
            lastModified: string | null;
            lastModifiedBy: components["schemas"]["Audit"];
        };
        CreateBackupCredentialRequest: {
            s3Name: string;
            s3AccessKeyId: string;
            s3SecretKey: string;
            s3Endpoint: string;
            s3Region: string;
            /** Format: int32 */
            organizationId?: number;
        };
        UpdateBackupCredentialRequest: {
            /** Format: int32 */
            id: number;
            s3Name: string;
            s3AccessKeyId: string;
            s3SecretKey: string;
        };
        BillingCredentialPage: components["schemas"]["Page"] & {
            data: components["schemas"]["BillingCredential"][] | null;
        };
        BillingCredential: {
            /** Format: int32 */
            id: number;
            name: string | null;
            prometheusUsername: string | null;
            prometheusUrl: string | null;
            /** Format: int32 */
            organizationId: number | null;
            organizationName: string | null;
            rules: components["schemas"]["BillingRuleName"][] | null;
            isLocked: boolean;
            isDefault: boolean;
            createdBy: components["schemas"]["Audit"];
            lastModified: string | null;
            lastModifiedBy: components["schemas"]["Audit"];
        };
        BillingRuleName: {
            /** Format: int32 */
            prometheusRuleId: number;
            prometheusRuleName: string | null;
        };
        CreateBillingCredentialRequest: {
            name: string;
            prometheusUsername: string;
            prometheusPassword: string;
            prometheusUrl: string;
            /** Format: int32 */
            organizationId?: number;
        };
        AiCredentialPage: {
            data: components["schemas"]["AiCredential"][] | null;
            /** Format: int32 */
            totalCount: number;
        };
        AiCredential: {
            /** Format: int32 */
            id: number;
            url: string | null;
            name: string | null;
            /** @description Taikun, OpenAi, or another one */
            type: string;
            /** Format: int32 */
            organizationId: number | null;
            organizationName: string | null;
            projects: components["schemas"]["Named"][] | null;
            isDefault: boolean;
        };
        CreateAiCredentialRequest: {
            name: string;
            apiKey: string;
            /** Format: int32 */
            organizationId?: number;
        };
        ShowbackCredentialPage: {
            data: components["schemas"]["ShowbackCredential"][] | null;
            /** Format: int32 */
            totalCount: number;
        };
        ShowbackCredential: {
            /** Format: int32 */
            id: number;
            name: string | null;
            url: string | null;
            username: string | null;
            password?: string | null;
            isLocked: boolean;
            /** Format: int32 */
            organizationId: number;
            organizationName: string | null;
            rules: components["schemas"]["Named"][] | null;
            createdBy?: components["schemas"]["Audit"];
            createdAt?: string | null;
            lastModified?: string | null;
            lastModifiedBy?: components["schemas"]["Audit"];
        };
        CreateShowbackCredentialRequest: {
            name: string;
            url: string;
            username: string;
            password: string;
            /** Format: int32 */
            organizationId?: number;
        };
        ProjectPage: components["schemas"]["Page"] & {
            data: components["schemas"]["Project"][] | null;
        };
        Project: {
            /** Format: int32 */
            id: number;
            name: string | null;
            /** Format: int32 */
            organizationId: number;
            organizationName: string | null;
            status: components["schemas"]["ProjectStatus"];
            cloudType: components["schemas"]["CloudType"];
            cloudCredentialName?: string | null;
            isKubernetes: boolean;
            isLocked: boolean;
            isBackupEnabled: boolean;
            aiEnabled: boolean;
        };
        /** @description Ready, Failure, Updating, UpdatingCredentials, EnableBackup, DisableBackup, EnableAi, DisableAi, Deleting, or another one. */
        ProjectStatus: string;
        CreateProjectRequest: {
            name: string;
            /** Format: int32 */
            cloudCredentialId: number;
            isKubernetes?: boolean;
            isBackupEnabled?: boolean;
            /** Format: int32 */
            s3CredentialId?: number;
            aiEnabled?: boolean;
            /** Format: int32 */
            aiCredentialId?: number;
            flavors?: string[];
            expiredAt?: string | null;
        };
        DeleteProjectRequest: {
            /** Format: int32 */
            projectId: number;
            isForceDelete?: boolean;
        };
        ProjectRequest: {
            /** Format: int32 */
            projectId: number;
        };
        EnableBackupRequest: {
            /** Format: int32 */
            projectId: number;
            /** Format: int32 */
            s3CredentialId: number;
        };
        EnableAiRequest: {
            /** Format: int32 */
            projectId: number;
            /** Format: int32 */
            aiCredentialId: number;
        };
        ProjectServers: {
            data: components["schemas"]["Server"][] | null;
            project: components["schemas"]["ProjectDetails"];
        };
        ProjectDetails: {
            /** Format: int32 */
            id: number;
            name: string | null;
            /** Format: int32 */
            organizationId: number;
            organizationName: string | null;
            status: components["schemas"]["ProjectStatus"];
            cloudType: components["schemas"]["CloudType"];
            /**
             * Format: int32
             * @description The id of its cloud credential
             */
            cloudId: number;
            cloudName: string | null;
            /** Format: int32 */
            s3CredentialId: number | null;
            /** Format: int32 */
            aiCredentialId: number | null;
            isBackupEnabled: boolean;
            aiEnabled: boolean;
            isLocked: boolean;
        };
        ServerPage: components["schemas"]["Page"] & {
            data: components["schemas"]["Server"][] | null;
        };
        Server: {
            /** Format: int32 */
            id: number;
            name: string | null;
            /** Format: int32 */
            projectId?: number;
            status?: string | null;
        };
        ProjectVirtualMachines: {
            data: components["schemas"]["VirtualMachine"][] | null;
            project: components["schemas"]["ProjectName"];
        };
        VirtualMachine: {
            /** Format: int32 */
            id: number;
            name: string | null;
            status?: string | null;
        };
        ProjectName: {
            /** Format: int32 */
            id: number;
            name: string | null;
        };
        ProjectFlavorPage: components["schemas"]["Page"] & {
            data: components["schemas"]["ProjectFlavor"][] | null;
        };
        ProjectFlavor: {
            /** Format: int32 */
            id: number;
            name: string | null;
        };
        ProjectImagePage: components["schemas"]["Page"] & {
            data: components["schemas"]["ProjectImage"][] | null;
        };
        ProjectImage: {
            /** Format: int32 */
            id: number;
            name: string | null;
        };
        ProjectQuotaPage: components["schemas"]["Page"] & {
            data: components["schemas"]["ProjectQuota"][] | null;
        };
        ProjectQuota: {
            /** Format: int32 */
            projectId: number;
            projectName: string | null;
            /** Format: int64 */
            serverCpu: number;
            serverRam: number;
            serverDiskSize: number;
            /** Format: int64 */
            vmCpu: number;
            vmRam: number;
            vmVolumeSize: number;
        };
        UpdateProjectQuotaRequest: {
            /**
             * Format: int32
             * @description The id of the project
             */
            quotaId: number;
            /** Format: int64 */
            serverCpu?: number;
            serverRam?: number;
            serverDiskSize?: number;
            /** Format: int64 */
            vmCpu?: number;
            vmRam?: number;
            vmVolumeSize?: number;
        };
        BillingRulePage: components["schemas"]["Page"] & {
            data: components["schemas"]["BillingRule"][] | null;
        };
        BillingRule: {
            /** Format: int32 */
            id: number;
            name: string | null;
            userName: string | null;
            password: string | null;
            url: string | null;
            metricName: string | null;
            labels: components["schemas"]["Label"][] | null;
            boundOrganizations: components["schemas"]["BoundOrganization"][] | null;
            /** @description Sum or Count */
            type: string;
            price: number;
            billingStartDate: string | null;
            account: components["schemas"]["Account"];
            operationCredential: components["schemas"]["BillingCredentialName"];
            createdBy: components["schemas"]["Audit"];
            createdAt: string | null;
            lastModified: string | null;
            lastModifiedBy: components["schemas"]["Audit"];
        };
        /** @description The billing credential of a rule. */
        BillingCredentialName: {
            /** Format: int32 */
            operationCredentialId: number | null;
            name: string | null;
            isDefault: boolean;
        };
        Account: {
            /** Format: int32 */
            accountId: number;
            accountName: string | null;
        };
        BoundOrganization: {
            /** Format: int32 */
            id: number;
            name: string | null;
            ruleDiscountRate: number | null;
            globalDiscountRate: number | null;
        };
        Label: {
            label: string | null;
            value: string | null;
        };
        LabelRequest: {
            label: string;
            value: string;
        };
        CreateBillingRuleRequest: {
            name: string;
            metricName: string;
            /** @enum {string} */
            type: "Sum" | "Count";
            price: number;
            labels: components["schemas"]["LabelRequest"][];
            /** Format: int32 */
            operationCredentialId: number;
        };
        UpdateBillingRuleRequest: {
            name: string;
            metricName: string;
            /** @enum {string} */
            type: "Sum" | "Count";
            price: number;
            labels: components["schemas"]["LabelRequest"][];
            /** Format: int32 */
            operationCredentialId: number;
        };
        BillingRuleAttachmentList: components["schemas"]["BillingRuleAttachment"][];
        BillingRuleAttachment: {
            /** Format: int32 */
            id: number;
            discountRate?: number;
        };
        ShowbackRulePage: {
            data: components["schemas"]["ShowbackRule"][] | null;
            /** Format: int32 */
            totalCount: number;
        };
        ShowbackRule: {
            /** Format: int32 */
            id: number;
            name: string | null;
            metricName: string | null;
            /** @description General or External. Only the second has a credential */
            kind: string | null;
            /** @description Sum or Count */
            type: string | null;
            price: number;
            labels: components["schemas"]["Label"][] | null;
            /** Format: int32 */
            projectAlertLimit?: number | null;
            /** Format: int32 */
            globalAlertLimit?: number | null;
            /** Format: int32 */
            organizationId: number;
            organizationName: string | null;
            /**
             * Format: int32
             * @description Null, or 0, where there is none
             */
            showbackCredentialId: number | null;
            showbackCredentialName?: string | null;
            createdBy?: components["schemas"]["Audit"];
            createdAt?: string | null;
            lastModified?: string | null;
            lastModifiedBy?: components["schemas"]["Audit"];
        };
        CreateShowbackRuleRequest: {
            name: string;
            metricName: string;
            /** @enum {string} */
            kind: "General" | "External";
            /** @enum {string} */
            type: "Sum" | "Count";
            price: number;
            labels?: components["schemas"]["LabelRequest"][];
            /** Format: int32 */
            projectAlertLimit?: number;
            /** Format: int32 */
            globalAlertLimit?: number;
            /**
             * Format: int32
             * @description Of a rule of the kind External alone
             */
            showbackCredentialId?: number;
            /** Format: int32 */
            organizationId?: number;
        };
        UpdateShowbackRuleRequest: {
            /** Format: int32 */
            id: number;
            name: string;
            metricName: string;
            /** @enum {string} */
            kind: "General" | "External";
            /** @enum {string} */
            type: "Sum" | "Count";
            price: number;
            labels?: components["schemas"]["LabelRequest"][];
            /** Format: int32 */
            projectAlertLimit?: number;
            /** Format: int32 */
            globalAlertLimit?: number;
        };
        OrganizationPage: components["schemas"]["Page"] & {
            data: components["schemas"]["Organization"][] | null;
        };
        Organization: {
            /** Format: int32 */
            id: number;
            name: string | null;
            fullName?: string | null;
        };
        OrganizationNameList: components["schemas"]["OrganizationName"][];
        OrganizationName: {
            /** Format: int32 */
            id: number;
            name: string | null;
            isInfra?: boolean;
            /** Format: int32 */
            accountId?: number;
            accountName?: string | null;
        };
    };
    responses: {
        /** @description Refused. The body is a problem, or a text. */
        Refused: {
            headers: {
                /** @description Not documented, as is how many requests are allowed. Heeded where it is sent. */
                "Retry-After"?: string;
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Problem"];
                "application/problem+json": components["schemas"]["Problem"];
                "text/plain": string;
            };
        };
        /** @description It is done. No body is documented, and one that is there may say that it is not done, with isError. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description The id of what was created. The list may not have it at once. */
        Created: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Created"];
            };
        };
    };
    parameters: {
        credentialId: number;
        projectId: number;
        ruleId: number;
        organizationId: number;
        /** @description How many entries a page has. */
        Limit: number;
        /** @description How many entries are left out before the first. */
        Offset: number;
        /** @description Of this organization only. A Partner sees several. */
        OrganizationId: number;
        AccountId: number;
        /** @description The name of a field. */
        SortBy: string;
        SortDirection: "asc" | "desc";
        Search: string;
        SearchId: string;
        /** @description The one with this id. */
        Id: number;
        /** @description Of one family only. */
        CloudType: string;
        IsAdmin: boolean;
        IsInfra: boolean;
        /** @description Of this project only. */
        ProjectId: number;
        /** @description Those that use this backup credential. */
        BackupCredentialId: number;
        AutoscalingGroup: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /** Log in */
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginRequest"];
            };
        };
        responses: {
            /** @description A token, unless a second factor is due. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Ask for another token
     * @description Both tokens of the login are sent.
     */
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshRequest"];
            };
        };
        responses: {
            /** @description A token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tokens"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read who calls */
    getUserInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user whose token or keys they are. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UserInfo"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * List the cloud credentials of all families
     * @description The one list that has no pages. It does not tell which are locked.
     */
    listCloudCredentials: {
        parameters: {
            query?: {
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                Search?: components["parameters"]["Search"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
                /** @description Of one family only. */
                CloudType?: components["parameters"]["CloudType"];
                IsAdmin?: components["parameters"]["IsAdmin"];
                IsInfra?: components["parameters"]["IsInfra"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credentials, with the projects that use them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CloudCredentialList"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Delete a cloud credential of any family
     * @description Refused while a project uses it. UNKNOWN: the status and the words of that, and whether one that is locked can go.
     */
    deleteCloudCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Lock or unlock a cloud credential */
    lockCloudCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Make a cloud credential the default of its organization */
    makeCloudCredentialDefault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of AWS */
    listAwsCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AwsCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a credential of AWS */
    createAwsCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAwsCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Give a credential of AWS another name or other keys */
    updateAwsCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAwsCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of Azure */
    listAzureCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AzureCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a credential of Azure */
    createAzureCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAzureCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Give a credential of Azure another name or other keys */
    updateAzureCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateAzureCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of Google Cloud */
    listGoogleCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoogleCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Store a credential of Google Cloud
     * @description The key file is sent as a file. Nothing of it can be changed afterwards.
     */
    createGoogleCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["CreateGoogleCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of OpenStack */
    listOpenStackCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenStackCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a credential of OpenStack */
    createOpenStackCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOpenStackCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Give a credential of OpenStack another name or other keys */
    updateOpenStackCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateOpenStackCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of Proxmox */
    listProxmoxCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProxmoxCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a credential of Proxmox */
    createProxmoxCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProxmoxCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Give a credential of Proxmox another name or other keys */
    updateProxmoxCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProxmoxCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Name the hypervisors of a credential of Proxmox */
    updateProxmoxHypervisors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHypervisorsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of OpenShift */
    listOpenShiftCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenShiftCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Store a credential of OpenShift
     * @description The answer does not tell the id. The credential is found in the list, by its name.
     */
    createOpenShiftCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateOpenShiftCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of vSphere */
    listVsphereCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VsphereCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a credential of vSphere */
    createVsphereCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateVsphereCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Give a credential of vSphere another name or other keys */
    updateVsphereCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateVsphereCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Name the hypervisors of a credential of vSphere */
    updateVsphereHypervisors: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateHypervisorsRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * List the datacenters that an account of vSphere sees
     * @description Asked before a credential is stored, which needs the id of its datacenter.
     */
    listVsphereDatacenters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VsphereDatacentersRequest"];
            };
        };
        responses: {
            /** @description The datacenters, in one list without pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VsphereDatacenterList"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of Zadara */
    listZadaraCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZadaraCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a credential of Zadara */
    createZadaraCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateZadaraCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Give a credential of Zadara another name or other keys */
    updateZadaraCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateZadaraCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of Tanzu */
    listTanzuCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, without their secrets. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TanzuCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a credential of Tanzu */
    createTanzuCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTanzuCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Give a credential of Tanzu another name or other keys */
    updateTanzuCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateTanzuCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of Zededa */
    listZededaCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, each with its token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ZededaCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a credential of Zededa */
    createZededaCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateZededaCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Name the edge nodes of a credential of Zededa */
    updateZededaEdgeNodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateEdgeNodesRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the backup credentials */
    listBackupCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, with the projects that use them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Give a backup credential another name or another key pair
     * @description Endpoint and region stay.
     */
    updateBackupCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBackupCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a backup credential */
    createBackupCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBackupCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Delete a backup credential */
    deleteBackupCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Lock or unlock a backup credential */
    lockBackupCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Make a backup credential the default of its organization */
    makeBackupCredentialDefault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the billing credentials */
    listBillingCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, with the rules that use them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a billing credential */
    createBillingCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBillingCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Delete a billing credential */
    deleteBillingCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Lock or unlock a billing credential */
    lockBillingCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Make a billing credential the default of its organization */
    makeBillingCredentialDefault: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IdRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the AI credentials */
    listAiCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, with the projects that use them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AiCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store an AI credential */
    createAiCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateAiCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Delete an AI credential */
    deleteAiCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * List one page of the showback credentials
     * @description The list has a field for the password. UNKNOWN: whether it is filled.
     */
    listShowbackCredentials: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, with the rules that use them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowbackCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Store a showback credential */
    createShowbackCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShowbackCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Delete a showback credential */
    deleteShowbackCredential: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Lock or unlock a showback credential */
    lockShowbackCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * List one page of the projects
     * @description It has the name of the cloud credential and no id of a credential.
     */
    listProjects: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
                /** @description Those that use this backup credential. */
                BackupCredentialId?: components["parameters"]["BackupCredentialId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of projects. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Create a project */
    createProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateProjectRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Delete a project
     * @description Refused while it is locked. UNKNOWN: the status of that, 409 at the sandbox.
     */
    deleteProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteProjectRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Lock or unlock a project */
    lockProject: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LockRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Back a project up with a backup credential
     * @description Refused while the project is locked or not Ready, and where it is so already. UNKNOWN: the status of that, 409 at the sandbox.
     */
    enableBackup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableBackupRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Back a project up no longer
     * @description Refused while the project is locked or not Ready, and where it is so already. UNKNOWN: the status of that, 409 at the sandbox.
     */
    disableBackup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Give a project an assistant with an AI credential
     * @description Refused while the project is locked or not Ready, and where it is so already. UNKNOWN: the status of that, 409 at the sandbox.
     */
    enableAi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EnableAiRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Take the assistant away from a project
     * @description Refused while the project is locked or not Ready, and where it is so already. UNKNOWN: the status of that, 409 at the sandbox.
     */
    disableAi: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProjectRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the servers of all projects */
    listServers: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                AutoscalingGroup?: components["parameters"]["AutoscalingGroup"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServerPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Read a project with its servers
     * @description The one place that tells the ids of the credentials of a project.
     */
    getProjectServers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project and its servers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectServers"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read a project with its virtual machines */
    getProjectVirtualMachines: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                projectId: components["parameters"]["projectId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The project and its virtual machines. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectVirtualMachines"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the flavors that projects may use */
    listProjectFlavors: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this project only. */
                ProjectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of flavors. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectFlavorPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the images that projects may use */
    listProjectImages: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this project only. */
                ProjectId?: components["parameters"]["ProjectId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of images. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectImagePage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the quotas of projects */
    listProjectQuotas: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of quotas. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectQuotaPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Give a project another quota */
    updateProjectQuota: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProjectQuotaRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * List one page of the billing rules
     * @description The list has fields for the user and the password of the credential. UNKNOWN: whether they are filled.
     */
    listBillingRules: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                AccountId?: components["parameters"]["AccountId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rules, each with its credential. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BillingRulePage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Create a billing rule */
    createBillingRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateBillingRuleRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Change a billing rule
     * @description This is how a rule moves to another credential.
     */
    updateBillingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: components["parameters"]["ruleId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateBillingRuleRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Delete a billing rule */
    deleteBillingRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: components["parameters"]["ruleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the showback rules */
    listShowbackRules: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description Of this organization only. A Partner sees several. */
                OrganizationId?: components["parameters"]["OrganizationId"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of rules, each with its credential, if any. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShowbackRulePage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Create a showback rule */
    createShowbackRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateShowbackRuleRequest"];
            };
        };
        responses: {
            200: components["responses"]["Created"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Change a showback rule
     * @description Its credential stays. Refused where a rule without one would be External, or one with a credential General. UNKNOWN: the status of that, 409 at the sandbox.
     */
    updateShowbackRule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateShowbackRuleRequest"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Delete a showback rule */
    deleteShowbackRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                ruleId: components["parameters"]["ruleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the organizations */
    listOrganizations: {
        parameters: {
            query?: {
                /** @description How many entries a page has. */
                Limit?: components["parameters"]["Limit"];
                /** @description How many entries are left out before the first. */
                Offset?: components["parameters"]["Offset"];
                /** @description The name of a field. */
                SortBy?: components["parameters"]["SortBy"];
                SortDirection?: components["parameters"]["SortDirection"];
                Search?: components["parameters"]["Search"];
                SearchId?: components["parameters"]["SearchId"];
                /** @description The one with this id. */
                Id?: components["parameters"]["Id"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of organizations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List the names of all organizations */
    listOrganizationNames: {
        parameters: {
            query?: {
                AccountId?: components["parameters"]["AccountId"];
                Search?: components["parameters"]["Search"];
                IsInfra?: components["parameters"]["IsInfra"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The organizations, in one list without pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationNameList"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Bill an organization by further rules */
    attachBillingRules: {
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
                "application/json": components["schemas"]["BillingRuleAttachmentList"];
            };
        };
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
}
