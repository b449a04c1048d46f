import { randomUUID } from "node:crypto";

/** How a cluster reaches a secret manager, as a request names it. It may hold a secret. */
interface AccessRequest {
  id?: string | null;
  name?: string;
  [more: string]: unknown;
}

/** An access as the cluster has it. */
export interface SecretManagerAccess extends AccessRequest {
  id: string;
  created_at: string;
  updated_at: string;
}

/** The accesses that a request names, undefined when it names none. One that the cluster had before keeps its id and its age. */
export function readAccesses(
  request: { secret_manager_accesses?: AccessRequest[] | null },
  before: SecretManagerAccess[] = [],
  now: string,
): SecretManagerAccess[] | undefined {
  return request.secret_manager_accesses?.map((sent) => {
    const had = before.find(({ id, name }) => (sent.id ? id === sent.id : name === sent.name));
    return {
      ...sent,
      id: sent.id ?? had?.id ?? randomUUID(),
      created_at: had?.created_at ?? now,
      updated_at: now,
    };
  });
}
