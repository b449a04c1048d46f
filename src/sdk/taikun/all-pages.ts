import { wholeList } from "../whole-list.js";
import type { Page } from "./types.js";

/** What Taikun gives when nothing else is asked for. It may give fewer. */
const limit = 50;
const maxEntries = 10_000;

type Listed = { readonly id: number };
type Ask<T> = (paging: { Limit: number; Offset: number }) => Promise<Page<T>>;

/**
 * All entries of a list in pages: complete, or a PlatformError. A list that changes while it is read is read again; one that
 * never holds still is an error. `request`: what the error names.
 */
export function allPages<T extends Listed>(
  ask: Ask<T>,
  request: { method: string; url: string },
): Promise<T[]> {
  return wholeList(() => walkPages(ask), request, tooLong);
}

const tooLong = `it has more than ${maxEntries} entries`;

/**
 * The entries, or why they are not all. totalCount tells where the list ends, as for Taikun's own clients; where the last page is
 * full, it is not taken at its word.
 */
async function walkPages<T extends Listed>(ask: Ask<T>): Promise<T[] | string> {
  const found = new Map<number, T>();
  const pages: { Offset: number; ids: string }[] = [];
  let total = 0;
  do {
    // What was received counts, and not what was asked for: a page may be shorter.
    const Offset = found.size;
    const { data, totalCount } = await ask({ Limit: limit, Offset });
    if (totalCount > maxEntries) return tooLong;
    if (pages.length > 0 && totalCount !== total)
      return `it has ${total} entries at first, and then ${totalCount}`;
    total = totalCount;
    if (data.length === 0 && found.size < total)
      return `nothing comes after ${found.size} entries of ${total}`;
    for (const entry of data) {
      if (found.has(entry.id)) return `the page after ${Offset} entries has ${entry.id} once more`;
      found.set(entry.id, entry);
    }
    if (found.size > total) return moreThan(total, found.size);
    pages.push({ Offset, ids: idsOf(data) });
    if (found.size === total && data.length >= limit) {
      const { data: beyond } = await ask({ Limit: limit, Offset: total });
      const more = beyond.filter(({ id }) => !found.has(id));
      if (more.length > 0) return moreThan(total, total + more.length);
    }
  } while (found.size < total);
  // Something deleted meanwhile moves the first entry of a page to the one before, which was read already.
  for (const { Offset, ids } of pages.slice(0, -1).reverse()) {
    const { data } = await ask({ Limit: limit, Offset });
    if (idsOf(data) !== ids) return `the page after ${Offset} entries changes while the list is read`;
  }
  return [...found.values()];
}

const moreThan = (total: number, found: number) => `it gives ${found} entries, and says that it has ${total}`;

const idsOf = (data: readonly Listed[]) => JSON.stringify(data.map(({ id }) => id));
