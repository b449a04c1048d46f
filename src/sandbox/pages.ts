/** A part of a list, and how many such parts the whole list has: one at least, which may be empty. */
export interface Page<T> {
  items: T[];
  pages: number;
}

/** Page `page`, the first being 1, of a list in pages of `perPage`. A page after the last one is empty. */
export function pageOf<T>(all: readonly T[], page: number, perPage: number): Page<T> {
  const start = (page - 1) * perPage;
  return { items: all.slice(start, start + perPage), pages: Math.max(1, Math.ceil(all.length / perPage)) };
}

/** A part of a list, and how long the whole list is. */
export interface Stretch<T> {
  items: T[];
  total: number;
}

/** At most `limit` entries of a list, those after the first `offset`. */
export function stretchOf<T>(all: readonly T[], offset: number, limit: number): Stretch<T> {
  return { items: all.slice(offset, offset + limit), total: all.length };
}
