import { parse } from "yaml";

/** A node of a contract that is an object, as YAML gives it. */
export type Node = { [key: string]: unknown };

/** The id under which every reference of a loaded contract finds it. */
export const contractId = "contract";

/**
 * Reads a contract and makes it fit for ajv: each `$ref` becomes absolute, so that a schema can be compiled where it
 * stands, and `discriminator.mapping`, which ajv refuses, goes (every variant here tells its tag by an enum). What has a
 * discriminator is said to be an object: ajv looks at its variants for objects alone, and lets anything else through.
 */
export function loadContract(yaml: string): Node {
  return prepare(parse(yaml)) as Node;
}

function prepare(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(prepare);
  if (!isNode(value)) return value;
  const entries = Object.entries(value).map(([key, child]) => {
    if (key === "$ref" && typeof child === "string") return [key, child.replace(/^#/, `${contractId}#`)];
    if (key === "discriminator" && isNode(child)) return [key, { propertyName: child.propertyName }];
    return [key, prepare(child)];
  });
  return Object.fromEntries("discriminator" in value ? [["type", "object"], ...entries] : entries);
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The object that `value` is or refers to; an empty one when there is none. */
export function deref(document: Node, value: unknown): Node {
  if (!isNode(value)) return {};
  if (typeof value.$ref !== "string") return value;
  const keys = value.$ref.slice(`${contractId}#/`.length).split("/");
  let target: unknown = document;
  for (const key of keys) target = isNode(target) ? target[key] : undefined;
  return deref(document, target);
}
