import { chmodSync, copyFileSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Terraform and OpenTofu each complete a provider source with their own registry. */
export const hosts = ["registry.terraform.io", "registry.opentofu.org"];

export const providerSource = "belay-iac/belay";

/**
 * Lays the provider out in a filesystem mirror, for every host name, and returns the files that it wrote. Each file
 * appears whole or not at all, under a running Terraform too; nothing else in the mirror is touched.
 */
export function writeMirror(
  provider: string,
  { mirror, version, target }: { mirror: string; version: string; target: string },
): string[] {
  return hosts.flatMap((host) => {
    const folder = join(mirror, host, ...providerSource.split("/"), version, target);
    mkdirSync(folder, { recursive: true });

    const executable = join(folder, `terraform-provider-belay_v${version}`);
    replace(executable, (aside) => {
      copyFileSync(provider, aside);
      chmodSync(aside, 0o755);
    });
    // A mirror inside an ESM project would otherwise make Node read the executable as a module.
    const packageFile = join(folder, "package.json");
    replace(packageFile, (aside) => writeFileSync(aside, '{"type":"commonjs"}\n'));
    return [executable, packageFile];
  });
}

function replace(file: string, write: (aside: string) => void): void {
  const aside = `${file}.${process.pid}.part`;
  try {
    write(aside);
    renameSync(aside, file);
  } finally {
    rmSync(aside, { force: true });
  }
}
