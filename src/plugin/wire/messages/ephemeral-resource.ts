/** The calls about ephemeral resources. */

import { bytes, nested, optional, repeated, string } from "../field.js";
import { type MessageInput, type MessageOutput, message } from "../message.js";
import { ClientCapabilities, Deferred, Diagnostic, DynamicValue, Timestamp } from "./values.js";

export const ValidateEphemeralResourceConfigRequest = message(
  "tfplugin6.ValidateEphemeralResourceConfig.Request",
  {
    type_name: string(1),
    config: nested(2, DynamicValue),
  },
);
export type ValidateEphemeralResourceConfigRequest = MessageOutput<
  typeof ValidateEphemeralResourceConfigRequest
>;
export type ValidateEphemeralResourceConfigRequestInput = MessageInput<
  typeof ValidateEphemeralResourceConfigRequest
>;

export const ValidateEphemeralResourceConfigResponse = message(
  "tfplugin6.ValidateEphemeralResourceConfig.Response",
  {
    diagnostics: repeated(nested(1, Diagnostic)),
  },
);
export type ValidateEphemeralResourceConfigResponse = MessageOutput<
  typeof ValidateEphemeralResourceConfigResponse
>;
export type ValidateEphemeralResourceConfigResponseInput = MessageInput<
  typeof ValidateEphemeralResourceConfigResponse
>;

export const OpenEphemeralResourceRequest = message("tfplugin6.OpenEphemeralResource.Request", {
  type_name: string(1),
  config: nested(2, DynamicValue),
  client_capabilities: nested(3, ClientCapabilities),
});
export type OpenEphemeralResourceRequest = MessageOutput<typeof OpenEphemeralResourceRequest>;
export type OpenEphemeralResourceRequestInput = MessageInput<typeof OpenEphemeralResourceRequest>;

export const OpenEphemeralResourceResponse = message("tfplugin6.OpenEphemeralResource.Response", {
  diagnostics: repeated(nested(1, Diagnostic)),
  renew_at: optional(nested(2, Timestamp)),
  result: nested(3, DynamicValue),
  private: optional(bytes(4)),
  deferred: nested(5, Deferred),
});
export type OpenEphemeralResourceResponse = MessageOutput<typeof OpenEphemeralResourceResponse>;
export type OpenEphemeralResourceResponseInput = MessageInput<typeof OpenEphemeralResourceResponse>;

export const RenewEphemeralResourceRequest = message("tfplugin6.RenewEphemeralResource.Request", {
  type_name: string(1),
  private: optional(bytes(2)),
});
export type RenewEphemeralResourceRequest = MessageOutput<typeof RenewEphemeralResourceRequest>;
export type RenewEphemeralResourceRequestInput = MessageInput<typeof RenewEphemeralResourceRequest>;

export const RenewEphemeralResourceResponse = message("tfplugin6.RenewEphemeralResource.Response", {
  diagnostics: repeated(nested(1, Diagnostic)),
  renew_at: optional(nested(2, Timestamp)),
  private: optional(bytes(3)),
});
export type RenewEphemeralResourceResponse = MessageOutput<typeof RenewEphemeralResourceResponse>;
export type RenewEphemeralResourceResponseInput = MessageInput<typeof RenewEphemeralResourceResponse>;

export const CloseEphemeralResourceRequest = message("tfplugin6.CloseEphemeralResource.Request", {
  type_name: string(1),
  private: optional(bytes(2)),
});
export type CloseEphemeralResourceRequest = MessageOutput<typeof CloseEphemeralResourceRequest>;
export type CloseEphemeralResourceRequestInput = MessageInput<typeof CloseEphemeralResourceRequest>;

export const CloseEphemeralResourceResponse = message("tfplugin6.CloseEphemeralResource.Response", {
  diagnostics: repeated(nested(1, Diagnostic)),
});
export type CloseEphemeralResourceResponse = MessageOutput<typeof CloseEphemeralResourceResponse>;
export type CloseEphemeralResourceResponseInput = MessageInput<typeof CloseEphemeralResourceResponse>;
