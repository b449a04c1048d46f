import { createTaikunClient, type TaikunClientOptions } from "../../../src/sdk/taikun/index.js";

/** What a stand-in for Taikun is asked. */
export type Asked = {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  /** The same in one line, as tests compare it. */
  line: string;
  authorization: string | null;
  request: Request;
};

type Answer = (asked: Asked) => Response | Promise<Response>;

export const robot = { accessKey: "AK", secretKey: "canary-secret-key" };

/** A client of a Taikun that answers so, what it was asked, and what it told of retries. */
export function answering(answer: Answer, who: object = robot) {
  const asked: Asked[] = [];
  const retries: object[] = [];
  const fetch = async (input: unknown) => {
    const request = input as Request;
    const { pathname: path, searchParams } = new URL(request.url);
    const body = await bodyOf(request.clone());
    const { method } = request;
    const query = Object.fromEntries(searchParams);
    const authorization = request.headers.get("authorization");
    const one = { method, path, query, body, authorization, request, line: `${method} ${path}` };
    asked.push(one);
    return answer(one);
  };
  const options = { ...who, fetch, onRetry: (retry: object) => retries.push(retry) };
  const taikun = createTaikunClient(options as unknown as TaikunClientOptions);
  return { taikun, asked, retries, lines: () => asked.map(({ line }) => line) };
}

async function bodyOf(request: Request): Promise<unknown> {
  if (request.headers.get("content-type")?.startsWith("multipart/")) {
    const fields = [...(await request.formData())].map(async ([name, value]) => [
      name,
      typeof value === "string" ? value : { name: value.name, type: value.type, text: await value.text() },
    ]);
    return Object.fromEntries(await Promise.all(fields));
  }
  const text = await request.text();
  return text === "" ? undefined : JSON.parse(text);
}

export const page = (data: unknown, more: object = {}) => ({
  data,
  totalCount: Array.isArray(data) ? data.length : 0,
  limit: 50,
  offset: 0,
  hasMore: false,
  ...more,
});

/** Nothing, as an update, a deletion and a lock are answered. */
export const nothing = () => new Response(null, { status: 200 });

/** What all families show. */
export const common = (id: number, name: string, more: object = {}) => ({
  id,
  name,
  organizationId: 3,
  organizationName: "acme",
  projects: [{ id: 70 + id, name: `cluster-${id}` }],
  projectCount: 1,
  isLocked: false,
  isDefault: true,
  continentName: "Europe",
  createdBy: { userId: "u", displayName: "Ada", accountId: 1, isRobot: false },
  createdAt: "2026-07-01",
  lastModified: null,
  lastModifiedBy: null,
  ...more,
});

/** Rejected with this, else the test fails. */
export const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error("there was no error")),
    (error) => error,
  );

export const everything = (value: unknown): string =>
  value instanceof Error
    ? JSON.stringify(value, Object.getOwnPropertyNames(value)) + everything(value.cause)
    : JSON.stringify(value ?? null);
