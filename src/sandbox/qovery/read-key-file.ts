import { Problem } from "../problem.js";

/** The JSON key file of a service account, from itself or from base64 of it: clients of Qovery send both. */
export function readKeyFile(given: string): string {
  const text = /^[A-Za-z0-9+/\s]+=*\s*$/.test(given) ? Buffer.from(given, "base64").toString("utf8") : given;
  if (isJsonObject(text)) return text.trim();
  throw new Problem(
    400,
    "body.gcp_credentials must be the JSON key file of a service account, as it is or in base64",
  );
}

function isJsonObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
