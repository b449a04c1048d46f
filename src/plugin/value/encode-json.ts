import { canonicalSet } from "./canonical-set.js";
import { Decimal } from "./decimal.js";
import { exactText } from "./double.js";
import { Dynamic } from "./dynamic.js";
import { encodeMsgpack } from "./encode-msgpack.js";
import { objectLayout } from "./object-layout.js";
import { type Type, typeToJson } from "./type.js";
import { isUnknown } from "./unknown.js";
import type { Value } from "./value.js";
import { ValueError, type ValuePath } from "./value-error.js";

/** The JSON form of a value, as Terraform writes it into states. JSON has no unknown values and no infinity. */
export function encodeJson(type: Type, value: Value): string {
  // Finds every value that does not fit, so that what follows may trust the types.
  encodeMsgpack(type, value);
  return json([], type, value);
}

type Items = readonly Value[];
type Fields = Readonly<Record<string, Value>>;

function json(path: ValuePath, type: Type, value: Value): string {
  if (value === null) return "null";
  if (isUnknown(value)) throw new ValueError(path, "JSON cannot hold an unknown value");
  if (value instanceof Decimal) return value.text;
  if (typeof value === "number") {
    if (!Number.isFinite(value)) throw new ValueError(path, "JSON cannot hold infinity");
    return exactText(value);
  }
  if (value instanceof Dynamic) {
    const inner = json(path, value.type, value.value);
    return `{"value":${inner},"type":${JSON.stringify(typeToJson(value.type))}}`;
  }
  if (typeof type === "string") return JSON.stringify(value);
  switch (type.kind) {
    case "list":
      return `[${(value as Items).map((element, i) => json([...path, i], type.element, element)).join()}]`;
    case "set": {
      const elements = (value as Items).map((element, i) => ({
        bytes: encodeMsgpack(type.element, element),
        value: element,
        text: json([...path, i], type.element, element),
      }));
      return `[${canonicalSet(elements)
        .map(({ text }) => text)
        .join()}]`;
    }
    case "tuple":
      return `[${type.elements.map((element, i) => json([...path, i], element, (value as Items)[i] ?? null)).join()}]`;
    case "map": {
      const map = value as Fields;
      const keys = Object.keys(map).sort();
      return `{${keys.map((key) => `${JSON.stringify(key)}:${json([...path, key], type.element, map[key] ?? null)}`).join()}}`;
    }
    case "object": {
      const object = value as Fields;
      const fields = objectLayout(type).attributes.map(({ name, type: attribute }) => {
        const field = Object.hasOwn(object, name) ? (object[name] ?? null) : null;
        return `${JSON.stringify(name)}:${json([...path, name], attribute, field)}`;
      });
      return `{${fields.join()}}`;
    }
  }
}
