import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { CredentialsOf } from "./credentials-of.js";
import { findProject } from "./find-project.js";
import type { Ground } from "./ground.js";
import type { Links, Projects } from "./projects.js";

/** The two things that a project may have, each with a credential. */
const extras = {
  Backup: { link: "s3CredentialId", space: "backup", word: "backup" },
  Ai: { link: "aiCredentialId", space: "ai", word: "AI" },
} as const;

interface Body {
  projectId: number;
  s3CredentialId?: number;
  aiCredentialId?: number;
}

/** How a project gets and loses a backup and an assistant, by operation id. */
export function deploymentOperations(
  projects: Projects,
  credentials: CredentialsOf,
  ground: Ground,
): Record<string, (call: Call) => Answer> {
  const find = (call: Call) => {
    const project = findProject(projects, ground, call, (call.body as Body).projectId);
    const word = `The project ${project.name} (${project.id})`;
    if (project.isLocked) throw new Problem(409, `${word} is locked, and cannot be changed`);
    if (project.status !== "Ready") throw new Problem(409, `${word} is not Ready, but ${project.status}`);
    return { project, word };
  };
  /** In use from the start, and until the end. */
  const settle = (
    project: ReturnType<typeof find>["project"],
    status: string,
    links: Partial<Links>,
  ): Answer => {
    const seconds = ground.behaviour.link_seconds;
    const settling = { until: ground.now() + seconds * 1_000, links };
    projects.save(seconds === 0 ? { ...project, ...links } : { ...project, status, settling });
    return { status: 200 };
  };

  const operations = Object.entries(extras).map(([name, { link, space, word: extra }]) => ({
    [`enable${name}`]: (call: Call) => {
      const { project, word } = find(call);
      const used = project[link];
      if (used !== null) {
        const credential = credentials.stores[space].find(call.caller.tenantId, used);
        throw new Problem(
          409,
          `${word} has ${extra} enabled already, with the credential ${credential?.name} (${used})`,
        );
      }
      const id = (call.body as Body)[link] as number;
      credentials.requireIn(call.caller.tenantId, space, id, project.organizationId);
      return settle({ ...project, [link]: id }, `Enable${name}`, { [link]: id });
    },
    [`disable${name}`]: (call: Call) => {
      const { project, word } = find(call);
      if (project[link] === null) throw new Problem(409, `${word} has ${extra} not enabled`);
      return settle(project, `Disable${name}`, { [link]: null });
    },
  }));
  return Object.assign({}, ...operations);
}
