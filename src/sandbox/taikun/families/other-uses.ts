/** What is for no cloud. */
import type { Family } from "./family.js";

export const backup: Family = {
  space: "backup",
  kind: "backup",
  secrets: ["s3SecretKey"],
  changes: ["s3AccessKeyId", "s3SecretKey"],
  show: ({ s3Name, s3AccessKeyId, s3Endpoint, s3Region }) => ({
    s3Name,
    s3AccessKeyId,
    s3Endpoint,
    s3Region,
    isInfra: false,
  }),
};

export const billing: Family = {
  space: "billing",
  kind: "billing",
  secrets: ["prometheusPassword"],
  show: ({ prometheusUsername, prometheusUrl }) => ({ prometheusUsername, prometheusUrl }),
};

export const showback: Family = {
  space: "showback",
  kind: "showback",
  secrets: ["password"],
  show: ({ url, username }, secrets) => ({ url, username, password: secrets?.password ?? null }),
};

export const ai: Family = {
  space: "ai",
  kind: "ai",
  secrets: ["apiKey"],
  show: () => ({ url: null, type: "OpenAi" }),
};
