import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { runBelay } from "./run-belay.js";

const { version } = JSON.parse(readFileSync("package.json", "utf8"));

test("--version prints the version of the package", async () => {
  expect(await runBelay(["--version"])).toEqual({ code: 0, stdout: `${version}\n`, stderr: "" });
});

test("--help begins with examples", async () => {
  const { code, stdout } = await runBelay(["--help"]);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^Examples:\n[\s\S]+Usage: belay/);
});

test.each([
  { name: "no command", args: [], said: "Usage: belay" },
  { name: "an unknown command", args: ["nope"], said: "unknown command 'nope'" },
  { name: "an unknown option", args: ["ls", "--token", "x"], said: "unknown option '--token'" },
  {
    name: "a port that is none",
    args: ["sandbox", "--port", "65536"],
    said: "A port is a number from 0 to 65535",
  },
])("$name is wrong usage: 2, and the reason on stderr", async ({ args, said }) => {
  const { code, stdout, stderr } = await runBelay(args);
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toContain(said);
});
