import type { Context, Hono } from "hono";
import type { Operation } from "./contract.js";
import type { Database } from "./database.js";
import type { Answer, Call, Platform } from "./platform.js";
import { Problem } from "./problem.js";
import type { Caller, Tenants } from "./tenants.js";

/**
 * Answers every operation of the contract under `/<platform>`. With `checkAnswers` an answer that breaks the contract
 * becomes a 500 that says so: the sandbox may not teach a client what the platform would never say.
 */
export function mountPlatform(
  app: Hono,
  platform: Platform,
  contract: Operation[],
  database: Database,
  checkAnswers: boolean,
): void {
  // A fixed path before one with a parameter in its place.
  const ordered = contract.toSorted((a, b) => countParameters(a.path) - countParameters(b.path));
  for (const operation of ordered) {
    const handle = platform.operations[operation.id];
    if (!handle) throw new Error(`${platform.name}: nothing answers the operation ${operation.id}`);

    const path = `/${platform.name}${operation.path.replace(/\{(\w+)\}/g, ":$1")}`;
    app.on(operation.method.toUpperCase(), path, async (context) => {
      const call = await readCall(context, operation, platform);
      const kind = operation.method === "get" ? "read" : "write";
      const answer = database.transaction(kind, () => {
        const made = handle(call);
        if (checkAnswers) checkAnswer(operation, made);
        return made;
      });
      return answer.body === undefined
        ? context.body(null, answer.status)
        : context.json(answer.body, answer.status as 200 | 201);
    });
  }
}

function countParameters(path: string): number {
  return path.split("{").length - 1;
}

async function readCall(context: Context, operation: Operation, platform: Platform): Promise<Call> {
  const caller = callerOf(platform.tenants, context.req.header("authorization"));
  const path = context.req.param() as Record<string, string>;
  refuse(operation.checkPath(path));
  platform.authorize({ operationId: operation.id, path, caller });

  const query: Record<string, unknown> = context.req.query();
  refuse(operation.checkQuery(query));
  const body = parseBody(await context.req.text());
  refuse(operation.checkBody(body));
  return { operationId: operation.id, path, query, body, caller };
}

function refuse(wrong: string | undefined): void {
  if (wrong !== undefined) throw new Problem(400, wrong);
}

function callerOf(tenants: Tenants, header: string | undefined): Caller {
  if (header === undefined) throw new Problem(401, "the Authorization header is missing");
  const token = /^(?:Token|Bearer) +(\S+)$/i.exec(header)?.[1];
  if (token === undefined)
    throw new Problem(
      401,
      "the Authorization header must be the word Token or Bearer, a space and the token",
    );
  const caller = tenants.callerOf(token);
  if (!caller) throw new Problem(401, "the token is not known");
  return caller;
}

function parseBody(text: string): unknown {
  if (text === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // The parser's own message quotes the text, and the text may hold a secret.
    throw new Problem(400, "body is not JSON");
  }
}

function checkAnswer(operation: Operation, { status, body }: Answer): void {
  const wrong = operation.checkAnswer(status, body);
  if (wrong !== undefined) throw new Error(`the sandbox broke the contract of ${operation.id}: ${wrong}`);
}
