/** The calls about resources. */

import { bool, bytes, int64, nested, repeated, string } from "../field.js";
import { type MessageInput, type MessageOutput, message } from "../message.js";
import { AttributePath, ClientCapabilities, Deferred, Diagnostic, DynamicValue, RawState } from "./values.js";

export const UpgradeResourceStateRequest = message("tfplugin6.UpgradeResourceState.Request", {
  type_name: string(1),
  version: int64(2),
  raw_state: nested(3, RawState),
});
export type UpgradeResourceStateRequest = MessageOutput<typeof UpgradeResourceStateRequest>;
export type UpgradeResourceStateRequestInput = MessageInput<typeof UpgradeResourceStateRequest>;

export const UpgradeResourceStateResponse = message("tfplugin6.UpgradeResourceState.Response", {
  upgraded_state: nested(1, DynamicValue),
  diagnostics: repeated(nested(2, Diagnostic)),
});
export type UpgradeResourceStateResponse = MessageOutput<typeof UpgradeResourceStateResponse>;
export type UpgradeResourceStateResponseInput = MessageInput<typeof UpgradeResourceStateResponse>;

export const ValidateResourceConfigRequest = message("tfplugin6.ValidateResourceConfig.Request", {
  type_name: string(1),
  config: nested(2, DynamicValue),
  client_capabilities: nested(3, ClientCapabilities),
});
export type ValidateResourceConfigRequest = MessageOutput<typeof ValidateResourceConfigRequest>;
export type ValidateResourceConfigRequestInput = MessageInput<typeof ValidateResourceConfigRequest>;

export const ValidateResourceConfigResponse = message("tfplugin6.ValidateResourceConfig.Response", {
  diagnostics: repeated(nested(1, Diagnostic)),
});
export type ValidateResourceConfigResponse = MessageOutput<typeof ValidateResourceConfigResponse>;
export type ValidateResourceConfigResponseInput = MessageInput<typeof ValidateResourceConfigResponse>;

export const ReadResourceRequest = message("tfplugin6.ReadResource.Request", {
  type_name: string(1),
  current_state: nested(2, DynamicValue),
  private: bytes(3),
  provider_meta: nested(4, DynamicValue),
  client_capabilities: nested(5, ClientCapabilities),
});
export type ReadResourceRequest = MessageOutput<typeof ReadResourceRequest>;
export type ReadResourceRequestInput = MessageInput<typeof ReadResourceRequest>;

export const ReadResourceResponse = message("tfplugin6.ReadResource.Response", {
  new_state: nested(1, DynamicValue),
  diagnostics: repeated(nested(2, Diagnostic)),
  private: bytes(3),
  deferred: nested(4, Deferred),
});
export type ReadResourceResponse = MessageOutput<typeof ReadResourceResponse>;
export type ReadResourceResponseInput = MessageInput<typeof ReadResourceResponse>;

export const PlanResourceChangeRequest = message("tfplugin6.PlanResourceChange.Request", {
  type_name: string(1),
  prior_state: nested(2, DynamicValue),
  proposed_new_state: nested(3, DynamicValue),
  config: nested(4, DynamicValue),
  prior_private: bytes(5),
  provider_meta: nested(6, DynamicValue),
  client_capabilities: nested(7, ClientCapabilities),
});
export type PlanResourceChangeRequest = MessageOutput<typeof PlanResourceChangeRequest>;
export type PlanResourceChangeRequestInput = MessageInput<typeof PlanResourceChangeRequest>;

export const PlanResourceChangeResponse = message("tfplugin6.PlanResourceChange.Response", {
  planned_state: nested(1, DynamicValue),
  requires_replace: repeated(nested(2, AttributePath)),
  planned_private: bytes(3),
  diagnostics: repeated(nested(4, Diagnostic)),
  legacy_type_system: bool(5),
  deferred: nested(6, Deferred),
});
export type PlanResourceChangeResponse = MessageOutput<typeof PlanResourceChangeResponse>;
export type PlanResourceChangeResponseInput = MessageInput<typeof PlanResourceChangeResponse>;

export const ApplyResourceChangeRequest = message("tfplugin6.ApplyResourceChange.Request", {
  type_name: string(1),
  prior_state: nested(2, DynamicValue),
  planned_state: nested(3, DynamicValue),
  config: nested(4, DynamicValue),
  planned_private: bytes(5),
  provider_meta: nested(6, DynamicValue),
});
export type ApplyResourceChangeRequest = MessageOutput<typeof ApplyResourceChangeRequest>;
export type ApplyResourceChangeRequestInput = MessageInput<typeof ApplyResourceChangeRequest>;

export const ApplyResourceChangeResponse = message("tfplugin6.ApplyResourceChange.Response", {
  new_state: nested(1, DynamicValue),
  private: bytes(2),
  diagnostics: repeated(nested(3, Diagnostic)),
  legacy_type_system: bool(4),
});
export type ApplyResourceChangeResponse = MessageOutput<typeof ApplyResourceChangeResponse>;
export type ApplyResourceChangeResponseInput = MessageInput<typeof ApplyResourceChangeResponse>;

export const ImportResourceStateRequest = message("tfplugin6.ImportResourceState.Request", {
  type_name: string(1),
  id: string(2),
  client_capabilities: nested(3, ClientCapabilities),
});
export type ImportResourceStateRequest = MessageOutput<typeof ImportResourceStateRequest>;
export type ImportResourceStateRequestInput = MessageInput<typeof ImportResourceStateRequest>;

export const ImportedResource = message("tfplugin6.ImportResourceState.ImportedResource", {
  type_name: string(1),
  state: nested(2, DynamicValue),
  private: bytes(3),
});
export type ImportedResource = MessageOutput<typeof ImportedResource>;
export type ImportedResourceInput = MessageInput<typeof ImportedResource>;

export const ImportResourceStateResponse = message("tfplugin6.ImportResourceState.Response", {
  imported_resources: repeated(nested(1, ImportedResource)),
  diagnostics: repeated(nested(2, Diagnostic)),
  deferred: nested(3, Deferred),
});
export type ImportResourceStateResponse = MessageOutput<typeof ImportResourceStateResponse>;
export type ImportResourceStateResponseInput = MessageInput<typeof ImportResourceStateResponse>;

export const MoveResourceStateRequest = message("tfplugin6.MoveResourceState.Request", {
  source_provider_address: string(1),
  source_type_name: string(2),
  source_schema_version: int64(3),
  source_state: nested(4, RawState),
  target_type_name: string(5),
  source_private: bytes(6),
});
export type MoveResourceStateRequest = MessageOutput<typeof MoveResourceStateRequest>;
export type MoveResourceStateRequestInput = MessageInput<typeof MoveResourceStateRequest>;

export const MoveResourceStateResponse = message("tfplugin6.MoveResourceState.Response", {
  target_state: nested(1, DynamicValue),
  diagnostics: repeated(nested(2, Diagnostic)),
  target_private: bytes(3),
});
export type MoveResourceStateResponse = MessageOutput<typeof MoveResourceStateResponse>;
export type MoveResourceStateResponseInput = MessageInput<typeof MoveResourceStateResponse>;
