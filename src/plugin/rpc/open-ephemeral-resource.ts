import { Diagnostics } from "../diagnostics.js";
import { encodePrivate, type Server } from "../server.js";
import { OpenEphemeralResourceRequest, OpenEphemeralResourceResponse } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { encodeTimestamp } from "./encode-timestamp.js";
import { rpc } from "./rpc.js";

export const openEphemeralResource = rpc(
  OpenEphemeralResourceRequest,
  OpenEphemeralResourceResponse,
  async (server: Server, request, context) => {
    const diagnostics = new Diagnostics();
    const opened = await server.attempt(`ephemeral ${request.type_name}`, diagnostics, async () => {
      const resource = server.found(server.provider.ephemeralResources[request.type_name], request.type_name);
      const config = server.decode(resource.schema.attributes, request.config);
      if (!config) throw new Error("Terraform sent no configuration");
      const { result, ...rest } = await resource.open(
        Object.assign(server.call(diagnostics, context), { config }),
      );
      return {
        result: server.encode(resource.schema.attributes, result),
        private: encodePrivate(rest.private ?? {}),
        ...(rest.renewAt && { renew_at: encodeTimestamp(rest.renewAt) }),
      };
    });
    return { ...opened, diagnostics: encodeDiagnostics(diagnostics, server.secrets) };
  },
);
