// Generated from test/sdk/harbour/harbour.yaml by `npm run generate`. Do not edit.

/**
 * Method, path and answer (a schema of the contract, "text", or null for none) of each operation; how its body is sent, when it
 * is not JSON; and whether its answer is there to give a secret.
 */
export const operations = {
  login: {"method":"POST","path":"/login","answer":"Session","reveals":true},
  refresh: {"method":"POST","path":"/refresh","answer":"Session","reveals":true},
  listBerths: {"method":"GET","path":"/berths","answer":"BerthList"},
  createBerth: {"method":"POST","path":"/berths","answer":"Berth"},
  getBerth: {"method":"GET","path":"/berths/{berthId}","answer":"Berth"},
  deleteBerth: {"method":"DELETE","path":"/berths/{berthId}","answer":null},
  renameBerth: {"method":"POST","path":"/berths/{berthId}/rename","answer":null},
  revealKey: {"method":"GET","path":"/berths/{berthId}/key","answer":"Berth","reveals":true},
  uploadKey: {"method":"POST","path":"/keys","answer":null,"body":"multipart"},
} as const;

/** The fields that a platform takes and never gives back. */
export const secretFields = ["file","password","pin","refresh_token"] as const;

/** The fields of answers that hold a secret. */
export const secretAnswers = ["key","lock","refresh_token","token"] as const;
