/** What a thing is called where there is room for one name only. */
import type { CredentialName } from "../report.js";

/** Dependents and credentials alike. */
export function nameOf({ name, id, address }: CredentialName): string {
  return name || id || address || "not named yet";
}

/** Where a dependent moves of which nobody knows yet to which credential. */
export const UNKNOWN = "another credential, not known yet which one";

/** Under the name; where nothing else is known, nothing. */
export function idOf({ name, id }: CredentialName): string {
  if (id === null) return "created by this plan";
  return name ? id || "without an id" : "";
}

/** One line that names it in full. */
export function fullNameOf(named: CredentialName): string {
  const id = idOf(named);
  return id ? `${nameOf(named)} (${id})` : nameOf(named);
}

export function count(n: number, { one, many }: { readonly one: string; readonly many: string }): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}

export function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
