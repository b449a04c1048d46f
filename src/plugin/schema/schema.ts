/** A schema, and the value type that it implies on the wire. */
import type { Type } from "../value/index.js";
import type { Attribute, Nested } from "./attribute.js";
import type { Attributes } from "./infer.js";

export interface Schema {
  /** Version of the stored state; 0 when not given. */
  readonly version?: number;
  /** Markdown. */
  readonly description: string;
  readonly deprecated?: string;
  readonly attributes: Attributes;
}

/** Declares a schema; a contradiction in it is a defect of the provider and is thrown at once. */
export function schema<const S extends Schema>(definition: S): S {
  checkAttributes(definition.attributes, "");
  return definition;
}

const types = new WeakMap<Attributes, Type>();

/** The object type whose values have exactly these attributes. */
export function impliedType(attributes: Attributes): Type {
  const known = types.get(attributes);
  if (known) return known;
  const fields: Record<string, Type> = {};
  for (const [name, attribute] of Object.entries(attributes)) fields[name] = attributeType(attribute);
  const type: Type = { kind: "object", attributes: fields };
  types.set(attributes, type);
  return type;
}

export function attributeType(attribute: Attribute): Type {
  if (attribute.nested) return nestedType(attribute.nested);
  if (attribute.type) return attribute.type;
  throw new Error("an attribute needs a type");
}

function nestedType({ nesting, attributes }: Nested): Type {
  const element = impliedType(attributes);
  return nesting === "single" ? element : { kind: nesting, element };
}

const NAME = /^[a-z_][a-z0-9_]*$/;

function checkAttributes(attributes: Attributes, parent: string): void {
  for (const [name, attribute] of Object.entries(attributes)) {
    const path = `${parent}${name}`;
    const fault = attributeFault(name, attribute);
    if (fault) throw new Error(`schema attribute ${path} ${fault}`);
    if (attribute.nested) checkAttributes(attribute.nested.attributes, `${path}.`);
  }
}

function attributeFault(name: string, attribute: Attribute): string | null {
  const { required, optional, computed, writeOnly } = attribute;
  if (!NAME.test(name)) return "has a name that Terraform does not accept";
  if (!required && !optional && !computed && attribute.default === undefined) {
    return "is neither required, optional nor computed";
  }
  if (required && (optional || computed || attribute.default !== undefined)) {
    return "is required and therefore neither optional, computed nor defaulted";
  }
  if (writeOnly && computed) return "is write-only and therefore not computed";
  if (attribute.stable && !computed) return "is stable without being computed";
  return null;
}
