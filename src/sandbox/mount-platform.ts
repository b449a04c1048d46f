import { type Context, Hono } from "hono";
import type { Operation } from "./contract.js";
import type { Database } from "./database.js";
import { defectOf } from "./defect.js";
import { isNode } from "./load-contract.js";
import type { Answer, Call, Platform } from "./platform.js";
import { Problem } from "./problem.js";
import { readBody } from "./read-body.js";
import { send } from "./send.js";

/**
 * The routes of one platform: every operation of its contract, and its own words for every refusal. With `checkAnswers`
 * an answer that breaks the contract becomes a 500 that says so: the sandbox may not teach a client what the platform
 * would never say.
 */
export function mountPlatform(
  name: string,
  platform: Platform,
  contract: Operation[],
  database: Database,
  checkAnswers: boolean,
): Hono {
  const routes = new Hono();
  const refuse = (context: Context, problem: Problem): Response =>
    send(context, { status: problem.status, body: platform.errorBody(problem, context.req.path) });
  // A fixed path before one with a parameter in its place.
  const ordered = contract.toSorted((a, b) => countParameters(a.path) - countParameters(b.path));
  for (const path of new Set(ordered.map(routeOf))) {
    const operations = ordered.filter((operation) => routeOf(operation) === path);
    for (const operation of operations) {
      const handle = platform.operations[operation.id];
      if (!handle) throw new Error(`${name}: nothing answers the operation ${operation.id}`);
      routes.on(operation.method.toUpperCase(), path, async (context) => {
        const call = await readCall(context, operation, platform);
        const kind = operation.method === "get" ? "read" : "write";
        const answer = database.transaction(kind, () => {
          const made = handle(call);
          if (checkAnswers && !made.beyondContract) checkAnswer(operation, made);
          return made;
        });
        return send(context, answer);
      });
    }
    routes.all(path, (context) => {
      const methods = operations.map(({ method }) => method.toUpperCase());
      context.header("allow", methods.join(", "));
      return refuse(context, new Problem(405, `${context.req.path} has ${methods.join(" and ")} only`));
    });
  }
  routes.all("*", async (context) => {
    const answer = platform.unlisted && (await answerUnlisted(context, name, platform));
    if (answer) return send(context, answer);
    return refuse(context, new Problem(404, `the sandbox has no ${context.req.method} ${context.req.path}`));
  });
  routes.onError((error, context) => {
    return refuse(context, error instanceof Problem ? error : defectOf(error, context));
  });
  return routes;
}

const routeOf = ({ path }: Operation) => path.replace(/\{(\w+)\}/g, ":$1");

async function answerUnlisted(
  context: Context,
  name: string,
  platform: Platform,
): Promise<Answer | undefined> {
  const { method, path } = context.req;
  const operationId = "unlisted";
  const caller = platform.authenticate({ operationId, header: (word) => context.req.header(word) });
  platform.authorize?.({ operationId, path: {}, caller });
  const isForm = context.req.header("content-type")?.startsWith("multipart/form-data");
  const body = await readBody(context, isForm ? "form" : "json");
  if (body !== undefined && !isNode(body)) throw new Problem(400, "body must be object");
  return platform.unlisted?.(method, path.slice(`/${name}`.length), body);
}

function countParameters(path: string): number {
  return path.split("{").length - 1;
}

async function readCall(context: Context, operation: Operation, platform: Platform): Promise<Call> {
  const operationId = operation.id;
  const caller = platform.authenticate({ operationId, header: (name) => context.req.header(name) });
  const path = context.req.param() as Record<string, string>;
  // A copy: the check turns texts into the contract's types, and an id stays a text.
  refuseIf(operation.checkPath({ ...path }));
  platform.authorize?.({ operationId, path, caller });

  const query: Record<string, unknown> = context.req.query();
  refuseIf(operation.checkQuery(query));
  const sent = await readBody(context, operation.bodyType);
  const body = platform.complete ? platform.complete(operationId, sent) : sent;
  refuseIf(operation.checkBody(body));
  return { operationId, path, query, body, caller };
}

function refuseIf(wrong: string | undefined): void {
  if (wrong !== undefined) throw new Problem(400, wrong);
}

function checkAnswer(operation: Operation, { status, body }: Answer): void {
  const wrong = operation.checkAnswer(status, body);
  if (wrong !== undefined) throw new Error(`the sandbox broke the contract of ${operation.id}: ${wrong}`);
}
