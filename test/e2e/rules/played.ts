/** A provider that plays the types of others. Nothing is behind it: what is written is what there is. */
import * as plugin from "../../../src/plugin/index.js";
import { list, map, type Provider, schema, string, type Type } from "../../../src/plugin/index.js";
import { MADE, PLAYED, type Shape } from "./played-types.js";

const description = "Of a test.";
const defineResource = plugin.defineResource<null>();

const typeOf = (shape: Shape): Type => {
  if (shape === "text") return "string";
  if (shape === "map") return { kind: "map", element: "string" };
  const attributes = Object.fromEntries(Object.entries(shape).map(([name, one]) => [name, typeOf(one)]));
  return { kind: "list", element: { kind: "object", attributes } };
};

function attribute(shape: Shape, isMade: boolean) {
  if (isMade) return string({ computed: true, stable: true, description });
  if (shape === "text") return string({ optional: true, description });
  if (shape === "map") return map("string", { optional: true, description });
  const { element } = typeOf(shape) as { readonly element: Type };
  return list(element, { optional: true, description });
}

const resources = Object.fromEntries(
  Object.entries(PLAYED).map(([type, shapes]) => {
    const made = MADE[type] ?? ["id"];
    const attributes = Object.fromEntries(
      Object.entries({ id: "text" as const, ...shapes }).map(([name, shape]) => [
        name,
        attribute(shape, made.includes(name)),
      ]),
    );
    return [
      type,
      defineResource({
        schema: schema({ description, attributes }),
        read: ({ state }) => state,
        create: ({ plan }) => plan as never,
        update: ({ plan }) => plan as never,
        delete: () => {},
      }),
    ];
  }),
);

const empty = schema({ description, attributes: {} });
const provider: Provider<typeof empty, null> = {
  name: "played",
  version: "1.0.0",
  schema: empty,
  configure: () => null,
  resources: resources as never,
  dataSources: {},
  ephemeralResources: {},
  functions: {},
};

void plugin.serve({
  name: "registry.terraform.io/acme/played",
  install: "acme install",
  load: async () => plugin.served(provider),
});
