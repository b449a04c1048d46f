import type { Clock } from "../clock.js";
import type { Credential, Credentials } from "../credentials.js";
import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Behaviour } from "./behaviour.js";
import type { Resources } from "./resources.js";
import { foundOf, type Visible, verificationOf } from "./verification.js";

/** A request that the contract has let through. */
interface CredentialRequest {
  name: string;
  provider: string;
  credentialType: string;
  credentialData: Record<string, unknown>;
}

/** Every operation on credentials, by operation id. */
export function credentialOperations(
  credentials: Credentials,
  resources: Resources,
  behaviour: Behaviour,
  clock: Clock,
): Record<string, (call: Call) => Answer> {
  const show = (credential: Credential) => showCredential(credential, clock.now().toISOString());
  const find = ({ path: { credentialId = "" }, caller }: Call) =>
    findCredential(credentials, caller.tenantId, credentialId);

  return {
    listCredentials: ({ caller }) => ({ status: 200, body: credentials.list(caller.tenantId).map(show) }),
    createCredential: ({ body, caller }) => {
      const { name, provider, credentialType, credentialData } = body as CredentialRequest;
      const texts = [name, ...Object.values(credentialData)];
      const visible: Visible = {
        credentialType,
        createdAt: clock.now().toISOString(),
        verification: verificationOf(provider, texts, behaviour, clock.now()),
      };
      const made = credentials.add(caller.tenantId, {
        kind: provider,
        name,
        visible: { ...visible },
        secrets: { credentialData: JSON.stringify(credentialData) },
      });
      return { status: 201, body: show(made) };
    },
    getCredential: (call) => ({ status: 200, body: show(find(call)) }),
    deleteCredential: (call) => {
      const { id } = find(call);
      const { tenantId } = call.caller;
      const users = resources.list(tenantId).filter(({ credentialId }) => credentialId === id);
      refuseIfInUse(behaviour.delete === "active" ? users.filter(({ isActive }) => isActive) : users);
      for (const user of users) resources.remove(tenantId, user.id);
      credentials.remove(id);
      return { status: 204 };
    },
  };

  function refuseIfInUse({ length }: object[]): void {
    if (behaviour.delete === "cascade" || length === 0) return;
    const users = length === 1 ? "1 resource" : `${length} resources`;
    throw new Problem(400, `Credential is in use by ${users}`, "CREDENTIAL_IN_USE");
  }
}

export function findCredential(credentials: Credentials, organizationId: string, id: string): Credential {
  const credential = credentials.find(organizationId, id);
  if (credential) return credential;
  throw new Problem(404, `Credential not found: ${id}`, "CREDENTIAL_NOT_FOUND");
}

export function showCredential(credential: Credential, now: string): object {
  const { id, name, kind, visible } = credential;
  const { credentialType, createdAt } = visible as unknown as Visible;
  const found = foundOf(credential, now);
  return {
    id,
    name,
    provider: kind,
    credentialType,
    isValid: found && found.error === null,
    lastVerifiedAt: found?.at ?? null,
    verificationError: found?.error ?? null,
    createdAt,
    updatedAt: found?.at ?? createdAt,
  };
}
