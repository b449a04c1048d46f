/** Each example of rules on plans of the real Terraform, whose providers are played. */
import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { beforeAll, describe, expect, test } from "@jest/globals";
import type { Report } from "../../../src/guard/index.js";
import { runHere } from "../../cli/run-here.js";
import { executable, runtimes } from "../../runtimes.js";
import { installProvider } from "../support/install-provider.js";
import { Workspace } from "../support/workspace.js";
import { type Values, whole } from "./played-types.js";

/** A dependent before the plan, on the credential that goes; and after it, on another one. Null: it goes, too. */
interface Use {
  readonly type: string;
  readonly before: Values;
  readonly after: Values | null;
}

interface Example {
  /** The credential that the plan deletes, by its type. */
  readonly credentials: Readonly<Record<string, Values>>;
  readonly uses: readonly Use[];
}

const use = (type: string, before: Values, after: Values | null): Use => ({ type, before, after });
const arn = (name: string) => `arn:aws:iam::123456789012:${name}`;
const kms = (id: string) => `arn:aws:kms:eu-west-3:123456789012:key/${id}`;
const bucket = (id: string) => ({
  bucket: "b",
  rule: [{ apply_server_side_encryption_by_default: [{ kms_master_key_id: id }] }],
});
const pools = (...names: (string | null)[]) => ({
  name: "c",
  rke_config: [
    {
      machine_pools: names.map((cloud_credential_secret_name) => ({
        name: "p",
        cloud_credential_secret_name,
      })),
      etcd: [],
    },
  ],
});
const snapshots = (cloud_credential_name: string) => ({
  name: "c",
  rke_config: [{ machine_pools: [], etcd: [{ s3_config: [{ cloud_credential_name }] }] }],
});
const atRest = (block: string, role_id: string) => ({
  ...{
    project_id: `p-${block}`,
    aws_kms_config: [],
    azure_key_vault_config: [],
    google_cloud_kms_config: [],
  },
  [block]: [{ role_id }],
});
const owned = (id: string) => ({ display_name: "k", owner: [{ id, kind: "ServiceAccount" }] });
const hosted = (block: string, field: string, id: string) => ({ name: "h", [block]: [{ [field]: id }] });

const EXAMPLES: Readonly<Record<string, Example>> = {
  "aws-iam": {
    credentials: {
      aws_iam_role: { id: "old", name: "old", arn: arn("role/old") },
      aws_iam_instance_profile: {
        id: "old-profile",
        name: "old-profile",
        arn: arn("profile/old"),
        role: "new",
      },
    },
    uses: [
      use(
        "aws_lambda_function",
        { function_name: "f", role: arn("role/old") },
        { function_name: "f", role: arn("role/new") },
      ),
      use(
        "aws_eks_cluster",
        { name: "e", role_arn: arn("role/old") },
        { name: "e", role_arn: arn("role/new") },
      ),
      use(
        "aws_ecs_task_definition",
        { family: "t", task_role_arn: "old", execution_role_arn: arn("role/new") },
        { family: "t", task_role_arn: "new", execution_role_arn: arn("role/new") },
      ),
      use(
        "aws_ecs_task_definition",
        { family: "u", task_role_arn: null, execution_role_arn: arn("role/old") },
        { family: "u", task_role_arn: null, execution_role_arn: null },
      ),
      use(
        "aws_iam_instance_profile",
        { name: "p", arn: arn("profile/p"), role: "old" },
        { name: "p", role: "new" },
      ),
      use(
        "aws_instance",
        { iam_instance_profile: "old-profile", tags: { Name: "i" } },
        { iam_instance_profile: "p", tags: {} },
      ),
      use(
        "aws_launch_template",
        { iam_instance_profile: [{ name: "old-profile" }] },
        { iam_instance_profile: [] },
      ),
      use(
        "aws_launch_template",
        { iam_instance_profile: [{ arn: arn("profile/old") }] },
        { iam_instance_profile: [{ name: "p" }] },
      ),
    ],
  },
  "aws-kms": {
    credentials: { aws_kms_key: { id: "1234", key_id: "1234", arn: kms("1234"), description: "old" } },
    uses: [
      use("aws_kms_alias", { name: "a", target_key_id: "1234" }, { name: "a", target_key_id: "5678" }),
      use(
        "aws_kms_alias",
        { name: "b", target_key_id: kms("1234") },
        { name: "b", target_key_id: kms("5678") },
      ),
      use("aws_ebs_volume", { kms_key_id: kms("1234"), tags: { Name: "v" } }, null),
      use("aws_db_instance", { identifier: "d", kms_key_id: kms("1234") }, null),
      use("aws_secretsmanager_secret", { name: "s", kms_key_id: "1234" }, { name: "s", kms_key_id: null }),
      use("aws_s3_bucket_server_side_encryption_configuration", bucket(kms("1234")), bucket(kms("5678"))),
    ],
  },
  confluent: {
    credentials: { confluent_service_account: { id: "sa-1", display_name: "old" } },
    uses: [
      use("confluent_api_key", owned("sa-1"), null),
      use(
        "confluent_role_binding",
        { principal: "User:sa-1", role_name: "r" },
        { principal: "User:sa-2", role_name: "r" },
      ),
      use("confluent_kafka_acl", { principal: "User:sa-1", resource_name: "t" }, null),
    ],
  },
  "mongodb-atlas": {
    credentials: {
      mongodbatlas_cloud_provider_access_setup: {
        id: "x",
        role_id: "r1",
        provider_name: "AWS",
        project_id: "p1",
      },
    },
    uses: [
      use(
        "mongodbatlas_cloud_backup_snapshot_export_bucket",
        { export_bucket_id: "b1", bucket_name: "b", iam_role_id: "r1" },
        null,
      ),
      use(
        "mongodbatlas_cloud_backup_snapshot_export_bucket",
        { export_bucket_id: "b2", bucket_name: "c", role_id: "r1" },
        { bucket_name: "c", role_id: "r2" },
      ),
      use("mongodbatlas_encryption_at_rest", atRest("aws_kms_config", "r1"), atRest("aws_kms_config", "r2")),
      use("mongodbatlas_encryption_at_rest", atRest("azure_key_vault_config", "r1"), null),
      use("mongodbatlas_encryption_at_rest", atRest("google_cloud_kms_config", "r1"), null),
    ],
  },
  rancher: {
    credentials: { rancher2_cloud_credential: { id: "cattle-global-data:cc-1", name: "old" } },
    uses: [
      use(
        "rancher2_cluster_v2",
        { name: "c", cloud_credential_secret_name: "cattle-global-data:cc-1" },
        { name: "c", cloud_credential_secret_name: "cattle-global-data:cc-2" },
      ),
      use(
        "rancher2_cluster_v2",
        pools("cattle-global-data:cc-2", "cattle-global-data:cc-1"),
        pools("cattle-global-data:cc-2", null),
      ),
      use("rancher2_cluster_v2", snapshots("cattle-global-data:cc-1"), snapshots("cattle-global-data:cc-2")),
      use("rancher2_node_template", { name: "t", cloud_credential_id: "cattle-global-data:cc-1" }, null),
      use(
        "rancher2_cluster",
        hosted("aks_config_v2", "cloud_credential_id", "cattle-global-data:cc-1"),
        null,
      ),
      use(
        "rancher2_cluster",
        hosted("eks_config_v2", "cloud_credential_id", "cattle-global-data:cc-1"),
        null,
      ),
      use(
        "rancher2_cluster",
        hosted("gke_config_v2", "google_credential_secret", "cattle-global-data:cc-1"),
        null,
      ),
    ],
  },
};

const all = Object.values(EXAMPLES);
/** All dependents, each with a name of its own and the id by which it is told apart. */
const USES = all
  .flatMap(({ uses }) => uses)
  .map((one, index) => ({ ...one, name: `x${index}`, id: `x${index}` }));
const addressOf = ({ type, name }: { type: string; name: string }) => `${type}.${name}`;

/** A state that holds everything, as Terraform writes it. */
function state(): string {
  const resource = (type: string, name: string, values: Values) => ({
    ...{ mode: "managed", type, name, provider: 'provider["registry.terraform.io/acme/played"]' },
    instances: [{ schema_version: 0, attributes: whole(type, values) }],
  });
  return JSON.stringify({
    ...{ version: 4, terraform_version: "1.5.0", serial: 1, lineage: "played", outputs: {} },
    resources: [
      ...all.flatMap(({ credentials }) =>
        Object.entries(credentials).map(([type, values]) => resource(type, "old", values)),
      ),
      ...USES.map(({ type, name, id, before }) => resource(type, name, { id, ...before })),
    ],
  });
}

const MADE_BY_THE_PLATFORM = ["id", "arn", "export_bucket_id"];

/** A configuration of the dependents alone: all credentials go. */
function configuration(of: "before" | "after"): string {
  const resource: Record<string, Record<string, Values>> = {};
  for (const { type, name, [of]: values } of USES) {
    if (!values) continue;
    const written = Object.entries(whole(type, values)).filter(
      ([key]) => !MADE_BY_THE_PLATFORM.includes(key),
    );
    resource[type] = { ...resource[type], [name]: { ...Object.fromEntries(written), provider: "played" } };
  }
  return JSON.stringify({ resource });
}

let workspace: Workspace;
beforeAll(async () => {
  const cliConfig = installProvider("played", "test/e2e/rules/played.ts", "node");
  workspace = new Workspace({ variables: {} }, { TF_CLI_CONFIG_FILE: cliConfig })
    .write(
      "main.tf",
      'terraform {\n  required_providers {\n    played = { source = "acme/played" }\n  }\n}\n',
    )
    .write("terraform.tfstate", state());
  const { code, stderr } = await workspace.run(["init", "-no-color"]);
  if (code !== 0) throw new Error(stderr);
});

/** The report of each example on a plan of all. */
async function reports(of: "before" | "after"): Promise<ReadonlyMap<string, Report>> {
  workspace.write("played.tf.json", configuration(of));
  const { code, text } = await workspace.plan("-refresh=false", `-out=${of}`);
  if (code !== 0) throw new Error(text);
  const { stdout } = await workspace.run(["show", "-json", of]);
  workspace.write(`${of}.json`, stdout);
  const found = new Map<string, Report>();
  for (const example of Object.keys(EXAMPLES)) {
    const args = ["guard", `${workspace.directory}/${of}.json`, "--rules", `examples/rules/${example}.yaml`];
    const outcome = await runHere([...args, "--offline", "--format", "json"]);
    if (outcome.stdout === "") throw new Error(outcome.stderr);
    found.set(example, JSON.parse(outcome.stdout) as Report);
  }
  return found;
}

test("every example is here, and none has a fault", async () => {
  const files = readdirSync("examples/rules").filter((file) => file.endsWith(".yaml"));
  expect(files).toEqual(Object.keys(EXAMPLES).map((name) => `${name}.yaml`));
  for (const file of files)
    expect((await runHere(["rules", "check", `examples/rules/${file}`])).code).toBe(0);
});

test.each(runtimes)("what was built for %s reads them, too", (runtime) => {
  const [command = "", ...words] =
    runtime === "executable" ? [executable] : [process.execPath, "dist/cli/main.js"];
  const { stdout, stderr } = spawnSync(command, [...words, "rules", "check", "examples/rules/rancher.yaml"]);
  expect([String(stdout), String(stderr)]).toEqual([
    "examples/rules/rancher.yaml: no fault in 11 rules\n",
    "",
  ]);
});

describe.each([
  { of: "before", does: "keeps what uses them: each blocks", verdict: "blocked", fates: ["stays"] },
  {
    of: "after",
    does: "moves or deletes what uses them: none blocks",
    verdict: "allowed",
    fates: ["moves", "detached", "deleted"],
  },
] as const)("a plan that deletes credentials and $does", ({ of, verdict, fates }) => {
  let found: ReadonlyMap<string, Report>;
  beforeAll(async () => {
    found = await reports(of);
  });

  test.each(Object.keys(EXAMPLES))("%s", (example) => {
    const { credentials = [] } = found.get(example) ?? {};
    const dependents = credentials.flatMap((one) => one.dependents);
    const types = new Set(EXAMPLES[example]?.uses);
    const expected = USES.filter((one) => [...types].some((each) => each.before === one.before)).map(
      addressOf,
    );
    expect(new Set(credentials.map((one) => one.verdict))).toEqual(new Set([verdict]));
    expect(dependents.map(({ address }) => address).sort()).toEqual(expected.sort());
    expect(fates).toEqual(expect.arrayContaining([...new Set(dependents.map(({ fate }) => fate))]));
  });
});
