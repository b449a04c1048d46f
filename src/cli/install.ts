import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { CliError, exitCodes } from "./cli-error.js";
import { chooseProvider, type Distribution, type Provider } from "./install/choose-provider.js";
import { hosts, providerSource, writeMirror } from "./install/write-mirror.js";

const examples = `Examples:
  belay install                   for this user: Terraform and OpenTofu look in ~/.terraform.d/plugins by themselves
  belay install --dir ./mirror    into a mirror of your own; prints the CLI configuration that names it
`;

interface Options {
  dir?: string;
  script?: boolean;
}

/** `belay install`: puts the provider where Terraform and OpenTofu find it without a registry. */
export function installCommand(distribution: Distribution, version: string): Command {
  return new Command("install")
    .description("Put the provider where Terraform and OpenTofu find it without a registry.")
    .addHelpText("before", examples)
    .option("--dir <dir>", "mirror to write into, instead of the one of this user")
    .option("--script", "the Node script, even where the executable runs")
    .action((options: Options) => install(distribution, version, options));
}

function install(distribution: Distribution, version: string, { dir, script }: Options): void {
  const provider = chooseProvider(distribution, version, script ?? false);
  if (typeof provider === "string")
    throw new CliError(exitCodes.failure, `there is no provider to install: ${provider}`);

  const mirror = resolve(dir ?? ownMirror());
  for (const file of write(provider, mirror, version)) console.log(`# wrote ${file}`);
  console.log(`# ${describe(provider)}`);
  console.error(
    "If this replaced a build of the same version, remove the entry of belay from .terraform.lock.hcl where it is used, and run terraform init.",
  );
  console.log(`\n# in your configuration:\n${requiredProviders(version)}`);
  if (dir !== undefined)
    console.log(
      `\n# in the CLI configuration (the file that TF_CLI_CONFIG_FILE names):\n${installation(mirror)}`,
    );
}

function describe({ kind, because }: Provider): string {
  return kind === "executable"
    ? `This is the executable, because ${because}: whoever runs Terraform needs no Node.`
    : `This is the Node script, because ${because}: whoever runs Terraform needs Node 20.19 or later on the PATH.`;
}

function write(provider: Provider, mirror: string, version: string): string[] {
  try {
    return writeMirror(provider, { mirror, version, target: targetOf(process.platform, process.arch) });
  } catch (error) {
    throw new CliError(exitCodes.failure, `cannot write into ${mirror}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/** Where Terraform and OpenTofu look by themselves. */
function ownMirror(): string {
  const { APPDATA } = process.env;
  return process.platform === "win32" && APPDATA
    ? join(APPDATA, "terraform.d", "plugins")
    : join(homedir(), ".terraform.d", "plugins");
}

/** How Terraform names this kind of machine: as Go does. */
function targetOf(platform: NodeJS.Platform, cpu: NodeJS.Architecture): string {
  const system = platform === "win32" ? "windows" : platform;
  const architecture = { x64: "amd64", ia32: "386" }[cpu as string] ?? cpu;
  return `${system}_${architecture}`;
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
