/** What is demanded of whatever uses a credential of one of Taikun's id spaces. */
import type { IConstruct } from "constructs";
import type { BelayProvider } from "../belay-provider.js";
import { wholeId } from "../check/checks.js";
import { checkCredential, foreignPlatform, providerHere } from "../check/credential.js";
import { checkLiteral } from "../check/literal.js";
import { providerOf } from "../check/provider.js";
import { Platform } from "../platform.js";
import type { ITaikunCredential } from "./credential.js";
import { SPACES, type TaikunIdSpace } from "./id-space.js";

interface Use<Space extends TaikunIdSpace> {
  readonly idSpace: Space;
  /** `it binds a project of Taikun to` */
  readonly use: string;
}

interface Props<Space extends TaikunIdSpace> {
  readonly credential: ITaikunCredential<Space>;
  readonly organizationId?: string;
  readonly provider?: BelayProvider;
}

/** Checks the credential, and gives what the user's resource takes from it. */
export function using<Space extends TaikunIdSpace>(
  user: IConstruct,
  { idSpace, use }: Use<Space>,
  { credential, organizationId, provider }: Props<Space>,
) {
  checkCredential(user, credential, "Taikun", "TaikunCredential.fromCredentialId");
  checkLiteral(user, "organizationId", organizationId, wholeId);
  const own = { platform: Platform.TAIKUN, name: "Taikun", use };
  user.node.addValidation({
    validate: () => [...foreignPlatform(credential, own), ...foreignSpace(credential, idSpace, use)],
  });
  return {
    credentialId: credential.credentialId,
    organizationId: organizationId ?? credential.organizationId,
    provider: providerOf(user, provider ?? providerHere(user, credential)),
  };
}

/** What the compiler tells who writes TypeScript: another id space, where the same id is another credential. */
function foreignSpace(credential: ITaikunCredential, idSpace: TaikunIdSpace, use: string): string[] {
  const { platform, idSpace: other, node } = credential;
  if (platform !== Platform.TAIKUN || other === idSpace) return [];
  const is = SPACES[other]?.called ?? "a credential of no id space";
  return [`${use} ${node.path}, ${is}. Give it ${SPACES[idSpace].called} of Taikun.`];
}
