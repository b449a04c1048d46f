import { randomBytes } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import extract from "extract-zip";
import { createSandbox, listen } from "../../../src/sandbox/index.js";
import { Controls } from "../support/controls.js";
import { prepared } from "../support/prepared.js";
import { type Outcome, Workspace } from "../support/workspace.js";
import { contract, type QoveryAccess } from "../support/world.js";

/** With characters that JSON, URLs and base64 write in another way. */
const canary = (name: string) => `${name}"/+<&\\${randomBytes(9).toString("base64url")}`;

/** The forms in which a secret could hide in a text or a file. */
function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const bytes = Buffer.from(secret);
  // In base64 a text looks different at each of three offsets; its first and last characters depend on its neighbours.
  const base64 = [0, 1, 2].map((offset) =>
    Buffer.concat([Buffer.alloc(offset), bytes])
      .toString("base64")
      .slice(offset === 0 ? 0 : 4, -4),
  );
  return [
    secret,
    json,
    JSON.stringify(json).slice(1, -1),
    // Terraform's own JSON escapes these too.
    json.replace(/[<>&]/g, (one) => `\\u00${one.charCodeAt(0).toString(16)}`),
    encodeURIComponent(secret),
    bytes.toString("hex"),
    ...base64,
    // The random end alone: whatever was done to the rest, it holds nothing that is escaped.
    secret.slice(-12),
  ];
}

const found = (secret: string, bytes: Buffer | string): string[] => {
  const haystack = Buffer.from(bytes).toString("latin1");
  return formsOf(secret).filter((form) => haystack.includes(Buffer.from(form).toString("latin1")));
};

const SECRET = canary("secret");
const TOKEN_MARK = "belay_sandbox_";

test("the forms are the ones that matter", () => {
  const padded = `xx${SECRET}yy`;
  expect(found(SECRET, Buffer.from(padded).toString("base64"))).not.toEqual([]);
  expect(found(SECRET, JSON.stringify({ a: JSON.stringify(padded) }))).not.toEqual([]);
  expect(found(SECRET, "something else")).toEqual([]);
});

describe("a secret is found nowhere", () => {
  let close: () => Promise<void>;
  let access: QoveryAccess;
  let controls: string;
  let database: string;
  let workspace: Workspace;
  const places = new Map<string, Buffer | string>();

  const config = (role: string) => `
variable "secret" {
  type      = string
  ephemeral = true
}

provider "belay" {
  qovery = {}
  guard  = { session = ephemeral.belay_plan_guard.this.session }
}

provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider = belay.guard
}

resource "belay_qovery_aws_credential" "key" {
  name                         = "${role}"
  access_key_id                = "AKIAIOSFODNN7EXAMPLE"
  secret_access_key_wo         = var.secret
  secret_access_key_wo_version = 1
}

output "all" {
  value     = belay_qovery_aws_credential.key
  sensitive = true
}
`;
  const trace = { TF_LOG: "trace", TF_VAR_secret: SECRET };
  const keep = (name: string, { stdout, stderr }: Outcome) =>
    places.set(`${name}, stdout`, stdout).set(`${name}, stderr`, stderr);
  const keepFile = (file: string) => places.set(file, readFileSync(join(workspace.directory, file)));
  const fault = (body: object) => new Controls(controls).control("POST", "faults", body);

  beforeAll(async () => {
    database = mkdtempSync(join(prepared().root, "database-"));
    const sandbox = createSandbox({
      contract,
      db: join(database, "sandbox.db"),
      testControls: true,
    });
    const server = await listen(sandbox, { port: 0, host: "127.0.0.1" });
    const { endpoint, organization_id, token, viewer_token } = server.address.platforms.qovery;
    access = { endpoint, organizationId: organization_id, token, viewerToken: viewer_token };
    controls = `${server.address.endpoint}/_test`;
    close = async () => {
      await server.close();
      sandbox.close();
    };

    workspace = new Workspace(access).configure(config("one"));
    const run = (...args: string[]) => workspace.run(args, trace);
    keep("plan", await run("plan", "-no-color", "-out=new.tfplan"));
    keep("show plan", await run("show", "-json", "new.tfplan"));
    keep("show plan for people", await run("show", "-no-color", "new.tfplan"));
    keepFile("new.tfplan");
    const entries = join(workspace.directory, "entries");
    await extract(join(workspace.directory, "new.tfplan"), { dir: entries });
    for (const entry of readdirSync(entries, { recursive: true, withFileTypes: true }))
      if (entry.isFile()) keepFile(relative(workspace.directory, join(entry.parentPath, entry.name)));
    const applied = await run("apply", "-no-color", "new.tfplan");
    if (applied.code !== 0) throw new Error(applied.stderr.slice(-500));
    keep("apply", applied);
    keep("show state", await run("show", "-json"));
    keepFile("terraform.tfstate");

    // Errors: the platform repeats what it was sent, in a field that the client shows and in a body that it cannot read.
    workspace.configure(config("two"));
    const put = { method: "PUT", path: "/qovery" };
    await fault({
      ...put,
      status: 400,
      body: { detail: `secret ${SECRET} and token ${access.token} are no good` },
    });
    keep("refused edit", await run("apply", "-no-color", "-auto-approve"));
    await fault({ ...put, status: 200, body: `<p>${SECRET} ${access.token}</p>` });
    keep("unreadable edit", await run("apply", "-no-color", "-auto-approve"));
    keep("edit", await run("apply", "-no-color", "-auto-approve"));
    keep("destroy", await run("destroy", "-no-color", "-auto-approve"));
    keepFile("terraform.tfstate");
    keepFile("terraform.tfstate.backup");
    for (const file of readdirSync(database))
      places.set(`database: ${file}`, readFileSync(join(database, file)));
  });
  afterAll(() => close());

  test("the places were looked at while something was in them", () => {
    expect([...places.keys()]).toEqual(
      expect.arrayContaining([
        "entries/tfplan",
        "entries/tfstate",
        "terraform.tfstate",
        "database: sandbox.db",
        "database: sandbox.db-wal",
      ]),
    );
    const text = (name: string) => String(places.get(name));
    for (const name of ["plan, stderr", "apply, stderr"]) expect(text(name)).toContain("[TRACE]");
    expect(text("refused edit, stderr")).toContain(
      "was rejected (status 400): what the platform said is withheld",
    );
    expect(text("unreadable edit, stderr")).toContain("something other than JSON");
    expect(text("show plan, stdout")).toContain("AKIAIOSFODNN7EXAMPLE");
  });

  test.each([
    ["the write-only secret", () => SECRET],
    ["the token", () => access.token],
  ])("%s", (_, secret) => {
    const leaks = [...places]
      .map(([place, bytes]) => [place, found(secret(), bytes)] as const)
      .filter(([, forms]) => forms.length > 0);
    expect(Object.fromEntries(leaks)).toEqual({});
    expect(secret() === SECRET || secret().startsWith(TOKEN_MARK)).toBe(true);
  });

  test("the plain argument is in the plan and in the state, as Terraform keeps it, and nowhere else", async () => {
    const plain = canary("plain");
    const own = new Workspace(access, { TF_VAR_plain: plain }).configure(`
variable "plain" {
  type      = string
  sensitive = true
}

resource "belay_qovery_aws_credential" "key" {
  name              = "plain"
  access_key_id     = "AKIAIOSFODNN7EXAMPLE"
  secret_access_key = var.plain
}
`);
    const planned = await own.run(["plan", "-no-color", "-out=plain.tfplan"], { TF_LOG_PROVIDER: "trace" });
    const applied = await own.run(["apply", "-no-color", "plain.tfplan"], { TF_LOG_PROVIDER: "trace" });
    for (const { stdout, stderr } of [planned, applied]) expect(found(plain, stdout + stderr)).toEqual([]);
    for (const file of readdirSync(database))
      expect(found(plain, readFileSync(join(database, file)))).toEqual([]);
    expect(found(plain, readFileSync(join(own.directory, "terraform.tfstate")))).not.toEqual([]);
  });
});
