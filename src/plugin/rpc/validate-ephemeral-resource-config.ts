import type { Server } from "../server.js";
import {
  ValidateEphemeralResourceConfigRequest,
  ValidateEphemeralResourceConfigResponse,
} from "../wire/index.js";
import { rpc } from "./rpc.js";
import { validateThing } from "./validate-thing.js";

export const validateEphemeralResourceConfig = rpc(
  ValidateEphemeralResourceConfigRequest,
  ValidateEphemeralResourceConfigResponse,
  (server: Server, request, context) =>
    validateThing(server, request, server.provider.ephemeralResources[request.type_name], context, {
      writeOnly: true,
    }),
);
