/** The release in the hands of npm: the executable for this machine comes along, and `belay install` puts it in place. */
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { runCommand } from "../e2e/support/command.js";
import { emptyPackage, openNpmRegistry, type Published, readTarball } from "./support/npm-registry.js";
import { prepared, release, releaseFile, version } from "./support/prepared.js";

let registry: Awaited<ReturnType<typeof openNpmRegistry>>;
let own: Published;

beforeAll(async () => {
  const main = readTarball(releaseFile(`belay-iac-${version}.tgz`, "npm"));
  own = readTarball(releaseFile(/^belay-iac-.+-(x64|arm64)(-musl)?-/, "npm"));
  const others = Object.keys(main.manifest.optionalDependencies ?? {})
    .filter((name) => name !== own.manifest.name)
    .map((name) => {
      const [, os = "", cpu = "", libc = os === "linux" ? "glibc" : undefined] =
        /^@belay-iac\/([a-z0-9]+)-([a-z0-9]+)(?:-(musl))?$/.exec(name) ?? [];
      return emptyPackage({ name, version, os: [os], cpu: [cpu], ...(libc && { libc: [libc] }) });
    });
  registry = await openNpmRegistry([main, own, ...others]);
});
afterAll(() => registry.close());

/** A user's folder in which `npm install belay-iac` has run. */
async function user(...flags: string[]) {
  const cwd = mkdtempSync(join(prepared().root, "work", "npm-"));
  const env = { ...process.env, npm_config_registry: registry.url, npm_config_cache: join(cwd, "cache") };
  writeFileSync(join(cwd, "package.json"), '{ "private": true, "type": "module" }\n');
  const npm = await runCommand("npm", ["install", "belay-iac", "--no-audit", "--no-fund", ...flags], {
    cwd,
    env,
  });
  expect([npm.code, npm.text]).toEqual([0, expect.stringContaining("added")]);
  const belay = (...args: string[]) =>
    runCommand(join(cwd, "node_modules", ".bin", "belay"), args, { cwd, env });
  return { cwd, belay };
}

test("npm takes the executable of this machine and no other, and belay install puts it in place", async () => {
  const { cwd, belay } = await user();
  const [scope = "", key = ""] = own.manifest.name.split("/");
  expect(readdirSync(join(cwd, "node_modules", scope))).toEqual([key]);
  expect(registry.asked.filter((name) => name.startsWith("@belay-iac/"))).toEqual([own.manifest.name]);

  const { code, stdout } = await belay("install", "--dir", "mirror");
  expect(code).toBe(0);
  expect(stdout).toContain("# This is the executable, because it runs on this machine");
  const [, file = ""] = /^# wrote (.*)$/m.exec(stdout) ?? [];
  expect(readFileSync(file).equals(readFileSync(join(cwd, "node_modules", scope, key, "belay")))).toBe(true);

  writeFileSync(
    join(cwd, "main.tf"),
    'terraform {\n  required_providers {\n    belay = {\n      source = "belay-iac/belay"\n    }\n  }\n}\n\nprovider "belay" {}\n',
  );
  writeFileSync(join(cwd, "cli.tfrc"), stdout.slice(stdout.indexOf("provider_installation")));
  const env = { ...process.env, TF_CLI_CONFIG_FILE: join(cwd, "cli.tfrc"), CHECKPOINT_DISABLE: "1" };
  expect((await runCommand("terraform", ["init"], { cwd, env })).code).toBe(0);
  expect((await runCommand("terraform", ["validate"], { cwd, env })).code).toBe(0);
});

test("without optional packages the script serves, and says why", async () => {
  const { cwd, belay } = await user("--omit=optional");
  expect(existsSync(join(cwd, "node_modules", "@belay-iac"))).toBe(false);
  const { code, stdout } = await belay("install", "--dir", "mirror");
  expect(code).toBe(0);
  expect(stdout).toContain(
    `# This is the Node script, because no executable for ${process.platform} ${process.arch} is there`,
  );
});

test("the package itself holds no executable, and what it leaves out is for developers", () => {
  const { manifest, tarball } = readTarball(release("npm", `belay-iac-${version}.tgz`));
  expect(readFileSync(tarball).length).toBeLessThan(1_000_000);
  expect(manifest).not.toHaveProperty("devDependencies");
  expect(new Set(Object.values(manifest.optionalDependencies ?? {}))).toEqual(new Set([version]));
});
