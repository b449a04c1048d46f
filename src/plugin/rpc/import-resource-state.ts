import { DiagnosticError, Diagnostics } from "../diagnostics.js";
import type { Server } from "../server.js";
import { ImportResourceStateRequest, ImportResourceStateResponse } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { rpc } from "./rpc.js";

export const importResourceState = rpc(
  ImportResourceStateRequest,
  ImportResourceStateResponse,
  async (server: Server, request, context) => {
    const diagnostics = new Diagnostics();
    const state = await server.attempt(request.type_name, diagnostics, async () => {
      const resource = server.found(server.provider.resources[request.type_name], request.type_name);
      if (!resource.import) {
        throw new DiagnosticError(
          `${request.type_name} cannot be imported`,
          "This resource type has nothing to import. Write it into the configuration and apply.",
        );
      }
      const imported = await resource.import(
        Object.assign(server.call(diagnostics, context), { id: request.id }),
      );
      return server.encode(resource.schema.attributes, imported);
    });
    return {
      imported_resources: state ? [{ type_name: request.type_name, state }] : [],
      diagnostics: encodeDiagnostics(diagnostics, server.secrets),
    };
  },
);
