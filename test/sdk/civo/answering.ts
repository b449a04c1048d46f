import { createCivoClient } from "../../../src/sdk/civo/index.js";

/** What a stand-in for Civo is asked. */
export type Asked = {
  method: string;
  path: string;
  query: Record<string, string>;
  body: unknown;
  request: Request;
};

/** A client of a Civo that answers so, what it was asked, and what it told of retries. */
export function answering(answer: (asked: Asked) => Response | Promise<Response>) {
  const asked: Asked[] = [];
  const retries: object[] = [];
  const fetch = async (input: unknown) => {
    const request = input as Request;
    const { pathname: path, searchParams } = new URL(request.url);
    const text = await request.clone().text();
    const body = text === "" ? undefined : JSON.parse(text);
    const one = { method: request.method, path, query: Object.fromEntries(searchParams), body, request };
    asked.push(one);
    return answer(one);
  };
  const civo = createCivoClient({
    token: "t0ken",
    fetch,
    rateLimitWait: 100,
    onRetry: (retry) => retries.push(retry),
  });
  return { civo, asked, retries };
}

export const credential = (name: string, more: object = {}) => ({
  id: `id-${name}`,
  name,
  access_key_id: `AK-${name}`,
  secret_access_key_id: `canary-${name}`,
  // Should Civo ever call it so, that is no reason to let it through.
  secret_access_key: `canary-${name}`,
  suspended: false,
  status: "ready",
  ...more,
});

export const store = (name: string, owner_info: unknown, more: object = {}) => ({
  id: `id-${name}`,
  name,
  max_size: 500,
  owner_info,
  objectstore_endpoint: `https://objectstore.lon1.civo.com/${name}`,
  status: "ready",
  ...more,
});

export const page = (items: unknown, more: object = {}) => ({
  page: 1,
  per_page: 100,
  pages: 1,
  items,
  ...more,
});

/** Rejected with this, else the test fails. */
export const errorOf = (promise: Promise<unknown>) =>
  promise.then(
    () => Promise.reject(new Error("there was no error")),
    (error) => error,
  );
