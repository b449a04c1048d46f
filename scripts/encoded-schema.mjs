import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What stands for BELAY_SCHEMA in what is built: the answer to GetProviderSchema, made once. */
export const encodedSchema = () =>
  JSON.stringify(
    execFileSync("npx", ["tsx", "scripts/encode-schema.ts"], { cwd: root, encoding: "utf8" }).trim(),
  );
