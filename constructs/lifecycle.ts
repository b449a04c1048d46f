/** Which resources Terraform destroys before it creates their replacement, as they will be written. */
import { TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { isAltered, isObject, overridesOf, written } from "./check/written.js";

/** A resource, where the program declares it. */
export interface Declared {
  readonly path: string;
  readonly type: string;
}

/** The resources of these types, among these constructs, that lack `create_before_destroy`. */
export function deletedFirst(nodes: readonly IConstruct[], types: RegExp): Declared[] {
  const resources = nodes
    .filter(TerraformResource.isTerraformResource)
    .filter(({ terraformResourceType }) => types.test(terraformResourceType));
  const overridden = nodes
    .filter(TerraformStack.isStack)
    .flatMap(declaredByOverride)
    .filter(({ type, createsFirst }) => types.test(type) && !createsFirst);
  const ours = new Set(overridden.length > 0 ? resources.map(address) : []);
  return [
    ...resources
      .filter((resource) => !createsFirst(resource))
      .map(({ node, terraformResourceType: type }) => ({ path: node.path, type })),
    ...overridden.filter(({ path }) => !ours.has(path)),
  ];
}

function createsFirst(resource: TerraformResource): boolean {
  if (!isAltered(resource)) return resource.lifecycle?.createBeforeDestroy === true;
  const block = written(resource);
  return block === undefined || isSet(block.lifecycle);
}

/** Terraform's JSON takes a block as an object, and as a list of one. */
const isSet = (lifecycle: unknown): boolean =>
  [lifecycle].flat().some((block) => isObject(block) && block.create_before_destroy === true);

/** Resources that only an override of the stack writes, and those that it changes. */
function declaredByOverride(stack: TerraformStack): (Declared & { readonly createsFirst: boolean })[] {
  return entries(overridesOf(stack).resource).flatMap(([type, named]) =>
    entries(named).map(([name, block]) => ({
      path: `${stack.node.path}/${type}.${name}`,
      type,
      createsFirst: isObject(block) && isSet(block.lifecycle),
    })),
  );
}

const address = (resource: TerraformResource): string =>
  `${TerraformStack.of(resource).node.path}/${resource.terraformResourceType}.${resource.friendlyUniqueId}`;

const entries = (value: unknown): [string, unknown][] => Object.entries(value ?? {});
