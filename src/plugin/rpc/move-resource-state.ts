import { DiagnosticError, Diagnostics } from "../diagnostics.js";
import type { Server } from "../server.js";
import { MoveResourceStateRequest, MoveResourceStateResponse } from "../wire/index.js";
import { encodeDiagnostics } from "./encode-diagnostics.js";
import { rpc } from "./rpc.js";

/** Takes over the state of another resource type (`moved` blocks from one type to another). */
export const moveResourceState = rpc(
  MoveResourceStateRequest,
  MoveResourceStateResponse,
  async (server: Server, request, context) => {
    const diagnostics = new Diagnostics();
    const target = request.target_type_name;
    const state = await server.attempt(target, diagnostics, async () => {
      const resource = server.found(server.provider.resources[target], target);
      const moved = await resource.move?.(
        Object.assign(server.unconfiguredCall(diagnostics, context), {
          sourceProvider: request.source_provider_address,
          sourceType: request.source_type_name,
          sourceSchemaVersion: request.source_schema_version,
          sourceState: JSON.parse(new TextDecoder().decode(request.source_state?.json)),
        }),
      );
      if (!moved) {
        throw new DiagnosticError(
          `${request.source_type_name} cannot be moved to ${target}`,
          `${target} cannot take over the state of ${request.source_type_name} (${request.source_provider_address}). Use a removed block with destroy = false for the old address and an import block for the new one.`,
        );
      }
      return server.encode(resource.schema.attributes, moved);
    });
    return {
      ...(state && { target_state: state }),
      diagnostics: encodeDiagnostics(diagnostics, server.secrets),
    };
  },
);
