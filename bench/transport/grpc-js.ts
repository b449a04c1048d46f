/** The same provider on @grpc/grpc-js: the same handshake, certificate, codec, methods and end. */

import { mkdtempSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type handleUnaryCall, Server, ServerCredentials, type ServiceDefinition } from "@grpc/grpc-js";
import type { UnaryMethod } from "../../src/plugin/serve.js";
import { makeCertificate, toPem } from "../../src/plugin/transport/certificate.js";
import { handshakeLine, readHandshake } from "../../src/plugin/transport/handshake.js";
import { methods } from "./methods.js";
import { NAME } from "./name.js";

readHandshake(process.env, NAME, undefined);
const certificate = makeCertificate(new Date());
const directory = mkdtempSync(join(tmpdir(), "plugin-"));
process.once("exit", () => rmSync(directory, { recursive: true, force: true }));
process.on("SIGINT", () => {});
process.on("SIGTERM", () => process.exit(0));

const definition: Record<string, ServiceDefinition[string]> = {};
const handlers: Record<string, handleUnaryCall<unknown, unknown>> = {};
for (const [name, { request, response, handle }] of Object.entries<UnaryMethod>(methods)) {
  definition[name] = {
    path: `/tfplugin6.Provider/${name}`,
    requestStream: false,
    responseStream: false,
    requestSerialize: (value: unknown) => Buffer.from(request.encode(value)),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: (value: unknown) => response.encode(value) as Buffer,
    responseDeserialize: (bytes) => response.decode(bytes),
  };
  const context = { signal: new AbortController().signal };
  handlers[name] = (call, callback) => callback(null, handle(call.request, context));
}

const unlimited = { "grpc.max_receive_message_length": -1, "grpc.max_send_message_length": -1 };
const server = new Server(unlimited);
server.addService(definition, handlers);
const path = join(directory, "s");
const credentials = ServerCredentials.createSsl(
  Buffer.from(process.env.PLUGIN_CLIENT_CERT ?? ""),
  [
    {
      private_key: Buffer.from(certificate.privateKey.export({ type: "pkcs8", format: "pem" })),
      cert_chain: Buffer.from(toPem(certificate.der)),
    },
  ],
  true,
);
server.bindAsync(`unix:${path}`, credentials, (error) => {
  if (error) throw error;
  writeSync(1, handshakeLine({ network: "unix", text: path }, certificate.der));
});
