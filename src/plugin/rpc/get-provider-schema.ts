import type { Schema } from "../schema/index.js";
import type { Server } from "../server.js";
import { GetProviderSchemaRequest, GetProviderSchemaResponse } from "../wire/index.js";
import { CAPABILITIES } from "./capabilities.js";
import { encodeFunctions } from "./encode-functions.js";
import { encodeSchema } from "./encode-schema.js";
import { rpc } from "./rpc.js";

export const getProviderSchema = rpc(
  GetProviderSchemaRequest,
  GetProviderSchemaResponse,
  ({ provider }: Server) => ({
    provider: encodeSchema(provider.schema),
    resource_schemas: schemas(provider.resources),
    data_source_schemas: schemas(provider.dataSources),
    ephemeral_resource_schemas: schemas(provider.ephemeralResources),
    functions: encodeFunctions(provider.functions),
    server_capabilities: CAPABILITIES,
  }),
);

const schemas = (things: Readonly<Record<string, { readonly schema: Schema }>>) =>
  Object.fromEntries(Object.entries(things).map(([name, { schema }]) => [name, encodeSchema(schema)]));
