/** The JSON key file of a service account, from itself or from base64 of it: clients of Qovery send both. */
export function readKeyFile(given: string): string {
  const isBase64 = /^[A-Za-z0-9+/\s]+=*\s*$/.test(given);
  return (isBase64 ? Buffer.from(given, "base64").toString("utf8") : given).trim();
}
