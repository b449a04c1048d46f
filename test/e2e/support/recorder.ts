/** A door in front of the sandbox that keeps what is sent through it, bodies and all: the sandbox gives no secret back. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { World } from "./world.js";

export interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface Recorder {
  readonly endpoint: string;
  /** What was sent since the last time that this was asked, reading requests left out. */
  written(): Sent[];
  close(): Promise<void>;
}

/** Of a form the fields, and the text of its files. */
async function decode(body: Buffer, type: string): Promise<unknown> {
  if (!type.startsWith("multipart/")) return JSON.parse(body.toString()) as unknown;
  const form = await new Response(body, { headers: { "content-type": type } }).formData();
  const fields: Record<string, string> = {};
  for (const [name, value] of form) fields[name] = typeof value === "string" ? value : await value.text();
  return fields;
}

/**
 * Passes requests on to the sandbox of these worlds. The token of the first one opens the organizations of all of them:
 * at Qovery a token may see several organizations, in the sandbox it sees one.
 */
export async function record(
  first: Pick<World, "endpoint"> & { readonly token?: string },
  ...others: World[]
): Promise<Recorder> {
  const { origin, pathname } = new URL(first.endpoint);
  const written: Sent[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const body = Buffer.concat(chunks);
    const { method = "", url = "", headers } = request;
    if (method !== "GET")
      written.push({
        method,
        path: url,
        body: body.length > 0 ? await decode(body, headers["content-type"] ?? "") : null,
      });
    const owner = others.find(({ organizationId }) => url.includes(organizationId));
    const { authorization = "" } = headers;
    const answer = await fetch(origin + url, {
      method,
      headers: {
        authorization: owner ? authorization.replace(first.token ?? "", owner.token) : authorization,
        "content-type": headers["content-type"] ?? "application/json",
      },
      body: body.length > 0 ? body : null,
    });
    response.writeHead(answer.status, { "content-type": answer.headers.get("content-type") ?? "" });
    response.end(Buffer.from(await answer.arrayBuffer()));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}${pathname}`,
    written: () => written.splice(0),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
