/** What is sent to a platform, and what is read from its answers, beyond what Qovery needs. */
import { describe, expect, test } from "@jest/globals";
import { basic, header } from "../../../src/sdk/authorization.js";
import { checkConnection } from "../../../src/sdk/connection.js";
import { createPlatformClient } from "../../../src/sdk/platform-client.js";
import * as tables from "./gen/operations.js";
import { type Harbour, harbour } from "./harbour.js";

const key = header("X-API-Key", "k3y-canary");
const answering = (body: unknown, status = 200) =>
  harbour(key, () => (status === 204 ? new Response(null, { status }) : Response.json(body, { status })));
const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error("there was no error")),
    (error) => error,
  );
const withheld = {
  message: expect.stringMatching(
    /\): what the platform said is withheld, because it repeats a part of a secret$/,
  ),
};
const everything = (error: object) => JSON.stringify(error, ["cause", ...Object.getOwnPropertyNames(error)]);

describe("ids that are numbers", () => {
  test.each([0, 7, -1, Number.MAX_SAFE_INTEGER])("%d", async (berthId) => {
    const { client, seen } = answering(null, 204);
    await client.deleteBerth({ berthId });
    expect(seen).toEqual([`DELETE /v1/berths/${berthId} none`]);
  });

  test.each([1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, null, true, {}, [1]])(
    "%p is none",
    async (id) => {
      const { client, seen } = answering(null, 204);
      await expect(client.deleteBerth({ berthId: id as number })).rejects.toThrow(
        /^deleteBerth: berthId must be an id/,
      );
      expect(seen).toEqual([]);
    },
  );
});

test("types: ids are numbers, files are files", () => {
  const mistaken = (client: Harbour) => [
    // @ts-expect-error a text
    () => client.getBerth({ berthId: "7" }),
    // @ts-expect-error a path in the place of a file
    () => client.uploadKey({ body: { name: "n", file: "key.json" } }),
    // @ts-expect-error a mistyped field
    () => client.uploadKey({ body: { name: "n", file: new Blob([]), actve: true } }),
  ];
  expect(mistaken).toBeInstanceOf(Function);
});

describe("authorization by fixed headers", () => {
  test.each([
    { name: "any header", given: key, sent: { "x-api-key": "k3y-canary" } },
    {
      name: "with a scheme",
      given: header("Authorization", "t", "Bearer"),
      sent: { authorization: "Bearer t" },
    },
    { name: "Basic", given: basic("me", "pä:ss"), sent: { authorization: "Basic bWU6cMOkOnNz" } },
  ])("$name", async ({ given, sent }) => {
    const { client, requests } = harbour(given, () => Response.json([]));
    await client.listBerths();
    expect(Object.fromEntries(requests[0]?.headers ?? [])).toMatchObject(sent);
  });

  test("a user with a colon is refused", () => {
    expect(() => basic("a:b", "canary")).toThrow(/^user: must hold no colon\.$/);
  });

  test("no error shows the password, nor what is made of it", async () => {
    const { client } = harbour(basic("me", "canary"), ({ token }) =>
      Response.json({ title: `not canary, nor ${token}` }, { status: 403 }),
    );
    expect(await errorOf(client.listBerths())).toMatchObject(withheld);
  });
});

describe("forms", () => {
  const file = new File(['{"private_key":"f1le-canary"}'], "key.json", { type: "application/json" });

  test("text, numbers, truth and files, and nothing for what has no value", async () => {
    const { client, requests } = answering(null, 204);
    await client.uploadKey({ body: { name: "n", size: 3, active: false, file } });
    await client.uploadKey({
      body: { name: "n", size: undefined as unknown as number, file: new Blob(["b"]) },
    });

    const [first, second] = await Promise.all(requests.map((request) => request.formData()));
    expect(
      [...(first ?? [])].map(([name, value]) => [name, typeof value === "string" ? value : value.name]),
    ).toEqual([
      ["name", "n"],
      ["size", "3"],
      ["active", "false"],
      ["file", "key.json"],
    ]);
    expect(await (first as FormData).getAll("file").map((part) => (part as File).text())[0]).toBe(
      '{"private_key":"f1le-canary"}',
    );
    expect([...(second?.keys() ?? [])]).toEqual(["name", "file"]);
    expect(requests[0]?.headers.get("content-type")).toMatch(/^multipart\/form-data; boundary=/);
  });

  test("a field of another kind is refused", async () => {
    const { client, seen } = answering(null, 204);
    const body = { name: ["canary"] as unknown as string, file };
    const error = await errorOf(client.uploadKey({ body }));
    expect(error).toEqual(new TypeError("uploadKey: body.name must be text, a number, a boolean or a Blob."));
    expect(seen).toEqual([]);
  });

  test("no error shows a file that is a secret", async () => {
    const { client } = answering({ title: 'bad {"private_key":"f1le-canary"}' }, 400);
    expect(await errorOf(client.uploadKey({ body: { name: "n", file } }))).toMatchObject(withheld);
  });
});

describe("secrets in answers", () => {
  const doors = [{ lock: { left: "d00r-canary" }, wide: true }];
  const berth = { id: 1, name: "n", key: "s3cret-canary", doors };

  test("are cut off, however deep", async () => {
    const cut = { id: 1, name: "n", doors: [{ wide: true }] };
    expect(await answering([berth]).client.listBerths()).toEqual([cut]);
    expect(await answering(berth).client.getBerth({ berthId: 1 })).toEqual(cut);
  });

  test("stay where it is the operation's purpose to give them", async () => {
    expect(await answering(berth).client.revealKey({ berthId: 1 })).toEqual(berth);
  });

  test.each([
    ["getBerth", ": id: not a number in "],
    ["revealKey", ": what is wrong with it is withheld, "],
  ] as const)("are in no error of a wrong answer: %s", async (method, said) => {
    const error = await errorOf(answering({ ...berth, id: "x" }).client[method]({ berthId: 1 }));
    expect(error).toMatchObject({
      code: "unexpected_response",
      message: expect.stringContaining(said),
    });
    expect(everything(error)).not.toContain("canary");
    expect(everything(error.cause ?? {})).not.toContain("canary");
  });

  test("are in no error, when a refusal repeats them", async () => {
    const refused = { title: "s3cret-canary and d00r-canary", code: "no_s3cret-canary", berth };
    const error = await errorOf(answering(refused, 400).client.getBerth({ berthId: 1 }));
    expect(error).toMatchObject(withheld);
    expect(error).not.toHaveProperty("platformCode");
    expect(everything(error)).not.toContain("canary");
  });

  test("the secrets of a body are hidden, however deep", async () => {
    const { client } = answering({ title: "bad p1n-canary" }, 400);
    const error = await errorOf(client.createBerth({ body: { name: "n", owner: { pin: "p1n-canary" } } }));
    expect(error).toMatchObject(withheld);
  });
});

describe("what the platform says of an error", () => {
  const where = "GET harbour.example/v1/berths was rejected";
  test.each([
    {
      body: { code: "berth_full", title: "Full" },
      message: `${where} (status 409, berth_full): Full`,
      platformCode: "berth_full",
    },
    { body: { title: "Full" }, message: `${where} (status 409): Full`, platformCode: undefined },
    { body: { code: 7, detail: "not read here" }, message: `${where} (status 409)`, platformCode: undefined },
  ])("$message", async ({ body, message, platformCode }) => {
    const error = await errorOf(answering(body, 409).client.listBerths());
    expect({ message: error.message, platformCode: error.platformCode }).toEqual({ message, platformCode });
    expect("platformCode" in error).toBe(platformCode !== undefined);
  });

  test("text that is no JSON, where the client says so", async () => {
    const { client } = harbour(key, () => new Response("the  quay is\nfull", { status: 409 }));
    expect((await errorOf(client.listBerths())).detail).toBe("the quay is full");
  });
});

describe("what is sent again after a failure that may have taken effect", () => {
  const failing = () =>
    harbour(
      key,
      ({ seen }) =>
        new Response(null, { status: seen.length === 0 ? 503 : 204, headers: { "retry-after": "0" } }),
    );

  test("a POST that is named", async () => {
    const { client, seen } = failing();
    await client.renameBerth({ berthId: 1, body: { name: "n" } });
    expect(seen).toHaveLength(2);
  });

  test("and no other", async () => {
    const { client, seen } = failing();
    await errorOf(client.createBerth({ body: { name: "n" } }));
    expect(seen).toHaveLength(1);
  });

  test("a name that no operation has is an error at once", () => {
    const connection = checkConnection({}, "https://h");
    const platform = { tables, loadDecoders: async () => ({}), repeatable: ["renameBirth"] };
    expect(() => createPlatformClient<Harbour>(platform, connection, key)).toThrow(
      "No operation renameBirth.",
    );
  });
});
