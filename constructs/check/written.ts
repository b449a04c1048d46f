/** What a resource will be written as, overrides and moves included. */
import { type TerraformElement, type TerraformResource, TerraformStack } from "cdktf";

type Block = { readonly [argument: string]: unknown };

/** Whether something besides its own arguments says what is written: an override, or a move. */
export function isAltered(resource: TerraformResource): boolean {
  return (
    Object.keys(overridesOf(resource)).length > 0 ||
    fromStack(resource) !== undefined ||
    Boolean(resource.hasResourceMove())
  );
}

/** The block in Terraform's spelling; undefined where none is written, because the resource has moved away. */
export function written(resource: TerraformResource): Block | undefined {
  const { terraformResourceType: type, friendlyUniqueId: name } = resource;
  const { resource: blocks } = resource.toTerraform() as {
    resource?: { [type: string]: { [name: string]: Block } };
  };
  const block = blocks?.[type]?.[name];
  const override = fromStack(resource);
  return block && isObject(override) ? merge(block, override) : block;
}

/** What `addOverride` has written, which cdktf keeps to itself. */
export function overridesOf(element: TerraformElement | TerraformStack): Block {
  return Reflect.get(element, "rawOverrides") ?? {};
}

export const isObject = (value: unknown): value is Block =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function fromStack(resource: TerraformResource): unknown {
  const { resource: blocks } = overridesOf(TerraformStack.of(resource));
  const named = isObject(blocks) ? blocks[resource.terraformResourceType] : undefined;
  return isObject(named) ? named[resource.friendlyUniqueId] : undefined;
}

/** As cdktf merges: objects into each other, all else replaces. */
function merge(target: Block, source: Block): Block {
  const merged = Object.entries(source).map(([key, value]) => [
    key,
    isObject(value) && isObject(target[key]) ? merge(target[key], value) : value,
  ]);
  return { ...target, ...Object.fromEntries(merged) };
}
