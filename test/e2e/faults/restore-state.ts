import { copyFileSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * Terraform empties its state file before it writes it: killed in between it leaves nothing, and a backup, which is put back. Whether
 * it had to be.
 */
export function restoreState(directory: string): boolean {
  const [state, backup] = [join(directory, "terraform.tfstate"), join(directory, "terraform.tfstate.backup")];
  if (!existsSync(state) || !existsSync(backup) || isJson(readFileSync(state, "utf8"))) return false;
  copyFileSync(backup, state);
  return true;
}

function isJson(text: string): boolean {
  try {
    return JSON.parse(text) !== null;
  } catch {
    return false;
  }
}
