/** Modules under `terraform test` with a mocked provider, whose ids are made up; and the same with the real one, which refuses them. */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { isOpenTofu } from "../support/prepared.js";
import { type Outcome, variablesOf, Workspace } from "../support/workspace.js";
import { type Universe, universe } from "../support/world.js";
import { calledAt, expression, platformRows, type Row } from "./rows.js";

const rows = platformRows.flatMap((one) => one.rows);

/** As Terraform makes them up: eight letters and digits. */
const MADE_UP = "ab12cd34";
/** The fields in which any word may stand. */
const FREE = [
  "vsphere_user",
  "vsphere_password",
  "secret_access_key",
  "scaleway_secret_key",
  "client_secret",
  "admin_api_key",
];

/** An access key of S3, unlike one of AWS, may be short. At Taikun most are names of something there. */
function isFree({ platform, kind }: Row, name: string): boolean {
  if (FREE.includes(name) || (platform.key === "civo" && name === "access_key_id")) return true;
  const field = kind.fields[name];
  return platform.key === "taikun" && field?.is !== "answer" && field?.check(MADE_UP) === null;
}

interface Part {
  readonly address: string;
  readonly hcl: string;
  /** The arguments that only a mock may give such a value. */
  readonly refused: readonly string[];
}

const block = (head: string, lines: Readonly<Record<string, string>>) =>
  `${head} {\n${Object.entries(lines)
    .map(([name, value]) => `  ${name} = ${value}\n`)
    .join("")}}\n`;

/** A credential all of whose arguments come from other resources, its secrets in one of their forms. */
function credential(row: Row, name: string, form: "" | "_wo"): Part {
  const secrets = row.secrets.map((one) => `${one}${form}`);
  const { argument: scope } = row.platform.scope;
  const scopes = scope === null ? [] : [scope];
  const isText = (one: string) => !("type" in (row.kind.fields[one] ?? {}));
  const own = [...row.arguments.filter(isText), ...secrets];
  const typed = row.arguments.filter((one) => !isText(one));
  const lines = {
    name: JSON.stringify(calledAt(row, name)),
    ...Object.fromEntries(typed.map((one) => [one, expression(row, one)])),
    ...Object.fromEntries([...scopes, ...own].map((one) => [one, "local.made_up"])),
    ...(form === "" ? {} : Object.fromEntries(secrets.map((one) => [`${one}_version`, "1"]))),
  };
  return {
    address: `${row.type}.${name}`,
    hcl: block(`resource "${row.type}" "${name}"`, lines),
    refused: [...scopes, ...own.filter((one) => !isFree(row, one.replace(/_wo$/, "")))],
  };
}

const credentials = rows.flatMap((row) =>
  (row.secrets.length > 0 ? (["", "_wo"] as const) : ([""] as const)).map((form) =>
    credential(row, `${row.name}${form}`, form),
  ),
);
const made = (head: string, address: string, ...names: string[]): Part => ({
  address,
  hcl: block(head, Object.fromEntries(names.map((one) => [one, "local.made_up"]))),
  refused: names,
});
const others = [
  made(
    'resource "belay_qovery_cluster_binding" "made_up"',
    "belay_qovery_cluster_binding.made_up",
    "organization_id",
    "cluster_id",
    "credential_id",
  ),
  {
    address: "belay_entryguard_resource.made_up",
    hcl: block('resource "belay_entryguard_resource" "made_up"', {
      name: "local.made_up",
      credential_id: "local.made_up",
      resource_type: "local.made_up",
      resource_identifier: "local.made_up",
    }),
    refused: ["credential_id"],
  },
  made(
    'resource "belay_taikun_backup_binding" "made_up"',
    "belay_taikun_backup_binding.made_up",
    "organization_id",
    "project_id",
    "credential_id",
  ),
  ...Object.entries({
    belay_taikun_projects: ["organization_id"],
    belay_taikun_credential: ["organization_id", "id"],
    belay_entryguard_credential: ["id"],
    belay_qovery_credential: ["organization_id", "id"],
    belay_qovery_credentials: ["organization_id"],
    belay_qovery_clusters: ["organization_id"],
  }).map(([type, names]) => made(`data "${type}" "made_up"`, `data.${type}.made_up`, ...names)),
];
const parts = [...credentials, ...others];
const text = parts.map(({ hcl }) => hcl).join("");
/** A cluster on each credential. */
const bindings = credentials
  .filter(({ address }) => address.startsWith("belay_qovery_"))
  .map(({ address }) =>
    block(`resource "belay_qovery_cluster_binding" "${address.split(".")[1]}"`, {
      cluster_id: "local.made_up",
      credential_id: `${address}.id`,
    }),
  )
  .join("");

/** OpenTofu makes up another form, which only ids may have: what comes from another provider is given by the mock, as the guide says. */
const MOCK = isOpenTofu()
  ? `{\n  mock_resource "belay_qovery_on_premise_credential" {\n    defaults = { id = "${MADE_UP}" }\n  }\n}`
  : "{}";

const MOCKED = `mock_provider "belay" ${MOCK}

run "planned" {
  command = plan
}

run "applied" {
  assert {
    condition     = can(regex("^[a-z0-9]{8}$", belay_qovery_cluster_binding.made_up.credential_id))
    error_message = "nothing was made up"
  }
}
`;

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const table = parts.map((part): [string, Part] => [part.address, part]);

describe("mocked", () => {
  let outcome: Outcome;
  beforeAll(async () => {
    const source = 'resource "belay_qovery_on_premise_credential" "source" {\n  name = "source"\n}\n';
    const fed = "locals {\n  made_up = belay_qovery_on_premise_credential.source.id\n}\n";
    const workspace = new Workspace(await sandbox.world(), { QOVERY_API_TOKEN: "" });
    workspace.configure(source + fed + text + bindings).write("tests/mocked.tftest.hcl", MOCKED);
    outcome = await workspace.run(["test", "-json"]);
  });

  test.each(table)("%s", (address) => {
    expect(diagnosticsOf(outcome).filter((one) => one.address === address)).toEqual([]);
  });

  test("planned, applied and cleaned up", () => {
    expect(diagnosticsOf(outcome)).toEqual([]);
    expect(outcome.stdout).toContain("Success! 2 passed, 0 failed.");
  });
});

describe.each([
  { where: "at the platforms", environment: {} },
  {
    where: "where no platform can be asked",
    environment: {
      BELAY_QOVERY_ENDPOINT: "http://127.0.0.1:9",
      BELAY_ENTRYGUARD_ENDPOINT: "http://127.0.0.1:9",
    },
  },
])(
  "not mocked, what was made up passes validation and is refused while planning, $where",
  ({ environment }) => {
    let found: Diagnostic[];
    let validated: string;
    beforeAll(async () => {
      const worlds = [variablesOf(await sandbox.world()), variablesOf(await sandbox.entryguard())];
      const workspace = new Workspace({ variables: Object.assign({}, ...worlds) }, environment);
      workspace.configure(`locals {\n  made_up = "${MADE_UP}"\n}\n${text}`);
      validated = (await workspace.run(["validate", "-no-color"])).text;
      found = diagnosticsOf(await workspace.plan("-json"));
    });

    test("validation", () => {
      expect(validated).toContain("The configuration is valid");
    });

    test.each(table)("%s", (address, { refused }) => {
      const own = found.filter((one) => one.address === address);
      expect(own.map(({ summary }) => summary).sort()).toEqual(refused.map((one) => `Invalid ${one}`).sort());
      for (const { summary, detail, snippet } of own) {
        const name = summary.replace("Invalid ", "");
        expect(detail).toMatch(new RegExp(`^${name} must `));
        expect(snippet?.code).toMatch(new RegExp(`^ *${name} *= local.made_up`));
      }
    });

    test("nothing else", () => {
      expect(found).toHaveLength(parts.flatMap(({ refused }) => refused).length);
    });
  },
);
