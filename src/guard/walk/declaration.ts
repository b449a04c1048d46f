/** The block that shows a provider what another provider does with a dependent. */
import type { Dependent, IdSpace } from "../association/model.js";
import { knownRules } from "../rules/known/index.js";
import type { DependentRule } from "../rules/rules.js";

/** Of dependents that nothing takes off as far as this provider sees. Empty where no other provider is known to declare them. */
export function declaration(
  { kind, dependent }: IdSpace,
  [first, ...others]: readonly Dependent[],
): string[] {
  const official = officialRule(kind);
  if (!first || !official) return [];
  const { one } = dependent;
  const address = `${official.type}.${identifier(first.name)}`;
  return [
    [
      `A provider sees its own resources only. If ${official.type} moves or deletes the ${one} in this plan, declare that${others.length > 0 ? `, for each ${one} alike` : ""}:`,
      "",
      `    resource "belay_dependent" "${identifier(first.name)}" {`,
      `      id_space      = "${kind}"`,
      `      credential_id = ${address}.${official.credential}`,
      `      dependent_id  = ${address}.${official.id ?? "id"} # ${first.id}`,
      "    }",
      "",
      `A plan that moves the ${one} may add the block; before a plan that deletes it, apply the block.`,
    ].join("\n"),
  ];
}

/** How the platform's official provider declares a dependent, where its link is the credential's id. */
const officialRule = (kind: string): DependentRule | undefined =>
  knownRules
    .flatMap(({ dependents = [] }) => dependents)
    .find((rule) => rule.kind === kind && !rule.type.startsWith("belay_") && rule.matches === undefined);

function identifier(name: string): string {
  const word = name.replace(/[^\w-]+/g, "_");
  return /^[A-Za-z_]/.test(word) ? word : `_${word}`;
}
