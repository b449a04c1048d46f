import { isRecord, setKey } from "./record.js";
import { ValueError } from "./value-error.js";

/** The type of a Terraform value, as far as a provider's schema and state can hold one. */
export type Type =
  | "string"
  | "number"
  | "bool"
  | "dynamic"
  | { readonly kind: "list" | "set" | "map"; readonly element: Type }
  | {
      readonly kind: "object";
      readonly attributes: Readonly<Record<string, Type>>;
      readonly optional?: readonly string[];
    }
  | { readonly kind: "tuple"; readonly elements: readonly Type[] };

/** No real type nests like this; hostile bytes may, and must not exhaust the stack. */
const DEEPEST = 200;

/** The type as Terraform writes it in JSON: "string", ["list","string"], ["object",{"a":"string"}]. */
export function typeToJson(type: Type): unknown {
  if (typeof type === "string") return type;
  if (type.kind === "tuple") return ["tuple", type.elements.map(typeToJson)];
  if (type.kind !== "object") return [type.kind, typeToJson(type.element)];
  const attributes: Record<string, unknown> = {};
  for (const name of Object.keys(type.attributes).sort()) {
    setKey(attributes, name, typeToJson(type.attributes[name] as Type));
  }
  const optional = type.optional ?? [];
  return optional.length === 0 ? ["object", attributes] : ["object", attributes, [...optional].sort()];
}

/** The reverse of `typeToJson`; takes parsed JSON and throws a ValueError for what is not a type. */
export function typeFromJson(json: unknown, depth = 0): Type {
  if (json === "string" || json === "number" || json === "bool" || json === "dynamic") return json;
  if (depth > DEEPEST) throw new ValueError([], `a type nests deeper than ${DEEPEST} levels`);
  if (!Array.isArray(json)) throw new ValueError([], "a type is a name or an array in JSON");
  const [kind, argument, optional] = json as unknown[];
  const inner = (element: unknown): Type => typeFromJson(element, depth + 1);
  if ((kind === "list" || kind === "set" || kind === "map") && json.length === 2) {
    return { kind, element: inner(argument) };
  }
  if (kind === "tuple" && json.length === 2 && Array.isArray(argument)) {
    return { kind, elements: argument.map(inner) };
  }
  if (kind === "object" && isRecord(argument) && (json.length === 2 || json.length === 3)) {
    const attributes: Record<string, Type> = {};
    for (const [name, attribute] of Object.entries(argument)) setKey(attributes, name, inner(attribute));
    if (json.length === 2) return { kind, attributes };
    if (isNames(optional)) return { kind, attributes, optional };
  }
  throw new ValueError([], "this is not the JSON form of a Terraform type");
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}
