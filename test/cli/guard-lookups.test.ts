/** `belay guard` with rules that say where a platform itself tells what uses a credential. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from "@jest/globals";
import { askLookups } from "../../src/cli/guard/lookups/ask-lookups.js";
import { LIMITS } from "../../src/cli/guard/lookups/limits.js";
import type { Report, Rules } from "../../src/guard/index.js";
import type { Lookup } from "../../src/guard/rules/lookup.js";
import { type ChangeJson, change, planJson, unchanged } from "../guard/plan/plan-json.js";
import { runGuard } from "./run-guard.js";

/** A platform that answers as a test says, and counts. */
type Answering = (request: IncomingMessage, response: ServerResponse) => void;
const requests: { readonly path: string; readonly headers: IncomingMessage["headers"] }[] = [];
let answering: Answering;
let server: Server;
let elsewhere: Server;
let origin: string;
let elsewhereOrigin: string;
let directory: string;

const listen = async (handle: Answering): Promise<[Server, string]> => {
  const made = createServer(handle);
  await new Promise<void>((resolve) => made.listen(0, "127.0.0.1", resolve));
  return [made, `http://127.0.0.1:${(made.address() as AddressInfo).port}`];
};

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), "belay-lookups-"));
  const count: Answering = (request, response) => {
    requests.push({ path: request.url ?? "", headers: request.headers });
    answering(request, response);
  };
  [server, origin] = await listen(count);
  [elsewhere, elsewhereOrigin] = await listen(count);
});
afterEach(() => {
  requests.length = 0;
});
afterAll(() => {
  for (const one of [server, elsewhere]) {
    one.closeAllConnections();
    one.close();
  }
  rmSync(directory, { recursive: true });
});

const TOKEN = "c4n4ry-t0k3n";
const json =
  (body: unknown, status = 200, headers: Record<string, string> = {}): Answering =>
  (_, response) =>
    response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
const inTurn = (...answers: Answering[]): Answering => {
  let next = 0;
  return (request, response) => answers[Math.min(next++, answers.length - 1)]?.(request, response);
};
const jobs = (...ids: string[]) => ids.map((id) => ({ id, name: `${id} at Acme` }));

const lookup = (more: Partial<Lookup> = {}): Lookup => ({
  url: "https://acme.example/teams/{scope}/keys/{id}/jobs",
  ...AT,
  ...more,
});
const AT = {
  endpoint: { env: "ACME_URL" },
  headers: { Authorization: { env: "ACME_TOKEN", prefix: "Bearer " } },
} as const;
const rules = (one: Lookup): Rules => ({
  associations: [{ kind: "acme", platform: "Acme", dependent: { one: "job", many: "jobs" }, lookup: one }],
  credentials: [{ type: "acme_key", kind: "acme", scope: "team" }],
  dependents: [{ type: "acme_job", kind: "acme", credential: "key" }],
});

const key = (id: string, team = "t") => ({ id, name: `the ${id}`, team });
const gone = (id: string, team?: string) => change(`acme_key.${id}`, "delete", key(id, team));
const job = (id: string, to: string) => ({ id, name: id, key: to });

let files = 0;
function file(text: string): string {
  const path = join(directory, `${files++}.json`);
  writeFileSync(path, text);
  return path;
}

/** Runs `belay guard` on a plan of these changes. */
async function decided(changes: readonly ChangeJson[], args: readonly string[], env: Record<string, string>) {
  const outcome = await runGuard([file(planJson({ changes })), "--format", "json", ...args], env);
  expect(`${outcome.stdout}${outcome.stderr}`).not.toContain(TOKEN);
  const report = outcome.stdout === "" ? null : (JSON.parse(outcome.stdout) as Report);
  const verdicts = report?.credentials.map(({ id, verdict, dependents, dependents_from }) => {
    const said = dependents.map((one) => `${one.id} ${one.fate}`);
    return `${id} ${verdict} by the ${dependents_from}${said.length > 0 ? `: ${said.join(", ")}` : ""}`;
  });
  return { ...outcome, report, verdicts };
}

const guard = (
  one: Lookup,
  changes: readonly ChangeJson[],
  env: Record<string, string> = {},
  args: readonly string[] = [],
) =>
  decided(changes, ["--rules", file(JSON.stringify(rules(one))), ...args], {
    ACME_URL: origin,
    ACME_TOKEN: TOKEN,
    ...env,
  });

const paths = () => requests.map(({ path }) => path);

describe("what the platform says decides", () => {
  test.each<{ name: string; answer: Answering; changes: ChangeJson[]; verdicts: string[]; asked: string[] }>([
    {
      name: "nothing uses it, whatever the state says of others",
      answer: json([]),
      changes: [gone("c1")],
      verdicts: ["c1 allowed by the platform"],
      asked: ["/teams/t/keys/c1/jobs"],
    },
    {
      name: "what no Terraform knows of uses it",
      answer: json(jobs("d9")),
      changes: [gone("c1"), unchanged("acme_job.x", job("d1", "c2"))],
      verdicts: ["c1 blocked by the platform: d9 not-taken-off"],
      asked: ["/teams/t/keys/c1/jobs"],
    },
    {
      name: "what uses it moves in the plan",
      answer: json(jobs("d1")),
      changes: [gone("c1"), change("acme_job.x", "update", job("d1", "c1"), job("d1", "c2"))],
      verdicts: ["c1 allowed by the platform: d1 moves"],
      asked: ["/teams/t/keys/c1/jobs"],
    },
    {
      name: "each credential is asked about, its id encoded",
      answer: json([]),
      changes: [gone("a/b?c"), gone("c2", "u v")],
      verdicts: ["a/b?c allowed by the platform", "c2 allowed by the platform"],
      asked: ["/teams/t/keys/a%2Fb%3Fc/jobs", "/teams/u%20v/keys/c2/jobs"],
    },
    {
      name: "a plan that deletes no credential is not held up: nobody is asked",
      answer: json([]),
      changes: [unchanged("acme_key.k", key("c1")), change("acme_job.x", "delete", job("d1", "c1"))],
      verdicts: [],
      asked: [],
    },
    {
      name: "an id that would make it another path is not asked about",
      answer: json([]),
      changes: [gone("..")],
      verdicts: [".. unproven by the plan"],
      asked: [],
    },
    {
      name: "nor one whose scope the plan does not tell",
      answer: json([]),
      changes: [gone("c1", "")],
      verdicts: ["c1 unproven by the plan"],
      asked: [],
    },
  ])("$name", async ({ answer, changes, verdicts, asked }) => {
    answering = answer;
    expect((await guard(lookup(), changes)).verdicts).toEqual(verdicts);
    expect(paths().sort()).toEqual(asked);
  });

  test("the header is there, and the media type that is asked for", async () => {
    answering = json([]);
    await guard(lookup({ accept: "application/vnd.acme+json" }), [gone("c1")]);
    expect(requests[0]?.headers).toMatchObject({
      authorization: `Bearer ${TOKEN}`,
      accept: "application/vnd.acme+json",
    });
  });

  test("--offline asks nobody, and needs no variable", async () => {
    const { verdicts } = await guard(lookup(), [gone("c1")], { ACME_TOKEN: "" }, ["--offline"]);
    expect([verdicts, paths()]).toEqual([["c1 allowed by the plan"], []]);
  });

  test("an endpoint may have a path of its own", async () => {
    answering = json([]);
    await guard(lookup(), [gone("c1")], { ACME_URL: `${origin}/api/` });
    expect(paths()).toEqual(["/api/teams/t/keys/c1/jobs"]);
  });

  test("where the list is of all credentials, it is asked for once", async () => {
    answering = json({
      data: [
        { id: 1, spec: { key: "c1" } },
        { id: 2, spec: { pools: [{ key: "c2" }, { key: null }] } },
      ],
    });
    const one = lookup({
      url: "https://acme.example/jobs",
      dependents: "data",
      credential: ["spec.key", "spec.pools[*].key"],
    });
    const { verdicts } = await guard(one, [gone("c1"), gone("c2"), gone("c3")]);
    expect(verdicts).toEqual([
      "c1 blocked by the platform: 1 not-taken-off",
      "c2 blocked by the platform: 2 not-taken-off",
      "c3 allowed by the platform",
    ]);
    expect(paths()).toEqual(["/jobs"]);
  });

  test.each<{ name: string; more: Partial<Lookup>; answer: () => Answering; asked: string[] }>([
    {
      name: "by a URL",
      more: { dependents: "data", pages: { next: "metadata.next" } },
      answer: () =>
        inTurn(
          json({ data: jobs("d1"), metadata: { next: `${origin}/page/2` } }),
          json({ data: jobs("d2"), metadata: {} }),
        ),
      asked: ["/teams/t/keys/c1/jobs", "/page/2"],
    },
    {
      name: "by a path",
      more: { dependents: "data", pages: { next: "next" } },
      answer: () =>
        inTurn(json({ data: jobs("d1"), next: "?page=2" }), json({ data: jobs("d2"), next: null })),
      asked: ["/teams/t/keys/c1/jobs", "/teams/t/keys/c1/jobs?page=2"],
    },
    {
      name: "by a token",
      more: { dependents: "data", pages: { next: "token", parameter: "from" } },
      answer: () => inTurn(json({ data: jobs("d1"), token: "a b" }), json({ data: jobs("d2"), token: "" })),
      asked: ["/teams/t/keys/c1/jobs", "/teams/t/keys/c1/jobs?from=a+b"],
    },
    {
      name: "by a header",
      more: {},
      answer: () =>
        inTurn(
          json(jobs("d1"), 200, { link: '</a>; rel="prev", </page/2>; title="x"; rel="last next"' }),
          json(jobs("d2"), 200, { link: '</a>; rel="first"' }),
        ),
      asked: ["/teams/t/keys/c1/jobs", "/page/2"],
    },
  ])("all pages are read: $name", async ({ more, answer, asked }) => {
    answering = answer();
    const { verdicts } = await guard(lookup(more), [gone("c1")]);
    expect(verdicts).toEqual(["c1 blocked by the platform: d1 not-taken-off, d2 not-taken-off"]);
    expect(paths()).toEqual(asked);
  });

  test.each<{ name: string; more: Partial<Lookup>; answer: () => Answering }>([
    {
      name: "a status that the rule says means none",
      more: { empty_status: [404] },
      answer: () => json({}, 404),
    },
    { name: "null instead of a list", more: { dependents: "data" }, answer: () => json({ data: null }) },
    {
      name: "an empty part of a list",
      more: { dependents: "data[*].jobs" },
      answer: () => json({ data: [] }),
    },
    {
      name: "redirects within the platform",
      more: {},
      answer: () => inTurn(...[1, 2, 3].map((n) => json({}, 307, { location: `/moved/${n}` })), json([])),
    },
  ])("nothing uses it: $name", async ({ more, answer }) => {
    answering = answer();
    expect((await guard(lookup(more), [gone("c1")])).verdicts).toEqual(["c1 allowed by the platform"]);
  });
});

describe("what cannot be read proves nothing", () => {
  const url = "/teams/t/keys/c1/jobs";
  test.each<{ name: string; more?: Partial<Lookup>; answer: () => Answering; because: string }>([
    {
      name: "no right",
      answer: () => json({ secret: TOKEN }, 403),
      because: "was refused because the token has no right to it (status 403)",
    },
    {
      name: "a status that means nothing",
      answer: () => json({}, 404),
      because: "was answered that there is no such thing (status 404)",
    },
    {
      name: "a page of HTML",
      answer: () => (_, response) => response.writeHead(200).end("<html>log in</html>"),
      because: "was answered with something other than JSON",
    },
    {
      name: "no list",
      answer: () => json({ items: [] }),
      because: "was answered with something other than a list",
    },
    {
      name: "another answer than the rule says",
      more: { dependents: "data" },
      answer: () => json({ items: [] }),
      because: 'was answered without anything at "data"',
    },
    {
      name: "a dependent without an id",
      answer: () => json([{ name: "x" }]),
      because: 'was answered with a dependent that has no "id"',
    },
    {
      name: "an id that is too long a number",
      answer: () => (_, response) => response.writeHead(200).end('[{"id":12345678901234567890}]'),
      because: "was answered with an id that is a number of more digits than can be told apart",
    },
    {
      name: "a redirect to another host, which sees no token",
      answer: () => json({}, 302, { location: `${elsewhereOrigin}/steal` }),
      because: "was redirected to another host, which is not asked",
    },
    {
      name: "a redirect to nowhere",
      answer: () => json({}, 302),
      because: "was redirected more than 3 times",
    },
    {
      name: "redirects without end",
      answer: () => json({}, 302, { location: "/again" }),
      because: "was redirected more than 3 times",
    },
    {
      name: "a next page at another host",
      answer: () => json([], 200, { link: `<${elsewhereOrigin}/2>; rel=next` }),
      because: "was answered with a next page that leads to another host, which is not asked",
    },
    {
      name: "a page that is its own next",
      answer: () => json([], 200, { link: `<${url}>; rel=next` }),
      because: "was answered with a page that leads back to itself",
    },
    {
      name: "pages without end",
      answer: () => {
        let page = 0;
        return (request, response) => json([], 200, { link: `</${page++}>; rel=next` })(request, response);
      },
      because: "was answered with more than 100 pages",
    },
    {
      name: "more than 5 MB",
      answer: () => json(jobs("x".repeat(LIMITS.bytes))),
      because: "was answered with more than 5 MB",
    },
  ])("$name", async ({ more, answer, because }) => {
    answering = answer();
    const { code, verdicts, report } = await guard(lookup(more), [gone("c1")]);
    expect([code, verdicts]).toEqual([3, ["c1 unproven by the plan"]]);
    const [finding] = report?.findings ?? [];
    expect(finding?.detail).toMatch(
      /^Acme could not be asked what uses the credential "the c1" \(c1\): GET 127\.0\.0\.1:\d+\//,
    );
    expect(finding?.detail).toContain(because);
    expect(paths()).not.toContain("/steal");
  });

  test("a platform that says the token again is not repeated: a name is withheld, and an id is none", async () => {
    answering = (request, response) =>
      json(request.url?.includes("c1") ? [{ id: "d1", name: TOKEN }] : [{ id: TOKEN }])(request, response);
    const { verdicts, report } = await guard(lookup(), [gone("c1"), gone("c2")]);
    expect(verdicts).toEqual(["c1 blocked by the platform: d1 not-taken-off", "c2 unproven by the plan"]);
    expect(report?.credentials[0]?.dependents[0]?.name).toMatch(/^\(withheld, because /);
  });

  test("that one cannot be asked about says nothing of the others", async () => {
    answering = (request, response) => json([], request.url?.includes("c2") ? 403 : 200)(request, response);
    const { code, verdicts } = await guard(lookup(), [gone("c1"), gone("c2")], {}, [
      "--on-unreachable",
      "warn",
    ]);
    expect([code, verdicts]).toEqual([0, ["c1 allowed by the platform", "c2 allowed by the plan"]]);
  });

  test.each([
    {
      name: "a missing variable",
      env: { ACME_TOKEN: "" },
      said: "the header Authorization of a lookup is missing: set ACME_TOKEN, or decide from the plan alone: --offline",
    },
    {
      name: "one of two lines",
      env: { ACME_TOKEN: `${TOKEN}\n` },
      said: "ACME_TOKEN must be one line of ASCII: it is a header of a lookup",
    },
    {
      name: "an endpoint that others can listen to",
      env: { ACME_URL: "http://acme.example" },
      said: "ACME_URL must begin with https://, or lead to this machine: http://localhost, http://127.0.0.1",
    },
    {
      name: "an endpoint with a query",
      env: { ACME_URL: "https://acme.example?x" },
      said: "ACME_URL must hold no query",
    },
  ])("$name: 2, and nobody is asked", async ({ env, said }) => {
    const { code, stderr } = await guard(lookup(), [gone("c1")], env);
    expect([code, stderr, paths()]).toEqual([2, `belay: ${said}\n`, []]);
  });

  const ask = (limits: Partial<typeof LIMITS>, ...ids: string[]) => {
    process.env.ACME_URL = origin;
    process.env.ACME_TOKEN = TOKEN;
    return askLookups(
      ids.map((id) => ({ kind: "acme", scope: "t", credential: { id, name: "" } })),
      () => lookup(),
      { limits: { ...LIMITS, ...limits }, sleep: atOnce },
    );
  };

  /** The waits between tries, and not the limit of a try. */
  const atOnce = (ms: number, signal: AbortSignal) => setTimeout(ms > 10_000 ? ms : 0, undefined, { signal });

  test("a server that fails is asked again, and then believed", async () => {
    const said = jest.spyOn(console, "error").mockImplementation(() => {});
    answering = inTurn(json({}, 500), json({}, 503), json(jobs("d1")));
    expect(await ask({}, "c1")).toMatchObject([{ associations: [{ id: "c1", dependents: [{ id: "d1" }] }] }]);
    expect(requests).toHaveLength(3);
    expect(said.mock.calls.flat().join("\n")).toMatch(
      /^belay: status 500; trying again in .*\nbelay: status 503;/,
    );
    said.mockRestore();
  });

  test.each<{ name: string; limits: Partial<typeof LIMITS>; because: string }>([
    { name: "one answer", limits: { answerMs: 20 }, because: "no answer came within 0.02 s" },
    { name: "all answers", limits: { totalMs: 20 }, because: "all lookups took more than 0.02 s" },
  ])("$name that never comes is not waited for", async ({ limits, because }) => {
    answering = () => {};
    const answers = await ask(limits, "c1", "c2");
    for (const answer of answers)
      expect(answer).toMatchObject({ unreachable: expect.stringContaining(because) });
  });

  test("no more at once than is allowed", async () => {
    let running = 0;
    let most = 0;
    let asked = 0;
    answering = (request, response) => {
      // Those that the tests before this one gave up may still arrive.
      if (!/keys\/[a-h]\//.test(request.url ?? "")) return;
      asked++;
      most = Math.max(most, ++running);
      setImmediate(() => {
        running--;
        json([])(request, response);
      });
    };
    await ask({ atOnce: 2 }, ..."abcdefgh");
    expect([most, asked]).toEqual([2, 8]);
  });
});

describe("what the guard, or an example, says of a platform", () => {
  const CREDENTIAL = "cattle-global-data:cc-1";
  const cluster = (id: string, spec: object) => ({ id, metadata: { name: id }, spec });
  const role = { id: "x", role_id: "r1", provider_name: "AWS", project_id: "p1" };
  const bucket = (id: string, more: object) => ({ _id: id, bucketName: id, cloudProvider: "AWS", ...more });

  test.each<{
    name: string;
    example?: string;
    env: (origin: string) => Record<string, string>;
    deleted: ChangeJson;
    answer: unknown;
    asked: string;
    header: string;
    verdicts: string[];
  }>([
    ...(["gitToken", "containerRegistry", "helmRepository"] as const).map((resource) => ({
      name: `Qovery's ${resource}`,
      env: (at: string) => ({ BELAY_QOVERY_ENDPOINT: at, QOVERY_API_TOKEN: TOKEN }),
      deleted: change(
        `qovery_${resource.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`)}.x`,
        "delete",
        {
          ...{ id: "i1", name: "n", organization_id: "o1" },
        },
      ),
      answer: { results: [{ service_id: "s1", service_name: "shop", service_type: "HELM" }] },
      asked: `/organization/o1/${resource}/i1/associatedServices`,
      header: `Token ${TOKEN}`,
      verdicts: ["i1 blocked by the platform: s1 not-taken-off"],
    })),
    {
      name: "Rancher's clusters",
      example: "rancher",
      env: (at) => ({ RANCHER_URL: at, RANCHER_TOKEN_KEY: TOKEN }),
      deleted: change("rancher2_cloud_credential.x", "delete", { id: CREDENTIAL, name: "n" }),
      answer: {
        data: [
          cluster("fleet-default/a", { cloudCredentialSecretName: CREDENTIAL }),
          cluster("fleet-default/b", {
            rkeConfig: { machinePools: [{}, { cloudCredentialSecretName: CREDENTIAL }] },
          }),
          cluster("fleet-default/c", { rkeConfig: { etcd: { s3: { cloudCredentialName: CREDENTIAL } } } }),
          cluster("fleet-default/d", { cloudCredentialSecretName: "cattle-global-data:cc-2" }),
          cluster("fleet-local/local", {}),
        ],
      },
      asked: "/v1/provisioning.cattle.io.clusters",
      header: `Bearer ${TOKEN}`,
      verdicts: [
        `${CREDENTIAL} blocked by the platform: ${["a", "b", "c"].map((one) => `fleet-default/${one} not-taken-off`).join(", ")}`,
        `${CREDENTIAL} allowed by the plan`,
      ],
    },
    {
      name: "Confluent's API keys",
      example: "confluent",
      env: (at) => ({ CONFLUENT_CLOUD_ENDPOINT: at, CONFLUENT_CLOUD_BASIC_AUTH: TOKEN }),
      deleted: change("confluent_service_account.x", "delete", { id: "sa-1", display_name: "n" }),
      answer: {
        data: [{ id: "KEY1", spec: { display_name: "k", owner: { id: "sa-1" } } }],
        metadata: { next: "" },
      },
      asked: "/iam/v2/api-keys?spec.owner=sa-1&page_size=100",
      header: `Basic ${TOKEN}`,
      verdicts: ["sa-1 blocked by the platform: KEY1 not-taken-off", "sa-1 allowed by the plan"],
    },
    {
      name: "the export buckets of MongoDB Atlas",
      example: "mongodb-atlas",
      env: (at) => ({ MONGODB_ATLAS_BASE_URL: at, MONGODB_ATLAS_ACCESS_TOKEN: TOKEN }),
      deleted: change("mongodbatlas_cloud_provider_access_setup.x", "delete", role),
      answer: { results: [bucket("b1", { iamRoleId: "r1" }), bucket("b2", { roleId: "r2" })], totalCount: 2 },
      asked: "/api/atlas/v2/groups/p1/backup/exportBuckets?itemsPerPage=500",
      header: `Bearer ${TOKEN}`,
      verdicts: ["r1 blocked by the platform: b1 not-taken-off", "r1 allowed by the plan"],
    },
  ])("$name", async ({ example, env, deleted, answer, asked, header, verdicts }) => {
    answering = json(answer);
    const given = example === undefined ? [] : ["--rules", `examples/rules/${example}.yaml`];
    const outcome = await decided([deleted], given, env(origin));
    expect([outcome.code, outcome.verdicts]).toEqual([1, verdicts]);
    expect(requests.map(({ path, headers }) => [path, headers.authorization])).toEqual([[asked, header]]);
  });
});
