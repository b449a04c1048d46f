import { Diagnostics } from "../diagnostics.js";
import { decodePrivate, type Server } from "../server.js";
import { CloseEphemeralResourceRequest, CloseEphemeralResourceResponse } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { rpc } from "./rpc.js";

export const closeEphemeralResource = rpc(
  CloseEphemeralResourceRequest,
  CloseEphemeralResourceResponse,
  async (server: Server, request, context) => {
    const diagnostics = new Diagnostics();
    await server.attempt(`ephemeral ${request.type_name}`, diagnostics, async () => {
      const resource = server.found(server.provider.ephemeralResources[request.type_name], request.type_name);
      await resource.close?.(
        Object.assign(server.call(diagnostics, context), { private: decodePrivate(request.private) }),
      );
    });
    return { diagnostics: encodeDiagnostics(diagnostics, server.secrets) };
  },
);
