import tls from "node:tls";
import { authoritiesFile } from "./authorities-file.js";

let isDone = false;

/**
 * Trusts the authorities in the file that SSL_CERT_FILE names, beside those that Node brings, as Terraform and the executable do.
 * Node itself reads this variable only with `--use-openssl-ca`.
 */
export function trustOwnAuthorities(): void {
  const authorities = authoritiesFile();
  if (!authorities || isDone) return;
  isDone = true;
  const { createSecureContext } = tls;
  tls.createSecureContext = (options) => {
    const made = createSecureContext(options);
    // Whoever names authorities, as the provider's own door does, wants no others.
    if (!options?.ca) made.context.addCACert(authorities);
    return made;
  };
}
