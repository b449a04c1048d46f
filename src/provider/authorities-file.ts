import { readFileSync } from "node:fs";

/**
 * The certificates in the file that SSL_CERT_FILE names; null: it names none. Throws a TypeError where they cannot be had: to go on
 * without them would end in an error about another certificate.
 */
export function authoritiesFile({ SSL_CERT_FILE: file }: NodeJS.ProcessEnv = process.env): Buffer | null {
  if (!file) return null;
  const certificates = read(file);
  if (
    typeof certificates !== "string" &&
    /-----BEGIN (TRUSTED )?CERTIFICATE-----/.test(certificates.toString("latin1"))
  )
    return certificates;
  const fault =
    typeof certificates === "string" ? `cannot be read (${certificates})` : "holds no certificate in PEM";
  throw new TypeError(
    `SSL_CERT_FILE: the file ${file} ${fault}. Let the variable name a file with the certificates of the authorities to trust, or unset it.`,
  );
}

/** Its bytes, or the code of what went wrong. */
function read(file: string): Buffer | string {
  try {
    return readFileSync(file);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? (error as Error).message;
  }
}
