/** Which program the tests drive under the name of `terraform`. */
import { execFileSync } from "node:child_process";

let version: string | undefined;

export function isOpenTofu(): boolean {
  version ??= execFileSync("terraform", ["version"], { encoding: "utf8" });
  return /^OpenTofu /m.test(version);
}
