import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { hosts, writeMirror } from "../../src/cli/write-mirror.js";
import { runBelay } from "./run-belay.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "belay-install-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

test("lays the provider out for both registries, again and again, and removes nothing", () => {
  const provider = join(folder, "provider.cjs");
  const mirror = join(folder, "mirror");
  const where = { mirror, version: "1.2.3", target: "linux_amd64" };
  const folders = hosts.map((host) => join(mirror, host, "belay-iac", "belay", "1.2.3", "linux_amd64"));
  mkdirSync(join(mirror, "registry.terraform.io", "belay-iac", "belay", "1.0.0"), { recursive: true });

  for (const content of ["#!/usr/bin/env node\n// first", "#!/usr/bin/env node\n// second"]) {
    writeFileSync(provider, content, { mode: 0o600 });
    const written = writeMirror(provider, where);
    expect(written).toEqual(
      folders.flatMap((each) => [join(each, "terraform-provider-belay_v1.2.3"), join(each, "package.json")]),
    );
    for (const each of folders) {
      expect(readdirSync(each).toSorted()).toEqual(["package.json", "terraform-provider-belay_v1.2.3"]);
      const executable = join(each, "terraform-provider-belay_v1.2.3");
      expect(readFileSync(executable, "utf8")).toBe(content);
      expect(statSync(executable).mode & 0o777).toBe(0o755);
      expect(JSON.parse(readFileSync(join(each, "package.json"), "utf8"))).toEqual({ type: "commonjs" });
    }
  }
  expect(existsSync(join(mirror, "registry.terraform.io", "belay-iac", "belay", "1.0.0"))).toBe(true);
});

test("says how to build the provider when it is missing, else prints what to configure", async () => {
  const mirror = join(folder, "cli");
  const { code, stdout, stderr } = await runBelay(["install", "--dir", mirror], { HOME: folder });
  if (!existsSync("dist/provider.cjs")) {
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("npm run build");
    return;
  }
  expect([code, stderr]).toEqual([0, ""]);
  expect(stdout).toContain('source  = "belay-iac/belay"');
  expect(stdout).toContain(`path    = "${mirror}"`);
  expect(existsSync(join(folder, ".terraform.d"))).toBe(false);
});
