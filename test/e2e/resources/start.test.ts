/** What a machine may do to the provider's start: Terraform plans all the same, with a session, and nothing is left behind. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "@jest/globals";
import { COOKIE } from "../../plugin/transport/terraform-double.js";
import { credential, provider } from "../support/hcl.js";
import { prepared } from "../support/prepared.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
let world: World;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
});
afterAll(() => sandbox.close());

test.each([
  ["not there", "/no/such/place"],
  ["a file", "/dev/null"],
  ["too long for a socket", "LONG"],
])("TMPDIR is %s", async (_, place) => {
  const elsewhere = mkdtempSync(join(prepared().root, "x"));
  const TMPDIR = place === "LONG" ? join(elsewhere, "long".repeat(30)) : place;
  if (place === "LONG") mkdirSync(TMPDIR);
  const workspace = new Workspace(world, { TMPDIR, XDG_RUNTIME_DIR: elsewhere });
  const { code, text } = await workspace.configure(provider(true) + credential("a")).plan();
  expect({ code, text }).toMatchObject({ code: 0 });
  expect(readdirSync(elsewhere).filter((name) => name.startsWith("belay-"))).toEqual([]);
});

describe("the script, under the name that it is installed by", () => {
  let file: string;
  /** Where a program is called node, and only says what it is given. */
  let echoing: string;
  let started: ChildProcess | undefined;
  beforeAll(() => {
    file = join(mkdtempSync(join(prepared().root, "script-")), "terraform-provider-belay_v0.1.0");
    copyFileSync(resolve("dist/provider.cjs"), file);
    echoing = mkdtempSync(join(prepared().root, "node-"));
    writeFileSync(join(echoing, "node"), '#!/bin/sh\necho "$NODE_OPTIONS"\n', { mode: 0o755 });
  });
  afterEach(() => {
    started?.kill();
  });

  /** Its first line. */
  async function start(env: Record<string, string>): Promise<string> {
    const common = { PATH: process.env.PATH, TF_PLUGIN_MAGIC_COOKIE: COOKIE, TF_DISABLE_PLUGIN_TLS: "1" };
    started = spawn(file, { env: { ...common, ...env }, stdio: ["ignore", "pipe", "ignore"] });
    if (!started.stdout) throw new Error("it has no standard output");
    const [line] = await once(createInterface({ input: started.stdout }), "line");
    return line;
  }

  test.each([
    "--import=data:text/javascript,",
    "--experimental-permission",
    "--experimental-default-type=module",
  ])("starts with NODE_OPTIONS=%s", async (NODE_OPTIONS) => {
    expect(await start({ NODE_OPTIONS })).toMatch(/^1\|6\|unix\|/);
  });

  test.each([
    ["--import ./a.mjs --max-old-space-size=500", "--max-old-space-size=500"],
    ["--use-openssl-ca --require ./a.cjs -r ./b.cjs --no-warnings", "--use-openssl-ca --no-warnings"],
    ['--require "./a b.cjs" --title="x y"', '--title="x y"'],
    ['--require="./a b.cjs" --require="./c.cjs" --no-warnings', "--no-warnings"],
    ["--experimental-loader ./a.mjs --loader=./b.mjs", ""],
    ["--permission --allow-fs-read=* --allow-worker --no-warnings", "--no-warnings"],
    ["--experimental_permission --input-type=module", ""],
  ])("NODE_OPTIONS=%s: Node is given %j", async (NODE_OPTIONS, kept) => {
    expect((await start({ NODE_OPTIONS, PATH: echoing })).trim()).toBe(kept);
  });

  test("says where Terraform shows it that there is no Node", async () => {
    expect(await start({ PATH: "/no/such/place" })).toMatch(
      /^Belay's provider is a Node script.*Node 20\.19 or later/,
    );
  });
});
