import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Accounts } from "./accounts.js";
import { answerList } from "./answer-list.js";
import { authorOf } from "./audit.js";
import type { CredentialsOf } from "./credentials-of.js";
import { findProject } from "./find-project.js";
import type { Ground } from "./ground.js";
import type { Project, Projects } from "./projects.js";
import { requireFreeName } from "./requests.js";
import { type Shown, showBesideMachines, showDetails, showProject } from "./show-project.js";

interface Created {
  name: string;
  cloudCredentialId: number;
  isKubernetes?: boolean;
  isBackupEnabled?: boolean;
  s3CredentialId?: number;
  aiEnabled?: boolean;
  aiCredentialId?: number;
}

/** The operations on projects themselves, by operation id. */
export function projectOperations(
  projects: Projects,
  credentials: CredentialsOf,
  accounts: Accounts,
  ground: Ground,
): Record<string, (call: Call) => Answer> {
  const { behaviour, now, seenBy, organizationName } = ground;
  const find = (call: Call, id: number) => findProject(projects, ground, call, id);
  const lookUp = (call: Call, project: Project): Shown => {
    const { tenantId } = call.caller;
    return {
      project,
      cloud: credentials.stores.cloud.find(tenantId, project.cloudCredentialId),
      organizationName: organizationName(tenantId, project.organizationId),
    };
  };

  return {
    listProjects: (call) => {
      const { BackupCredentialId } = call.query;
      const all = seenBy(call.caller, projects.list(call.caller.tenantId)).filter(
        ({ s3CredentialId }) => BackupCredentialId === undefined || s3CredentialId === BackupCredentialId,
      );
      const { number } = accounts.describe(call.caller.tenantId);
      return answerList(ground, call, all, (one) => showProject(behaviour, number, lookUp(call, one)));
    },
    createProject: (call) => {
      const body = call.body as Created;
      const { tenantId } = call.caller;
      // A project is where its cloud credential is: the request names no organization.
      const { organizationId } = credentials.find(call, "cloud", body.cloudCredentialId);
      requireFreeName(behaviour, body.name, organizationId, projects.list(tenantId));
      const links = {
        cloudCredentialId: body.cloudCredentialId,
        s3CredentialId: body.isBackupEnabled ? (body.s3CredentialId ?? null) : null,
        aiCredentialId: body.aiEnabled ? (body.aiCredentialId ?? null) : null,
      };
      const { s3CredentialId, aiCredentialId } = links;
      if (s3CredentialId !== null) credentials.requireIn(tenantId, "backup", s3CredentialId, organizationId);
      if (aiCredentialId !== null) credentials.requireIn(tenantId, "ai", aiCredentialId, organizationId);
      const { id } = projects.add(tenantId, {
        ...links,
        name: body.name,
        organizationId,
        isKubernetes: body.isKubernetes ?? true,
        isLocked: false,
        status: "Ready",
        settling: null,
        goneAt: null,
        quota: {},
        made: authorOf(ground, call.caller),
      });
      return { status: 200, body: { id: String(id), status: 200, message: "", isError: false } };
    },
    deleteProject: (call) => {
      const project = find(call, (call.body as { projectId: number }).projectId);
      if (project.isLocked)
        throw new Problem(
          409,
          `The project ${project.name} (${project.id}) is locked, and cannot be deleted`,
        );
      const goneAt = project.goneAt ?? now() + behaviour.project_delete * 1_000;
      projects.save({ ...project, status: "Deleting", settling: null, goneAt });
      return { status: 200 };
    },
    lockProject: (call) => {
      const { id, mode } = call.body as { id: number; mode: string };
      projects.save({ ...find(call, id), isLocked: mode === "lock" });
      return { status: 200 };
    },
    getProjectServers: (call) => {
      const project = find(call, Number(call.path.projectId));
      return { status: 200, body: { data: [], project: showDetails(lookUp(call, project)) } };
    },
    getProjectVirtualMachines: (call) => {
      const project = find(call, Number(call.path.projectId));
      return { status: 200, body: { data: [], project: showBesideMachines(lookUp(call, project)) } };
    },
  };
}
