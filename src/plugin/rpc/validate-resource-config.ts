import type { Server } from "../server.js";
import { ValidateResourceConfigRequest, ValidateResourceConfigResponse } from "../wire/index.js";
import { rpc } from "./rpc.js";
import { validateThing } from "./validate-thing.js";

export const validateResourceConfig = rpc(
  ValidateResourceConfigRequest,
  ValidateResourceConfigResponse,
  (server: Server, request, context) =>
    validateThing(server, request, server.provider.resources[request.type_name], context, {
      writeOnly: request.client_capabilities?.write_only_attributes_allowed ?? false,
    }),
);
