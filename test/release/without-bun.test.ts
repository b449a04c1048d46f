/** A checkout on a machine for which Bun has no package: npm leaves it out, and the script serves. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { expect, test } from "@jest/globals";
import { runCommand } from "../e2e/support/command.js";
import { prepared } from "./support/prepared.js";

test("npm run demo goes as it says, on the script, and says so", async () => {
  const cwd = mkdtempSync(join(prepared().root, "work", "checkout-"));
  for (const file of execFileSync("git", ["ls-files"], { encoding: "utf8" }).trim().split("\n")) {
    mkdirSync(dirname(join(cwd, file)), { recursive: true });
    cpSync(file, join(cwd, file));
  }
  mkdirSync(join(cwd, "node_modules"));
  for (const name of readdirSync("node_modules").filter((one) => one !== "@oven"))
    symlinkSync(resolve("node_modules", name), join(cwd, "node_modules", name));

  const { code, stdout, stderr } = await runCommand("npm", ["run", "demo"], { cwd, env: process.env });
  expect([code, stderr]).toEqual([0, expect.not.stringContaining("went wrong")]);
  expect(stdout).toContain(`No executable: Bun has none for ${process.platform} ${process.arch}`);
  expect(stdout).toContain("# This is the Node script, because no executable for");
  expect(stdout).toContain("The demo went as it says.");
});
