/** Workspaces that use the fixture provider, which they find in a mirror of its own. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeProgram, runtime } from "../../runtimes.js";
import { prepared } from "../support/prepared.js";
import { Workspace } from "../support/workspace.js";

const HOST = "registry.terraform.io";
const NOWHERE = { endpoint: "", organizationId: "", token: "", viewerToken: "" };

let cliConfig: Promise<string> | undefined;

/** A directory in which `terraform init` has run. `notes`: the file that FIXTURE_NOTES names. */
export async function fixtureWorkspace(
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly workspace: Workspace; readonly notes: string }> {
  cliConfig ??= install();
  const notes = join(mkdtempSync(join(prepared().root, "notes-")), "notes.txt");
  const workspace = new Workspace(NOWHERE, {
    TF_CLI_CONFIG_FILE: await cliConfig,
    FIXTURE_NOTES: notes,
    ...environment,
  }).write(
    "main.tf",
    `terraform {\n  required_providers {\n    fixture = {\n      source = "acme/fixture"\n    }\n  }\n}\n`,
  );
  const { code, stderr } = await workspace.run(["init", "-no-color"]);
  if (code !== 0) throw new Error(stderr);
  return { workspace, notes };
}

async function install(): Promise<string> {
  const root = mkdtempSync(join(prepared().root, "fixture-"));
  const system = { linux: "linux", darwin: "darwin", win32: "windows" }[process.platform as "linux"];
  const machine = { x64: "amd64", arm64: "arm64" }[process.arch as "x64"];
  const folder = join(root, "mirror", HOST, "acme", "fixture", "1.0.0", `${system}_${machine}`);
  mkdirSync(folder, { recursive: true });
  const executable = join(folder, "terraform-provider-fixture_v1.0.0");
  makeProgram(runtime, "test/e2e/protocol/fixture.ts", executable);
  writeFileSync(join(folder, "package.json"), '{"type":"commonjs"}\n');
  cpSync(join(root, "mirror", HOST), join(root, "mirror", "registry.opentofu.org"), { recursive: true });
  const file = join(root, "cli.tfrc");
  writeFileSync(
    file,
    `provider_installation {\n  filesystem_mirror {\n    path = ${JSON.stringify(join(root, "mirror"))}\n  }\n}\n`,
  );
  return file;
}

/** What the fixture noted down, line by line. */
export const notesIn = (file: string) =>
  existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];

export const thing = (name: string, body: string) => `resource "fixture_thing" "${name}" {\n${body}\n}\n`;

export async function outputs(workspace: Workspace): Promise<Record<string, unknown>> {
  const { stdout } = await workspace.run(["output", "-json"]);
  const all = JSON.parse(stdout) as Record<string, { value: unknown }>;
  return Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
}
