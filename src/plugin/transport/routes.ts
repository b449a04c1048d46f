import type { ServerHttp2Stream } from "node:http2";
import {
  Empty,
  HealthCheckRequest,
  HealthCheckResponse,
  ServingStatus,
  StopProviderRequest,
  StopProviderResponse,
} from "../wire/messages.js";
import { holdOpen } from "./grpc.js";
import { method, type UnaryMethod } from "./method.js";
import type { RunningCalls } from "./running-calls.js";
import { answerUnary } from "./unary.js";

export type Route = (stream: ServerHttp2Stream) => void;

/** The answer to Shutdown gets this long to leave the process, which then goes without waiting for it. */
const LAST_ANSWER_LIMIT = 200;

/** By path, everything that a provider process answers: the provider's own methods, and what go-plugin asks of it. */
export function routes(
  methods: Readonly<Record<string, UnaryMethod>>,
  calls: RunningCalls,
  shutdown: () => void,
): ReadonlyMap<string, Route> {
  const unary = (answered: UnaryMethod) => (stream: ServerHttp2Stream) =>
    answerUnary(stream, answered, calls);
  const stop = method(StopProviderRequest, StopProviderResponse, () => {
    calls.cancelAll("Terraform asked the provider to stop");
    return {};
  });
  const check = method(HealthCheckRequest, HealthCheckResponse, () => ({ status: ServingStatus.SERVING }));
  const empty = method(Empty, Empty, () => ({}));
  const leave = (stream: ServerHttp2Stream) => {
    // When the stream is closed its answer is with the operating system, a turn of the event loop later at most.
    stream.once("close", () => setImmediate(shutdown));
    setTimeout(shutdown, LAST_ANSWER_LIMIT).unref();
    answerUnary(stream, empty, calls);
  };
  return new Map<string, Route>([
    ...Object.entries(methods).map(([name, own]): [string, Route] => [
      `/tfplugin6.Provider/${name}`,
      unary(own),
    ]),
    ["/tfplugin6.Provider/StopProvider", unary(stop)],
    ["/plugin.GRPCController/Shutdown", leave],
    // Nothing comes on these two. They have to stay open: Terraform reads the end of one as a failure, and an open
    // stream keeps its connection from going idle during a long apply.
    ["/plugin.GRPCStdio/StreamStdio", holdOpen],
    ["/plugin.GRPCBroker/StartStream", holdOpen],
    ["/grpc.health.v1.Health/Check", unary(check)],
  ]);
}
