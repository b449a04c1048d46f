import { expect, test } from "@jest/globals";
import { schema } from "../../../src/plugin/index.js";
import { callFunction } from "../../../src/plugin/rpc/call-function.js";
import { Server } from "../../../src/plugin/server.js";
import { encodeMsgpack } from "../../../src/plugin/value/index.js";
import { CallFunctionRequest } from "../../../src/plugin/wire/index.js";

// OpenTofu sends null as an argument without any bytes, Terraform as one that says null.
test.each([
  ["in MessagePack", { msgpack: encodeMsgpack("string", null) }],
  ["in JSON", { json: new TextEncoder().encode("null") }],
  ["as nothing at all", {}],
])("an argument that is null %s", async (_, argument) => {
  const server = new Server<unknown>({
    name: "fixture",
    version: "1.0.0",
    schema: schema({ description: "-", attributes: {} }),
    configure: () => null,
    resources: {},
    dataSources: {},
    ephemeralResources: {},
    functions: {
      is_null: {
        summary: "-",
        description: "-",
        parameters: [{ name: "value", type: "string", description: "-", allowNull: true }],
        returns: "bool",
        call: ([value]) => value === null,
      },
    },
  });
  const request = CallFunctionRequest.decode(
    CallFunctionRequest.encode({ name: "is_null", arguments: [argument] }),
  );
  const answer: unknown = await callFunction(server).handle(request, {
    signal: new AbortController().signal,
  });
  expect(answer).toEqual({ result: { msgpack: encodeMsgpack("bool", true) } });
});
