import { App, Aspects, type IAspect, TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { expression } from "./check/expression.js";
import { workingProviders } from "./check/providers.js";
import { written } from "./check/written.js";
import { Dependent } from "./gen/providers/belay/dependent/index.js";
import { IdSpace } from "./id-space.js";

/**
 * The resource types of official providers that use a credential, and the argument that always names it. Not Civo's stores: they
 * name their owner by its key and not by its id, and a change of it, which the official provider plans, is never sent.
 */
const OFFICIAL: Readonly<Record<string, { readonly idSpace: IdSpace; readonly credential: string }>> = {
  qovery_cluster: { idSpace: IdSpace.QOVERY, credential: "credentials_id" },
};

const CHILD = "belay-dependent";
const DECLARES = Symbol.for("belay-iac/DeclareDependents");

/**
 * Declares all clusters of the official providers below a scope (`qovery_cluster`), so that the guard sees what a plan does
 * with them: in each stack that has Belay's provider, and but for those that the program declares itself.
 *
 * Of an app it takes the stacks that are there: call it after they are made. It is an aspect, and runs at synthesis.
 *
 * @example
 * DeclareDependents.of(app);
 */
export class DeclareDependents implements IAspect {
  /** Adds the aspect to a scope, once. */
  static of(scope: IConstruct): DeclareDependents {
    const declaring = scope as IConstruct & { [DECLARES]?: DeclareDependents };
    declaring[DECLARES] ??= new DeclareDependents(scope);
    return declaring[DECLARES];
  }

  private constructor(scope: IConstruct) {
    // CDKTF runs the aspects of stacks, and not those of the app around them.
    const scopes = App.isApp(scope) ? stacksOf(scope) : [scope];
    for (const one of scopes) Aspects.of(one).add(this);
    if (App.isApp(scope))
      scope.node.addValidation({ validate: () => stacksOf(scope).filter(isLate(scopes)).map(complaint) });
  }

  visit(node: IConstruct): void {
    if (!isOfficial(node) || node.node.tryFindChild(CHILD)) return;
    const block = written(node);
    const nodes = TerraformStack.of(node).node.findAll();
    const [first, ...others] = workingProviders(nodes);
    if (!block || !first || nodes.some(declares(node))) return;
    const { idSpace = "", credential } = OFFICIAL[node.terraformResourceType] ?? {};
    const [meta, one] = instances(node, block);
    const resource = new Dependent(node, CHILD, {
      idSpace,
      credentialId: `\${${one}.${credential}}`,
      dependentId: `\${${one}.id}`,
      provider: others.length === 0 && first.alias ? first : undefined,
    });
    for (const [argument, value] of Object.entries(meta)) resource.addOverride(argument, value);
  }
}

const stacksOf = (app: IConstruct): TerraformStack[] => app.node.findAll().filter(TerraformStack.isStack);

const isOfficial = (node: IConstruct): node is TerraformResource =>
  TerraformResource.isTerraformResource(node) && node.terraformResourceType in OFFICIAL;

const isLate = (known: readonly IConstruct[]) => (stack: TerraformStack) =>
  !known.includes(stack) && stack.node.findAll().some(isOfficial);

const complaint = ({ node }: IConstruct): string =>
  `${node.path} was made after DeclareDependents.of(…), and its clusters are not declared. Call it after all stacks are made.`;

const addressOf = ({ terraformResourceType: type, friendlyUniqueId: name }: TerraformResource) =>
  `${type}.${name}`;

/** Whether it declares this resource, or an instance of it. */
function declares(official: TerraformResource): (node: IConstruct) => boolean {
  const refers = new RegExp(`\\b${addressOf(official)}(?![\\w-])`);
  return (node) =>
    TerraformResource.isTerraformResource(node) &&
    node.terraformResourceType === Dependent.tfResourceType &&
    refers.test(expression(node, (node as Dependent).dependentIdInput ?? ""));
}

/** How often it is written, as what is declared of it must be; and one of it, in Terraform's language. */
function instances(
  official: TerraformResource,
  block: Readonly<Record<string, unknown>>,
): [meta: Readonly<Record<string, string>>, one: string] {
  const address = addressOf(official);
  if (block.for_each !== undefined)
    return [{ for_each: `\${toset(keys(${address}))}` }, `${address}[each.key]`];
  if (block.count !== undefined) return [{ count: `\${length(${address})}` }, `${address}[count.index]`];
  return [{}, address];
}
