import { expect, test } from "@jest/globals";
import { defineResource, schema, string } from "../../../src/plugin/index.js";
import { applyResourceChange } from "../../../src/plugin/rpc/apply-resource-change.js";
import { Server } from "../../../src/plugin/server.js";
import { ApplyResourceChangeRequest } from "../../../src/plugin/wire/index.js";

const thing = schema({
  description: "A thing.",
  attributes: { name: string({ required: true, description: "-" }) },
});

// Terraform keeps the state even if the provider does not: only the answer itself shows who did.
test("a deletion that fails answers with the state that was there", async () => {
  const server = new Server<unknown>({
    name: "fixture",
    version: "1.0.0",
    schema: schema({ description: "-", attributes: {} }),
    configure: () => null,
    resources: {
      fixture_thing: defineResource<unknown>()({
        schema: thing,
        read: ({ state }) => state,
        create: ({ plan }) => plan,
        update: ({ plan }) => plan,
        delete: () => {
          throw new Error("as ordered");
        },
      }),
    },
    dataSources: {},
    ephemeralResources: {},
    functions: {},
  });
  server.setConfigured(null);
  const prior = server.encode(thing.attributes, { name: "a" });
  const request = ApplyResourceChangeRequest.decode(
    ApplyResourceChangeRequest.encode({
      type_name: "fixture_thing",
      prior_state: prior,
      planned_state: server.encode(thing.attributes, null),
      config: server.encode(thing.attributes, null),
    }),
  );
  const answer = await applyResourceChange(server).handle(request, { signal: new AbortController().signal });
  expect(answer).toMatchObject({ new_state: prior, diagnostics: [{ severity: expect.anything() }] });
});
