import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";

/** A stack and what is in it. A stack that stands in another one is a program of its own, and so is what is in that. */
export function ownNodes(stack: IConstruct): IConstruct[] {
  const others = stack.node.children.filter((child) => !TerraformStack.isStack(child));
  return [stack, ...others.flatMap(ownNodes)];
}
