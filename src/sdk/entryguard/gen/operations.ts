// Generated from openapi/entryguard.yaml by `npm run generate`. Do not edit.

/**
 * Method, path and answer (a schema of the contract, "text", or null for none) of each operation; how its body is sent, when it
 * is not JSON; and whether its answer is there to give a secret.
 */
export const operations = {
  login: {"method":"POST","path":"/auth/login","answer":"LoginResponse","reveals":true},
  verifyMfa: {"method":"POST","path":"/auth/verify-mfa","answer":"Tokens","reveals":true},
  refresh: {"method":"POST","path":"/auth/refresh","answer":"Tokens","reveals":true},
  getMe: {"method":"GET","path":"/auth/me","answer":"Me"},
  listCredentials: {"method":"GET","path":"/credentials","answer":"CredentialList"},
  createCredential: {"method":"POST","path":"/credentials","answer":"Credential"},
  getCredential: {"method":"GET","path":"/credentials/{credentialId}","answer":"Credential"},
  deleteCredential: {"method":"DELETE","path":"/credentials/{credentialId}","answer":null},
  listResources: {"method":"GET","path":"/resources","answer":"ResourceList"},
  createResource: {"method":"POST","path":"/resources","answer":"Resource"},
  getResource: {"method":"GET","path":"/resources/{resourceId}","answer":"Resource"},
  updateResource: {"method":"PATCH","path":"/resources/{resourceId}","answer":"Resource"},
  deleteResource: {"method":"DELETE","path":"/resources/{resourceId}","answer":null},
  verifyResource: {"method":"POST","path":"/resources/{resourceId}/verify","answer":"Resource"},
  listAllSessions: {"method":"GET","path":"/sessions/admin","answer":"SessionList"},
  listStaticIpRules: {"method":"GET","path":"/static-ip-rules","answer":"StaticIpRuleList"},
} as const;

/** The fields that a platform takes and never gives back. */
export const secretFields = ["adminApiKey","clientSecret","code","mfaChallengeToken","password","private_key","private_key_id","refreshToken","secretAccessKey"] as const;

/** The fields of answers that hold a secret. */
export const secretAnswers = ["accessToken","adminApiKey","clientSecret","mfaChallengeToken","passwordChangeToken","private_key","private_key_id","refreshToken","secretAccessKey"] as const;
