/** A schema in the wire's form. */
import { type Attribute, type Attributes, attributeType, type Schema } from "../schema/index.js";
import { typeToJson } from "../value/index.js";
import { ObjectNesting, type SchemaAttributeInput, type SchemaInput, StringKind } from "../wire/index.js";

const NESTING = {
  single: ObjectNesting.SINGLE,
  list: ObjectNesting.LIST,
  set: ObjectNesting.SET,
  map: ObjectNesting.MAP,
} as const;
const encoder = new TextEncoder();

export const encodeType = (type: Parameters<typeof typeToJson>[0]) =>
  encoder.encode(JSON.stringify(typeToJson(type)));

export function encodeSchema(schema: Schema): SchemaInput {
  return {
    version: schema.version ?? 0,
    block: {
      attributes: encodeAttributes(schema.attributes),
      description: schema.description,
      description_kind: StringKind.MARKDOWN,
      deprecated: schema.deprecated !== undefined,
    },
  };
}

const encodeAttributes = (attributes: Attributes): SchemaAttributeInput[] =>
  Object.entries(attributes).map(([name, attribute]) => encodeAttribute(name, attribute));

function encodeAttribute(name: string, attribute: Attribute): SchemaAttributeInput {
  const hasDefault = attribute.default !== undefined;
  return {
    name,
    ...(attribute.nested
      ? {
          nested_type: {
            nesting: NESTING[attribute.nested.nesting],
            attributes: encodeAttributes(attribute.nested.attributes),
          },
        }
      : { type: encodeType(attributeType(attribute)) }),
    description: describe(attribute),
    description_kind: StringKind.MARKDOWN,
    required: attribute.required ?? false,
    // Terraform lets a provider fill in a value that the user left out only where the attribute is computed, too.
    optional: attribute.optional ?? hasDefault,
    computed: attribute.computed ?? hasDefault,
    sensitive: attribute.sensitive ?? false,
    write_only: attribute.writeOnly ?? false,
    deprecated: attribute.deprecated !== undefined,
  };
}

/** The protocol has no place for the reason of a deprecation before 6.11, so it stands in the description. */
function describe({ description, deprecated }: Attribute): string {
  return deprecated === undefined ? description : `${description}\n\n**Deprecated**: ${deprecated}`;
}
