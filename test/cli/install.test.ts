import { execFileSync } from "node:child_process";
import {
  chmodSync,
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
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "@jest/globals";
import { executable, runtime } from "../runtimes.js";
import { type Outcome, runBelay } from "./run-belay.js";

/** A package of its own, with this command and whatever a test puts into it, inside of an ESM project. */
const root = mkdtempSync(join(tmpdir(), "belay-install-"));
const main = join(root, "src", "cli", "main.ts");
const script = join(root, "dist", "provider.cjs");
const ownBuild = join(root, "dist", "executable", "belay");
const machine = `${process.platform}-${process.arch}`;
/** Where npm would put the package for this machine. */
const platformPackage = (key: string) => join(root, "src", "node_modules", "@belay-iac", key, "belay");

cpSync("src/cli", dirname(main), { recursive: true });
cpSync("src/text", join(dirname(main), "../text"), { recursive: true });
symlinkSync(resolve("node_modules"), join(root, "node_modules"));
writeFileSync(join(root, "package.json"), JSON.stringify({ type: "module", version: "1.2.3" }));

beforeEach(() => {
  for (const made of [join(root, "dist"), join(root, "home"), join(root, "src", "node_modules")])
    rmSync(made, { recursive: true, force: true });
});
afterAll(() => rmSync(root, { recursive: true }));

function install(...args: string[]): Promise<Outcome> {
  const words = [process.execPath, "--import", "tsx", main];
  return runBelay(["install", ...args], { HOME: join(root, "home") }, words);
}

function put(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  chmodSync(file, 0o755);
}

const putScript = (says = "script") =>
  put(script, `#!/usr/bin/env node\nrequire("node:process").stdout.write("${says}");\n`);
/** A stand-in for an executable of ours. */
const putExecutable = (file: string, body = "echo 1.2.3") => put(file, `#!/bin/sh\n${body}\n`);

const hosts = ["registry.terraform.io", "registry.opentofu.org"];
const name = "terraform-provider-belay_v1.2.3";

/** The folders of this machine under a mirror: one per host, and no other kind of machine. */
function foldersOf(mirror: string): string[] {
  return hosts.map((host) => {
    const version = join(mirror, host, "belay-iac", "belay", "1.2.3");
    const targets = readdirSync(version);
    expect(targets).toEqual([expect.stringMatching(/^(linux|darwin)_(amd64|arm64)$/)]);
    return join(version, targets[0] ?? "");
  });
}

describe("which provider", () => {
  const EXECUTABLE =
    "# This is the executable, because it runs on this machine: whoever runs Terraform needs no Node.";
  const because = (reason: string) =>
    `# This is the Node script, because ${reason}: whoever runs Terraform needs Node 20.19 or later on the PATH.`;

  test.each<{ what: string; have: () => void; flags?: string[]; says: string; from: string }>([
    {
      what: "the checkout's own executable",
      have: () => putExecutable(ownBuild),
      says: EXECUTABLE,
      from: ownBuild,
    },
    {
      what: "the executable that npm has chosen",
      have: () => putExecutable(platformPackage(machine)),
      says: EXECUTABLE,
      from: platformPackage(machine),
    },
    {
      what: "the one for musl, where the other one finds no C library",
      have: () => {
        put(platformPackage(machine), "#!/no/such/loader\n");
        putExecutable(platformPackage(`${machine}-musl`));
      },
      says: EXECUTABLE,
      from: platformPackage(`${machine}-musl`),
    },
    {
      what: "the script, where it is asked for",
      have: () => putExecutable(ownBuild),
      flags: ["--script"],
      says: because("--script asks for it"),
      from: script,
    },
    {
      what: "the script, where there is no executable",
      have: () => {},
      says: because(`no executable for ${process.platform} ${process.arch} is there`),
      from: script,
    },
    ...[
      { what: "finds no C library", body: null, fault: "its C library is not there" },
      { what: "wants a newer processor", body: "kill -ILL $$", fault: "it ended with SIGILL" },
      {
        what: "fails",
        body: "echo 'no libstdc++' >&2; exit 127",
        fault: "it ended with exit code 127: no libstdc++",
      },
      { what: "is of another version", body: "echo 0.9.0", fault: "it is version 0.9.0, and this is 1.2.3" },
    ].map(({ what, body, fault }) => ({
      what: `the script, where the executable ${what}`,
      have: () => (body === null ? put(ownBuild, "#!/no/such/loader\n") : putExecutable(ownBuild, body)),
      says: because(`${ownBuild} does not run here: ${fault}`),
      from: script,
    })),
  ])("$what", async ({ have, flags = [], says, from }) => {
    putScript();
    have();
    const mirror = mkdtempSync(join(root, "mirror-"));
    const { code, stdout } = await install("--dir", mirror, ...flags);
    expect(code).toBe(0);
    expect(stdout.split("\n")).toContain(says);
    for (const folder of foldersOf(mirror)) {
      expect(readFileSync(join(folder, name), "utf8")).toBe(readFileSync(from, "utf8"));
      // Inside an ESM project a script needs it; a checksum of the registry does not know of it.
      expect(readdirSync(folder)).toEqual(from === script ? ["package.json", name] : [name]);
    }
  });

  test("neither: what is wrong with each is said", async () => {
    putExecutable(ownBuild, "exit 1");
    expect(await install("--dir", join(root, "mirror"))).toEqual({
      code: 1,
      stdout: "",
      stderr: `belay: there is no provider to install: ${script} is missing, and ${ownBuild} does not run here: it ended with exit code 1. Run: npm run build\n`,
    });
    expect(existsSync(join(root, "mirror"))).toBe(false);
  });

  test("the script's package.json goes when the executable comes", async () => {
    putScript();
    const mirror = mkdtempSync(join(root, "mirror-"));
    await install("--dir", mirror);
    putExecutable(ownBuild);
    await install("--dir", mirror);
    for (const folder of foldersOf(mirror)) expect(readdirSync(folder)).toEqual([name]);
  });
});

test("--dir lays out a mirror for both registries, again and again, and removes nothing", async () => {
  const mirror = join(root, "mirror");
  const older = join(mirror, "registry.terraform.io", "belay-iac", "belay", "1.0.0");
  mkdirSync(older, { recursive: true });

  for (const says of ["first", "second"]) {
    putScript(says);
    const { code, stdout, stderr } = await install("--dir", mirror);
    expect([code, stderr]).toEqual([
      0,
      expect.stringContaining("remove the entry of belay from .terraform.lock.hcl"),
    ]);
    for (const folder of foldersOf(mirror)) {
      const program = join(folder, name);
      expect(statSync(program).mode & 0o777).toBe(0o755);
      expect(execFileSync(program, { encoding: "utf8" })).toBe(says);
      expect(stdout).toContain(`# wrote ${program}\n`);
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
  putScript();
  const { code, stdout } = await install();
  expect(code).toBe(0);
  expect(stdout).not.toContain("provider_installation");
  expect(foldersOf(join(root, "home", ".terraform.d", "plugins"))).toHaveLength(2);
});

test("a mirror that cannot be written is named", async () => {
  putScript();
  writeFileSync(join(root, "file"), "");
  const { code, stderr } = await install("--dir", join(root, "file"));
  expect(code).toBe(1);
  expect(stderr).toContain(`cannot write into ${join(root, "file")}`);
  expect(readFileSync(join(root, "file"), "utf8")).toBe("");
});

(runtime === "executable" ? describe : describe.skip)("from the executable", () => {
  test("it installs itself, once on the disk for both registries", async () => {
    const mirror = mkdtempSync(join(root, "mirror-"));
    const { code, stdout } = await runBelay(["install", "--dir", mirror]);
    expect(code).toBe(0);
    const files = [...stdout.matchAll(/^# wrote (.*)$/gm)].map(([, file]) => file ?? "");
    expect(files).toHaveLength(2);
    for (const file of files) expect(readFileSync(file).equals(readFileSync(executable))).toBe(true);
    expect(new Set(files.map((file) => statSync(file).ino)).size).toBe(1);
  });

  test("it has no script", async () => {
    const { code, stderr } = await runBelay(["install", "--script", "--dir", join(root, "none")]);
    expect([code, stderr]).toEqual([
      1,
      "belay: there is no provider to install: this executable does not hold the Node script, which the npm package belay-iac has: --script asks for it\n",
    ]);
  });
});
