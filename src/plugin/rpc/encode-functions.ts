/** Function signatures in the wire's form. */
import type { Parameter, ProviderFunction } from "../provider.js";
import { StringKind } from "../wire/index.js";
import { encodeType } from "./encode-schema.js";

export const encodeFunctions = (functions: Readonly<Record<string, ProviderFunction>>) =>
  Object.fromEntries(
    Object.entries(functions).map(([name, definition]) => [name, encodeFunction(definition)]),
  );

const encodeFunction = ({ parameters, variadic, returns, summary, description }: ProviderFunction) => ({
  parameters: parameters.map(encodeParameter),
  ...(variadic && { variadic_parameter: encodeParameter(variadic) }),
  return: { type: encodeType(returns) },
  summary,
  description,
  description_kind: StringKind.MARKDOWN,
});

const encodeParameter = ({ name, type, description, allowNull, allowUnknown }: Parameter) => ({
  name,
  type: encodeType(type),
  description,
  description_kind: StringKind.MARKDOWN,
  allow_null_value: allowNull ?? false,
  allow_unknown_values: allowUnknown ?? false,
});
