/** The organization of a resource: its own argument, else the provider's. */
import { isUnknown, string, type Unknown } from "../../plugin/index.js";
import { uuid } from "../validators.js";
import type { Qovery } from "./qovery.js";
import type { Configured } from "./settings.js";

export const organizationAttribute = string({
  optional: true,
  computed: true,
  stable: true,
  requiresReplace: true,
  description: "The Qovery organization's id, a UUID. The provider's by default. A change replaces.",
  validators: [uuid],
});

/** Where the configuration names none: the provider's, as soon as it is known; until then what the plan has. */
export function planOrganization(
  qovery: Qovery,
  config: { readonly organization_id: Configured<string> },
  plan: { organization_id: Configured<string> },
): void {
  if (config.organization_id !== null) return;
  const isUpdate = plan.organization_id !== null && !isUnknown(plan.organization_id);
  const organization = isUpdate ? qovery.defaultOrganization : qovery.organizationId();
  if (organization !== null && !isUnknown(organization)) plan.organization_id = organization;
}

/** The organization of a planned object, once it is known. */
export const knownOrganization = ({
  organization_id,
}: {
  readonly organization_id: string | null | Unknown;
}) => (isUnknown(organization_id) || organization_id === null ? null : organization_id);

/** The organization of an object that exists or is being applied: planning has seen to it that there is one. */
export function organizationOf({
  organization_id,
}: {
  readonly organization_id: string | null | Unknown;
}): string {
  if (typeof organization_id === "string") return organization_id;
  throw new Error("an object of Qovery has no organization");
}
