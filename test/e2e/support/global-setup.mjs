// Installs the built provider into mirrors as a user would, as the executable and as the script, and runs `terraform init` once
// in each for all workspaces.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { requireTerraform } from "../../../scripts/require-terraform.mjs";

export default function setup() {
  // Node 20 reads all of these certificates whenever it starts, and a plan starts the provider five times.
  delete process.env.NODE_EXTRA_CA_CERTS;
  requireTerraform();
  if (!existsSync("dist/provider.cjs")) throw new Error("dist/ is missing. Run: npm run build");
  const root = mkdtempSync(join(tmpdir(), "belay-e2e-"));
  const forms = {
    node: prepare(join(root, "script"), "--script"),
    executable: prepare(join(root, "executable")),
  };
  process.env.BELAY_E2E_PREPARED = JSON.stringify({ root, program: programOf(), ...forms });
}

export function teardown() {
  rmSync(JSON.parse(process.env.BELAY_E2E_PREPARED).root, { recursive: true, force: true });
}

function programOf() {
  const said = execFileSync("terraform", ["version"], { encoding: "utf8", stdio: "pipe" });
  return /^\w+ v\S+/m.exec(said)?.[0] ?? "terraform";
}

function prepare(folder, ...flags) {
  const cliConfig = join(folder, "cli.tfrc");
  const template = join(folder, "template");
  const mirror = join(folder, "mirror");
  mkdirSync(template, { recursive: true });
  execFileSync(process.execPath, [resolve("dist/cli/main.js"), "install", "--dir", mirror, ...flags]);
  writeFileSync(
    cliConfig,
    `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(mirror)}\n  }\n}\n`,
  );
  writeFileSync(join(template, "main.tf"), REQUIRED_PROVIDERS);
  execFileSync("terraform", ["init", "-no-color"], {
    cwd: template,
    env: { ...process.env, TF_CLI_CONFIG_FILE: cliConfig, CHECKPOINT_DISABLE: "1" },
  });
  withoutChecksums(join(template, ".terraform.lock.hcl"));
  return { cliConfig, template };
}

/** Else each command of Terraform first reads all of the provider, 116 MB. */
function withoutChecksums(lockFile) {
  writeFileSync(lockFile, readFileSync(lockFile, "utf8").replace(/^ *hashes = \[[^\]]*\]\n/m, ""));
}

const REQUIRED_PROVIDERS = `terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
  }
}
`;
