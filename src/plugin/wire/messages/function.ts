/** Functions: their definition, GetFunctions and CallFunction. */

import { bool, bytes, enumeration, int64, map, nested, optional, repeated, string } from "../field.js";
import { type MessageInput, type MessageOutput, message } from "../message.js";
import { StringKind } from "./schema.js";
import { Diagnostic, DynamicValue } from "./values.js";

export const FunctionParameter = message("tfplugin6.Function.Parameter", {
  name: string(1),
  type: bytes(2),
  allow_null_value: bool(3),
  allow_unknown_values: bool(4),
  description: string(5),
  description_kind: enumeration(6, StringKind),
});
export type FunctionParameter = MessageOutput<typeof FunctionParameter>;
export type FunctionParameterInput = MessageInput<typeof FunctionParameter>;

export const FunctionReturn = message("tfplugin6.Function.Return", {
  type: bytes(1),
});
export type FunctionReturn = MessageOutput<typeof FunctionReturn>;
export type FunctionReturnInput = MessageInput<typeof FunctionReturn>;

export const FunctionDefinition = message("tfplugin6.Function", {
  parameters: repeated(nested(1, FunctionParameter)),
  variadic_parameter: nested(2, FunctionParameter),
  return: nested(3, FunctionReturn),
  summary: string(4),
  description: string(5),
  description_kind: enumeration(6, StringKind),
  deprecation_message: string(7),
});
export type FunctionDefinition = MessageOutput<typeof FunctionDefinition>;
export type FunctionDefinitionInput = MessageInput<typeof FunctionDefinition>;

export const FunctionError = message("tfplugin6.FunctionError", {
  text: string(1),
  function_argument: optional(int64(2)),
});
export type FunctionError = MessageOutput<typeof FunctionError>;
export type FunctionErrorInput = MessageInput<typeof FunctionError>;

export const GetFunctionsRequest = message("tfplugin6.GetFunctions.Request", {});
export type GetFunctionsRequest = MessageOutput<typeof GetFunctionsRequest>;
export type GetFunctionsRequestInput = MessageInput<typeof GetFunctionsRequest>;

export const GetFunctionsResponse = message("tfplugin6.GetFunctions.Response", {
  functions: map(nested(1, FunctionDefinition)),
  diagnostics: repeated(nested(2, Diagnostic)),
});
export type GetFunctionsResponse = MessageOutput<typeof GetFunctionsResponse>;
export type GetFunctionsResponseInput = MessageInput<typeof GetFunctionsResponse>;

export const CallFunctionRequest = message("tfplugin6.CallFunction.Request", {
  name: string(1),
  arguments: repeated(nested(2, DynamicValue)),
});
export type CallFunctionRequest = MessageOutput<typeof CallFunctionRequest>;
export type CallFunctionRequestInput = MessageInput<typeof CallFunctionRequest>;

export const CallFunctionResponse = message("tfplugin6.CallFunction.Response", {
  result: nested(1, DynamicValue),
  error: nested(2, FunctionError),
});
export type CallFunctionResponse = MessageOutput<typeof CallFunctionResponse>;
export type CallFunctionResponseInput = MessageInput<typeof CallFunctionResponse>;
