// Generated from test/sdk/harbour/harbour.yaml by `npm run generate`. Do not edit.

export interface paths {
    "/login": {
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
    "/refresh": {
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
    "/berths": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the berths */
        get: operations["listBerths"];
        put?: never;
        /** Make a berth */
        post: operations["createBerth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berths/{berthId}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                berthId: number;
            };
            cookie?: never;
        };
        /** Read one berth */
        get: operations["getBerth"];
        put?: never;
        post?: never;
        /** Delete a berth */
        delete: operations["deleteBerth"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berths/{berthId}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Rename a berth */
        post: operations["renameBerth"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/berths/{berthId}/key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read the key of a berth */
        get: operations["revealKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Store a key file */
        post: operations["uploadKey"];
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
        Login: {
            user: string;
            password: string;
        };
        Refresh: {
            refresh_token: string;
        };
        Session: {
            token?: string | null;
            refresh_token?: string;
            expires_in?: number;
        };
        BerthRequest: {
            name: string;
            owner?: {
                pin?: string;
            };
        };
        Berth: {
            id: number;
            name: string;
            key?: string;
            doors?: {
                lock?: Record<string, never>;
            }[];
        };
        BerthList: components["schemas"]["Berth"][];
        KeyUpload: {
            name: string;
            size?: number;
            active?: boolean;
            /** Format: binary */
            file: Blob;
        };
    };
    responses: never;
    parameters: never;
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
                "application/json": components["schemas"]["Login"];
            };
        };
        responses: {
            /** @description In. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
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
                "application/json": components["schemas"]["Refresh"];
            };
        };
        responses: {
            /** @description In. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
        };
    };
    /** List the berths */
    listBerths: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BerthList"];
                };
            };
        };
    };
    /** Make a berth */
    createBerth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BerthRequest"];
            };
        };
        responses: {
            /** @description Made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Berth"];
                };
            };
        };
    };
    /** Read one berth */
    getBerth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                berthId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Berth"];
                };
            };
        };
    };
    /** Delete a berth */
    deleteBerth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                berthId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    /** Rename a berth */
    renameBerth: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                berthId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BerthRequest"];
            };
        };
        responses: {
            /** @description Renamed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    /** Read the key of a berth */
    revealKey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                berthId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Berth"];
                };
            };
        };
    };
    /** Store a key file */
    uploadKey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": components["schemas"]["KeyUpload"];
            };
        };
        responses: {
            /** @description Stored. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
