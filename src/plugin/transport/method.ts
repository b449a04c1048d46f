import type { MessageType } from "../wire/message.js";

/** What a handler learns about its call besides the request. */
export interface CallContext {
  /** Aborted when Terraform asks the provider to stop, when the call is cancelled, and when the process leaves. */
  readonly signal: AbortSignal;
}

/** One RPC: a request, an answer. */
export interface UnaryMethod<Request = unknown, Response = unknown> {
  readonly request: MessageType<Request>;
  readonly response: MessageType<unknown, Response>;
  handle(request: Request, context: CallContext): Promise<Response> | Response;
}

/** Puts a handler together with its messages; the compiler holds it to their types. */
export function method<Request, RequestInput, Answer, AnswerInput>(
  request: MessageType<Request, RequestInput>,
  response: MessageType<Answer, AnswerInput>,
  handle: (request: Request, context: CallContext) => Promise<AnswerInput> | AnswerInput,
): UnaryMethod<Request, AnswerInput> {
  return { request, response, handle };
}
