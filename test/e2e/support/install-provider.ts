/** Providers of tests, in mirrors of their own. */
import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeProgram, type Runtime } from "../../runtimes.js";
import { prepared } from "./prepared.js";

const HOST = "registry.terraform.io";

/** Makes `acme/<name>` of a TypeScript file. Returns the file that TF_CLI_CONFIG_FILE has to name. */
export function installProvider(name: string, entry: string, on: Runtime): string {
  const root = mkdtempSync(join(prepared().root, `${name}-`));
  const system = { linux: "linux", darwin: "darwin", win32: "windows" }[process.platform as "linux"];
  const machine = { x64: "amd64", arm64: "arm64" }[process.arch as "x64"];
  const folder = join(root, "mirror", HOST, "acme", name, "1.0.0", `${system}_${machine}`);
  mkdirSync(folder, { recursive: true });
  makeProgram(on, entry, join(folder, `terraform-provider-${name}_v1.0.0`));
  writeFileSync(join(folder, "package.json"), '{"type":"commonjs"}\n');
  cpSync(join(root, "mirror", HOST), join(root, "mirror", "registry.opentofu.org"), { recursive: true });
  const file = join(root, "cli.tfrc");
  writeFileSync(
    file,
    `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(join(root, "mirror"))}\n  }\n}\n`,
  );
  return file;
}
