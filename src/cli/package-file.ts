import { readFileSync } from "node:fs";

/** The text of a file of the package; `path` begins at the package's root. */
export const packageFile = (path: string): string =>
  readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
