/** Whose list is meant: an organization, by its id. Left out, all that the caller sees. */
export type InOrganization = {
  organizationId?: number | string | undefined;
  signal?: AbortSignal | undefined;
};

/** The same as the operations take it. Throws a TypeError when the id is no whole number. */
export function queryOf({ organizationId, signal }: InOrganization) {
  return {
    ...(organizationId !== undefined && {
      OrganizationId: wholeNumber("organizationId", organizationId),
    }),
    signal,
  };
}

/** An id as a number, of which entries have the decimal text. Throws a TypeError that names it when it is none. */
export function wholeNumber(name: string, id: number | string): number {
  const number = typeof id === "string" && /^\d+$/.test(id) ? Number(id) : id;
  if (typeof number !== "number" || !Number.isSafeInteger(number) || number < 0)
    throw new TypeError(`${name}: must be a whole number, not ${JSON.stringify(id)}.`);
  return number;
}
