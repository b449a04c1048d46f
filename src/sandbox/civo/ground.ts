/** What the operations on credentials and on stores have in common. */
import { pageOf } from "../pages.js";
import type { Answer, Call } from "../platform.js";
import { Problem } from "../problem.js";
import type { Behaviour } from "./behaviour.js";

export interface Ground {
  behaviour: Behaviour;
  /** Milliseconds since 1970, by the sandbox's clock. */
  now(): number;
}

/** The page that a request asks for. */
export function pageFor<T>(
  { default_per_page, max_per_page }: Behaviour,
  { query }: Call,
  all: readonly T[],
  show: (one: T) => object,
): Answer {
  const page = Number(query.page ?? 1);
  const per_page = Math.min(Number(query.per_page ?? default_per_page), max_per_page);
  const { items, pages } = pageOf(all, page, per_page);
  return { status: 200, body: { page, per_page, pages, items: items.map(show) } };
}

/** Civo's word for a store's name is known, the one for a credential's made after it. */
const nameTaken = {
  store: "database_objectstore_exists",
  credential: "database_objectstore_credential_exists",
};

export function requireFreeName(
  { names }: Behaviour,
  thing: keyof typeof nameTaken,
  name: string,
  others: readonly { name: string }[],
): void {
  if (names === "free" || !others.some((other) => other.name === name)) return;
  throw new Problem(
    409,
    `an object store ${thing === "store" ? "" : "credential "}named ${name} is there already`,
    nameTaken[thing],
  );
}
