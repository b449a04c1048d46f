// The demo: the real terraform against a sandbox, step by step. Exits with 1 if a step goes otherwise than it says.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import * as configuration from "./demo/configuration.mjs";
import { requireTerraform } from "./require-terraform.mjs";
import { run } from "./run.mjs";

requireTerraform();
run("node", ["scripts/build-if-changed.mjs"]);

/** The words that run `belay`: the executable, or the script where Bun has made none for this machine. */
const executable = resolve("dist/executable/belay");
const [BELAY, ...FIRST] = existsSync(executable)
  ? [executable]
  : [process.execPath, resolve("dist/cli/main.js")];

const directory = mkdtempSync(join(tmpdir(), "belay-demo-"));
let sandbox;
let environment = process.env;
// Commands run in the foreground and get Ctrl-C, too: what they then say ends the demo, and the clean-up follows.
process.on("SIGINT", () => {});

try {
  await play();
  console.log("\nThe demo went as it says.");
} catch (error) {
  console.error(`\nThe demo went wrong: ${error.message}`);
  process.exitCode = 1;
} finally {
  sandbox?.kill("SIGTERM");
  rmSync(directory, { recursive: true, force: true });
}

async function play() {
  title("A sandbox: a local stand-in for Qovery");
  const { qovery } = await startSandbox();
  const clusters = await createClusters(qovery);

  title("Install the provider without a registry, and let terraform find it");
  belay(["install", "--dir", join(directory, "mirror")]);
  writeFileSync(
    join(directory, "cli.tfrc"),
    `provider_installation {\n  filesystem_mirror {\n    path = "${join(directory, "mirror")}"\n  }\n}\n`,
  );

  title("Two credentials, and three clusters bound to them");
  write(configuration.first(clusters));
  terraform(["init"]);
  terraform(["apply", "-auto-approve"]);
  belay(["ls"]);

  title("Remove a credential that berlin is still bound to: refused while terraform plans");
  const prod = credentials().find(({ name }) => name === "aws-prod");
  write(configuration.forgotten(clusters, prod.id));
  refused(["plan"], ['Credential "aws-prod" is still in use', '"berlin"']);

  title("Rotate it in one apply: a new credential, both clusters moved, the old one deleted");
  write(configuration.rotated(clusters));
  terraform(["apply", "-auto-approve"]);
  belay(["ls"]);

  title("Somebody puts the cluster tokyo on aws-staging at Qovery; this configuration does not know it");
  const staging = credentials().find(({ name }) => name === "aws-staging");
  await link(qovery, clusters.tokyo, staging.id);
  write(configuration.withoutStaging(clusters));
  refused(["plan"], ['Credential "aws-staging" is still in use', '"tokyo"']);

  title("tokyo moves away, and everything can be destroyed");
  await link(qovery, clusters.tokyo, null);
  terraform(["destroy", "-auto-approve"]);
  const left = credentials();
  if (left.length > 0) throw new Error(`destroy left ${left.length} credentials behind`);
}

async function startSandbox() {
  show("belay sandbox --port 0");
  sandbox = spawn(BELAY, [...FIRST, "sandbox", "--port", "0"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const line = await new Promise((resolveLine, reject) => {
    createInterface({ input: sandbox.stdout }).once("line", resolveLine);
    sandbox.once("exit", (code) => reject(new Error(`the sandbox ended with ${code}`)));
  });
  const { platforms } = JSON.parse(line);
  console.log(`It listens on ${platforms.qovery.endpoint}.`);
  environment = {
    ...process.env,
    BELAY_QOVERY_ENDPOINT: platforms.qovery.endpoint,
    QOVERY_API_TOKEN: platforms.qovery.token,
    QOVERY_ORGANIZATION_ID: platforms.qovery.organization_id,
    TF_CLI_CONFIG_FILE: join(directory, "cli.tfrc"),
    TF_IN_AUTOMATION: "1",
    CHECKPOINT_DISABLE: "1",
    ...(!process.stdout.isTTY && { TF_CLI_ARGS: "-no-color" }),
  };
  const { createQoveryClient } = await import("../dist/sdk/index.js");
  const { endpoint, token, organization_id: organizationId } = platforms.qovery;
  return { qovery: { client: createQoveryClient({ endpoint, token }), organizationId } };
}

async function createClusters({ client, organizationId }) {
  const clusters = {};
  for (const name of ["paris", "berlin", "lyon", "tokyo"]) {
    const body = { name, region: "eu-west-3", cloud_provider: "AWS" };
    clusters[name] = (await client.createCluster({ organizationId, body })).id;
  }
  console.log("It has four clusters: paris, berlin, lyon and tokyo.");
  return clusters;
}

async function link({ client, organizationId }, clusterId, credentialId) {
  const body = {
    cloud_provider: "AWS",
    region: "eu-west-3",
    ...(credentialId && { credentials: { id: credentialId } }),
  };
  await client.specifyClusterCloudProviderInfo({ organizationId, clusterId, body });
}

function write(files) {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(directory, name), text);
}

function terraform(args) {
  show(`terraform ${args.join(" ")}`);
  const { status } = spawnSync("terraform", args, { cwd: directory, env: environment, stdio: "inherit" });
  if (status !== 0) throw new Error(`terraform ${args[0]} ended with ${status}`);
}

/** Runs a command that must fail, shows what it says, and holds it to these words. */
function refused(args, words) {
  show(`terraform ${args.join(" ")}`);
  const { status, stdout, stderr } = spawnSync("terraform", args, {
    cwd: directory,
    env: environment,
    encoding: "utf8",
  });
  console.log(stdout + stderr);
  if (status !== 1) throw new Error(`terraform ${args[0]} was to be refused, and ended with ${status}`);
  for (const word of words) {
    if (!stderr.includes(word)) throw new Error(`the refusal does not say ${word}`);
  }
}

function belay(args) {
  show(`belay ${args.join(" ")}`);
  const { status } = spawnSync(BELAY, [...FIRST, ...args], { env: environment, stdio: "inherit" });
  if (status !== 0) throw new Error(`belay ${args[0]} ended with ${status}`);
}

/** The credentials at Qovery, asked for quietly: the demo's own look, not a step of it. */
function credentials() {
  const { status, stdout, stderr } = spawnSync(BELAY, [...FIRST, "ls", "--json"], {
    env: environment,
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`belay ls ended with ${status}: ${stderr}`);
  return JSON.parse(stdout);
}

function title(text) {
  console.log(`\n== ${text}`);
}

function show(command) {
  console.log(`\n$ ${command}`);
}
