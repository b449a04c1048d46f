import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

export interface Comment {
  id: number;
  body: string;
  user: { login: string };
}

export interface FakeGitHub {
  /** The variables by which the runner tells where GitHub is. */
  env: Record<string, string>;
  comments: Comment[];
  /** `POST /api/v3/…`, in order. */
  requests: string[];
  close(): Promise<void>;
}

/** The comments of pull request 7 of acme/infra, on an Enterprise server, for a token that is the Actions bot's. */
export async function startFakeGitHub(token: string, refused: string | null = null): Promise<FakeGitHub> {
  const comments: Comment[] = [];
  const requests: string[] = [];
  const server = createServer(async (request, response) => {
    const [status, answer] = await answerTo(request);
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });

  async function answerTo(request: IncomingMessage): Promise<[number, unknown]> {
    const { method = "", url = "" } = request;
    const { pathname, searchParams } = new URL(url, "http://github");
    requests.push(`${method} ${pathname}`);
    const body = method === "GET" ? {} : JSON.parse(await text(request));
    if (request.headers.authorization !== `Bearer ${token}`) return [401, { message: "Bad credentials" }];
    if (refused) return [403, { message: refused }];
    if (pathname === "/api/graphql") return [200, { data: { viewer: { login: "github-actions[bot]" } } }];
    if (body.body?.length > 65_536) return [422, { message: "Body is too long" }];
    const issues = "/api/v3/repos/acme/infra/issues";
    if (pathname === `${issues}/7/comments` && method === "POST") {
      comments.push({ id: comments.length + 1, body: body.body, user: { login: "github-actions[bot]" } });
      return [201, comments.at(-1)];
    }
    if (pathname === `${issues}/7/comments`) {
      const size = Number(searchParams.get("per_page"));
      const page = Number(searchParams.get("page"));
      return [200, comments.slice((page - 1) * size, page * size)];
    }
    const found = comments.find(({ id }) => pathname === `${issues}/comments/${id}`);
    if (!found || method !== "PATCH") return [404, { message: "Not Found" }];
    found.body = body.body;
    return [200, found];
  }

  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    env: { GITHUB_API_URL: `${origin}/api/v3`, GITHUB_GRAPHQL_URL: `${origin}/api/graphql` },
    comments,
    requests,
    close: async () => {
      if (!server.listening) return;
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
