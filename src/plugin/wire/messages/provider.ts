/** The calls about the provider as a whole. */

import { map, nested, repeated, string } from "../field.js";
import { type MessageInput, type MessageOutput, message } from "../message.js";
import { FunctionDefinition } from "./function.js";
import { Schema } from "./schema.js";
import { ClientCapabilities, Diagnostic, DynamicValue, ServerCapabilities } from "./values.js";

export const StopProviderRequest = message("tfplugin6.StopProvider.Request", {});
export type StopProviderRequest = MessageOutput<typeof StopProviderRequest>;
export type StopProviderRequestInput = MessageInput<typeof StopProviderRequest>;

export const StopProviderResponse = message("tfplugin6.StopProvider.Response", {
  Error: string(1),
});
export type StopProviderResponse = MessageOutput<typeof StopProviderResponse>;
export type StopProviderResponseInput = MessageInput<typeof StopProviderResponse>;

export const GetMetadataRequest = message("tfplugin6.GetMetadata.Request", {});
export type GetMetadataRequest = MessageOutput<typeof GetMetadataRequest>;
export type GetMetadataRequestInput = MessageInput<typeof GetMetadataRequest>;

export const DataSourceMetadata = message("tfplugin6.GetMetadata.DataSourceMetadata", {
  type_name: string(1),
});
export type DataSourceMetadata = MessageOutput<typeof DataSourceMetadata>;
export type DataSourceMetadataInput = MessageInput<typeof DataSourceMetadata>;

export const ResourceMetadata = message("tfplugin6.GetMetadata.ResourceMetadata", {
  type_name: string(1),
});
export type ResourceMetadata = MessageOutput<typeof ResourceMetadata>;
export type ResourceMetadataInput = MessageInput<typeof ResourceMetadata>;

export const FunctionMetadata = message("tfplugin6.GetMetadata.FunctionMetadata", {
  name: string(1),
});
export type FunctionMetadata = MessageOutput<typeof FunctionMetadata>;
export type FunctionMetadataInput = MessageInput<typeof FunctionMetadata>;

export const EphemeralMetadata = message("tfplugin6.GetMetadata.EphemeralMetadata", {
  type_name: string(1),
});
export type EphemeralMetadata = MessageOutput<typeof EphemeralMetadata>;
export type EphemeralMetadataInput = MessageInput<typeof EphemeralMetadata>;

export const GetMetadataResponse = message("tfplugin6.GetMetadata.Response", {
  server_capabilities: nested(1, ServerCapabilities),
  diagnostics: repeated(nested(2, Diagnostic)),
  data_sources: repeated(nested(3, DataSourceMetadata)),
  resources: repeated(nested(4, ResourceMetadata)),
  functions: repeated(nested(5, FunctionMetadata)),
  ephemeral_resources: repeated(nested(6, EphemeralMetadata)),
});
export type GetMetadataResponse = MessageOutput<typeof GetMetadataResponse>;
export type GetMetadataResponseInput = MessageInput<typeof GetMetadataResponse>;

export const GetProviderSchemaRequest = message("tfplugin6.GetProviderSchema.Request", {});
export type GetProviderSchemaRequest = MessageOutput<typeof GetProviderSchemaRequest>;
export type GetProviderSchemaRequestInput = MessageInput<typeof GetProviderSchemaRequest>;

export const GetProviderSchemaResponse = message("tfplugin6.GetProviderSchema.Response", {
  provider: nested(1, Schema),
  resource_schemas: map(nested(2, Schema)),
  data_source_schemas: map(nested(3, Schema)),
  diagnostics: repeated(nested(4, Diagnostic)),
  provider_meta: nested(5, Schema),
  server_capabilities: nested(6, ServerCapabilities),
  functions: map(nested(7, FunctionDefinition)),
  ephemeral_resource_schemas: map(nested(8, Schema)),
});
export type GetProviderSchemaResponse = MessageOutput<typeof GetProviderSchemaResponse>;
export type GetProviderSchemaResponseInput = MessageInput<typeof GetProviderSchemaResponse>;

export const ValidateProviderConfigRequest = message("tfplugin6.ValidateProviderConfig.Request", {
  config: nested(1, DynamicValue),
});
export type ValidateProviderConfigRequest = MessageOutput<typeof ValidateProviderConfigRequest>;
export type ValidateProviderConfigRequestInput = MessageInput<typeof ValidateProviderConfigRequest>;

export const ValidateProviderConfigResponse = message("tfplugin6.ValidateProviderConfig.Response", {
  diagnostics: repeated(nested(2, Diagnostic)),
});
export type ValidateProviderConfigResponse = MessageOutput<typeof ValidateProviderConfigResponse>;
export type ValidateProviderConfigResponseInput = MessageInput<typeof ValidateProviderConfigResponse>;

export const ConfigureProviderRequest = message("tfplugin6.ConfigureProvider.Request", {
  terraform_version: string(1),
  config: nested(2, DynamicValue),
  client_capabilities: nested(3, ClientCapabilities),
});
export type ConfigureProviderRequest = MessageOutput<typeof ConfigureProviderRequest>;
export type ConfigureProviderRequestInput = MessageInput<typeof ConfigureProviderRequest>;

export const ConfigureProviderResponse = message("tfplugin6.ConfigureProvider.Response", {
  diagnostics: repeated(nested(1, Diagnostic)),
});
export type ConfigureProviderResponse = MessageOutput<typeof ConfigureProviderResponse>;
export type ConfigureProviderResponseInput = MessageInput<typeof ConfigureProviderResponse>;
