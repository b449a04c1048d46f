import { chmodSync, copyFileSync, linkSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Provider } from "./choose-provider.js";

/** Terraform and OpenTofu each complete a provider source with their own registry. */
export const hosts = ["registry.terraform.io", "registry.opentofu.org"];

export const providerSource = "belay-iac/belay";

/**
 * Lays the provider out in a filesystem mirror, for every host name, and returns the files that it wrote. Each file
 * appears whole or not at all, under a running Terraform too; nothing else in the mirror is touched.
 */
export function writeMirror(
  { file, kind }: Pick<Provider, "file" | "kind">,
  { mirror, version, target }: { mirror: string; version: string; target: string },
): string[] {
  const name = `terraform-provider-belay_v${version}${target.startsWith("windows_") ? ".exe" : ""}`;
  let first: string | undefined;
  return hosts.flatMap((host) => {
    const folder = join(mirror, host, ...providerSource.split("/"), version, target);
    mkdirSync(folder, { recursive: true });

    const program = join(folder, name);
    replace(program, (aside) => (first === undefined ? copyProgram(file, aside) : linkOrCopy(first, aside)));
    first ??= program;
    // A mirror inside an ESM project would otherwise make Node read the script as a module.
    const packageFile = join(folder, "package.json");
    if (kind === "script") {
      replace(packageFile, (aside) => writeFileSync(aside, '{"type":"commonjs"}\n'));
      return [program, packageFile];
    }
    rmSync(packageFile, { force: true }); // of a script that was here: it would count in Terraform's checksum
    return [program];
  });
}

function copyProgram(from: string, to: string): void {
  copyFileSync(from, to);
  chmodSync(to, 0o755);
}

/** An executable is large, and once on the disk is enough. */
function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyProgram(from, to); // a file system without hard links
  }
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
