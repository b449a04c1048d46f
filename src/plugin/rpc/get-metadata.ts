import type { Server } from "../server.js";
import { GetMetadataRequest, GetMetadataResponse } from "../wire/index.js";
import { CAPABILITIES } from "./capabilities.js";
import { rpc } from "./rpc.js";

/** Names what the provider has, without schemas. */
export const getMetadata = rpc(GetMetadataRequest, GetMetadataResponse, ({ provider }: Server) => ({
  server_capabilities: CAPABILITIES,
  resources: names(provider.resources),
  data_sources: names(provider.dataSources),
  ephemeral_resources: names(provider.ephemeralResources),
  functions: Object.keys(provider.functions).map((name) => ({ name })),
}));

const names = (things: object) => Object.keys(things).map((type_name) => ({ type_name }));
