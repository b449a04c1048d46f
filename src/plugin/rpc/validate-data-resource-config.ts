import type { Server } from "../server.js";
import { ValidateDataResourceConfigRequest, ValidateDataResourceConfigResponse } from "../wire/index.js";
import { rpc } from "./rpc.js";
import { validateThing } from "./validate-thing.js";

export const validateDataResourceConfig = rpc(
  ValidateDataResourceConfigRequest,
  ValidateDataResourceConfigResponse,
  (server: Server, request, context) =>
    validateThing(server, request, server.provider.dataSources[request.type_name], context, {
      writeOnly: true,
    }),
);
