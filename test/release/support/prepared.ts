import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** What the global setup made and handed to the tests through the environment. */
interface Prepared {
  /** A temporary directory, with the release of two builds in `first` and `second`. */
  readonly root: string;
  /** In ASCII armor. */
  readonly publicKey: string;
  readonly keyFile: string;
}

export function prepared(): Prepared {
  const text = process.env.BELAY_RELEASE_PREPARED;
  if (!text) throw new Error("the global setup of the release's tests did not run");
  return JSON.parse(text) as Prepared;
}

export const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

/** The folder of the release. */
export const release = (...parts: string[]) => join(prepared().root, "second", ...parts);

/** The one file of the release, or of a folder in it, whose name ends so. */
export function releaseFile(ending: string | RegExp, folder = ""): string {
  const fits = (name: string) => (typeof ending === "string" ? name.endsWith(ending) : ending.test(name));
  const found = readdirSync(release(folder)).filter(fits);
  if (found.length !== 1) throw new Error(`${found.length} files of the release end with ${ending}`);
  return release(folder, found[0] ?? "");
}
