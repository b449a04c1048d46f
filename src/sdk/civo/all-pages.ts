import { wholeList } from "../whole-list.js";
import type { Page } from "./types.js";

/** As many as Civo's own clients ask for. The service may give fewer. */
const perPage = 100;
/** Where Civo's own clients give up, too: 10 000 entries. */
const maxPages = 100;

type Listed = { readonly id: string };
type Ask<T> = (paging: { page: number; per_page: number }) => Promise<Page<T>>;

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

const tooLong = `it has more than ${maxPages} pages of ${perPage}`;

/** The entries, or why they are not all. */
async function walkPages<T extends Listed>(ask: Ask<T>): Promise<T[] | string> {
  const found = new Map<string, T>();
  const idsOnPage: string[] = [];
  let pages = 1;
  for (let page = 1; page <= pages; page++) {
    const answer = await ask({ page, per_page: perPage });
    if (answer.pages > maxPages) return tooLong;
    const last = Math.max(1, answer.pages);
    if (page > 1 && last !== pages) return `it has ${pages} pages at first, and then ${last}`;
    pages = last;
    if (answer.page !== null && answer.page !== page)
      return `page ${page} is answered with page ${answer.page}`;
    if (answer.items.length === 0 && page < pages) return `page ${page} of ${pages} is empty`;
    for (const item of answer.items) {
      if (found.has(item.id)) return `page ${page} has an entry once more`;
      found.set(item.id, item);
    }
    idsOnPage.push(idsOf(answer));
  }
  // Something deleted meanwhile moves the first entry of a page to the one before, which was read already.
  for (let page = pages - 1; page >= 1; page--) {
    if (idsOf(await ask({ page, per_page: perPage })) !== idsOnPage[page - 1])
      return `page ${page} changes while the list is read`;
  }
  return [...found.values()];
}

const idsOf = ({ items }: Page<Listed>) => JSON.stringify(items.map(({ id }) => id));
