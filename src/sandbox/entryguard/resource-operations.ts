import type { Clock } from "../clock.js";
import type { Credential, Credentials } from "../credentials.js";
import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Behaviour } from "./behaviour.js";
import { findCredential } from "./credential-operations.js";
import type { Resource, ResourceContent, Resources } from "./resources.js";
import type { SecondRing } from "./second-ring.js";
import type { Visible } from "./verification.js";

/** A request that the contract has let through. */
type ResourceRequest = Pick<ResourceContent, "name" | "provider" | "resourceType" | "resourceIdentifier"> & {
  credentialId: string;
  region?: string | null;
  config?: object;
};

/** Every operation on resources and what stands on them, by operation id. */
export function resourceOperations(
  credentials: Credentials,
  resources: Resources,
  ring: SecondRing,
  behaviour: Behaviour,
  clock: Clock,
): Record<string, (call: Call) => Answer> {
  const now = () => clock.now().toISOString();
  const find = ({ path: { resourceId = "" }, caller }: Call): Resource => {
    const resource = resources.find(caller.tenantId, resourceId);
    if (resource) return resource;
    throw new Problem(404, `Resource not found: ${resourceId}`, "RESOURCE_NOT_FOUND");
  };
  const show = (organizationId: string, resource: Resource) =>
    showResource(resource, credentials.find(organizationId, resource.credentialId ?? ""));
  const save = ({ caller }: Call, resource: Resource): Answer => {
    const saved = { ...resource, updatedAt: now() };
    resources.save(saved);
    return { status: 200, body: show(caller.tenantId, saved) };
  };
  const namesIn = (organizationId: string) => {
    const names = new Map(resources.list(organizationId).map(({ id, name }) => [id, name]));
    return (id: string) => names.get(id) ?? null;
  };

  /** That a resource must be of its credential's provider is the sandbox's choice. */
  const checkCredential = (organizationId: string, provider: string, credentialId: string): void => {
    const { kind } = findCredential(credentials, organizationId, credentialId);
    if (kind !== provider)
      throw new Problem(409, `body.credentialId is of a ${kind} credential, which does not fit ${provider}`);
  };
  /** EntryGuard documents that it refuses a duplicate, not how. */
  const checkPlace = (organizationId: string, resource: ResourceContent & { id?: string }): void => {
    const { id, provider, resourceIdentifier, region } = resource;
    if (provider === "AWS" && !region) throw new Problem(409, "body.region is required for AWS");
    const same = resources
      .list(organizationId)
      .find((other) => other.id !== id && other.resourceIdentifier === resourceIdentifier);
    if (same)
      throw new Problem(409, `body.resourceIdentifier is that of the resource ${same.name} (${same.id})`);
  };

  return {
    listResources: ({ caller }) => ({
      status: 200,
      body: resources.list(caller.tenantId).map((resource) => show(caller.tenantId, resource)),
    }),
    createResource: ({ body, caller }) => {
      const { name, credentialId, provider, resourceType, resourceIdentifier, region, config } =
        body as ResourceRequest;
      const content: ResourceContent = {
        name,
        credentialId,
        provider,
        resourceType,
        resourceIdentifier,
        region: region ?? null,
        config: config ?? null,
        isActive: false,
        lastVerifiedAt: null,
        verifyAt: new Date(clock.now().getTime() + behaviour.verify_seconds * 1_000).toISOString(),
        createdAt: now(),
        updatedAt: now(),
      };
      checkCredential(caller.tenantId, provider, credentialId);
      checkPlace(caller.tenantId, content);
      return { status: 201, body: show(caller.tenantId, resources.add(caller.tenantId, content)) };
    },
    getResource: (call) => ({ status: 200, body: show(call.caller.tenantId, find(call)) }),
    updateResource: (call) => {
      const { name, credentialId, resourceIdentifier, region, isActive, config } =
        call.body as Partial<ResourceContent>;
      const before = find(call);
      const after: Resource = {
        ...before,
        ...(name !== undefined && { name }),
        ...(credentialId !== undefined && { credentialId }),
        ...(resourceIdentifier !== undefined && { resourceIdentifier }),
        ...(region !== undefined && { region }),
        ...(config !== undefined && { config }),
        // Who says whether it is active wants no background to say otherwise.
        ...(isActive !== undefined && { isActive, verifyAt: null }),
      };
      if (credentialId) checkCredential(call.caller.tenantId, before.provider, credentialId);
      checkPlace(call.caller.tenantId, after);
      return save(call, after);
    },
    verifyResource: (call) => {
      const resource = find(call);
      const credential = credentials.find(call.caller.tenantId, resource.credentialId ?? "");
      const { verification } = (credential?.visible ?? { verification: null }) as unknown as Visible;
      if (verification?.error)
        throw new Problem(400, `Verification failed: ${verification.error}`, "VERIFICATION_FAILED");
      return save(call, { ...resource, isActive: true, lastVerifiedAt: now(), verifyAt: null });
    },
    deleteResource: (call) => {
      const { id, name } = find(call);
      if (ring.hasLiveSession(call.caller.tenantId, id))
        throw new Problem(400, `Resource ${name} has active sessions`, "RESOURCE_IN_USE");
      resources.remove(call.caller.tenantId, id);
      return { status: 204 };
    },
    listAllSessions: ({ caller: { tenantId } }) => ({
      status: 200,
      body: ring.sessions(tenantId, namesIn(tenantId)),
    }),
    listStaticIpRules: ({ caller: { tenantId } }) => ({
      status: 200,
      body: ring.rules(tenantId, namesIn(tenantId)),
    }),
  };
}

export function showResource(
  { verifyAt, ...resource }: Resource,
  credential: Credential | undefined,
): object {
  return { ...resource, credentialName: credential?.name ?? null };
}
