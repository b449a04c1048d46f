import { PlatformError } from "./errors.js";

const maxWalks = 3;

/**
 * All of a list that takes several requests: complete, or a PlatformError. A walk gives the entries, or why they are not all: then
 * the list is read again, since it may have changed meanwhile, but not for ever, and not at all for the reason `final`. `request`:
 * what the error names.
 */
export async function wholeList<T>(
  walk: () => Promise<T[] | string>,
  request: { method: string; url: string },
  final: string,
): Promise<T[]> {
  for (let walks = 1; ; walks++) {
    const found = await walk();
    if (typeof found !== "string") return found;
    if (walks === maxWalks || found === final) {
      throw new PlatformError("unexpected_response", request, { reason: found, words: "gave no whole list" });
    }
  }
}
