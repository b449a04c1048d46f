/** What only the whole stack tells of its providers. Runs when the stack is validated. */
import { TerraformDataSource, TerraformProvider, TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import type { BelayProvider } from "../gen/providers/belay/provider/index.js";
import { SESSION_ALIAS } from "../plan-guard-session.js";
import { ownNodes } from "./own-nodes.js";

const CHECKED = Symbol.for("belay-iac/providers");
const DEFAULT = "the one without an alias";

/** Adds the checks to the stack of a provider, once. */
export function checkProviders(provider: IConstruct): void {
  const stack = TerraformStack.of(provider) as TerraformStack & { [CHECKED]?: true };
  if (stack[CHECKED]) return;
  stack[CHECKED] = true;
  stack.node.addValidation({ validate: () => complaints(ownNodes(stack)) });
}

function complaints(nodes: readonly IConstruct[]): string[] {
  const providers = workingProviders(nodes);
  const names = providers.map(({ alias }) => alias ?? DEFAULT);
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const sessions = new Set(providers.map(({ guardInput }) => guardInput?.session !== undefined));
  return [
    ...[...twice].map((name) => `it has two providers of one alias: ${name}. Give each an alias of its own.`),
    ...(sessions.size > 1
      ? [
          "some of its providers have a plan guard session, and some have none. Set planGuardSession alike for all of them.",
        ]
      : []),
    ...(names.includes(DEFAULT) ? [] : nodes.filter(usesDefault).map(lacksProvider)),
  ];
}

/** Belay's provider blocks, that of the plan guard session left out. */
export const workingProviders = (nodes: readonly IConstruct[]): BelayProvider[] =>
  nodes.filter(isBelayProvider).filter(({ alias }) => alias !== SESSION_ALIAS);

const isBelayProvider = (node: IConstruct): node is BelayProvider =>
  TerraformProvider.isTerraformProvider(node) && node.terraformResourceType === "belay";

const usesDefault = (node: IConstruct): boolean =>
  (TerraformResource.isTerraformResource(node) || TerraformDataSource.isTerraformDataSource(node)) &&
  node.terraformResourceType.startsWith("belay_") &&
  node.provider === undefined;

const lacksProvider = ({ node }: IConstruct): string =>
  `${node.path.replace(/\/Resource$/, "")} names no provider, and every BelayProvider of the stack has an alias. Give it one of them, or leave the alias of one out.`;
