/** The calls about data sources. */

import { nested, repeated, string } from "../field.js";
import { type MessageInput, type MessageOutput, message } from "../message.js";
import { ClientCapabilities, Deferred, Diagnostic, DynamicValue } from "./values.js";

export const ValidateDataResourceConfigRequest = message("tfplugin6.ValidateDataResourceConfig.Request", {
  type_name: string(1),
  config: nested(2, DynamicValue),
});
export type ValidateDataResourceConfigRequest = MessageOutput<typeof ValidateDataResourceConfigRequest>;
export type ValidateDataResourceConfigRequestInput = MessageInput<typeof ValidateDataResourceConfigRequest>;

export const ValidateDataResourceConfigResponse = message("tfplugin6.ValidateDataResourceConfig.Response", {
  diagnostics: repeated(nested(1, Diagnostic)),
});
export type ValidateDataResourceConfigResponse = MessageOutput<typeof ValidateDataResourceConfigResponse>;
export type ValidateDataResourceConfigResponseInput = MessageInput<typeof ValidateDataResourceConfigResponse>;

export const ReadDataSourceRequest = message("tfplugin6.ReadDataSource.Request", {
  type_name: string(1),
  config: nested(2, DynamicValue),
  provider_meta: nested(3, DynamicValue),
  client_capabilities: nested(4, ClientCapabilities),
});
export type ReadDataSourceRequest = MessageOutput<typeof ReadDataSourceRequest>;
export type ReadDataSourceRequestInput = MessageInput<typeof ReadDataSourceRequest>;

export const ReadDataSourceResponse = message("tfplugin6.ReadDataSource.Response", {
  state: nested(1, DynamicValue),
  diagnostics: repeated(nested(2, Diagnostic)),
  deferred: nested(3, Deferred),
});
export type ReadDataSourceResponse = MessageOutput<typeof ReadDataSourceResponse>;
export type ReadDataSourceResponseInput = MessageInput<typeof ReadDataSourceResponse>;
