/** Which resources Terraform destroys before it creates their replacement, as they will be synthesized. */
import { TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";

/** A resource, where the program declares it. */
export interface Declared {
  readonly path: string;
  readonly type: string;
}

/** What `addOverride` has written, which cdktf keeps to itself. */
interface Overridden {
  readonly rawOverrides?: unknown;
}

const SETTING = ["lifecycle", "create_before_destroy"];

/** The resources of these types at or below a scope that lack `create_before_destroy`. */
export function deletedFirst(scope: IConstruct, types: RegExp): Declared[] {
  const nodes = scope.node.findAll();
  const resources = nodes
    .filter(TerraformResource.isTerraformResource)
    .filter(({ terraformResourceType }) => types.test(terraformResourceType));
  const overridden = nodes
    .filter(TerraformStack.isStack)
    .flatMap(declaredByOverride)
    .filter(({ type, setting }) => types.test(type) && setting !== true);
  const ours = new Set(overridden.length > 0 ? resources.map(address) : []);
  return [
    ...resources
      .filter((resource) => !createsFirst(resource))
      .map(({ node, terraformResourceType: type }) => ({ path: node.path, type })),
    ...overridden.filter(({ path }) => !ours.has(path)),
  ];
}

/** An override of the resource wins over its lifecycle, and one of the stack over both. */
function createsFirst(resource: TerraformResource): boolean {
  const { terraformResourceType: type, friendlyUniqueId } = resource;
  const ways = [
    at(overrides(TerraformStack.of(resource)), ["resource", type, friendlyUniqueId, ...SETTING]),
    at(overrides(resource), SETTING),
    resource.lifecycle?.createBeforeDestroy,
  ];
  return ways.find((way) => way !== undefined) === true;
}

function declaredByOverride(stack: TerraformStack): (Declared & { readonly setting: unknown })[] {
  const byType = entries(at(overrides(stack), ["resource"]));
  return byType.flatMap(([type, named]) =>
    entries(named).map(([name, block]) => ({
      path: `${stack.node.path}/${type}.${name}`,
      type,
      setting: at(block, SETTING),
    })),
  );
}

const address = (resource: TerraformResource): string =>
  `${TerraformStack.of(resource).node.path}/${resource.terraformResourceType}.${resource.friendlyUniqueId}`;

const overrides = (element: object): unknown => (element as Overridden).rawOverrides;

const entries = (value: unknown): [string, unknown][] => Object.entries(value ?? {});

const at = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], value);
