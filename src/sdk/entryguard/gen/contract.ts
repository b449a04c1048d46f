// Generated from openapi/entryguard.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Log in
         * @description Three outcomes have the status 200, and a token comes with one of them only.
         */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/verify-mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End a login with a second factor */
        post: operations["verifyMfa"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for another token */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read who calls */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List every credential of the organization */
        get: operations["listCredentials"];
        put?: never;
        /**
         * Store a credential
         * @description EntryGuard verifies it in the background, which is over after some seconds.
         */
        post: operations["createCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/credentials/{credentialId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        /** Read one credential */
        get: operations["getCredential"];
        put?: never;
        post?: never;
        /**
         * Delete a credential
         * @description EntryGuard's documents disagree about a credential in use: its API reference says that it refuses with 400 and the code CREDENTIAL_IN_USE while active resources use it, its user guide that all resources of the credential go, too.
         */
        delete: operations["deleteCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List every resource of the organization */
        get: operations["listResources"];
        put?: never;
        /**
         * Create a resource
         * @description It is not active at first. EntryGuard verifies it in the background. Refused where the credential is for another provider, or another resource has the same identifier. UNKNOWN: the status of that, 409 at the sandbox.
         */
        post: operations["createResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/resources/{resourceId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        /** Read one resource */
        get: operations["getResource"];
        put?: never;
        post?: never;
        /**
         * Delete a resource
         * @description Refused with the code RESOURCE_IN_USE while a session is live on it.
         */
        delete: operations["deleteResource"];
        options?: never;
        head?: never;
        /**
         * Change a resource
         * @description What is left out stays as it is. This is how a resource moves to another credential. Refused as a creation is, and in the same way where a resource of AWS would have no region any more.
         */
        patch: operations["updateResource"];
        trace?: never;
    };
    "/resources/{resourceId}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a resource now
         * @description Refused with the code VERIFICATION_FAILED when its credential does not open it.
         */
        post: operations["verifyResource"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/admin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the sessions of the whole organization */
        get: operations["listAllSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/static-ip-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the addresses that are always let in */
        get: operations["listStaticIpRules"];
        put?: never;
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
        /** @description EntryGuard has two shapes. `error` is a code such as CREDENTIAL_IN_USE in one, and the reason of the HTTP status in the other, which has `status` and `path`, too. */
        Error: {
            /** @description A code in capitals, or the reason of the status. */
            error: string;
            /** @description What went wrong, for a person to read. */
            message: string;
            /** Format: date-time */
            timestamp: string;
            status?: number;
            path?: string;
            /** @description What is wrong with each field. */
            validationErrors?: {
                [key: string]: string;
            };
        };
        LoginRequest: {
            organizationSlug: string;
            email: string;
            password: string;
        };
        /** @description A second factor is due when mfaRequired is true, a new password when passwordExpired is. Else there is a token. */
        LoginResponse: {
            mfaRequired: boolean;
            mfaChallengeToken: string | null;
            /** @description In seconds. */
            mfaChallengeExpiresIn: number | null;
            passwordExpired: boolean;
            passwordChangeToken: string | null;
            accessToken: string | null;
            refreshToken: string | null;
            tokenType: string | null;
            /** @description How long accessToken is good, in seconds. */
            expiresIn: number | null;
            user: components["schemas"]["User"] | null;
        };
        VerifyMfaRequest: {
            mfaChallengeToken: string;
            /** @description A time-based code of 6 digits, or a recovery code of 8 characters. */
            code: string;
        };
        RefreshRequest: {
            refreshToken: string;
        };
        Tokens: {
            accessToken: string;
            refreshToken: string | null;
            tokenType: string;
            /** @description How long accessToken is good, in seconds. */
            expiresIn: number;
        };
        User: {
            /** Format: uuid */
            id: string;
            email: string;
            name: string | null;
            /** @description Only such a user may use credentials, resources, sessions and rules. */
            isOrgAdmin: boolean;
            /** Format: uuid */
            organizationId: string;
            organizationName: string;
            organizationSlug: string;
            subscriptionTier: string | null;
            mfaEnabled: boolean;
        };
        Me: components["schemas"]["User"] & {
            platformRole: string | null;
        };
        /** @description It is unverified as long as lastVerifiedAt is null, whatever isValid says; afterwards isValid tells whether it is valid. */
        Credential: {
            /** Format: uuid */
            id: string;
            name: string;
            /** @description AWS, GCP, AZURE, APISIX, or another one, such as VERCEL. */
            provider: string;
            credentialType: string;
            isValid: boolean | null;
            /** Format: date-time */
            lastVerifiedAt: string | null;
            verificationError: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        CredentialList: components["schemas"]["Credential"][];
        CredentialRequest: components["schemas"]["AwsCredentialRequest"] | components["schemas"]["GcpCredentialRequest"] | components["schemas"]["AzureCredentialRequest"] | components["schemas"]["ApisixCredentialRequest"];
        AwsCredentialRequest: {
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            provider: "AWS";
            /** @enum {string} */
            credentialType: "ACCESS_KEY";
            credentialData: components["schemas"]["AwsCredentialData"];
        };
        AwsCredentialData: {
            accessKeyId: string;
            secretAccessKey: string;
        };
        GcpCredentialRequest: {
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            provider: "GCP";
            /** @enum {string} */
            credentialType: "SERVICE_ACCOUNT";
            credentialData: components["schemas"]["GcpCredentialData"];
        };
        /** @description The key file of a service account, as an object, with whatever else it holds. */
        GcpCredentialData: {
            /** @enum {string} */
            type: "service_account";
            project_id: string;
            private_key_id?: string;
            private_key: string;
            client_email: string;
            client_id?: string;
            auth_uri?: string;
            token_uri?: string;
            auth_provider_x509_cert_url?: string;
            client_x509_cert_url?: string;
        } & {
            [key: string]: unknown;
        };
        AzureCredentialRequest: {
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            provider: "AZURE";
            /** @enum {string} */
            credentialType: "SERVICE_PRINCIPAL";
            credentialData: components["schemas"]["AzureCredentialData"];
        };
        /** @description UNKNOWN: the names of these four fields, which are those that Azure itself has for a service principal. */
        AzureCredentialData: {
            tenantId: string;
            clientId: string;
            clientSecret: string;
            subscriptionId: string;
        };
        ApisixCredentialRequest: {
            name: string;
            /**
             * @description discriminator enum property added by openapi-typescript
             * @enum {string}
             */
            provider: "APISIX";
            /**
             * @description UNKNOWN: the word of this type.
             * @enum {string}
             */
            credentialType: "API_KEY";
            credentialData: components["schemas"]["ApisixCredentialData"];
        };
        /** @description UNKNOWN: the names of these two fields, of which the user interface shows only the labels. */
        ApisixCredentialData: {
            endpoint: string;
            adminApiKey: string;
        };
        Resource: {
            /** Format: uuid */
            id: string;
            name: string;
            /**
             * Format: uuid
             * @description Null for a resource that an agent serves, which uses no credential.
             */
            credentialId: string | null;
            credentialName: string | null;
            /** @description AWS, GCP, AZURE, APISIX, VERCEL, or another one. */
            provider: string;
            /** @description Such as SECURITY_GROUP. UNKNOWN: the other words. */
            resourceType: string;
            /** @description Such as sg-0123456789abcdef0. */
            resourceIdentifier: string;
            region: string | null;
            config: components["schemas"]["ResourceConfig"] | null;
            isActive: boolean;
            /** Format: date-time */
            lastVerifiedAt: string | null;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            updatedAt: string;
        };
        ResourceList: components["schemas"]["Resource"][];
        /** @description What is opened. It has more fields for some types. */
        ResourceConfig: {
            port?: number | null;
            ports?: number[] | null;
            protocol?: string | null;
        } & {
            [key: string]: unknown;
        };
        ResourceRequest: {
            name: string;
            /** Format: uuid */
            credentialId: string;
            provider: string;
            resourceType: string;
            resourceIdentifier: string;
            /** @description Required for AWS. */
            region?: string | null;
            config?: components["schemas"]["ResourceConfig"];
        };
        ResourceUpdate: {
            name?: string;
            /** Format: uuid */
            credentialId?: string;
            resourceIdentifier?: string;
            region?: string | null;
            isActive?: boolean;
            config?: components["schemas"]["ResourceConfig"];
        };
        Session: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            userId: string;
            userName: string | null;
            userEmail: string | null;
            ipv4Address?: string | null;
            ipv6Address?: string | null;
            /** @description It is live when it is PENDING, ACTIVE, PARTIAL or EXPIRING; over when FAILED, EXPIRED or CANCELLED. */
            status: string;
            /** Format: date-time */
            startedAt: string | null;
            /** Format: date-time */
            expiresAt: string | null;
            /** Format: date-time */
            endedAt: string | null;
            endedReason: string | null;
            resourceIps: components["schemas"]["ResourceIp"][];
            /** Format: date-time */
            createdAt: string;
        };
        SessionList: components["schemas"]["Session"][];
        /** @description One address at one resource. */
        ResourceIp: {
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            resourceId: string;
            resourceName: string | null;
            /** @description 4 or 6. */
            ipVersion: number;
            ipAddress: string;
            /** @description PENDING, APPLIED, REMOVING, REMOVED, or another one. */
            status: string;
            providerRuleId?: string | null;
            /** Format: date-time */
            appliedAt?: string | null;
            /** Format: date-time */
            removedAt?: string | null;
            errorMessage?: string | null;
        };
        StaticIpRule: {
            /** Format: uuid */
            id: string;
            label: string | null;
            /** @description An address or a range. */
            ipAddress: string;
            /** @description ACTIVE, PENDING, PARTIAL, FAILED, or another one. */
            status: string;
            createdByEmail: string | null;
            /** Format: date-time */
            createdAt: string;
            resources: components["schemas"]["RuleResource"][];
        };
        StaticIpRuleList: components["schemas"]["StaticIpRule"][];
        RuleResource: {
            /** Format: uuid */
            resourceId: string;
            resourceName: string | null;
            /** @description APPLIED, PENDING, FAILED, or another one. */
            status: string;
            /** Format: date-time */
            appliedAt?: string | null;
            errorMessage?: string | null;
        };
    };
    responses: {
        /** @description Refused. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests, with the code RATE_LIMIT_EXCEEDED. How many are allowed is not documented. */
        TooMany: {
            headers: {
                /** @description Not documented. Heeded where it is sent. */
                "Retry-After"?: string;
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
        /** @description A token. */
        Tokens: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Tokens"];
            };
        };
        /** @description The credential, without its secret. */
        Credential: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Credential"];
            };
        };
        /** @description The resource. */
        Resource: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Resource"];
            };
        };
    };
    parameters: {
        credentialId: string;
        resourceId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /**
     * Log in
     * @description Three outcomes have the status 200, and a token comes with one of them only.
     */
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
            /** @description A token, or a second factor is due, or the password has expired. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LoginResponse"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** End a login with a second factor */
    verifyMfa: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyMfaRequest"];
            };
        };
        responses: {
            200: components["responses"]["Tokens"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Ask for another token */
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
            200: components["responses"]["Tokens"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read who calls */
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user whose token it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List every credential of the organization */
    listCredentials: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The credentials, without their secrets and without what uses them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CredentialList"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Store a credential
     * @description EntryGuard verifies it in the background, which is over after some seconds.
     */
    createCredential: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CredentialRequest"];
            };
        };
        responses: {
            201: components["responses"]["Credential"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read one credential */
    getCredential: {
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
            200: components["responses"]["Credential"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Delete a credential
     * @description EntryGuard's documents disagree about a credential in use: its API reference says that it refuses with 400 and the code CREDENTIAL_IN_USE while active resources use it, its user guide that all resources of the credential go, too.
     */
    deleteCredential: {
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
            204: components["responses"]["Deleted"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List every resource of the organization */
    listResources: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resources, each with the id of its credential. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ResourceList"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Create a resource
     * @description It is not active at first. EntryGuard verifies it in the background. Refused where the credential is for another provider, or another resource has the same identifier. UNKNOWN: the status of that, 409 at the sandbox.
     */
    createResource: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceRequest"];
            };
        };
        responses: {
            201: components["responses"]["Resource"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read one resource */
    getResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Resource"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Delete a resource
     * @description Refused with the code RESOURCE_IN_USE while a session is live on it.
     */
    deleteResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: components["responses"]["Deleted"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Change a resource
     * @description What is left out stays as it is. This is how a resource moves to another credential. Refused as a creation is, and in the same way where a resource of AWS would have no region any more.
     */
    updateResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResourceUpdate"];
            };
        };
        responses: {
            200: components["responses"]["Resource"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Verify a resource now
     * @description Refused with the code VERIFICATION_FAILED when its credential does not open it.
     */
    verifyResource: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                resourceId: components["parameters"]["resourceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Resource"];
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List the sessions of the whole organization */
    listAllSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sessions, those that are over included. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionList"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List the addresses that are always let in */
    listStaticIpRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules, each with its resources. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StaticIpRuleList"];
                };
            };
            429: components["responses"]["TooMany"];
            "4XX": components["responses"]["Refused"];
        };
    };
}
