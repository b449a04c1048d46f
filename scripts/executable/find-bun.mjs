import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { targets } from "./targets.mjs";

const root = new URL("../../", import.meta.url);

/** The Bun that npm has installed for this machine, with its target; null where there is none. */
export function findBun() {
  for (const target of targets) {
    if (target.os !== process.platform || target.cpu !== process.arch) continue;
    const bun = installedRuntime(target);
    if (existsSync(bun)) return { bun, target };
  }
  return null;
}

/** Where npm puts the Bun of a target, which is there only for this machine. */
export const installedRuntime = ({ runtime, suffix }) =>
  fileURLToPath(new URL(`node_modules/${runtime}/bin/bun${suffix}`, root));
