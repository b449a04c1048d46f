import type { Credential, Credentials } from "../credentials.js";
import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Cluster, ClusterStore } from "./cluster-store.js";
import { knownKinds, type Provider, providerOf, readCredential } from "./credential-variants.js";

/** How Qovery names the operations of each provider: `list…`, `create…`, `get…`, `edit…`, `delete…`. */
const operationNames: Record<Provider, string> = {
  AWS: "AWSCredentials",
  AZURE: "AzureCredentials",
  GCP: "GcpCredentials",
  SCW: "ScalewayCredentials",
  ON_PREMISE: "OnPremiseCredentials",
};

/** Every operation on credentials, by operation id. */
export function credentialOperations(
  credentials: Credentials,
  clusters: ClusterStore,
): Record<string, (call: Call) => Answer> {
  const providers = Object.entries(operationNames) as [Provider, string][];
  return Object.assign(
    { listOrganizationCredentials: ({ path }: Call) => listWithClusters(credentials, clusters, path) },
    ...providers.map(([provider, name]) => providerOperations(provider, name, credentials, clusters)),
  );
}

function providerOperations(
  provider: Provider,
  name: string,
  credentials: Credentials,
  clusters: ClusterStore,
): Record<string, (call: Call) => Answer> {
  const find = ({ path: { organizationId = "", credentialsId = "" } }: Call): Credential => {
    const credential = credentials.find(organizationId, credentialsId);
    if (credential && providerOf(credential.kind) === provider) return credential;
    throw new Problem(404, `no ${provider} credential has the id ${credentialsId}`);
  };

  return {
    [`list${name}`]: ({ path: { organizationId = "" } }) => {
      const own = credentials.list(organizationId).filter(({ kind }) => providerOf(kind) === provider);
      return { status: 200, body: { results: own.map(showCredential) }, ...beyond(own) };
    },
    [`create${name}`]: ({ path: { organizationId = "" }, body }) => {
      const content = readCredential(provider, body as Parameters<typeof readCredential>[1]);
      return { status: 201, body: showCredential(credentials.add(organizationId, content)) };
    },
    [`get${name}`]: (call) => {
      const credential = find(call);
      return { status: 200, body: showCredential(credential), ...beyond([credential]) };
    },
    [`edit${name}`]: (call) => {
      const before = find(call);
      const content = readCredential(
        provider,
        call.body as Parameters<typeof readCredential>[1],
        before.visible,
      );
      return { status: 200, body: showCredential(credentials.replace(before, content)) };
    },
    [`delete${name}`]: (call) => {
      const credential = find(call);
      refuseLinked(credential, clusters.list(call.path.organizationId ?? ""));
      credentials.remove(credential.id);
      return { status: 204 };
    },
  };
}

function listWithClusters(
  credentials: Credentials,
  clusters: ClusterStore,
  { organizationId = "" }: Record<string, string>,
): Answer {
  const users = new Map<string | null, object[]>();
  for (const { id, credentialId, settings } of clusters.list(organizationId)) {
    const user = { id, name: settings.name, cloud_provider: settings.cloud_provider };
    users.set(credentialId, [...(users.get(credentialId) ?? []), user]);
  }
  const all = credentials.list(organizationId);
  const results = all.map((credential) => ({
    credential: showCredential(credential),
    clusters: users.get(credential.id) ?? [],
  }));
  return { status: 200, body: { results }, ...beyond(all) };
}

/** A planted credential of a kind that the contract does not know breaks the contract, as a new kind of Qovery's would. */
function beyond(shown: Credential[]): Pick<Answer, "beyondContract"> {
  return { beyondContract: shown.some(({ kind }) => !knownKinds.has(kind)) };
}

export function showCredential({ id, name, kind, visible }: Credential): object {
  return { id, name, object_type: kind, ...visible };
}

/** Qovery documents that it refuses, not how; 409 is the sandbox's choice. */
function refuseLinked({ id, name }: Credential, clusters: Cluster[]): void {
  const users = clusters.filter((cluster) => cluster.credentialId === id);
  if (users.length === 0) return;
  const named = users.map((cluster) => `${cluster.settings.name} (${cluster.id})`).join(", ");
  throw new Problem(409, `credential ${name} (${id}) cannot be deleted: it is used by ${named}`);
}
