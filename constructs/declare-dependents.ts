import { App, Aspects, type IAspect, TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { expression } from "./check/expression.js";
import { isAbsent } from "./check/literal.js";
import { ownNodes } from "./check/own-nodes.js";
import { workingProviders } from "./check/providers.js";
import { written } from "./check/written.js";
import { Dependent } from "./gen/providers/belay/dependent/index.js";
import { IdSpace } from "./id-space.js";

/** An argument of an official resource that names a credential by its id. */
interface Link {
  readonly idSpace: IdSpace;
  readonly argument: string;
  /** It may be left out: then it names none. */
  readonly isOptional?: true;
}

/**
 * The resource types of official providers that use credentials. Not Civo's stores: they name their owner by its key and not by
 * its id, and a change of it, which the official provider plans, is never sent.
 */
const OFFICIAL: Readonly<Record<string, readonly Link[]>> = {
  qovery_cluster: [{ idSpace: IdSpace.QOVERY, argument: "credentials_id" }],
  taikun_project: [
    { idSpace: IdSpace.TAIKUN_CLOUD, argument: "cloud_credential_id" },
    { idSpace: IdSpace.TAIKUN_BACKUP, argument: "backup_credential_id", isOptional: true },
  ],
  taikun_billing_rule: [{ idSpace: IdSpace.TAIKUN_BILLING, argument: "billing_credential_id" }],
  taikun_showback_rule: [
    { idSpace: IdSpace.TAIKUN_SHOWBACK, argument: "showback_credential_id", isOptional: true },
  ],
};

const CHILD = "belay-dependent";
const DECLARES = Symbol.for("belay-iac/DeclareDependents");

/**
 * Declares what uses credentials by the official providers below a scope (`qovery_cluster`, `taikun_project`, `taikun_billing_rule`,
 * `taikun_showback_rule`), so that the guard sees what a plan does with it: in each stack that has Belay's provider, and but for
 * what the program declares itself. A Taikun project that names a backup credential, too, is declared for each of the two.
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
    if (!isOfficial(node)) return;
    const block = written(node);
    const links = OFFICIAL[node.terraformResourceType] ?? [];
    for (const [index, link] of block ? links.entries() : []) {
      if (link.isOptional && isAbsent(block?.[link.argument])) continue;
      declare(node, block ?? {}, link, index === 0 ? CHILD : `${CHILD}-${link.argument}`);
    }
  }
}

function declare(
  official: TerraformResource,
  block: Readonly<Record<string, unknown>>,
  { idSpace, argument }: Link,
  id: string,
): void {
  const nodes = ownNodes(TerraformStack.of(official));
  const [first, ...others] = workingProviders(nodes);
  if (!first || official.node.tryFindChild(id) || nodes.some(declares(official, idSpace))) return;
  const [meta, one] = instances(official, block);
  const resource = new Dependent(official, id, {
    idSpace,
    credentialId: `\${${one}.${argument}}`,
    dependentId: `\${${one}.id}`,
    provider: others.length === 0 && first.alias ? first : undefined,
  });
  for (const [name, value] of Object.entries(meta)) resource.addOverride(name, value);
}

const stacksOf = (app: IConstruct): TerraformStack[] => app.node.findAll().filter(TerraformStack.isStack);

const isOfficial = (node: IConstruct): node is TerraformResource =>
  TerraformResource.isTerraformResource(node) && node.terraformResourceType in OFFICIAL;

const isLate = (known: readonly IConstruct[]) => (stack: TerraformStack) =>
  !known.includes(stack) && ownNodes(stack).some(isOfficial);

const complaint = ({ node }: IConstruct): string =>
  `${node.path} was made after DeclareDependents.of(…), and what it has of the official providers is not declared. Call it after all stacks are made.`;

const addressOf = ({ terraformResourceType: type, friendlyUniqueId: name }: TerraformResource) =>
  `${type}.${name}`;

/** Whether it declares this resource, or an instance of it, as a dependent in the id space. */
function declares(official: TerraformResource, idSpace: IdSpace): (node: IConstruct) => boolean {
  const refers = new RegExp(`\\b${addressOf(official)}(?![\\w-])`);
  return (node) =>
    TerraformResource.isTerraformResource(node) &&
    node.terraformResourceType === Dependent.tfResourceType &&
    (node as Dependent).idSpaceInput === idSpace &&
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
