/** What is demanded of a credential that something else is given. */
import { TerraformStack } from "cdktf";
import type { IConstruct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import type { Platform } from "../platform.js";
import { invalid, isAbsent } from "./literal.js";

interface Credential extends IConstruct {
  readonly platform: Platform;
  readonly credentialId: string;
  readonly provider?: BelayProvider;
}

/** What the compiler tells who writes TypeScript. `way`: how one is made of an id. */
export function checkCredential(
  user: IConstruct,
  credential: Credential,
  platform: string,
  way: string,
): void {
  if (isAbsent(credential)) throw invalid(user, "credential is missing.");
  if (isAbsent(credential.platform) || isAbsent(credential.credentialId))
    throw invalid(user, `credential must be a credential of ${platform}. ${way} takes an id.`);
  if (credential.node.root !== user.node.root)
    throw invalid(user, `credential is ${credential.node.path} of another App.`);
}

/** The credential's provider. A stack has providers of its own. */
export function providerHere(user: IConstruct, credential: Credential): BelayProvider | undefined {
  const isHere = TerraformStack.of(credential) === TerraformStack.of(user);
  return isHere ? credential.provider : undefined;
}

/** Why a credential is of another platform than what is to use it, or nothing. `use`: `it binds a cluster of Qovery to`. */
export const foreignPlatform = (
  { platform, node }: Credential,
  own: { readonly platform: Platform; readonly name: string; readonly use: string },
): string[] =>
  platform === own.platform
    ? []
    : [`${own.use} ${node.path}, a credential of ${platform}. Give it a credential that ${own.name} holds.`];
