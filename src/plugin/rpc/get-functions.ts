import type { Server } from "../server.js";
import { GetFunctionsRequest, GetFunctionsResponse } from "../wire/index.js";
import { encodeFunctions } from "./encode-functions.js";
import { rpc } from "./rpc.js";

export const getFunctions = rpc(GetFunctionsRequest, GetFunctionsResponse, ({ provider }: Server) => ({
  functions: encodeFunctions(provider.functions),
}));
