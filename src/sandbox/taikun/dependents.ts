import type { Space } from "./credential-store.js";
import type { Projects } from "./projects.js";
import type { Rules } from "./rules.js";

export interface Dependent {
  id: number;
  name: string;
}

/** What uses a credential now: the projects, or the rules. */
export type DependentsOf = (accountId: string, space: Space, credentialId: number) => Dependent[];

export function dependentsOf(projects: Projects, rules: Rules): DependentsOf {
  return (accountId, space, id) => {
    const usedBy = <T extends Dependent>(all: T[], linkOf: (one: T) => number | null): Dependent[] =>
      all.filter((one) => linkOf(one) === id).map((one) => ({ id: one.id, name: one.name }));
    switch (space) {
      case "cloud":
        return usedBy(projects.list(accountId), (project) => project.cloudCredentialId);
      case "backup":
        return usedBy(projects.list(accountId), (project) => project.s3CredentialId);
      case "ai":
        return usedBy(projects.list(accountId), (project) => project.aiCredentialId);
      case "billing":
        return usedBy(rules.billing.list(accountId), (rule) => rule.operationCredentialId);
      case "showback":
        return usedBy(rules.showback.list(accountId), (rule) => rule.showbackCredentialId);
    }
  };
}
