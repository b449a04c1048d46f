/** Workspaces that use Qovery's official provider beside Belay's; a double plays it, which they find in a mirror of its own. */
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeProgram } from "../../runtimes.js";
import { isOpenTofu, prepared } from "./prepared.js";
import { Workspace } from "./workspace.js";
import type { QoveryAccess } from "./world.js";

const SOURCE = "qovery/qovery";
const VERSION = "0.86.1";

export const REQUIRED_PROVIDERS = `terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
    qovery = {
      source = "qovery/qovery"
    }
  }
}
`;

/** What Terraform needs in its environment to find both providers, and they the sandbox. */
export const mixedEnvironment = (access: QoveryAccess) => ({
  TF_CLI_CONFIG_FILE: cliConfig(),
  TEST_QOVERY_HOST: access.endpoint,
});

let template: Promise<string> | undefined;

/** A directory in which `terraform init` has run. */
export async function mixedWorkspace(access: QoveryAccess): Promise<Workspace> {
  const environment = mixedEnvironment(access);
  template ??= init(new Workspace(access, environment));
  return new Workspace(access, environment, await template);
}

async function init(workspace: Workspace): Promise<string> {
  const { code, stderr } = await workspace.write("main.tf", REQUIRED_PROVIDERS).run(["init", "-no-color"]);
  if (code !== 0) throw new Error(stderr);
  return workspace.directory;
}

let config: string | undefined;

/** Belay's mirror, as Terraform is told of it already, and one of the double. */
function cliConfig(): string {
  if (config !== undefined) return config;
  const root = mkdtempSync(join(prepared().root, "official-"));
  const system = { linux: "linux", darwin: "darwin", win32: "windows" }[process.platform as "linux"];
  const machine = { x64: "amd64", arm64: "arm64" }[process.arch as "x64"];
  const mirror = join(root, "mirror");
  const host = isOpenTofu() ? "registry.opentofu.org" : "registry.terraform.io";
  const folder = join(mirror, host, SOURCE, VERSION, `${system}_${machine}`);
  mkdirSync(folder, { recursive: true });
  makeProgram(
    "node",
    "test/e2e/support/official-qovery.ts",
    join(folder, `terraform-provider-qovery_v${VERSION}`),
  );
  writeFileSync(join(folder, "package.json"), '{"type":"commonjs"}\n');
  const own = readFileSync(prepared().cliConfig, "utf8");
  config = join(root, "cli.tfrc");
  writeFileSync(
    config,
    own.replace("{\n", `{\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n`),
  );
  return config;
}
