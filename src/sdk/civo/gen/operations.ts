// Generated from openapi/civo.yaml by `npm run generate`. Do not edit.

/**
 * Method, path and answer (a schema of the contract, "text", or null for none) of each operation; how its body is sent, when it
 * is not JSON; and whether its answer is there to give a secret.
 */
export const operations = {
  listRegions: {"method":"GET","path":"/v2/regions","answer":"RegionList"},
  listObjectStoreCredentials: {"method":"GET","path":"/v2/objectstore/credentials","answer":"ObjectStoreCredentialPage"},
  createObjectStoreCredential: {"method":"POST","path":"/v2/objectstore/credentials","answer":"ObjectStoreCredential"},
  getObjectStoreCredential: {"method":"GET","path":"/v2/objectstore/credentials/{credentialId}","answer":"ObjectStoreCredential"},
  updateObjectStoreCredential: {"method":"PUT","path":"/v2/objectstore/credentials/{credentialId}","answer":"ObjectStoreCredential"},
  deleteObjectStoreCredential: {"method":"DELETE","path":"/v2/objectstore/credentials/{credentialId}","answer":"SimpleResponse"},
  listObjectStores: {"method":"GET","path":"/v2/objectstores","answer":"ObjectStorePage"},
  createObjectStore: {"method":"POST","path":"/v2/objectstores","answer":"ObjectStore"},
  getObjectStore: {"method":"GET","path":"/v2/objectstores/{storeId}","answer":"ObjectStore"},
  resizeObjectStore: {"method":"PUT","path":"/v2/objectstores/{storeId}","answer":"ObjectStore"},
  deleteObjectStore: {"method":"DELETE","path":"/v2/objectstores/{storeId}","answer":"SimpleResponse"},
  getObjectStoreStats: {"method":"GET","path":"/v2/objectstores/{storeId}/stats","answer":"ObjectStoreStats"},
} as const;

/** The fields that a platform takes and never gives back. */
export const secretFields = ["secret_access_key_id"] as const;

/** The fields of answers that hold a secret. */
export const secretAnswers = ["secret_access_key_id"] as const;
