/** Values, diagnostics and capabilities, which most calls share. */

import { bool, bytes, enumeration, int64, map, nested, optional, repeated, string } from "../field.js";
import { type MessageInput, type MessageOutput, message } from "../message.js";

export const Timestamp = message("google.protobuf.Timestamp", {
  seconds: int64(1),
  nanos: int64(2),
});
export type Timestamp = MessageOutput<typeof Timestamp>;
export type TimestampInput = MessageInput<typeof Timestamp>;

export const DynamicValue = message("tfplugin6.DynamicValue", {
  msgpack: bytes(1),
  json: bytes(2),
});
export type DynamicValue = MessageOutput<typeof DynamicValue>;
export type DynamicValueInput = MessageInput<typeof DynamicValue>;

export const RawState = message("tfplugin6.RawState", {
  json: bytes(1),
  flatmap: map(string(2)),
});
export type RawState = MessageOutput<typeof RawState>;
export type RawStateInput = MessageInput<typeof RawState>;

export const Severity = { INVALID: 0, ERROR: 1, WARNING: 2 } as const;
export type Severity = (typeof Severity)[keyof typeof Severity];

/** A `oneof`: exactly one of the three is there. */
export const AttributePathStep = message("tfplugin6.AttributePath.Step", {
  attribute_name: optional(string(1)),
  element_key_string: optional(string(2)),
  element_key_int: optional(int64(3)),
});
export type AttributePathStep = MessageOutput<typeof AttributePathStep>;
export type AttributePathStepInput = MessageInput<typeof AttributePathStep>;

export const AttributePath = message("tfplugin6.AttributePath", {
  steps: repeated(nested(1, AttributePathStep)),
});
export type AttributePath = MessageOutput<typeof AttributePath>;
export type AttributePathInput = MessageInput<typeof AttributePath>;

export const Diagnostic = message("tfplugin6.Diagnostic", {
  severity: enumeration(1, Severity),
  summary: string(2),
  detail: string(3),
  attribute: nested(4, AttributePath),
});
export type Diagnostic = MessageOutput<typeof Diagnostic>;
export type DiagnosticInput = MessageInput<typeof Diagnostic>;

export const ServerCapabilities = message("tfplugin6.ServerCapabilities", {
  plan_destroy: bool(1),
  get_provider_schema_optional: bool(2),
  move_resource_state: bool(3),
});
export type ServerCapabilities = MessageOutput<typeof ServerCapabilities>;
export type ServerCapabilitiesInput = MessageInput<typeof ServerCapabilities>;

export const ClientCapabilities = message("tfplugin6.ClientCapabilities", {
  deferral_allowed: bool(1),
  write_only_attributes_allowed: bool(2),
});
export type ClientCapabilities = MessageOutput<typeof ClientCapabilities>;
export type ClientCapabilitiesInput = MessageInput<typeof ClientCapabilities>;

export const DeferredReason = {
  UNKNOWN: 0,
  RESOURCE_CONFIG_UNKNOWN: 1,
  PROVIDER_CONFIG_UNKNOWN: 2,
  ABSENT_PREREQ: 3,
} as const;
export type DeferredReason = (typeof DeferredReason)[keyof typeof DeferredReason];

export const Deferred = message("tfplugin6.Deferred", {
  reason: enumeration(1, DeferredReason),
});
export type Deferred = MessageOutput<typeof Deferred>;
export type DeferredInput = MessageInput<typeof Deferred>;
