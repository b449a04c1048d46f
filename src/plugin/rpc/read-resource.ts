import { Diagnostics } from "../diagnostics.js";
import type { Private } from "../provider.js";
import { decodePrivate, encodePrivate, type Server } from "../server.js";
import { ReadResourceRequest, ReadResourceResponse } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { rpc } from "./rpc.js";

/** Refreshes one object. Where that fails, the state stays as it was. */
export const readResource = rpc(
  ReadResourceRequest,
  ReadResourceResponse,
  async (server: Server, request, context) => {
    const diagnostics = new Diagnostics();
    let privateBytes = request.private;
    const newState = await server.attempt(request.type_name, diagnostics, async () => {
      const resource = server.found(server.provider.resources[request.type_name], request.type_name);
      const state = server.decode(resource.schema.attributes, request.current_state);
      if (!state) throw new Error("Terraform asked to read an object that has no state");
      const read = await resource.read(
        Object.assign(server.call(diagnostics, context), {
          state,
          private: decodePrivate(request.private),
          setPrivate: (value: Private) => {
            privateBytes = encodePrivate(value);
          },
        }),
      );
      return server.encode(resource.schema.attributes, read, { numbersAsText: true });
    });
    return {
      new_state: newState ?? request.current_state,
      private: privateBytes,
      diagnostics: encodeDiagnostics(diagnostics, server.secrets),
    };
  },
);
