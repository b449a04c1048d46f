import type { Operation } from "./create-methods.js";

/**
 * Whether a request may be sent again although it may already have taken effect: whatever its method says so of, and the
 * operations that are named. Throws when there is no such operation.
 */
export function repeatableIn(
  operations: Readonly<Record<string, Operation>>,
  ids: readonly string[],
  endpoint: string,
): (request: Request) => boolean {
  const rows = ids.map((id) => {
    const operation = operations[id];
    if (operation === undefined) throw new Error(`No operation ${id}.`);
    const template = new URL(endpoint).pathname.replace(/\/$/, "") + operation.path;
    const parts = template.split(/\{\w+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    return { method: operation.method, path: new RegExp(`^${parts.join("[^/]+")}$`) };
  });
  return ({ method, url }) =>
    ["GET", "HEAD", "PUT", "DELETE"].includes(method) ||
    rows.some((row) => row.method === method && row.path.test(new URL(url).pathname));
}
