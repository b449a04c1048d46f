// `terraform plan` of many credentials, against as many of Terraform's built-in terraform_data, alternating.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { alternate, time } from "./measure.mjs";

const COUNT = 1000;
const ROUNDS = 5;
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

const resources = (write) => Array.from({ length: COUNT }, (_, index) => write(index)).join("");

const CREDENTIALS =
  PROVIDER +
  resources(
    (index) => `
resource "belay_qovery_aws_credential" "c${index}" {
  name     = "credential-${index}"
  role_arn = "arn:aws:iam::123456789012:role/role-${index}"
}
`,
  );

const DATA = resources(
  (index) => `
resource "terraform_data" "c${index}" {
  input = {
    name     = "credential-${index}"
    role_arn = "arn:aws:iam::123456789012:role/role-${index}"
  }
}
`,
);

export async function plan() {
  const root = mkdtempSync(join(tmpdir(), "belay-bench-"));
  const sandbox = spawn(process.execPath, [BELAY, "sandbox", "--port", "0", "--test-controls"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const { endpoint, platforms } = JSON.parse(await firstLine(sandbox));
    const environment = prepare(root, platforms.qovery);
    const terraform = (directory, ...args) => {
      const { status, stderr } = spawnSync("terraform", args, {
        cwd: join(root, directory),
        env: environment,
        encoding: "utf8",
      });
      if (status !== 0) throw new Error(`terraform ${args.join(" ")} in ${directory}: ${stderr}`);
    };
    const contest = () =>
      alternate(ROUNDS, {
        terraform_data: () => time(() => terraform("data", "plan", "-input=false")),
        belay: () => time(() => terraform("credentials", "plan", "-input=false")),
      });
    for (const directory of ["data", "credentials"]) terraform(directory, "init");
    const create = await contest();
    for (const directory of ["data", "credentials"])
      terraform(directory, "apply", "-auto-approve", "-input=false");
    await fetch(`${endpoint}/_test/requests`, { method: "DELETE" });
    terraform("credentials", "plan", "-input=false");
    const { requests } = await (await fetch(`${endpoint}/_test/requests`)).json();
    const noop = await contest();
    return { count: COUNT, create, noop, requests: requests.map(({ method, path }) => `${method} ${path}`) };
  } finally {
    sandbox.kill("SIGTERM");
    rmSync(root, { recursive: true, force: true });
  }
}

function prepare(root, { endpoint, token, organization_id }) {
  const mirror = join(root, "mirror");
  execFileSync(process.execPath, [BELAY, "install", "--dir", mirror]);
  const cliConfig = join(root, "cli.tfrc");
  writeFileSync(
    cliConfig,
    `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`,
  );
  for (const [directory, text] of Object.entries({ credentials: CREDENTIALS, data: DATA })) {
    mkdirSync(join(root, directory));
    writeFileSync(join(root, directory, "main.tf"), text);
  }
  const { NODE_EXTRA_CA_CERTS: _, ...rest } = process.env;
  return {
    ...rest,
    TF_CLI_CONFIG_FILE: cliConfig,
    CHECKPOINT_DISABLE: "1",
    BELAY_QOVERY_ENDPOINT: endpoint,
    QOVERY_API_TOKEN: token,
    QOVERY_ORGANIZATION_ID: organization_id,
  };
}

const firstLine = (child) =>
  new Promise((done, fail) => {
    createInterface({ input: child.stdout }).once("line", done);
    child.once("exit", (code) => fail(new Error(`the sandbox ended with ${code}`)));
  });
