import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type Diagnostic, diagnosticsOf } from "../support/diagnostics.js";
import { binding, credential, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

const ID = "3fa85f64-5717-4562-b3fc-2c963f66afa6";
const KEY = `access_key_id = "AKIAIOSFODNN7EXAMPLE"`;
const ROLE = `role_arn = "arn:aws:iam::123456789012:role/a"`;
/** Long enough not to be a part of any message: what is secret is masked wherever it stands. */
const SECRET = "wJalrXUtnFEMIK7MDENGbPxRfiCYEXAMPLEKEY";
const WO = `secret_access_key_wo = "${SECRET}"\n secret_access_key_wo_version = 1`;

let sandbox: Universe;
let world: World;
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
});
afterAll(() => sandbox.close());

async function validated(workspace: Workspace): Promise<Diagnostic[]> {
  const { stdout } = await workspace.run(["validate", "-json"]);
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

describe("terraform validate names the argument", () => {
  const credentials: Record<string, { body: string; says: string; quotes?: string }> = {
    neither_key_nor_role: { body: "", says: "Set role_arn, or access_key_id with secret_access_key_wo" },
    key_and_role: {
      body: `${KEY}\n ${WO}\n ${ROLE}`,
      says: "role_arn and access_key_id exclude each other.",
      quotes: KEY,
    },
    secret_and_role: {
      body: `secret_access_key = "${SECRET}"\n ${ROLE}`,
      says: "role_arn and secret_access_key exclude",
    },
    write_only_and_role: {
      body: `${WO}\n ${ROLE}`,
      says: "role_arn and secret_access_key_wo exclude each other.",
    },
    key_without_secret: { body: KEY, says: "access_key_id needs secret_access_key_wo", quotes: KEY },
    secret_without_key: { body: WO, says: "A secret needs the access_key_id that it belongs to." },
    both_secrets: {
      body: `${KEY}\n secret_access_key = "${SECRET}"\n ${WO}`,
      says: "secret_access_key and secret_access_key_wo exclude each other.",
      quotes: `secret_access_key = "${SECRET}"`,
    },
    no_version: {
      body: `${KEY}\n secret_access_key_wo = "${SECRET}"`,
      says: "Set secret_access_key_wo_version = 1",
      quotes: `secret_access_key_wo = "${SECRET}"`,
    },
    version_in_halves: {
      body: `${KEY}\n secret_access_key_wo = "${SECRET}"\n secret_access_key_wo_version = 1.5`,
      says: "secret_access_key_wo_version must be a whole number",
      quotes: "secret_access_key_wo_version = 1.5",
    },
    user_arn: {
      body: `role_arn = "arn:aws:iam::123456789012:user/a"`,
      says: "role_arn must be the ARN of an IAM role",
      quotes: `role_arn = "arn:aws:iam::123456789012:user/a"`,
    },
    short_account: {
      body: `role_arn = "arn:aws:iam::12345:role/a"`,
      says: "role_arn must be the ARN of an IAM role",
    },
    short_key: { body: `access_key_id = "AKIA"\n ${WO}`, says: "access_key_id must be an AWS access key id" },
    secret_with_line_break: {
      body: `${KEY}\n secret_access_key_wo = "${SECRET}\\n"\n secret_access_key_wo_version = 1`,
      says: "secret_access_key_wo must not be empty and must hold no white space.",
    },
    empty_secret: {
      body: `${KEY}\n secret_access_key = ""`,
      says: "secret_access_key must not be empty and must hold no white space.",
    },
    wrong_on_destroy: {
      body: `${ROLE}\n on_destroy = "detach"`,
      says: `on_destroy must be "delete" or "keep", and not "detach".`,
      quotes: `on_destroy = "detach"`,
    },
  };
  const names: Record<string, { name: string; says: string }> = {
    empty_name: { name: "", says: "name must not be empty." },
    blank_name: { name: "  ", says: "name must not be empty." },
    name_with_blanks: { name: " a", says: "name must not begin or end with white space." },
  };
  const bindings: Record<string, { arguments: [string, string, string?]; says: string }> = {
    wrong_on_destroy: {
      arguments: [ID, `"${ID}"`, `on_destroy = "delete"`],
      says: `on_destroy must be "detach" or "keep", and not "delete".`,
    },
  };
  const providers: Record<string, string> = {
    endpoint: "qovery.endpoint must be a URL that begins with https:// or http://.",
    token: "qovery.token must not be empty and must hold no white space.",
    organization_id: `qovery.organization_id must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6.`,
    mode: `guard.mode must be "enforce" or "warn" or "off", and not "on".`,
    unproven: `guard.unproven must be "error" or "warn", and not "off".`,
  };

  let found: Diagnostic[];
  let ofProvider: Diagnostic[];
  beforeAll(async () => {
    const workspace = new Workspace(world).configure(
      [
        ...Object.entries(credentials).map(
          ([name, { body }]) =>
            `resource "belay_qovery_aws_credential" "${name}" {\n name = "a"\n ${body}\n}\n`,
        ),
        ...Object.entries(names).map(
          ([name, row]) =>
            `resource "belay_qovery_aws_credential" "${name}" {\n name = "${row.name}"\n ${ROLE}\n}\n`,
        ),
        ...Object.entries(bindings).map(([name, row]) => binding(name, ...row.arguments)),
      ].join("\n"),
    );
    found = await validated(workspace);
    ofProvider = await validated(
      new Workspace(world).configure(
        `provider "belay" {
          qovery = { endpoint = "qovery", token = " ", organization_id = "acme" }
          guard  = { mode = "on", unproven = "off" }
        }
        ${credential("a")}`,
      ),
    );
  });

  const flat = ({ summary, detail }: Diagnostic) => `${summary}: ${detail}`;
  const of = (address: string) => found.filter((one) => one.address === address);

  test.each(Object.entries(credentials))("credential: %s", (name, { says, quotes }) => {
    const own = of(`belay_qovery_aws_credential.${name}`);
    expect(own.map(flat)).toEqual([expect.stringContaining(says)]);
    if (quotes) expect(own[0]?.snippet?.code.trim()).toBe(quotes);
  });
  test.each(Object.entries(names))("credential: %s", (name, { says }) => {
    expect(of(`belay_qovery_aws_credential.${name}`).map(flat)).toEqual([expect.stringContaining(says)]);
  });
  test.each(Object.entries(bindings))("binding: %s", (name, { says }) => {
    expect(of(`belay_qovery_cluster_binding.${name}`).map(flat)).toEqual([expect.stringContaining(says)]);
  });

  test.each(Object.entries(providers))("provider: %s", (_, says) => {
    expect(ofProvider.map(flat)).toContainEqual(expect.stringContaining(says));
  });
  test("provider: each fault once", () => {
    expect(ofProvider).toHaveLength(Object.keys(providers).length);
  });
});

describe("an id of what the platform makes is checked while planning, before anything is asked of Qovery", () => {
  const wrong = "a malformed id";
  const rows: { hcl: string; argument: string; says: string }[] = [
    {
      hcl: credential("it", `organization_id = "acme"`),
      argument: "organization_id",
      says: "must be a UUID such as 3fa85f64-5717-4562-b3fc-2c963f66afa6.",
    },
    { hcl: binding("it", "paris", `"${ID}"`), argument: "cluster_id", says: "must be a UUID" },
    {
      hcl: binding("it", ID.toUpperCase(), `"${ID}"`),
      argument: "cluster_id",
      says: `must be in lower case: ${ID}.`,
    },
    { hcl: binding("it", ID, `"a"`), argument: "credential_id", says: "must be a UUID" },
    { hcl: binding("it", ID, `""`), argument: "credential_id", says: "is empty. It must be a UUID" },
    {
      hcl: `data "belay_qovery_credential" "it" {\n id = "aws-prod"\n}`,
      argument: "id",
      says: "must be a UUID",
    },
    {
      hcl: `data "belay_qovery_clusters" "it" {\n organization_id = "acme"\n}`,
      argument: "organization_id",
      says: "must be a UUID",
    },
  ];

  test.each(rows)("$argument $says", async ({ hcl, argument, says }) => {
    const workspace = new Workspace(world).configure(provider(true) + hcl);
    expect(await validated(workspace)).toEqual([]);
    await world.requests();
    expect(diagnosticsOf(await workspace.plan("-json"))).toEqual([
      expect.objectContaining({
        severity: "error",
        summary: `Invalid ${argument}`,
        detail: expect.stringContaining(`${argument} ${says}`),
        address: expect.stringMatching(/\.it$/),
        snippet: expect.objectContaining({ code: expect.stringMatching(new RegExp(`^ *${argument} *=`)) }),
      }),
    ]);
    expect(await world.requests()).toEqual([]);
  });

  test("and again while applying, where it is not known before", async () => {
    const { paris } = await world.clusters("paris");
    const workspace = new Workspace(world).configure(
      `${provider(true)}resource "terraform_data" "id" {\n  input = "${wrong}"\n}\n` +
        binding("it", paris, "terraform_data.id.output"),
    );
    await world.requests();
    expect(diagnosticsOf(await workspace.apply("-json"))).toEqual([
      expect.objectContaining({
        severity: "error",
        summary: "Invalid credential_id",
        address: "belay_qovery_cluster_binding.it",
      }),
    ]);
    expect((await world.requests()).filter(({ method }) => method !== "GET")).toEqual([]);
  });
});

describe("terraform plan says it, once, however many resources there are", () => {
  let html: string;
  let closed: string;
  const pages = createServer((_request, response) => {
    response.writeHead(200, { "content-type": "text/html" });
    response.end("<!doctype html><title>Sign in</title>");
  });
  afterAll(() => {
    pages.close();
    pages.closeAllConnections();
  });

  const rows: {
    input: string;
    environment?: () => Readonly<Record<string, string>>;
    fault?: Readonly<Record<string, unknown>>;
    says: readonly string[];
  }[] = [
    {
      input: "an endpoint that nobody listens at",
      environment: () => ({ BELAY_QOVERY_ENDPOINT: closed }),
      says: [
        "did not get through: nobody listens there (ECONNREFUSED)",
        "The endpoint came from the environment variable BELAY_QOVERY_ENDPOINT.",
      ],
    },
    {
      input: "an endpoint that answers a web page",
      environment: () => ({ BELAY_QOVERY_ENDPOINT: html }),
      says: [
        "was answered with something other than JSON (status 200): text/html",
        "is no proxy in between?",
      ],
    },
    {
      input: "an endpoint in the environment that is no URL",
      environment: () => ({ BELAY_QOVERY_ENDPOINT: "qovery" }),
      says: ["The environment variable BELAY_QOVERY_ENDPOINT must be a URL that begins with"],
    },
    {
      input: "an organization in the environment that is no UUID",
      environment: () => ({ QOVERY_ORGANIZATION_ID: "foo" }),
      says: ["The environment variable QOVERY_ORGANIZATION_ID must be a UUID such as"],
    },
    {
      input: "answers that are cut off",
      fault: { cut: true, times: 4 },
      says: ["did not get through"],
    },
    {
      input: "an answer of another shape",
      fault: { body: { results: [{ credential: {} }] } },
      says: ["was answered in a way that the contract does not know (status 200): results[0].credential.id"],
    },
    {
      input: "a server that fails for ever",
      fault: { status: 500, body: { detail: "out of order" }, times: 4 },
      says: ["failed at the platform (status 500): out of order"],
    },
    {
      input: "BELAY_GUARD with a word that it does not know",
      environment: () => ({ BELAY_GUARD: "no" }),
      says: ["Invalid BELAY_GUARD", 'is "no". It takes one of enforce, warn, off'],
    },
  ];

  // All at once: most of the time they wait between tries.
  const found = new Map<string, Diagnostic[]>();
  beforeAll(async () => {
    await new Promise<void>((resolve) => pages.listen(0, "127.0.0.1", resolve));
    html = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
    const passing = createServer();
    await new Promise<void>((resolve) => passing.listen(0, "127.0.0.1", resolve));
    closed = `http://127.0.0.1:${(passing.address() as AddressInfo).port}`;
    await new Promise((resolve) => passing.close(resolve));
    await Promise.all(
      rows.map(async ({ input, environment, fault }) => {
        const own = await sandbox.world();
        if (fault)
          await own.fault({ method: "GET", path: `/qovery/organization/${own.organizationId}`, ...fault });
        const plan = await new Workspace(own, environment?.())
          .configure(provider(true) + credential("a") + credential("b") + credential("c"))
          .plan("-json");
        found.set(input, diagnosticsOf(plan));
      }),
    );
  });

  test.each(rows)("$input", ({ input, says }) => {
    const errors = found.get(input)?.filter(({ severity }) => severity === "error") ?? [];
    expect(errors).toHaveLength(1);
    for (const words of says) expect(`${errors[0]?.summary}: ${errors[0]?.detail}`).toContain(words);
  });

  test("a binding to a credential that does not exist: at its credential_id", async () => {
    const { paris } = await world.clusters("paris");
    const workspace = new Workspace(world).configure(provider(true) + binding("it", paris, `"${ID}"`));
    const plan = await workspace.plan("-json");
    expect(diagnosticsOf(plan)).toEqual([
      expect.objectContaining({
        severity: "error",
        summary: "There is no such credential",
        detail: `Qovery's organization ${world.organizationId} has no credential ${ID}. belay ls lists those that it has.`,
        address: "belay_qovery_cluster_binding.it",
        snippet: expect.objectContaining({ code: `  credential_id = "${ID}"` }),
      }),
    ]);
  });
});
