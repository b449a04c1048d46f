/** What is made of requests. */
import { Problem } from "../problem.js";
import type { Behaviour } from "./behaviour.js";
import type { Family } from "./families/index.js";

interface Parts {
  name: string;
  organizationId: number | undefined;
  fields: Record<string, unknown>;
  secrets: Record<string, string>;
}

/** A body, parted into what may be shown and what may not. */
export function partsOf({ space, secrets }: Pick<Family, "space" | "secrets">, body: object): Parts {
  const nameField = space === "backup" ? "s3Name" : "name";
  const { id: _, [nameField]: name, organizationId, ...given } = body as Record<string, unknown>;
  const entries = Object.entries(given);
  const isSecret = ([key]: [string, unknown]) => secrets.includes(key);
  return {
    name: String(name),
    organizationId: organizationId as number | undefined,
    fields: Object.fromEntries(entries.filter((entry) => !isSecret(entry))),
    secrets: Object.fromEntries(entries.filter(isSecret)) as Record<string, string>,
  };
}

export function requireFreeName(
  { names }: Behaviour,
  name: string,
  organizationId: number,
  all: { id: number; name: string; organizationId: number }[],
  self?: number,
): void {
  if (names === "any") return;
  const taken = all.find(
    (one) => one.name === name && one.organizationId === organizationId && one.id !== self,
  );
  if (taken) throw new Problem(409, `The organization has ${name} (${taken.id}) already`);
}

/** Whether the body has a text that is told to be a bad key. */
export const hasBadKey = ({ bad_keys }: Behaviour, body: object): boolean =>
  Object.values(body).some((value) => bad_keys.includes(value as string));

export function requireGoodKeys(behaviour: Behaviour, body: object): void {
  if (hasBadKey(behaviour, body)) throw new Problem(400, "The cloud does not accept the credentials");
}
