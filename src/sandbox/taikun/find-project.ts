import type { Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Ground } from "./ground.js";
import type { Project, Projects } from "./projects.js";

/** Throws a Problem when the caller sees no such project. */
export function findProject(
  projects: Projects,
  { seenBy }: Ground,
  { caller }: Pick<Call, "caller">,
  id: number,
): Project {
  const found = projects.find(caller.tenantId, id);
  const [seen] = seenBy(caller, found ? [found] : []);
  if (seen) return seen;
  throw new Problem(404, `There is no project ${id}`);
}
