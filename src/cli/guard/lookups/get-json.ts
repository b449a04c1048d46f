/** One request of a lookup. It carries a token, so it never leaves its origin. */
import { codeOfStatus, PlatformError } from "../../../sdk/errors.js";
import type { Limits } from "./limits.js";

export interface Answered {
  readonly status: number;
  /** Null where the status is none of success. */
  readonly body: unknown;
  /** Of the answer, after redirects. */
  readonly url: URL;
  /** The URL in a header `Link` with `rel="next"`. */
  readonly link: string | null;
}

export interface Asking {
  readonly send: (request: Request) => Promise<Response>;
  readonly headers: Headers;
  /** Aborts when all lookups together take too long. */
  readonly signal: AbortSignal;
  readonly limits: Limits;
}

/** @throws {PlatformError} where there is no answer of JSON, and where it is none of `accepted` statuses or success. */
export async function getJson(
  start: URL,
  { send, headers, signal, limits }: Asking,
  accepted: readonly number[],
): Promise<Answered> {
  let url = start;
  for (let redirects = 0; ; redirects++) {
    const request = new Request(url, { headers, signal, redirect: "manual" });
    const response = await send(request);
    const { status } = response;
    if (REDIRECTS.has(status)) {
      if (redirects === limits.redirects)
        throw unexpected(request, `was redirected more than ${limits.redirects} times`);
      url = sameOrigin(response.headers.get("location") ?? "", url, request, "was redirected");
      continue;
    }
    if (accepted.includes(status)) return { status, body: null, url, link: null };
    if (!response.ok) throw new PlatformError(codeOfStatus(status), request, { status });
    const bytes = await response.arrayBuffer();
    if (bytes.byteLength > limits.bytes)
      throw unexpected(request, `was answered with more than ${limits.bytes / 1_000_000} MB`);
    return {
      status,
      body: parsed(Buffer.from(bytes).toString(), request),
      url,
      link: nextLink(response.headers.get("link") ?? ""),
    };
  }
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** @throws {PlatformError} where it leads elsewhere. */
export function sameOrigin(to: string, from: URL, request: Request, words: string): URL {
  const url = URL.canParse(to, from.href) ? new URL(to, from) : null;
  if (url?.origin === from.origin) return url;
  throw unexpected(request, `${words} to ${url ? "another host, which is not asked" : "nowhere"}`);
}

export const unexpected = (request: Request, words: string) =>
  new PlatformError("unexpected_response", request, { words });

/** A `fetch` that reads no more of an answer than is allowed, and a byte that tells that there is more, and waits no longer for it. */
export function limitedFetch(
  fetch: typeof globalThis.fetch,
  { bytes, answerMs }: Limits,
): typeof globalThis.fetch {
  return async (input, init) => {
    const late = AbortSignal.timeout(answerMs);
    const request = new Request(input, init);
    try {
      const response = await fetch(request, { signal: AbortSignal.any([request.signal, late]) });
      const body = await beginning(response, bytes + 1);
      const { status, headers } = response;
      return new Response(body.byteLength === 0 ? null : body, { status, headers });
    } catch (cause) {
      if (late.aborted && !request.signal.aborted)
        throw new Error(`no answer came within ${answerMs / 1000} s`);
      throw cause;
    }
  };
}

async function beginning({ body }: Response, bytes: number): Promise<Uint8Array<ArrayBuffer>> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  while (reader && length < bytes) {
    const { done, value } = await reader.read();
    if (done) break;
    pieces.push(value);
    length += value.byteLength;
  }
  await reader?.cancel();
  return new Uint8Array(Buffer.concat(pieces).subarray(0, bytes));
}

function parsed(text: string, request: Request): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new PlatformError("not_json", request);
  }
}

function nextLink(header: string): string | null {
  for (const [, url = "", about = ""] of header.matchAll(/<([^>]*)>([^<]*)/g)) {
    if (/;\s*rel="?(?:[^";,]*\s)?next(?:\s[^";,]*)?(?=[";,\s]|$)/i.test(about)) return url;
  }
  return null;
}
