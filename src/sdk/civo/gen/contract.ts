// Generated from openapi/civo.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/v2/regions": {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List all regions and what each offers */
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/objectstore/credentials": {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the credentials of a region */
        get: operations["listObjectStoreCredentials"];
        put?: never;
        /**
         * Make a credential
         * @description Of a pair of one's own, or of one that Civo makes when both halves are null. It is ready some time later.
         */
        post: operations["createObjectStoreCredential"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/objectstore/credentials/{credentialId}": {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        /** Read one credential */
        get: operations["getObjectStoreCredential"];
        /**
         * Give a credential another key pair or quota
         * @description The name stays. What null does to a half of the pair is not documented: Civo's Terraform provider counts on it to keep that half, Civo's command line sends the current pair back.
         */
        put: operations["updateObjectStoreCredential"];
        post?: never;
        /**
         * Delete a credential
         * @description Refused while it owns an object store.
         */
        delete: operations["deleteObjectStoreCredential"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/objectstores": {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List one page of the object stores of a region */
        get: operations["listObjectStores"];
        put?: never;
        /**
         * Make an object store
         * @description Without an owner Civo makes a credential for it, which is deleted with it. It is ready some time later.
         */
        post: operations["createObjectStore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/objectstores/{storeId}": {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path: {
                storeId: components["parameters"]["storeId"];
            };
            cookie?: never;
        };
        /** Read one object store */
        get: operations["getObjectStore"];
        /**
         * Resize an object store
         * @description Nothing else of it can be changed, neither its name nor its owner.
         */
        put: operations["resizeObjectStore"];
        post?: never;
        /** Delete an object store with all that is in it */
        delete: operations["deleteObjectStore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v2/objectstores/{storeId}/stats": {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path: {
                storeId: components["parameters"]["storeId"];
            };
            cookie?: never;
        };
        /** Read how full an object store is */
        get: operations["getObjectStoreStats"];
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
        Error: {
            /** @description What Civo calls it */
            code?: string;
            reason?: string;
            details?: string;
            result?: string;
            status?: number;
        };
        SimpleResponse: {
            /** @description success */
            result?: string;
        };
        RegionList: components["schemas"]["Region"][];
        Region: {
            code: string;
            name: string;
            type?: string;
            out_of_capacity?: boolean;
            country?: string;
            country_name?: string;
            default?: boolean;
            features: {
                object_store?: boolean;
            } & {
                [key: string]: unknown;
            };
        } & {
            [key: string]: unknown;
        };
        ObjectStoreCredentialPage: {
            page: number;
            per_page: number;
            /** @description How many pages the whole list has */
            pages: number;
            items: components["schemas"]["ObjectStoreCredential"][];
        };
        ObjectStoreCredential: {
            id: string;
            name: string;
            /** @description May be empty until the credential is ready. */
            access_key_id: string;
            /** @description The secret itself, whatever the name says. May be empty until the credential is ready. */
            secret_access_key_id: string;
            max_size_gb?: number;
            suspended: boolean;
            /** @description ready and failed are final. Anything else, such as pending, creating or nothing, is on its way. */
            status: string;
        };
        CreateObjectStoreCredentialRequest: {
            name: string;
            /** @description Null for one that Civo makes */
            access_key_id?: string | null;
            secret_access_key_id?: string | null;
            /** Format: int32 */
            max_size_gb?: number;
            region?: components["schemas"]["RegionInBody"];
        };
        UpdateObjectStoreCredentialRequest: {
            access_key_id?: string | null;
            secret_access_key_id?: string | null;
            /** Format: int32 */
            max_size_gb?: number;
            region?: components["schemas"]["RegionInBody"];
        };
        /** @description The region of the query once more. UNKNOWN: what another one does. The sandbox refuses it with 409. */
        RegionInBody: string;
        ObjectStorePage: {
            page: number;
            per_page: number;
            /** @description How many pages the whole list has */
            pages: number;
            items: components["schemas"]["ObjectStore"][];
        };
        ObjectStore: {
            id: string;
            name: string;
            /** @description In GB */
            max_size: number;
            /** @description As Civo's documentation has it. Its clients read max_size */
            max_size_gb?: number;
            owner_info: components["schemas"]["OwnerInfo"];
            objectstore_endpoint: string;
            /** @description ready and failed are final. Anything else, such as creating, is on its way. */
            status: string;
        };
        /** @description The credential that owns the object store. */
        OwnerInfo: {
            access_key_id?: string;
            name?: string;
            credential_id?: string;
        };
        CreateObjectStoreRequest: {
            name: string;
            /**
             * Format: int32
             * @description 500 when absent
             */
            max_size_gb?: number;
            /** @description The owner's. Without it Civo makes an owner. Refused where no credential that is ready has it. UNKNOWN: the status of that, 409 at the sandbox. */
            access_key_id?: string;
            region?: components["schemas"]["RegionInBody"];
        };
        ResizeObjectStoreRequest: {
            /**
             * Format: int32
             * @description UNKNOWN: what 0 does, which Civo's Terraform provider sends by mistake. The sandbox refuses it with 409.
             */
            max_size_gb: number;
            region?: components["schemas"]["RegionInBody"];
        };
        ObjectStoreStats: {
            size_kb_utilised: number;
            max_size_kb: number;
            num_objects: number;
        };
    };
    responses: {
        /** @description Refused. The body is JSON, or a text. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
                "text/plain": string;
            };
        };
        /** @description It is done. */
        Done: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["SimpleResponse"];
            };
        };
        /** @description The credential, with its secret. */
        ObjectStoreCredential: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ObjectStoreCredential"];
            };
        };
        /** @description The object store. */
        ObjectStore: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["ObjectStore"];
            };
        };
    };
    parameters: {
        /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
        region: string;
        /** @description The number of the page, from 1. */
        page: number;
        /** @description How many entries a page has. Civo may give fewer than asked for. */
        per_page: number;
        credentialId: string;
        storeId: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    /** List all regions and what each offers */
    listRegions: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The regions, in one list without pages. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegionList"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /** List one page of the credentials of a region */
    listObjectStoreCredentials: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description How many entries a page has. Civo may give fewer than asked for. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of credentials, each with its secret. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectStoreCredentialPage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Make a credential
     * @description Of a pair of one's own, or of one that Civo makes when both halves are null. It is ready some time later.
     */
    createObjectStoreCredential: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateObjectStoreCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["ObjectStoreCredential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read one credential */
    getObjectStoreCredential: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ObjectStoreCredential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Give a credential another key pair or quota
     * @description The name stays. What null does to a half of the pair is not documented: Civo's Terraform provider counts on it to keep that half, Civo's command line sends the current pair back.
     */
    updateObjectStoreCredential: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path: {
                credentialId: components["parameters"]["credentialId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateObjectStoreCredentialRequest"];
            };
        };
        responses: {
            200: components["responses"]["ObjectStoreCredential"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Delete a credential
     * @description Refused while it owns an object store.
     */
    deleteObjectStoreCredential: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
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
    /** List one page of the object stores of a region */
    listObjectStores: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
                /** @description The number of the page, from 1. */
                page?: components["parameters"]["page"];
                /** @description How many entries a page has. Civo may give fewer than asked for. */
                per_page?: components["parameters"]["per_page"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of object stores, each with its owner. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectStorePage"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Make an object store
     * @description Without an owner Civo makes a credential for it, which is deleted with it. It is ready some time later.
     */
    createObjectStore: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateObjectStoreRequest"];
            };
        };
        responses: {
            200: components["responses"]["ObjectStore"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read one object store */
    getObjectStore: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path: {
                storeId: components["parameters"]["storeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["ObjectStore"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /**
     * Resize an object store
     * @description Nothing else of it can be changed, neither its name nor its owner.
     */
    resizeObjectStore: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path: {
                storeId: components["parameters"]["storeId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResizeObjectStoreRequest"];
            };
        };
        responses: {
            200: components["responses"]["ObjectStore"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Delete an object store with all that is in it */
    deleteObjectStore: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path: {
                storeId: components["parameters"]["storeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: components["responses"]["Done"];
            "4XX": components["responses"]["Refused"];
        };
    };
    /** Read how full an object store is */
    getObjectStoreStats: {
        parameters: {
            query?: {
                /** @description The code of a region, such as LON1. The account's default when absent. Refused with 400 where there is no such region, or it has no object stores. */
                region?: components["parameters"]["region"];
            };
            header?: never;
            path: {
                storeId: components["parameters"]["storeId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What it holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectStoreStats"];
                };
            };
            "4XX": components["responses"]["Refused"];
        };
    };
}
