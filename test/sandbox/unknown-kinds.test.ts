import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { addCluster, addCredential, startSandbox } from "./start-sandbox.js";

const started = startSandbox();
const { ask, request, organizationId } = started;
afterAll(() => started.sandbox.close());

const sso = { object_type: "AWS_SSO", name: "of next year", portal: { url: "https://example.com" } };
const plant = (credential: object) =>
  request("POST", "/_test/credentials", { organization_id: organizationId, ...credential });

describe("a planted credential of a kind that the contract does not know", () => {
  let id: string;
  beforeAll(async () => {
    await addCredential(started);
    const planted = await plant(sso);
    expect(planted).toMatchObject({ status: 201, body: sso });
    id = planted.body.id;
  });

  test("is in the lists beside the others, and is read", async () => {
    const own = { id, ...sso };
    for (const path of ["/credentials", "/aws/credentials"]) {
      const { status, body } = await ask("GET", path);
      expect(status).toBe(200);
      const results =
        path === "/credentials"
          ? body.results.map((each: { credential: object }) => each.credential)
          : body.results;
      expect(results).toEqual([expect.objectContaining({ object_type: "AWS" }), own]);
    }
    expect(await ask("GET", `/aws/credentials/${id}`)).toMatchObject({ status: 200, body: own });
    expect((await ask("GET", "/onPremise/credentials")).body.results).toEqual([]);
  });

  test("is used by clusters, is not deleted then, and is deleted after", async () => {
    const cluster = await addCluster(started, "a", id);
    expect((await ask("DELETE", `/aws/credentials/${id}`)).status).toBe(409);
    expect((await ask("DELETE", `/cluster/${cluster}`)).status).toBe(204);
    expect((await ask("DELETE", `/aws/credentials/${id}`)).status).toBe(204);
  });
});

test("an object type that names no provider is found on premise", async () => {
  const { body } = await plant({ object_type: "MOON_KEY", name: "far" });
  expect((await ask("GET", "/onPremise/credentials")).body.results).toEqual([body]);
});

test.each([
  {
    name: "of a known kind",
    body: { object_type: "AWS", name: "a" },
    status: 400,
    detail: "is in the contract",
  },
  { name: "without a name", body: { object_type: "X" }, status: 400, detail: "name" },
  {
    name: "of nobody",
    body: { ...sso, organization_id: "nobody" },
    status: 404,
    detail: "no organization has the id nobody",
  },
])("a credential $name is not planted", async ({ body, status, detail }) => {
  const before = (await ask("GET", "/credentials")).text;
  expect(await plant(body)).toMatchObject({ status, body: { detail: expect.stringContaining(detail) } });
  expect((await ask("GET", "/credentials")).text).toBe(before);
});
