// `terraform plan` of some credentials, against as many of Terraform's built-in terraform_data, alternating; and the memory of the
// provider that plans.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { alternate, quietEnvironment, time, watchPeak } from "./measure.mjs";

const BELAY = resolve("dist/cli/main.js");

const PROVIDER = `
terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
  }
}

provider "belay" {}
`;

const resources = (count, write) => Array.from({ length: count }, (_, index) => write(index)).join("");

const credentials = (count) =>
  PROVIDER +
  resources(
    count,
    (index) => `
resource "belay_qovery_aws_credential" "c${index}" {
  name     = "credential-${index}"
  role_arn = "arn:aws:iam::123456789012:role/role-${index}"
}
`,
  );

const data = (count) =>
  resources(
    count,
    (index) => `
resource "terraform_data" "c${index}" {
  input = {
    name     = "credential-${index}"
    role_arn = "arn:aws:iam::123456789012:role/role-${index}"
  }
}
`,
  );

/**
 * @param count of resources
 * @param rounds of the contest
 * @param forms flags of `belay install`, by the name of the contestant
 */
export const plan = ({ count, rounds, forms }) =>
  atSandbox({ count, forms }, async (terraform, endpoint) => {
    const names = ["terraform_data", ...Object.keys(forms)];
    const contest = () =>
      alternate(
        rounds,
        Object.fromEntries(names.map((name) => [name, () => time(() => terraform(name, "plan"))])),
      );
    for (const name of names) await terraform(name, "init");
    const create = await contest();
    const memory = {};
    for (const name of Object.keys(forms)) memory[name] = (await terraform(name, "plan")).peak;
    for (const name of names) await terraform(name, "apply", "-auto-approve");
    await fetch(`${endpoint}/_test/requests`, { method: "DELETE" });
    await terraform(names.at(-1), "plan");
    const { requests } = await (await fetch(`${endpoint}/_test/requests`)).json();
    const noop = await contest();
    for (const name of Object.keys(forms))
      memory[name] = Math.max(memory[name], (await terraform(name, "plan")).peak);
    return { count, create, noop, memory, requests: requests.map(({ method, path }) => `${method} ${path}`) };
  });

/** Of a plan that creates all of them: by form, in megabytes. */
export const memoryOfPlan = ({ count, forms }) =>
  atSandbox({ count, forms }, async (terraform) => {
    const memory = {};
    for (const name of Object.keys(forms)) {
      await terraform(name, "init");
      memory[name] = (await terraform(name, "plan")).peak;
    }
    return memory;
  });

/** All of them created, planned and destroyed, by the executable: of each command its time, peak memory and requests. */
export const life = ({ count }) =>
  atSandbox({ count, forms: { executable: [] } }, async (terraform, endpoint) => {
    const commands = {
      create: ["apply", "-auto-approve"],
      plan: ["plan"],
      destroy: ["destroy", "-auto-approve"],
    };
    const steps = {};
    await terraform("executable", "init");
    for (const [name, command] of Object.entries(commands)) {
      await fetch(`${endpoint}/_test/requests`, { method: "DELETE" });
      const start = performance.now();
      const { peak } = await terraform("executable", ...command);
      const { requests } = await (await fetch(`${endpoint}/_test/requests`)).json();
      const lists = requests.filter(({ method }) => method === "GET").length;
      steps[name] = { ms: performance.now() - start, peak, lists, changes: requests.length - lists };
    }
    return steps;
  });

async function atSandbox({ count, forms }, work) {
  const root = mkdtempSync(join(tmpdir(), "belay-bench-"));
  const sandbox = spawn(process.execPath, [BELAY, "sandbox", "--port", "0", "--test-controls"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const { endpoint, platforms } = JSON.parse(await firstLine(sandbox));
    return await work(prepare(root, count, forms, platforms.qovery), endpoint);
  } finally {
    sandbox.kill("SIGTERM");
    rmSync(root, { recursive: true, force: true });
  }
}

/** Gives what runs Terraform in the folder of a contestant, and the peak memory of the largest process that it started. */
function prepare(root, count, forms, { endpoint, token, organization_id }) {
  const folders = { terraform_data: { text: data(count) } };
  for (const [name, flags] of Object.entries(forms)) folders[name] = { text: credentials(count), flags };
  for (const [name, { text, flags }] of Object.entries(folders)) {
    const folder = join(root, name);
    mkdirSync(folder);
    writeFileSync(join(folder, "main.tf"), text);
    if (flags) execFileSync(process.execPath, [BELAY, "install", "--dir", join(folder, "mirror"), ...flags]);
    writeFileSync(
      join(folder, "cli.tfrc"),
      `provider_installation {\n  filesystem_mirror {\n    path = "${join(folder, "mirror")}"\n  }\n}\n`,
    );
  }
  return async (name, command, ...flags) => {
    const cwd = join(root, name);
    const env = {
      ...quietEnvironment(),
      TF_CLI_CONFIG_FILE: join(cwd, "cli.tfrc"),
      CHECKPOINT_DISABLE: "1",
      BELAY_QOVERY_ENDPOINT: endpoint,
      QOVERY_API_TOKEN: token,
      QOVERY_ORGANIZATION_ID: organization_id,
    };
    const child = spawn("terraform", [command, "-input=false", ...flags], {
      cwd,
      env,
      stdio: ["ignore", "ignore", "pipe"],
    });
    const peak = watchPeak(child, { children: true });
    let said = "";
    child.stderr.on("data", (text) => {
      said += text;
    });
    const code = await new Promise((done) => child.once("close", done));
    if (code !== 0) throw new Error(`terraform ${command} of ${name}: ${said}`);
    return { peak: peak() };
  };
}

const firstLine = (child) =>
  new Promise((done, fail) => {
    createInterface({ input: child.stdout }).once("line", done);
    child.once("exit", (code) => fail(new Error(`the sandbox ended with ${code}`)));
  });
