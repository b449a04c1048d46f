/** Sends the requests of a fuzz, each with ids of what is there by then. */
import type { Sandbox } from "../../../src/sandbox/index.js";
import { Known } from "./near.js";
import type { Asked } from "./requests.js";

/** Who asks, and what the path of each request has. */
export interface World {
  authorization: string;
  path: Record<string, string>;
}

export interface Answered {
  status: number;
  /** Undefined when there is none. */
  body: unknown;
}

export function createAsker(app: Sandbox["app"], platform: string, world: World) {
  const ids = { text: [] as string[], number: [] as number[] };
  /** By the path that gave them, as the contract has it. */
  const idsOf = new Map<string, string[]>();
  const latest = (all: (string | number)[], { index }: Known) =>
    all.at(-1 - (index % Math.max(1, all.length)));
  const noneYet = { text: "00000000-0000-4000-8000-000000000000", number: 1 };
  const resolve = (value: unknown): unknown => {
    if (value instanceof Known) return latest(ids[value.sort], value) ?? noneYet[value.sort];
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, resolve(one)]));
  };

  /** Ids, and the access keys by which some platforms name a credential. */
  const remember = (value: unknown, path: string): void => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, one] of Object.entries(value)) {
      if (key === "id") idsOf.set(path, [...(idsOf.get(path) ?? []), String(one)]);
      if (key === "id" && /^\d+$/.test(String(one))) ids.number.push(Number(one));
      else if (/^(id|access_key_id|\w+Token)$/.test(key) && typeof one === "string") ids.text.push(one);
      else if (!Array.isArray(value) || Number(key) < 5) remember(one, path);
    }
  };
  const inPath = (value: unknown, before: string): unknown =>
    value instanceof Known ? (latest(idsOf.get(before) ?? [], value) ?? resolve(value)) : value;

  return async (asked: Asked): Promise<Answered> => {
    const path = asked.path.replace(/\{(\w+)\}/g, (_, name, at) =>
      encode(world.path[name] ?? inPath(asked.pathValues[name], asked.path.slice(0, at - 1))),
    );
    const query = Object.entries(asked.query).map(
      ([name, value]) => `${encode(name)}=${encode(resolve(value))}`,
    );
    const { headers, body } = pack(asked.body, resolve);
    const response = await app.request(`/${platform}${path}?${query.join("&")}`, {
      method: asked.method,
      headers: { authorization: world.authorization, ...headers, ...asked.headers },
      ...(body === undefined ? {} : { body }),
    });
    const text = await response.text();
    if (text === "") return { status: response.status, body: undefined };
    const isJson = response.headers.get("content-type")?.startsWith("application/json");
    const answer = isJson ? JSON.parse(text) : text;
    remember(answer, asked.path);
    return { status: response.status, body: answer };
  };
}

/** Half a surrogate pair cannot be percent-encoded. */
const encode = (value: unknown) =>
  encodeURIComponent(
    Buffer.from(typeof value === "string" ? value : (JSON.stringify(value) ?? "")).toString(),
  );

function pack(
  body: Asked["body"],
  resolve: (value: unknown) => unknown,
): { headers: Record<string, string>; body?: string | Uint8Array<ArrayBuffer> | FormData } {
  if (body === undefined) return { headers: {} };
  const headers = { "content-type": body.type };
  if ("raw" in body) return { headers, body: body.raw };
  const value = resolve(body.value);
  if (body.type !== "multipart/form-data")
    return {
      headers,
      body: typeof value === "string" && body.type !== "application/json" ? value : JSON.stringify(value),
    };
  const form = new FormData();
  for (const [name, field] of Object.entries(value ?? {}))
    form.append(name, name === "config" ? new Blob([String(field)]) : String(field));
  // The form brings its own content type, with the boundary.
  return { headers: {}, body: form };
}
