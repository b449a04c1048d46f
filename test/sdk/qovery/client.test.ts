import { readFileSync } from "node:fs";
import { describe, expect, jest, test } from "@jest/globals";
import { build } from "esbuild";
import { parse } from "yaml";
import { createQoveryClient, type QoveryClientOptions } from "../../../src/sdk/index.js";

const organizationId = "11111111-1111-4111-8111-111111111111";
const ids = { organizationId, credentialsId: "cred", clusterId: "clus" };

/** A client of a platform that answers everything with this body. */
function answering(body: unknown, status = 200) {
  const fetch = jest.fn(async (_: Request) =>
    status === 204 ? new Response(null, { status }) : Response.json(body, { status }),
  );
  const qovery = createQoveryClient({ token: "t0ken", fetch: fetch as unknown as typeof globalThis.fetch });
  return { qovery, request: () => fetch.mock.calls[0]?.[0] };
}

const listing = (results: unknown) =>
  answering({ results }).qovery.listOrganizationCredentials({ organizationId });

describe("the list of credentials with their clusters", () => {
  const aws = { id: "a", name: "prod", object_type: "AWS", access_key_id: "AKIA" };
  const entry = (credential: unknown, clusters: unknown = []) => [{ credential, clusters }];

  test.each([
    { name: "empty", body: { results: [] }, expected: [] },
    {
      name: "one with a cluster",
      body: { results: entry(aws, [{ id: "c", name: "k8s", cloud_provider: "AWS" }]) },
      expected: entry(aws, [{ id: "c", name: "k8s", cloud_provider: "AWS" }]),
    },
    {
      name: "unknown fields",
      body: { results: entry({ ...aws, more: 1 }), next: 2 },
      expected: entry({ ...aws, more: 1 }),
    },
    { name: "no clusters", body: { results: entry(aws) }, expected: entry(aws) },
    {
      name: "an unknown kind",
      body: { results: [...entry({ id: "x", name: "n", object_type: "OVH", ovh: 1 }), ...entry(aws)] },
      expected: [...entry({ id: "x", name: "n", object_type: "OVH", ovh: 1 }), ...entry(aws)],
    },
    {
      name: "a known kind without its key",
      body: { results: entry({ id: "x", name: "n", object_type: "AWS" }) },
      expected: entry({ id: "x", name: "n", object_type: "AWS (incomplete)" }),
    },
    {
      name: "a known kind with a key that is no text",
      body: { results: entry({ ...aws, access_key_id: 7 }) },
      expected: entry({ ...aws, access_key_id: 7, object_type: "AWS (incomplete)" }),
    },
    {
      name: "no kind",
      body: { results: entry({ id: "x", name: "n" }) },
      expected: entry({ id: "x", name: "n", object_type: "" }),
    },
    {
      name: "a cluster without a name",
      body: { results: entry(aws, [{ id: "c" }]) },
      expected: entry(aws, [{ id: "c", name: "c" }]),
    },
    {
      name: "a provider that is no text",
      body: { results: entry(aws, [{ id: "c", name: "k", cloud_provider: null }]) },
      expected: entry(aws, [{ id: "c", name: "k" }]),
    },
  ])("reads $name", async ({ body, expected }) => {
    expect(await answering(body).qovery.listOrganizationCredentials({ organizationId })).toEqual(expected);
  });

  test.each([
    {
      name: "a credential without an id",
      results: entry({ name: "n", object_type: "AWS" }),
      place: "results[0].credential.id",
    },
    {
      name: "a credential with an empty id",
      results: entry({ ...aws, id: "" }),
      place: "results[0].credential.id",
    },
    {
      name: "an unknown kind without an id",
      results: entry({ name: "n", object_type: "OVH" }),
      place: "results[0].credential.id",
    },
    {
      name: "a credential without a name",
      results: entry({ id: "a", object_type: "AWS" }),
      place: "results[0].credential.name",
    },
    { name: "an entry without a credential", results: [...entry(aws), {}], place: "results[1].credential" },
    { name: "an entry that is null", results: [null], place: "results[0]" },
    {
      name: "a cluster without an id",
      results: entry(aws, [{ id: "c" }, { name: "k" }]),
      place: "results[0].clusters[1].id",
    },
    { name: "clusters that are no list", results: entry(aws, { id: "c" }), place: "results[0].clusters" },
    { name: "clusters that are null", results: entry(aws, null), place: "results[0].clusters" },
    // Without the list of clusters nobody knows whether something uses the credential.
    { name: "clusters that are absent", results: [{ credential: aws }], place: "results[0].clusters" },
    { name: "results that are null", results: null, place: "results" },
    { name: "results that are no list", results: "none", place: "results" },
  ])("does not lose $name", async ({ results, place }) => {
    await expect(listing(results)).rejects.toMatchObject({
      code: "unexpected_response",
      message: expect.stringContaining(`(status 200): ${place}: `),
    });
  });
});

// An object is gone when a successful list lacks it: an answer without a list proves nothing.
describe("an answer without a list is not an empty one", () => {
  const asks: [string, (body: unknown) => Promise<unknown>][] = [
    ["credentials", (body) => answering(body).qovery.listOrganizationCredentials({ organizationId })],
    ["clusters", (body) => answering(body).qovery.listOrganizationCluster(ids)],
  ];
  const bodies: [string, unknown, string][] = [
    ["an empty object", {}, "results: "],
    ["another object", { status: "ok" }, "results: "],
    ["a bare list", [], "the answer: "],
    ["null", null, "the answer: "],
    ["text", "ok", "the answer: "],
    ["a number", 7, "the answer: "],
  ];
  test.each(asks.flatMap(([of, ask]) => bodies.map((row) => [of, ...row, ask] as const)))(
    "%s: %s",
    async (_of, _name, body, reason, ask) => {
      await expect(ask(body)).rejects.toMatchObject({
        code: "unexpected_response",
        message: expect.stringContaining(`(status 200): ${reason}`),
      });
    },
  );

  test("where nothing is concluded from its absence, it is", async () => {
    expect(await answering({}).qovery.listOrganization()).toEqual([]);
  });
});

describe("clusters", () => {
  const cluster = {
    id: "c",
    created_at: "2030-01-01T00:00:00Z",
    organization: { id: "o" },
    name: "k8s",
    region: "eu-west-3",
    cloud_provider: "AWS",
  };

  test.each([
    { name: "fields of its own", more: { deployed_with: 3, organization: { id: "o", more: true } } },
    { name: "a state that is new", more: { status: "HIBERNATING", cloud_provider: "MOON" } },
    { name: "null for what may be absent", more: { description: null, status: null } },
  ])("with $name pass", async ({ more }) => {
    const { qovery } = answering({ results: [{ ...cluster, ...more }] });
    expect(await qovery.listOrganizationCluster(ids)).toEqual([{ ...cluster, ...more }]);
  });

  test.each([{}, { credentials: null }, { credentials: {} }, { credentials: { id: null } }])(
    "may have no credential: %j",
    async (body) => {
      const info = await answering(body).qovery.getOrganizationCloudProviderInfo(ids);
      expect(info.credentials?.id ?? null).toBeNull();
    },
  );

  test("without an id are an error", async () => {
    await expect(
      answering({ results: [{ ...cluster, id: undefined }] }).qovery.listOrganizationCluster(ids),
    ).rejects.toThrow("results[0].id");
  });
});

describe("what is sent", () => {
  const contract = parse(readFileSync("openapi/qovery.yaml", "utf8"));
  const table = Object.entries<Record<string, { operationId?: string; responses: object }>>(
    contract.paths,
  ).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { operationId, responses }]) =>
      operationId === undefined
        ? []
        : [{ operationId, method, path, status: Number(Object.keys(responses).find((key) => key < "3")) }],
    ),
  );

  test.each(table)("$operationId is $method $path", async ({ operationId, method, path, status }) => {
    const { qovery, request } = answering(
      {
        results: [],
        id: "x",
        name: "n",
        object_type: "OTHER",
        created_at: "",
        organization: { id: "o" },
        region: "",
        cloud_provider: "",
        cluster_id: "x",
        status: "",
        is_deployed: true,
        reason: "",
        plan: "",
      },
      status,
    );
    const methods = qovery as unknown as Record<string, (args: object) => Promise<unknown>>;
    const body = operationId === "editClusterKubeconfig" ? "apiVersion: v1" : {};
    const result = await methods[operationId]?.(
      method === "put" || method === "post" ? { ...ids, body } : ids,
    );
    const used = Object.entries(ids).reduce((path, [name, id]) => path.replace(`{${name}}`, id), path);
    expect(`${request()?.method} ${new URL(request()?.url ?? "").pathname}`).toBe(
      `${method.toUpperCase()} ${used}`,
    );
    expect(result === undefined).toBe(status === 204);
  });

  test("a text as it is, which no error shows", async () => {
    const args = { organizationId: "o", clusterId: "c", body: "token: canary\n" };
    const { qovery, request } = answering(null, 204);
    await qovery.editClusterKubeconfig(args);
    expect(request()?.headers.get("content-type")).toBe("application/x-yaml");
    expect(await request()?.text()).toBe(args.body);
    const refused = answering({ detail: `no cluster takes ${args.body}` }, 400).qovery;
    await expect(refused.editClusterKubeconfig(args)).rejects.toThrow(
      "(status 400): what the platform said is withheld, because it repeats a part of a secret",
    );
    // @ts-expect-error a text, and no object
    await expect(qovery.editClusterKubeconfig({ ...args, body: {} })).rejects.toThrow("body must be a text");
  });

  test("query parameters, and the body as JSON", async () => {
    const { qovery, request } = answering(null, 204);
    await qovery.deleteCluster({
      organizationId: "o",
      clusterId: "c",
      deleteMode: "DELETE_QOVERY_CONFIG",
      skipReconcile: true,
    });
    expect(request()?.url).toBe(
      "https://api.qovery.com/organization/o/cluster/c?deleteMode=DELETE_QOVERY_CONFIG&skipReconcile=true",
    );

    const other = answering({ id: "1", name: "n", object_type: "OTHER" }, 201);
    await other.qovery.createOnPremiseCredentials({ organizationId: "o", body: { name: "n" } });
    expect(await other.request()?.text()).toBe('{"name":"n"}');
    expect(other.request()?.headers.get("content-type")).toBe("application/json");
  });

  test.each(["", ".", "..", undefined])("the id %j is no part of a path", async (credentialsId) => {
    const { qovery, request } = answering(null, 204);
    const args = { organizationId: "o", credentialsId: credentialsId as string };
    await expect(qovery.deleteAWSCredentials(args)).rejects.toThrow(
      /^deleteAWSCredentials: credentialsId must be an id/,
    );
    expect(request()).toBeUndefined();
  });

  test("a slash in an id stays in its place", async () => {
    const { qovery, request } = answering(null, 204);
    await qovery.deleteAWSCredentials({ organizationId: "o", credentialsId: "../../x?y#z" });
    expect(request()?.url).toBe("https://api.qovery.com/organization/o/aws/credentials/..%2F..%2Fx%3Fy%23z");
  });
});

describe("options", () => {
  test.each([
    { name: "Token by default", options: {}, header: "Token t0ken" },
    { name: "Bearer", options: { scheme: "Bearer" } as const, header: "Bearer t0ken" },
  ])("authorization: $name", async ({ options, header }) => {
    let sent: Request | undefined;
    const fetch = async (request: unknown) => {
      sent = request as Request;
      return Response.json({});
    };
    await createQoveryClient({ token: "t0ken", fetch, userAgent: "me/1", ...options }).listOrganization();
    expect(sent?.headers.get("authorization")).toBe(header);
    expect(sent?.headers.get("user-agent")).toBe("me/1");
  });

  test.each(["http://127.0.0.1:8080", "http://127.0.0.1:8080/", "http://127.0.0.1:8080/qovery//"])(
    "endpoint %s",
    async (endpoint) => {
      let url = "";
      const fetch = async (request: unknown) => {
        url = (request as Request).url;
        return Response.json({});
      };
      await createQoveryClient({ token: "t", endpoint, fetch }).listOrganization();
      expect(url).toBe(`${endpoint.replace(/\/+$/, "")}/organization`);
    },
  );

  test.each<{ name: string; options: Partial<QoveryClientOptions>; error: RegExp }>([
    { name: "no token", options: { token: "" }, error: /^token: must not be empty/ },
    { name: "a token with a line break", options: { token: "canary\n" }, error: /^token: .*line breaks/ },
    {
      name: "a token with its scheme",
      options: { token: "Token canary" },
      error: /^token: .*without spaces/,
    },
    { name: "a token that is no ASCII", options: { token: "canary\u{1F511}" }, error: /^token: / },
    {
      name: "an endpoint without a scheme",
      options: { endpoint: "api.qovery.com" },
      error: /^endpoint: .*https/,
    },
    { name: "an endpoint of another kind", options: { endpoint: "ftp://canary" }, error: /^endpoint: / },
    { name: "an empty endpoint", options: { endpoint: "" }, error: /^endpoint: / },
    {
      name: "an endpoint with a password",
      options: { endpoint: "https://u:canary@host" },
      error: /^endpoint: .*password/,
    },
    {
      name: "an endpoint with a query",
      options: { endpoint: "https://host/?canary" },
      error: /^endpoint: .*query/,
    },
    { name: "an unknown scheme", options: { scheme: "Basic" as "Token" }, error: /^scheme: / },
    { name: "a user agent of two lines", options: { userAgent: "a\r\nb" }, error: /^userAgent: / },
    ...[-1, Number.NaN, 86_400_001, "2m"].map((wait) => ({
      name: `a rate limit wait of ${wait}`,
      options: { rateLimitWait: wait as number },
      error: /^rateLimitWait: must be a number of milliseconds from 0 to 86400000/,
    })),
  ])("refused: $name", ({ options, error }) => {
    const make = () => createQoveryClient({ token: "t0ken", ...options });
    expect(make).toThrow(error);
    expect(make).not.toThrow(/canary/);
  });
});

test("raw gives answers as they are", async () => {
  const { qovery } = answering({ results: [{ odd: true }] });
  const { data, response } = await qovery.raw.GET("/organization/{organizationId}/credentials", {
    params: { path: { organizationId } },
  });
  expect({ data, status: response.status }).toEqual({ data: { results: [{ odd: true }] }, status: 200 });
});

test("importing the SDK does not load zod", async () => {
  const { metafile } = await build({
    entryPoints: ["src/sdk/index.ts"],
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    outdir: "unused",
    write: false,
    metafile: true,
  });
  const entry = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint === "src/sdk/index.ts");
  const now = [
    entry,
    ...(entry?.imports ?? [])
      .filter(({ kind }) => kind === "import-statement")
      .map(({ path }) => metafile.outputs[path]),
  ];
  const inputs = now.flatMap((output) => Object.keys(output?.inputs ?? {}));
  expect(inputs).toContain("src/sdk/qovery/client.ts");
  expect(inputs.filter((path) => path.includes("zod"))).toEqual([]);
});
