import { readFileSync } from "node:fs";
import tls from "node:tls";
import { visible } from "../text/index.js";

/**
 * Trusts the authorities in the file that SSL_CERT_FILE names, beside those that Node brings, as Terraform and the executable do.
 * Node itself reads this variable only with `--use-openssl-ca`. A file that cannot be read is left out with a word on stderr, as Node
 * does it for NODE_EXTRA_CA_CERTS.
 */
export function trustOwnAuthorities({ SSL_CERT_FILE: file }: NodeJS.ProcessEnv = process.env): void {
  const authorities = file ? read(file) : null;
  if (!authorities) return;
  const { createSecureContext } = tls;
  tls.createSecureContext = (options) => {
    const made = createSecureContext(options);
    // Whoever names authorities, as the provider's own door does, wants no others.
    if (!options?.ca) made.context.addCACert(authorities);
    return made;
  };
}

function read(file: string): Buffer | null {
  try {
    return readFileSync(file);
  } catch (error) {
    console.error(
      `Warning: Ignoring the certificates of SSL_CERT_FILE: ${visible((error as Error).message)}`,
    );
    return null;
  }
}
