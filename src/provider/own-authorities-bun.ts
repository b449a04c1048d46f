import { authoritiesFile } from "./authorities-file.js";

/** Bun reads SSL_CERT_FILE itself, and says nothing of a file that it cannot read. */
export function trustOwnAuthorities(): void {
  authoritiesFile();
}
