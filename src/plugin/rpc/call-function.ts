import { FunctionArgumentError } from "../provider.js";
import type { Server } from "../server.js";
import { decodeJson, decodeMsgpack, encodeMsgpack } from "../value/index.js";
import { CallFunctionRequest, CallFunctionResponse } from "../wire/index.js";
import { rpc } from "./rpc.js";

/** Calls a provider function. Its errors are text with, where known, the index of the argument at fault. */
export const callFunction = rpc(
  CallFunctionRequest,
  CallFunctionResponse,
  async ({ provider, secrets }: Server, request, context) => {
    const definition = provider.functions[request.name];
    if (!definition) return { error: { text: `provider ${provider.name} has no function ${request.name}` } };
    try {
      const args = request.arguments.map((argument, index) => {
        const parameter = definition.parameters[index] ?? definition.variadic;
        if (!parameter)
          throw new FunctionArgumentError(index, `${request.name} takes no argument ${index + 1}`);
        if (argument.msgpack.length > 0) return decodeMsgpack(parameter.type, argument.msgpack);
        // OpenTofu sends nothing at all for null.
        return argument.json.length > 0 ? decodeJson(parameter.type, argument.json) : null;
      });
      return {
        result: { msgpack: encodeMsgpack(definition.returns, await definition.call(args, context.signal)) },
      };
    } catch (error) {
      const text = secrets.mask(error instanceof Error ? error.message : String(error));
      return {
        error: { text, ...(error instanceof FunctionArgumentError && { function_argument: error.argument }) },
      };
    }
  },
);
