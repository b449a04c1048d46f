import { type TerraformProvider, TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { invalid, isAbsent } from "./literal.js";

/** The provider block that a construct names, if it names one: a `BelayProvider` of its own stack. */
export function providerOf(
  construct: IConstruct,
  provider: BelayProvider | undefined,
): TerraformProvider | undefined {
  if (isAbsent(provider)) return undefined;
  if (isAbsent(provider.resource)) throw invalid(construct, "provider must be a BelayProvider.");
  if (TerraformStack.of(provider) !== TerraformStack.of(construct))
    throw invalid(
      construct,
      `provider is ${provider.node.path}, of another stack. A stack has providers of its own.`,
    );
  return provider.resource;
}
