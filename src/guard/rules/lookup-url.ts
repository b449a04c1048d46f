/** Where a lookup may be sent: it carries a token of the user's. */

/** What a URL may leave open: of the credential that is asked about. */
export type Placeholder = "id" | "name" | "scope";
const PLACEHOLDERS: readonly Placeholder[] = ["id", "name", "scope"];

/** What is wrong with the URL of a lookup; null: nothing. */
export function faultOfTemplate(template: string): string | null {
  const [origin = ""] = /^[^/]*\/\/[^/?#]*/.exec(template) ?? [];
  if (origin.includes("{")) return "has a placeholder in its host: it may stand in the path and the query";
  const filled = template.replace(/\{(\w+)\}/g, (whole, name: string) => (isPlaceholder(name) ? "x" : whole));
  if (/[{}]/.test(filled))
    return `has a placeholder that is none of ${PLACEHOLDERS.map((one) => `{${one}}`).join(", ")}`;
  return faultOfUrl(filled);
}

/** The same of a URL without placeholders. */
export function faultOfUrl(text: string): string | null {
  const url = URL.canParse(text) ? new URL(text) : null;
  const isAllowed = url?.protocol === "https:" || (url?.protocol === "http:" && LOOPBACK.test(url.hostname));
  if (!url || !isAllowed)
    return "must begin with https://, or lead to this machine: http://localhost, http://127.0.0.1";
  if (url.username || url.password) return "must hold no user and no password";
  return url.hash ? "must hold no fragment" : null;
}

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * The URL with its placeholders filled in, encoded. Null where a value would make it another path than the rule says: one that
 * is empty, or `.` or `..`.
 */
export function fillTemplate(template: string, values: Readonly<Record<Placeholder, string>>): string | null {
  let isFilled = true;
  const url = template.replace(/\{(\w+)\}/g, (_, name: Placeholder) => {
    const value = values[name];
    if (value === "" || value === "." || value === "..") isFilled = false;
    return encodeURIComponent(value);
  });
  return isFilled ? url : null;
}

/** Whether the URL is of one credential alone. */
export const namesOne = (template: string): boolean => /\{(?:id|name)\}/.test(template);

const isPlaceholder = (name: string): name is Placeholder =>
  (PLACEHOLDERS as readonly string[]).includes(name);
