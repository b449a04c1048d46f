import { existsSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { CliError, exitCodes } from "./cli-error.js";
import { hosts, providerSource, writeMirror } from "./write-mirror.js";

const examples = `Examples:
  belay install                   for this user: Terraform and OpenTofu look in ~/.terraform.d/plugins by themselves
  belay install --dir ./mirror    into a mirror of your own; prints the CLI configuration that names it
`;

/** `belay install`: puts the provider where Terraform and OpenTofu find it without a registry. */
export function installCommand(root: string, version: string): Command {
  return new Command("install")
    .description("Put the provider where Terraform and OpenTofu find it without a registry.")
    .addHelpText("before", examples)
    .option("--dir <dir>", "mirror to write into, instead of the one of this user")
    .action(({ dir }: { dir?: string }) => install(join(root, "dist", "provider.cjs"), version, dir));
}

function install(provider: string, version: string, dir: string | undefined): void {
  const target = targetOf(process.platform, process.arch);
  if (!existsSync(provider))
    throw new CliError(
      exitCodes.failure,
      `the provider is not built: ${provider} is missing. Run: npm run build`,
    );

  const mirror = resolve(dir ?? join(homedir(), ".terraform.d", "plugins"));
  for (const file of write(provider, mirror, version, target)) console.log(`# wrote ${file}`);
  console.error(
    "If this replaced a build of the same version, remove the entry of belay from .terraform.lock.hcl where it is used, and run terraform init.",
  );
  console.log(`\n# in your configuration:\n${requiredProviders(version)}`);
  if (dir !== undefined)
    console.log(
      `\n# in the CLI configuration (the file that TF_CLI_CONFIG_FILE names):\n${installation(mirror)}`,
    );
}

function write(provider: string, mirror: string, version: string, target: string): string[] {
  try {
    return writeMirror(provider, { mirror, version, target });
  } catch (error) {
    throw new CliError(exitCodes.failure, `cannot write into ${mirror}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** How Terraform names this kind of machine. */
function targetOf(platform: NodeJS.Platform, cpu: string): string {
  const arch = { x64: "amd64", arm64: "arm64" }[cpu];
  if (arch && (platform === "linux" || platform === "darwin")) return `${platform}_${arch}`;
  throw new CliError(
    exitCodes.failure,
    `the provider cannot be installed on ${platform} ${cpu} yet: Linux and macOS on amd64 and arm64 are supported`,
  );
}

function requiredProviders(version: string): string {
  return `terraform {
  required_providers {
    belay = {
      source  = "${providerSource}"
      version = "${version}"
    }
  }
}`;
}

function installation(mirror: string): string {
  const ours = JSON.stringify(hosts.map((host) => `${host}/${providerSource}`)).replace(",", ", ");
  return `provider_installation {
  filesystem_mirror {
    path    = ${JSON.stringify(mirror)}
    include = ${ours}
  }
  direct {
    exclude = ${ours}
  }
}`;
}
