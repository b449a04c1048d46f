import { fetchByEnvironment } from "../src/cli/network.js";
import { MARKER } from "../src/guard/report/markdown.js";
import { vouch, withheld } from "../src/text/index.js";

/** For all requests of one run together. */
const LIMIT_MS = 30_000;
const PER_PAGE = 100;

export interface Api {
  readonly url: string;
  readonly graphqlUrl: string;
  readonly token: string;
  /** `owner/name` */
  readonly repository: string;
}

interface Comment {
  readonly id: number;
  readonly body?: string;
  readonly user: { readonly login: string } | null;
}

/** Writes the one comment of this action on a pull request: a new one the first time, later in its place. */
export async function writeStickyComment(api: Api, pullRequest: number, body: string): Promise<void> {
  const send = sender(api);
  const issues = `${api.url}/repos/${api.repository}/issues`;
  const comments = `${issues}/${pullRequest}/comments`;
  const author = await whoAmI(send, api.graphqlUrl);
  const mine = await find(send, comments, author);
  if (mine) await send("PATCH", `${issues}/comments/${mine.id}`, { body });
  else await send("POST", comments, { body });
}

/** The marker alone is not enough: whoever writes a comment can write it, and change afterwards what stands there. */
async function find(send: Send, comments: string, author: string): Promise<Comment | undefined> {
  for (let page = 1; ; page++) {
    const some = await send<Comment[]>("GET", `${comments}?per_page=${PER_PAGE}&page=${page}`);
    const mine = some.find(({ body, user }) => user?.login === author && body?.startsWith(MARKER));
    if (mine || some.length < PER_PAGE) return mine;
  }
}

/** By GraphQL, because the REST API tells it to people only, and not to the token of a job. */
async function whoAmI(send: Send, graphqlUrl: string): Promise<string> {
  const { data } = await send<{ data?: { viewer: { login: string } } }>("POST", graphqlUrl, {
    query: "{ viewer { login } }",
  });
  if (!data) throw new Error("GitHub does not say whose token it is");
  return data.viewer.login;
}

type Send = <Answer>(method: string, url: string, body?: unknown) => Promise<Answer>;

function sender({ token }: Api): Send {
  const signal = AbortSignal.timeout(LIMIT_MS);
  const headers = {
    accept: "application/vnd.github+json",
    authorization: `Bearer ${token}`,
    "content-type": "application/json",
    "user-agent": "belay-guard",
    "x-github-api-version": "2022-11-28",
  };
  return async <Answer>(method: string, url: string, body?: unknown) => {
    const response = await fetchByEnvironment(url, {
      method,
      headers,
      signal,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }).catch((error: Error) => {
      throw new Error(`${method} ${url}: ${error.message}`, { cause: error });
    });
    if (response.ok) return (await response.json()) as Answer;
    throw new Error(`${method} ${url} was answered with ${response.status}${await reason(response, token)}`);
  };
}

async function reason(response: Response, token: string): Promise<string> {
  const text = await response.text();
  try {
    const { message } = JSON.parse(text) as { message: string };
    return `: ${vouch(message, [token]) ?? `what GitHub said is ${withheld}`}`;
  } catch {
    return "";
  }
}
