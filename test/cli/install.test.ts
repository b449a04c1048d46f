import { execFileSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Outcome, runBelay } from "./run-belay.js";

/** A package of its own, with this command and whatever provider a test puts into it, inside of an ESM project. */
let root: string;
let provider: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "belay-install-"));
  provider = join(root, "dist", "provider.cjs");
  cpSync("src/cli", join(root, "src", "cli"), { recursive: true });
  symlinkSync(resolve("node_modules"), join(root, "node_modules"));
  writeFileSync(join(root, "package.json"), JSON.stringify({ type: "module", version: "1.2.3" }));
});
afterAll(() => rmSync(root, { recursive: true }));

function install(...args: string[]): Promise<Outcome> {
  return runBelay(["install", ...args], { HOME: join(root, "home") }, join(root, "src", "cli", "main.ts"));
}

function buildProvider(says: string): void {
  mkdirSync(join(root, "dist"), { recursive: true });
  writeFileSync(provider, `#!/usr/bin/env node\nrequire("node:process").stdout.write("${says}");\n`);
}

const hosts = ["registry.terraform.io", "registry.opentofu.org"];

/** The folders of this machine under a mirror: one per host, and no other kind of machine. */
function foldersOf(mirror: string): string[] {
  return hosts.flatMap((host) => {
    const version = join(mirror, host, "belay-iac", "belay", "1.2.3");
    const targets = readdirSync(version);
    expect(targets).toEqual([expect.stringMatching(/^(linux|darwin)_(amd64|arm64)$/)]);
    return targets.map((target) => join(version, target));
  });
}

test("says how to build the provider when it is missing", async () => {
  expect(await install("--dir", join(root, "mirror"))).toEqual({
    code: 1,
    stdout: "",
    stderr: `belay: the provider is not built: ${provider} is missing. Run: npm run build\n`,
  });
  expect(existsSync(join(root, "mirror"))).toBe(false);
});

test("--dir lays out a mirror for both registries, again and again, and removes nothing", async () => {
  const mirror = join(root, "mirror");
  const older = join(mirror, "registry.terraform.io", "belay-iac", "belay", "1.0.0");
  mkdirSync(older, { recursive: true });

  for (const says of ["first", "second"]) {
    buildProvider(says);
    const { code, stdout, stderr } = await install("--dir", mirror);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining("remove the entry of belay from .terraform.lock.hcl"),
    ]);
    for (const folder of foldersOf(mirror)) {
      const executable = join(folder, "terraform-provider-belay_v1.2.3");
      expect(readdirSync(folder).toSorted()).toEqual(["package.json", "terraform-provider-belay_v1.2.3"]);
      expect(statSync(executable).mode & 0o777).toBe(0o755);
      expect(execFileSync(executable, { encoding: "utf8" })).toBe(says);
      expect(stdout).toContain(`# wrote ${executable}\n`);
    }
    expect(stdout).toContain('source  = "belay-iac/belay"\n      version = "1.2.3"\n');
    expect(stdout).toContain(`path    = "${mirror}"\n`);
    const ours = '["registry.terraform.io/belay-iac/belay", "registry.opentofu.org/belay-iac/belay"]';
    expect(stdout).toContain(`include = ${ours}\n`);
    expect(stdout).toContain(`exclude = ${ours}\n`);
  }
  expect(existsSync(older)).toBe(true);
  expect(existsSync(join(root, "home"))).toBe(false);
});

test("without --dir it goes where Terraform looks by itself, and needs no CLI configuration", async () => {
  buildProvider("hello");
  const { code, stdout } = await install();
  expect(code).toBe(0);
  expect(stdout).not.toContain("provider_installation");
  expect(foldersOf(join(root, "home", ".terraform.d", "plugins"))).toHaveLength(2);
});

test("a mirror that cannot be written is named", async () => {
  buildProvider("hello");
  writeFileSync(join(root, "file"), "");
  const { code, stderr } = await install("--dir", join(root, "file"));
  expect(code).toBe(1);
  expect(stderr).toContain(`cannot write into ${join(root, "file")}`);
  expect(readFileSync(join(root, "file"), "utf8")).toBe("");
});
