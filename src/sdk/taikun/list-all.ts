import { allPages } from "./all-pages.js";
import type { TaikunClient, TaikunMethods } from "./client.js";
import { operations } from "./gen/operations.js";
import type { Page } from "./types.js";

type Listed<Id extends keyof TaikunMethods> =
  Awaited<ReturnType<TaikunMethods[Id]>> extends Page<infer T>
    ? T extends { readonly id: number }
      ? T
      : never
    : never;

/** The operations that give a list in pages, of things with ids. */
export type PagedOperation = {
  [Id in keyof TaikunMethods]: [Listed<Id>] extends [never] ? never : Id;
}[keyof TaikunMethods];

/**
 * All that a list in pages has: complete, or a PlatformError. Query parameters and `signal` as for the operation itself.
 *
 * @example
 * await listAll(taikun, "listProjects", { OrganizationId: 12 });
 */
export function listAll<Id extends PagedOperation>(
  client: TaikunClient,
  operation: Id,
  query: Omit<NonNullable<Parameters<TaikunMethods[Id]>[0]>, "Limit" | "Offset"> = {} as never,
): Promise<Listed<Id>[]> {
  const { method, path } = operations[operation];
  // The operation gives a page of what `Listed` says: TypeScript cannot follow that from a name that is not known.
  const ask = client[operation] as unknown as (args: object) => Promise<Page<Listed<Id>>>;
  return allPages((paging) => ask({ ...query, ...paging }), { method, url: client.endpoint + path });
}
