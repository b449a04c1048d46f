/** What only the whole program tells: resources of one type that claim the same thing. Runs when the stack is validated. */
import { TerraformResource, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import { expression } from "./expression.js";
import { ownNodes } from "./own-nodes.js";
import { isAltered, written } from "./written.js";

/** A type of which no two resources may claim the same. */
export interface Unique {
  readonly type: string;
  /** What they claim: the argument, and its name in the generated class. */
  readonly argument: string;
  readonly prop: string;
  /** Whether two stacks may claim it: they may be of different providers. */
  readonly perStack: boolean;
  /** `claim`: the value, or the expression that Terraform will read it from. */
  complaint(first: string, second: string, claim: string): string;
}

const CHECKED = Symbol.for("belay-iac/twins");

/** Adds the check to a stack, once. */
export function checkTwins(scope: IConstruct, unique: Unique): void {
  const stack = TerraformStack.of(scope) as TerraformStack & { [CHECKED]?: Set<string> };
  stack[CHECKED] ??= new Set();
  if (stack[CHECKED].has(unique.type)) return;
  stack[CHECKED].add(unique.type);
  stack.node.addValidation({ validate: () => twins(stack, unique) });
}

function twins(stack: TerraformStack, unique: Unique): string[] {
  const firstByClaim = new Map<string, IConstruct>();
  const complaints: string[] = [];
  for (const node of unique.perStack ? ownNodes(stack) : stack.node.root.node.findAll()) {
    if (!TerraformResource.isTerraformResource(node) || node.terraformResourceType !== unique.type) continue;
    const claim = claimOf(node, unique);
    if (claim === null) continue;
    const first = firstByClaim.get(claim.key);
    if (!first) firstByClaim.set(claim.key, node);
    else if (TerraformStack.of(node) === stack)
      complaints.push(unique.complaint(ownPath(first), ownPath(node), claim.text));
  }
  return complaints;
}

interface Claim {
  readonly text: string;
  /** By which two are told to be the same. */
  readonly key: string;
}

/** A value, or an expression in its own stack; of its provider, where stacks are apart. Null where neither tells. */
function claimOf(resource: TerraformResource, { argument, prop, perStack }: Unique): Claim | null {
  // How often it is written, and with which values, is Terraform's to say.
  if (resource.count !== undefined || resource.forEach !== undefined) return null;
  const value = isAltered(resource)
    ? written(resource)?.[argument]
    : (resource as unknown as Readonly<Record<string, unknown>>)[`${prop}Input`];
  if (typeof value !== "string") return null;
  const text = expression(resource, value);
  if (perStack) return { text, key: `${resource.provider?.fqn ?? ""}: ${text}` };
  return { text, key: text.includes("${") ? `${TerraformStack.of(resource).node.path}: ${text}` : text };
}

const ownPath = ({ node }: IConstruct) => node.path.replace(/\/Resource$/, "");
