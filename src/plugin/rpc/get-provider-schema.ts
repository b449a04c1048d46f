import type { Provider } from "../provider.js";
import type { Schema } from "../schema/index.js";
import type { Server } from "../server.js";
import type { UnaryMethod } from "../transport/method.js";
import { GetProviderSchemaRequest, GetProviderSchemaResponse } from "../wire/index.js";
import { CAPABILITIES } from "./capabilities.js";
import { encodeFunctions } from "./encode-functions.js";
import { encodeSchema } from "./encode-schema.js";
import { rpc } from "./rpc.js";

export const getProviderSchema = rpc(
  GetProviderSchemaRequest,
  GetProviderSchemaResponse,
  ({ provider }: Server) => schemaOf(provider),
);

/** The answer as bytes: a build makes them once, and a process need not make all its schemas to answer. */
export const encodeProviderSchema = (provider: Provider<Schema, unknown>): Uint8Array =>
  GetProviderSchemaResponse.encode(schemaOf(provider));

/** The method that answers with these bytes. */
export const encodedProviderSchema = (encoded: () => Uint8Array): UnaryMethod => ({
  request: GetProviderSchemaRequest,
  response: {
    ...GetProviderSchemaResponse,
    encode: (_, headroom = 0) => {
      const bytes = encoded();
      const message = new Uint8Array(headroom + bytes.length);
      message.set(bytes, headroom);
      return message;
    },
  },
  handle: () => null,
});

const schemaOf = (provider: Provider<Schema, unknown>) => ({
  provider: encodeSchema(provider.schema),
  resource_schemas: schemas(provider.resources),
  data_source_schemas: schemas(provider.dataSources),
  ephemeral_resource_schemas: schemas(provider.ephemeralResources),
  functions: encodeFunctions(provider.functions),
  server_capabilities: CAPABILITIES,
});

const schemas = (things: Readonly<Record<string, { readonly schema: Schema }>>) =>
  Object.fromEntries(Object.entries(things).map(([name, { schema }]) => [name, encodeSchema(schema)]));
