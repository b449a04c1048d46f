/** Finds the credential that an import names: `organization_id,id`, or `id` in the provider's organization. */
import { DiagnosticError, isUnknown } from "../../plugin/index.js";
import type { Credential } from "../../sdk/index.js";
import { uuid } from "../validators.js";
import type { Qovery } from "./qovery.js";

export interface ImportId {
  readonly organizationId: string;
  readonly id: string;
}

/** `form`: how the id is written, for the error message. */
export function parseImportId(qovery: Qovery, text: string, form: string): ImportId {
  const parts = text.split(",").map((part) => part.trim());
  const id = parts.at(-1) ?? "";
  const given = parts.length === 2 ? parts[0] : undefined;
  if (parts.length > 2 || [id, given].some((part) => part !== undefined && uuid(part) !== null)) {
    throw new DiagnosticError(
      "Invalid import id",
      `The import id is ${JSON.stringify(text)}. It must be ${form}, or organization_id,${form}, each a UUID.`,
    );
  }
  const organizationId = given ?? qovery.organizationId();
  if (isUnknown(organizationId)) {
    throw new DiagnosticError(
      "The organization is not known yet",
      `The provider's qovery.organization_id is known only after apply. Import organization_id,${form} instead.`,
    );
  }
  return { organizationId, id };
}

export async function findImported(
  qovery: Qovery,
  text: string,
  signal: AbortSignal,
): Promise<{ organizationId: string; credential: Credential; clusters: { id: string; name: string }[] }> {
  const { organizationId, id } = parseImportId(qovery, text, "id");
  const found = (await qovery.list(organizationId, { signal })).find(id);
  if (!found) {
    throw new DiagnosticError(
      "There is no such credential",
      `Qovery's organization ${organizationId} has no credential ${id}. belay ls lists those that it has.`,
    );
  }
  await qovery.guard.record({ type: "imported", id });
  return {
    organizationId,
    credential: found.credential,
    clusters: found.clusters.map(({ id: clusterId, name }) => ({ id: clusterId, name })),
  };
}
