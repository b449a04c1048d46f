import type { Credential } from "./credential-store.js";
import type { Project } from "./projects.js";

interface Shown {
  project: Project;
  /** Undefined for a planted one whose credential is none. */
  cloud: Credential | undefined;
  organizationName: string | null;
}

/** A project as lists have it: with no id of a credential. */
export function showProject({ project, cloud, organizationName }: Shown): object {
  const { id, name, organizationId, status, isKubernetes, isLocked, s3CredentialId, aiCredentialId } =
    project;
  return {
    id,
    name,
    organizationId,
    organizationName,
    status,
    cloudType: cloud?.kind ?? "NONE",
    cloudCredentialName: cloud?.name ?? null,
    isKubernetes,
    isLocked,
    isBackupEnabled: s3CredentialId !== null,
    aiEnabled: aiCredentialId !== null,
  };
}

/** A project as its own answer has it. */
export function showDetails(shown: Shown): object {
  const { cloudCredentialId, s3CredentialId, aiCredentialId } = shown.project;
  return {
    ...showProject(shown),
    cloudId: cloudCredentialId,
    cloudName: shown.cloud?.name ?? null,
    s3CredentialId,
    aiCredentialId,
  };
}
