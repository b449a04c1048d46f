/**
 * Terraform runs its providers where the configuration is, and whoever wrote that may have put anything there. Nothing of it is read
 * or run, by the provider as by the command: they hold tokens.
 */
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { builtBelay } from "../../runtimes.js";
import { runCommand } from "../support/command.js";
import { binding, credential, credentialId, idOf, provider } from "../support/hcl.js";
import { prepared } from "../support/prepared.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
let world: World;
let home: string;
let marker: string;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
  home = mkdtempSync(join(prepared().root, "home-"));
  marker = join(home, "marker");
});
afterAll(() => sandbox.close());

/** Everything that a runtime of JavaScript is known to look for, each leaving a mark where it is run. */
function hostileFiles(): Record<string, string> {
  const leaveMark = `require("fs").appendFileSync(${JSON.stringify(marker)}, __filename + "\\n");`;
  const bunfig = `preload = ["./evil.cjs"]\nlogLevel = "debug"\n\n[define]\n"process.env.BELAY_GUARD" = "'off'"\n`;
  const environment =
    "BELAY_GUARD=off\nBELAY_QOVERY_ENDPOINT=http://127.0.0.1:9\nBUN_OPTIONS=--preload ./evil.cjs\n";
  const modules = [
    "fs",
    "net",
    "zod",
    "commander",
    "libsql",
    "openapi-fetch",
    "belay-iac",
    "@belay-iac/linux-x64",
  ];
  return {
    "evil.cjs": leaveMark,
    "index.js": leaveMark,
    "belay.js": leaveMark,
    "bunfig.toml": bunfig,
    ".bunfig.toml": bunfig,
    ".env": environment,
    ".env.local": environment,
    ".env.production": environment,
    "tsconfig.json": '{ "compilerOptions": { "paths": { "*": ["./evil.cjs"] } } }',
    "package.json":
      '{ "type": "module", "main": "./evil.cjs", "imports": { "#x": "./evil.cjs" }, "scripts": { "ls": "node evil.cjs" } }',
    ".npmrc": "node-options=--require ./evil.cjs\n",
    ...Object.fromEntries(modules.map((name) => [`node_modules/${name}/index.js`, leaveMark])),
  };
}

function put(folder: string): void {
  for (const [name, text] of Object.entries(hostileFiles())) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
}

test("a hostile directory changes nothing that a plan decides, and none of it runs", async () => {
  const cluster = await world.cluster("paris");
  const workspace = new Workspace(world, { HOME: home, XDG_CONFIG_HOME: home });
  put(home);
  put(workspace.directory);
  workspace.configure(provider(true) + credential("a") + binding("paris", cluster, idOf("a")));
  await workspace.applied();
  const id = await credentialId(world, "a");

  workspace.configure(provider(true) + binding("paris", cluster, `"${id}"`));
  const plan = await workspace.plan();
  expect(plan.code).toBe(1);
  expect(plan.text).toContain('Credential "a" is still in use');
  expect(plan.text).not.toContain("The guard runs in mode off");

  const environment = {
    PATH: process.env.PATH ?? "",
    HOME: home,
    XDG_CONFIG_HOME: home,
    BELAY_QOVERY_ENDPOINT: world.endpoint,
    QOVERY_API_TOKEN: world.token,
    QOVERY_ORGANIZATION_ID: world.organizationId,
  };
  const [command, ...words] = builtBelay;
  const ls = await runCommand(command, [...words, "ls", "--json"], {
    cwd: workspace.directory,
    env: environment,
  });
  expect([ls.code, ls.stderr]).toEqual([0, ""]);
  expect(JSON.parse(ls.stdout)).toMatchObject([{ id }]);
  expect(existsSync(marker)).toBe(false);
});

test("a variable that makes the runtime print requests shows no token", async () => {
  const workspace = new Workspace(world, { BUN_CONFIG_VERBOSE_FETCH: "curl", TF_LOG: "trace" });
  workspace.configure(provider(true) + credential("b"));
  await world.requests();
  const apply = await workspace.applied();
  expect(await world.requests()).not.toEqual([]);
  expect(apply.stderr).toContain("PlanResourceChange");
  expect(apply.stderr).not.toContain(world.token);
});
