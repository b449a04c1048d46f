import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";

/**
 * Ends this process with a word on what to install, where there is no terraform to drive. `TF_BIN=/path/to/tofu` names
 * another program: it is then what `terraform` means, here and in what is started from here.
 */
export function requireTerraform() {
  const named = process.env.TF_BIN;
  if (named) {
    const directory = mkdtempSync(join(tmpdir(), "tf-bin-"));
    process.on("exit", () => rmSync(directory, { recursive: true, force: true }));
    symlinkSync(resolve(named), join(directory, "terraform"));
    process.env.PATH = directory + delimiter + process.env.PATH;
    delete process.env.TF_BIN;
  }
  if (spawnSync("terraform", ["version"], { stdio: "ignore" }).status === 0) return;
  console.error(
    named
      ? `TF_BIN names ${named}, which cannot be run.`
      : "This drives the real Terraform, and there is no terraform on the PATH.\nInstall Terraform 1.11 or later: https://developer.hashicorp.com/terraform/install",
  );
  process.exit(1);
}
