/** What is sent to EntryGuard for a resource, and what its answers say. */
import { DiagnosticError } from "../../plugin/index.js";
import { type EntryGuardClient, PlatformError, type Resource } from "../../sdk/entryguard/index.js";
import type { Stoppable } from "../guard/space-guard.js";
import { createOnce } from "../platform/create-once.js";
import type { HeldCredentials } from "../platform/held-credentials.js";
import { seek } from "../platform/late-list.js";
import { OF_LOGIN } from "../platform/scope.js";
import { lastResources } from "./entryguard.js";
import type { ResourceState } from "./resource-schema.js";

type Held = HeldCredentials<EntryGuardClient>;

/** What the state has of an answer besides its id, name and credential. */
export const fieldsOf = ({ config, ...found }: Resource) => ({
  resource_type: found.resourceType,
  resource_identifier: found.resourceIdentifier,
  region: found.region,
  ports: config?.ports ?? (typeof config?.port === "number" ? [config.port] : null),
  protocol: config?.protocol ?? null,
  is_active: found.isActive,
  // Null before the first time, which the type of a computed attribute does not tell.
  last_verified_at: found.lastVerifiedAt as string,
});

const portsOf = ({ ports }: ResourceState) => ports?.map(Number).sort((a, b) => a - b) ?? null;

const configOf = (plan: ResourceState) => ({
  ...(plan.ports && { ports: portsOf(plan) }),
  ...(plan.protocol !== null && { protocol: plan.protocol }),
});

/** What a plan changes, in EntryGuard's words. */
export function changeOf(plan: ResourceState, prior: ResourceState) {
  const isSame = (name: keyof ResourceState) =>
    name === "ports" ? String(portsOf(plan)) === String(portsOf(prior)) : plan[name] === prior[name];
  return {
    ...(!isSame("name") && { name: plan.name }),
    ...(!isSame("credential_id") && { credentialId: plan.credential_id }),
    ...(!isSame("resource_identifier") && { resourceIdentifier: plan.resource_identifier }),
    ...(!isSame("region") && { region: plan.region }),
    ...(!isSame("is_active") && typeof plan.is_active === "boolean" && { isActive: plan.is_active }),
    ...((!isSame("ports") || !isSame("protocol")) && {
      config: { ports: portsOf(plan), protocol: plan.protocol },
    }),
  };
}

/** The resource; also where the answer was lost, as no two have one identifier. */
export async function createResource(
  held: Held,
  plan: ResourceState,
  { signal }: Stoppable,
): Promise<Resource> {
  const what = `Resource ${JSON.stringify(plan.name)} was not created`;
  const { connection } = held;
  const { credential_id: credentialId, resource_identifier: resourceIdentifier } = plan;
  const { provider } = await connection.request(what, (client) =>
    client.getCredential({ credentialId, signal }),
  );
  const config = configOf(plan);
  return createOnce(held, {
    what,
    scope: OF_LOGIN,
    look: "look at data.belay_entryguard_resources",
    send: (client) =>
      client.createResource({
        body: {
          name: plan.name,
          credentialId,
          provider,
          resourceType: plan.resource_type,
          resourceIdentifier,
          ...(plan.region !== null && { region: plan.region }),
          ...(Object.keys(config).length > 0 && { config }),
        },
      }),
    search: {
      all: () => lastResources(connection.client()),
      isIt: (one: Resource) =>
        one.resourceIdentifier === resourceIdentifier &&
        one.credentialId === credentialId &&
        one.name === plan.name,
    },
    isThere: () =>
      lastResources(connection.client()).some((one) => one.resourceIdentifier === resourceIdentifier),
    signal,
  });
}

/** Returns when the resource is gone. */
export async function deleteResource(
  held: Held,
  { id, name }: ResourceState,
  signal: AbortSignal,
): Promise<void> {
  try {
    await held.connection.client().deleteResource({ resourceId: id, signal });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    const client = held.connection.client();
    const inList = () => lastResources(client).find((one) => one.id === id);
    await held.fresh(OF_LOGIN, signal);
    const byId = () => client.getResource({ resourceId: id, signal }).then(() => true);
    const called = `resource ${JSON.stringify(name)} (${id})`;
    const isGone =
      !inList() && !(await seek(held, { called, id, scope: OF_LOGIN, inList, byId }, { signal }));
    if (isGone) return;
    const what = `Resource ${JSON.stringify(name)} was not deleted`;
    if (error.platformCode === "RESOURCE_IN_USE") {
      throw new DiagnosticError(
        what,
        `${error.message}.\n\nSessions that let somebody in hang on it. Wait until they end, or end them in EntryGuard's pages, and apply again. Nothing is lost.`,
        undefined,
        { cause: error },
      );
    }
    await held.connection.request(what, () => Promise.reject(error));
  } finally {
    held.forget(OF_LOGIN);
  }
}
