/** The provider's schemas as `terraform providers schema -json` prints them. */
import { hosts, providerSource } from "../src/cli/install/write-mirror.js";
import { encodeSchema } from "../src/plugin/rpc/encode-schema.js";
import type { Schema } from "../src/plugin/schema/index.js";
import type { SchemaAttributeInput } from "../src/plugin/wire/index.js";
import { belayProvider } from "../src/provider/provider.js";

/** The provider's name in Terraform's output: a source without a host is completed with Terraform's registry. */
export const providerAddress = `${hosts[0]}/${providerSource}`;

export function providerSchemas(): object {
  const { schema, resources, dataSources, ephemeralResources } = belayProvider("0.0.0");
  return {
    format_version: "1.0",
    provider_schemas: {
      [providerAddress]: {
        provider: schemaJson(schema),
        resource_schemas: schemasJson(resources),
        data_source_schemas: schemasJson(dataSources),
        ephemeral_resource_schemas: schemasJson(ephemeralResources),
      },
    },
  };
}

const schemasJson = (things: Readonly<Record<string, { readonly schema: Schema }>>) =>
  byName(Object.entries(things).map(([name, { schema }]) => [name, schemaJson(schema)]));

function schemaJson(schema: Schema): object {
  const { version, block = {} } = encodeSchema(schema);
  const { attributes, description, deprecated } = block;
  return {
    version,
    block: said({ attributes: attributesJson(attributes), ...described(description), deprecated }),
  };
}

const attributesJson = (attributes: readonly SchemaAttributeInput[] = []): object =>
  byName(attributes.map((attribute) => [attribute.name ?? "", attributeJson(attribute)]));

function attributeJson({
  name: _,
  type,
  nested_type,
  description,
  description_kind: __,
  ...flags
}: SchemaAttributeInput) {
  return said({
    type: type && JSON.parse(decoder.decode(type)),
    nested_type: nested_type && {
      attributes: attributesJson(nested_type.attributes),
      nesting_mode: NESTING[nested_type.nesting ?? 0],
    },
    ...described(description),
    ...flags,
  });
}

const decoder = new TextDecoder();
/** In the order of the wire's numbers. */
const NESTING = ["invalid", "single", "list", "set", "map"];

const described = (description: string | undefined) => ({ description, description_kind: "markdown" });

/** Terraform leaves out what is false. */
const said = (object: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined && value !== false));

/** Terraform sorts, and the generator keeps the order. */
const byName = (entries: readonly (readonly [string, object])[]) =>
  Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
