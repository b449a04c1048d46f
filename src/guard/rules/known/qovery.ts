import type { Lookup } from "../lookup.js";
import type { AssociationRule, Rules } from "../rules.js";

const scope = "organization_id";

/** What the contract calls the associated services of a git token, a registry or a repository. */
const services = (resource: string): Lookup => ({
  url: `https://api.qovery.com/organization/{scope}/${resource}/{id}/associatedServices`,
  endpoint: { env: "BELAY_QOVERY_ENDPOINT" },
  headers: { Authorization: { env: "QOVERY_API_TOKEN", prefix: "Token " } },
  dependents: "results",
  id: "service_id",
  name: "service_name",
});

const usedByServices = { platform: "Qovery", dependent: { one: "service", many: "services" } } as const;

const associations: readonly AssociationRule[] = [
  { kind: "qovery/git-token", ...usedByServices, lookup: services("gitToken") },
  { kind: "qovery/container-registry", ...usedByServices, lookup: services("containerRegistry") },
  { kind: "qovery/helm-repository", ...usedByServices, lookup: services("helmRepository") },
];

/** Qovery's official provider: a cluster names its credential, a service what it is fetched with, and a change of it is applied in place. */
export const qovery: Rules = {
  associations,
  credentials: [
    { type: "qovery_aws_credentials", kind: "qovery", scope },
    { type: "qovery_gcp_credentials", kind: "qovery", scope },
    { type: "qovery_scaleway_credentials", kind: "qovery", scope },
    { type: "qovery_eks_anywhere_vsphere_credentials", kind: "qovery", scope },
    { type: "qovery_git_token", kind: "qovery/git-token", scope },
    { type: "qovery_container_registry", kind: "qovery/container-registry", scope },
    { type: "qovery_helm_repository", kind: "qovery/helm-repository", scope },
  ],
  dependents: [
    { type: "qovery_cluster", kind: "qovery", credential: "credentials_id" },
    ...[
      ["qovery_application", "git_repository.git_token_id"],
      ["qovery_terraform_service", "git_repository.git_token_id"],
      ["qovery_job", "source.docker.git_repository.git_token_id"],
      ["qovery_helm", "source.git_repository.git_token_id"],
      ["qovery_helm", "values_override.file.git_repository.git_token_id"],
    ].map(([type = "", credential = ""]) => ({ type, kind: "qovery/git-token", credential })),
    { type: "qovery_container", kind: "qovery/container-registry", credential: "registry_id" },
    { type: "qovery_job", kind: "qovery/container-registry", credential: "source.image.registry_id" },
    {
      type: "qovery_helm",
      kind: "qovery/helm-repository",
      credential: "source.helm_repository.helm_repository_id",
    },
  ],
};
