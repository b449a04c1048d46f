import type { House } from "../house.js";
import type { Author } from "./audit.js";
import { openRecords } from "./records.js";

/** The credentials of a project. */
export interface Links {
  /** For its whole life. */
  cloudCredentialId: number;
  /** Null without backups. */
  s3CredentialId: number | null;
  /** Null without an assistant. */
  aiCredentialId: number | null;
}

export interface Project extends Links {
  id: number;
  name: string;
  organizationId: number;
  isKubernetes: boolean;
  isLocked: boolean;
  status: string;
  /** What it is on the way to, until when (milliseconds since 1970), and what is so then. */
  settling: { until: number; links: Partial<Links> } | null;
  /** When its deletion is over; null when nobody has ordered it. */
  goneAt: number | null;
  quota: Record<string, number>;
  made: Author;
}

/** The projects of all accounts, as they are by now. */
export interface Projects {
  list(accountId: string): Project[];
  /** Undefined when the account has no such project, or no longer. */
  find(accountId: string, id: number): Project | undefined;
  add(accountId: string, content: Omit<Project, "id">): Project;
  save(project: Project): void;
}

export function openProjects(house: House): Projects {
  const records = openRecords<Omit<Project, "id">>(house, "project");
  const settle = (project: Project): Project => {
    const { settling } = project;
    if (settling === null || house.clock.now().getTime() < settling.until) return project;
    return { ...project, ...settling.links, status: "Ready", settling: null };
  };
  const isThere = ({ goneAt }: Project) => goneAt === null || house.clock.now().getTime() < goneAt;

  return {
    list: (accountId) => records.list(accountId).filter(isThere).map(settle),
    find: (accountId, id) =>
      [records.find(accountId, id)]
        .filter((one) => one !== undefined)
        .filter(isThere)
        .map(settle)[0],
    add: records.add,
    save: records.save,
  };
}
