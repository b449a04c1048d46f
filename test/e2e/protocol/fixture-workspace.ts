/** Workspaces that use the fixture provider, which they find in a mirror of its own. */
import { existsSync, mkdtempSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { runtime } from "../../runtimes.js";
import { installProvider } from "../support/install-provider.js";
import { prepared } from "../support/prepared.js";
import { Workspace } from "../support/workspace.js";

const NOWHERE = { endpoint: "", organizationId: "", token: "", viewerToken: "" };

let cliConfig: string | undefined;

/** A directory in which `terraform init` has run. `notes`: the file that FIXTURE_NOTES names. */
export async function fixtureWorkspace(
  environment: Readonly<Record<string, string>> = {},
): Promise<{ readonly workspace: Workspace; readonly notes: string }> {
  cliConfig ??= installProvider("fixture", "test/e2e/protocol/fixture.ts", runtime);
  const notes = join(mkdtempSync(join(prepared().root, "notes-")), "notes.txt");
  const workspace = new Workspace(NOWHERE, {
    TF_CLI_CONFIG_FILE: cliConfig,
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

/** What the fixture noted down, line by line. */
export const notesIn = (file: string) =>
  existsSync(file) ? readFileSync(file, "utf8").trim().split("\n") : [];

export const thing = (name: string, body: string) => `resource "fixture_thing" "${name}" {\n${body}\n}\n`;

export async function outputs(workspace: Workspace): Promise<Record<string, unknown>> {
  const { stdout } = await workspace.run(["output", "-json"]);
  const all = JSON.parse(stdout) as Record<string, { value: unknown }>;
  return Object.fromEntries(Object.entries(all).map(([name, { value }]) => [name, value]));
}
