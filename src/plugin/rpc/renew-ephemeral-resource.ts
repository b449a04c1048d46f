import { Diagnostics } from "../diagnostics.js";
import { decodePrivate, encodePrivate, type Server } from "../server.js";
import { RenewEphemeralResourceRequest, RenewEphemeralResourceResponse } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { encodeTimestamp } from "./encode-timestamp.js";
import { rpc } from "./rpc.js";

/** Renews what `open` gave out; a resource that never asked to be renewed has nothing to do. */
export const renewEphemeralResource = rpc(
  RenewEphemeralResourceRequest,
  RenewEphemeralResourceResponse,
  async (server: Server, request, context) => {
    const diagnostics = new Diagnostics();
    const renewed = await server.attempt(`ephemeral ${request.type_name}`, diagnostics, async () => {
      const resource = server.found(server.provider.ephemeralResources[request.type_name], request.type_name);
      const kept = decodePrivate(request.private);
      const next =
        (await resource.renew?.(Object.assign(server.call(diagnostics, context), { private: kept }))) ?? {};
      return {
        private: encodePrivate(next.private ?? kept),
        ...(next.renewAt && { renew_at: encodeTimestamp(next.renewAt) }),
      };
    });
    return { ...renewed, diagnostics: encodeDiagnostics(diagnostics, server.secrets) };
  },
);
