import { spawnSync } from "node:child_process";

/** Ends this process with a word on what to install, where there is no terraform to drive. */
export function requireTerraform() {
  if (spawnSync("terraform", ["version"], { stdio: "ignore" }).status === 0) return;
  console.error(
    "This drives the real Terraform, and there is no terraform on the PATH.\nInstall Terraform 1.11 or later: https://developer.hashicorp.com/terraform/install",
  );
  process.exit(1);
}
