/** Servers over TLS that Terraform believes, on this machine only. */
import { writeFileSync } from "node:fs";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { makeCertificate, toPem } from "../../../src/plugin/transport/certificate.js";
import { prepared } from "./prepared.js";

const certificate = makeCertificate(new Date());

/** The file that SSL_CERT_FILE has to name, for whoever is to believe them. */
export function authorityFile(): string {
  const file = join(prepared().root, "authority.pem");
  writeFileSync(file, toPem(certificate.der));
  return file;
}

/** Serves on a free port; gives host and port, and how to end it. */
export async function serve(listener: RequestListener): Promise<{ host: string; close(): void }> {
  const key = certificate.privateKey.export({ type: "pkcs8", format: "pem" });
  const server = createServer({ cert: toPem(certificate.der), key }, listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    host: `localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
