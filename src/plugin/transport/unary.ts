import type { ServerHttp2Stream } from "node:http2";
import { type Failure, PREFIX_LENGTH, readMessage, Status, sendFailure, sendMessage } from "./grpc.js";
import type { UnaryMethod } from "./method.js";
import type { RunningCalls } from "./running-calls.js";

/**
 * Takes one call of a method from request to answer. Nothing is awaited that is there already: a handler that returns a
 * value is answered in the tick in which its request came. An exception is answered with INTERNAL and its message.
 */
export function answerUnary(stream: ServerHttp2Stream, method: UnaryMethod, calls: RunningCalls): void {
  readMessage(stream, (message) => {
    if (!(message instanceof Uint8Array)) return sendFailure(stream, message);
    const call = calls.start();
    const giveUp = () => call.cancel("Terraform gave the call up");
    stream.once("close", giveUp);
    const end = (answer: Uint8Array | Failure) => {
      stream.off("close", giveUp);
      calls.end(call);
      if (answer instanceof Uint8Array) sendMessage(stream, answer);
      else sendFailure(stream, answer);
    };
    const encode = (response: unknown) => method.response.encode(response, PREFIX_LENGTH);
    let answer: Uint8Array | Promise<Uint8Array>;
    try {
      const response = method.handle(method.request.decode(message), call);
      answer = response instanceof Promise ? response.then(encode) : encode(response);
    } catch (error) {
      return end(failureOf(error));
    }
    if (answer instanceof Promise) answer.then(end, (error) => end(failureOf(error)));
    else end(answer);
  });
}

const failureOf = (error: unknown): Failure => ({
  status: Status.INTERNAL,
  message: error instanceof Error ? error.message : String(error),
});
