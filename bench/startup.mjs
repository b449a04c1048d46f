// From the start of the provider's process to its handshake line, against a bare `node -e 0`; and resident memory then.
import { execFileSync, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { alternate, median, quietEnvironment, time } from "./measure.mjs";

const ROUNDS = 20;
/** As Terraform hands one over: self-signed, for localhost, P-521. */
const CLIENT_CERT = readFileSync(new URL("client.pem", import.meta.url), "utf8");
const COOKIE = "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2";

/** @param providers the words that start each, by name */
export async function startup(providers) {
  const memory = Object.fromEntries(Object.keys(providers).map((name) => [name, []]));
  const started = Object.entries(providers).map(([name, words]) => [
    name,
    () => handshake(words, memory[name]),
  ]);
  const medians = await alternate(ROUNDS, {
    "node -e 0": () => time(() => ended(spawn(process.execPath, ["-e", "0"], { env: environment() }))),
    ...Object.fromEntries(started),
  });
  return {
    medians,
    memory: Object.fromEntries(Object.entries(memory).map(([name, all]) => [name, median(all)])),
  };
}

async function handshake([command, ...args], memory) {
  const start = performance.now();
  const child = spawn(command, args, { env: environment(), stdio: ["ignore", "pipe", "inherit"] });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const elapsed = performance.now() - start;
  memory.push(Number(execFileSync("ps", ["-o", "rss=", "-p", String(child.pid)])) / 1024);
  child.kill("SIGTERM");
  await ended(child);
  return elapsed;
}

const ended = (child) => new Promise((resolve) => child.once("exit", resolve));

const environment = () => ({
  ...quietEnvironment(),
  TF_PLUGIN_MAGIC_COOKIE: COOKIE,
  PLUGIN_PROTOCOL_VERSIONS: "5,6",
  PLUGIN_CLIENT_CERT: CLIENT_CERT,
});
