import { showAudit } from "./audit.js";
import type { Behaviour } from "./behaviour.js";
import type { Credential } from "./credential-store.js";
import type { Dependent } from "./dependents.js";
import type { Family } from "./families/index.js";

interface Shown {
  credential: Credential;
  family: Family;
  dependents: Dependent[];
  /** Those that a list shows; undefined when it shows none. */
  secrets: Record<string, string> | undefined;
  organizationName: string | null;
  /** The number of the account. */
  account: number;
}

/** A credential as the list of its family has it. */
export function showCredential(behaviour: Behaviour, shown: Shown): object {
  const { credential, family, dependents, secrets, organizationName, account } = shown;
  const { id, name, organizationId, isLocked, isDefault, fields } = credential;
  const own = family.show({ ...fields, name }, secrets);
  const common = { id, organizationId, organizationName };
  switch (family.space) {
    case "cloud":
      return {
        ...common,
        name,
        projects: dependents,
        ...(family.kind !== "GOOGLE" && { projectCount: dependents.length }),
        isLocked,
        isDefault,
        ...showAudit(behaviour, account, credential),
        ...own,
      };
    case "backup":
      return {
        ...common,
        ...own,
        s3Name: name,
        projects: dependents,
        isLocked,
        isDefault,
        ...showAudit(behaviour, account, credential),
      };
    case "billing": {
      const { createdAt: _, ...audit } = showAudit(behaviour, account, credential, true);
      const rules = dependents.map((rule) => ({ prometheusRuleId: rule.id, prometheusRuleName: rule.name }));
      return {
        ...common,
        name,
        ...own,
        rules,
        isLocked,
        isDefault,
        ...audit,
      };
    }
    case "showback":
      return {
        ...common,
        name,
        ...own,
        rules: dependents,
        isLocked,
        ...showAudit(behaviour, account, credential, true),
      };
    case "ai":
      return { ...common, name, ...own, projects: dependents, isDefault };
  }
}
