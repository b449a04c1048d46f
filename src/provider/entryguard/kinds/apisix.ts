import type { ApisixCredentialRequest } from "../../../sdk/entryguard/index.js";
import { argument, secret } from "../../kinds/kind.js";
import { httpUrl, secret as word } from "../../validators.js";
import { answers, entryguardKind, type Snaked } from "../kind.js";

export const apisix = entryguardKind<Snaked<ApisixCredentialRequest["credentialData"]>>()({
  name: "apisix",
  called: "an APISIX credential",
  description: "The key of an APISIX gateway's admin API, by which EntryGuard opens and closes its routes.",
  space: "entryguard",
  fits: "APISIX",
  fields: {
    endpoint: argument({
      description: "The URL of the gateway's admin API.",
      example: "https://apisix.example.com:9180",
      check: httpUrl,
      unshown: true,
    }),
    admin_api_key: secret({
      noun: "admin API key",
      description: "The key of the gateway's admin API",
      example: "edd1c9f0EXAMPLEkey",
      check: word,
    }),
    ...answers,
  },
  variants: [{ called: "an admin API key", fields: [], sends: {}, answers: "APISIX" }],
});
