import type { Socket } from "node:net";
import { createServer, type TLSSocket } from "node:tls";
import { type Certificate, toPem } from "./certificate.js";

/**
 * Lets in, over TLS, who holds the key of exactly one client certificate; `refused` hears why another one was not.
 *
 * Node's own way, the certificate as `ca` with `rejectUnauthorized`, makes Node 20 parse every certificate authority that
 * it ships with before it trusts a single one: as long as a bare start of Node. The handshake proves that the client holds
 * the key of the certificate that it shows, so what is left to check is that it shows the right one, byte for byte.
 */
export function tlsDoor(
  own: Certificate,
  clientCertificate: Buffer,
  enter: (socket: TLSSocket) => void,
  refused: (reason: string) => void,
): (socket: Socket) => void {
  const server = createServer({
    key: own.privateKey.export({ type: "pkcs8", format: "pem" }),
    cert: toPem(own.der),
    // Not undefined: an empty list trusts nobody, and reads no list of authorities.
    ca: [],
    requestCert: true,
    rejectUnauthorized: false,
    ALPNProtocols: ["h2"],
  });
  server.on("secureConnection", (socket) => {
    if (socket.getPeerX509Certificate()?.raw.equals(clientCertificate)) {
      enter(socket);
    } else {
      refused("the client did not show the certificate that PLUGIN_CLIENT_CERT holds");
      socket.destroy();
    }
  });
  server.on("tlsClientError", (error, socket) => {
    refused(error.message);
    socket.destroy();
  });
  return (socket) => server.emit("connection", socket);
}
