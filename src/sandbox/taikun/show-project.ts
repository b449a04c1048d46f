import { showAudit } from "./audit.js";
import type { Behaviour } from "./behaviour.js";
import type { Credential } from "./credential-store.js";
import { inDetails, inList, inMachines, noQuota } from "./project-defaults.js";
import type { Project } from "./projects.js";

export interface Shown {
  project: Project;
  /** Undefined where there is none, or not that which a planted project names. */
  cloud: Credential | undefined;
  organizationName: string | null;
}

function common({ project, cloud, organizationName }: Shown): object {
  const { id, name, organizationId, status, isLocked } = project;
  return { id, name, organizationId, organizationName, status, cloudType: cloud?.kind ?? "NONE", isLocked };
}

const extras = ({ project: { s3CredentialId, aiCredentialId } }: Shown): object => ({
  isBackupEnabled: s3CredentialId !== null,
  aiEnabled: aiCredentialId !== null,
});

/** A project as lists have it: with no id of a credential. `account`: its number. */
export function showProject(behaviour: Behaviour, account: number, shown: Shown): object {
  const { id, isKubernetes, made } = shown.project;
  return {
    ...inList,
    ...common(shown),
    ...extras(shown),
    cloudCredentialName: shown.cloud?.name ?? null,
    isKubernetes,
    quotaId: id,
    ...showAudit(behaviour, account, { made, changed: null }),
  };
}

/** A project as its own answer has it. */
export function showDetails(shown: Shown): object {
  const { id, cloudCredentialId, s3CredentialId, aiCredentialId, quota } = shown.project;
  const limits = { ...noQuota, ...quota };
  return {
    ...inDetails,
    ...common(shown),
    ...extras(shown),
    cloudId: cloudCredentialId,
    cloudName: shown.cloud?.name ?? null,
    s3CredentialId,
    aiCredentialId,
    quotaId: id,
    cpuLimit: limits.serverCpu,
    ramLimit: limits.serverRam,
    diskSizeLimit: limits.serverDiskSize,
    vmCpuLimit: limits.vmCpu,
    vmRamLimit: limits.vmRam,
    vmVolumeSizeLimit: limits.vmVolumeSize,
  };
}

/** A project as it stands beside its virtual machines. */
export const showBesideMachines = (shown: Shown): object => ({
  ...inMachines,
  ...common(shown),
  cloudId: shown.project.cloudCredentialId,
  cloudName: shown.cloud?.name ?? null,
});
