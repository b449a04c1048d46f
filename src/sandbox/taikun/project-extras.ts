import type { Answer, Call } from "../platform.js";
import { answerList } from "./answer-list.js";
import { findProject } from "./find-project.js";
import type { Ground } from "./ground.js";
import { noQuota } from "./project-defaults.js";
import type { Projects } from "./projects.js";

/** What clients ask of projects besides: lists that are empty here, and quotas. */
export function projectExtras(projects: Projects, ground: Ground): Record<string, (call: Call) => Answer> {
  const none = (call: Call) => answerList(ground, call, [], () => ({}));
  return {
    listServers: none,
    listProjectFlavors: none,
    listProjectImages: none,
    listProjectQuotas: (call) =>
      answerList(
        ground,
        call,
        ground.seenBy(call.caller, projects.list(call.caller.tenantId)),
        ({ id, name, quota }) => ({ projectId: id, projectName: name, ...noQuota, ...quota }),
      ),
    updateProjectQuota: (call) => {
      const body = call.body as Record<string, number>;
      const project = findProject(projects, ground, call, body.quotaId as number);
      const quota = Object.fromEntries(Object.entries(body).filter(([name]) => Object.hasOwn(noQuota, name)));
      projects.save({ ...project, quota: { ...project.quota, ...quota } });
      return { status: 200 };
    },
  };
}
