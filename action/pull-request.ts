import { readFileSync } from "node:fs";

export interface PullRequest {
  readonly number: number;
  /** The newest commit of its branch; null where the event does not tell. */
  readonly commit: string | null;
}

interface Event {
  readonly pull_request?: { readonly number: number; readonly head?: { readonly sha?: string } };
  /** Of a comment: on an issue or on a pull request. */
  readonly issue?: { readonly number: number; readonly pull_request?: unknown };
}

/** The pull request of the event that started the workflow; null where there is none, as on a push. */
export function pullRequest(env: NodeJS.ProcessEnv): PullRequest | null {
  if (!env.GITHUB_EVENT_PATH) return null;
  const event = JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, "utf8")) as Event;
  if (event.pull_request)
    return { number: event.pull_request.number, commit: event.pull_request.head?.sha ?? null };
  if (event.issue?.pull_request) return { number: event.issue.number, commit: null };
  return null;
}
