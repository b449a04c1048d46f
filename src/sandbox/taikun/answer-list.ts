import { stretchOf } from "../pages.js";
import type { Answer, Call } from "../platform.js";
import type { Ground } from "./ground.js";

interface Listed {
  id: number;
  name: string;
  organizationId?: number;
}

/** The web API tells more of a page than the showback API, and than the list of AI credentials. */
export type Shape = "page" | "count";

const defaultLimit = 50;

/** Those that the filters of a request leave. */
export function filtered<T extends Listed>({ query }: Pick<Call, "query">, all: readonly T[]): T[] {
  const { Id, OrganizationId, Search, SearchId } = query;
  return all.filter(
    ({ id, name, organizationId }) =>
      (Id === undefined || id === Id) &&
      (SearchId === undefined || String(id) === SearchId) &&
      (OrganizationId === undefined || organizationId === undefined || organizationId === OrganizationId) &&
      (Search === undefined || name.toLowerCase().includes(String(Search).toLowerCase())),
  );
}

/** The page that a request asks for, of what its filters leave. */
export function answerList<T extends Listed>(
  { behaviour }: Ground,
  call: Call,
  all: readonly T[],
  show: (one: T) => object,
  shape: Shape = "page",
): Answer {
  const { max_limit, lists, empty_data } = behaviour;
  const shown = sorted(call, filtered(call, all).map(show));
  const offset = Number(call.query.Offset ?? 0);
  const limit = Math.min(Number(call.query.Limit ?? defaultLimit), max_limit);
  const { items, total } = stretchOf(shown, lists === "repeat" ? 0 : offset, limit);
  const data = items.length === 0 && empty_data === "null" ? null : items;
  const lie = { count_more: 3, count_fewer: -1, right: 0, repeat: 0 }[lists];
  const totalCount = Math.max(0, total + lie);
  if (shape === "count") return { status: 200, body: { data, totalCount } };
  const end = offset + items.length;
  const hasMore = end < totalCount;
  return {
    status: 200,
    body: { data, limit, offset, hasMore, nextOffset: hasMore ? end : null, totalCount },
  };
}

function sorted({ query }: Call, shown: object[]): object[] {
  const { SortBy, SortDirection } = query;
  if (SortBy === undefined) return shown;
  const read = (one: object) => (one as Record<string, unknown>)[String(SortBy)];
  const compare = (a: object, b: object) => {
    const [x, y] = [read(a), read(b)];
    return typeof x === "number" && typeof y === "number" ? x - y : String(x).localeCompare(String(y));
  };
  const ordered = shown.toSorted(compare);
  return SortDirection === "desc" ? ordered.reverse() : ordered;
}
