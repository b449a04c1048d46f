import type { IConstruct } from "constructs";
import { expression } from "./expression.js";

/** The id of a resource or data source of a platform that Belay knows. */
const ID_OF_A_PLATFORM =
  /^\$\{\s*(?:data\.)?((?:belay_)?(?:qovery|civo|taikun|entryguard)_\w+)\.[^.]+\.id\s*\}$/;

/** Why an id that is given as that of a platform's credential is none, or nothing. `types`: those that are; `called`: what. */
export function foreignId(
  scope: IConstruct,
  credentialId: string,
  platform: { readonly name: string; readonly types: RegExp; readonly called?: string },
): string[] {
  const [, type] = ID_OF_A_PLATFORM.exec(expression(scope, credentialId)) ?? [];
  if (type === undefined || platform.types.test(type)) return [];
  return [
    `its id is that of a ${type}. Give it the id of ${platform.called ?? "a credential"} that ${platform.name} holds.`,
  ];
}
