/** What the fixture answers; loaded as a provider is, after the handshake. */
import { appendFileSync } from "node:fs";
import { method } from "../../../src/plugin/transport/method.js";

export { openDoor } from "../../../src/plugin/transport/open-door.js";

import {
  GetProviderSchemaRequest,
  GetProviderSchemaResponse,
  PlanResourceChangeRequest,
  PlanResourceChangeResponse,
  ReadResourceRequest,
  ReadResourceResponse,
} from "../../../src/plugin/wire/index.js";

const note = (text: string) => appendFileSync(process.env.FIXTURE_NOTES ?? "/dev/null", `${text}\n`);

export const methods = {
  GetProviderSchema: method(GetProviderSchemaRequest, GetProviderSchemaResponse, () => ({
    provider: { block: {} },
    resource_schemas: {
      fixture_echo: {
        block: {
          attributes: [{ name: "value", type: Buffer.from('"string"'), required: true }],
        },
      },
    },
    server_capabilities: { plan_destroy: true, get_provider_schema_optional: true },
  })),
  ReadResource: method(ReadResourceRequest, ReadResourceResponse, (request) => ({
    new_state: request.current_state,
  })),
  PlanResourceChange: method(
    PlanResourceChangeRequest,
    PlanResourceChangeResponse,
    async (request, { signal }) => {
      switch (request.type_name) {
        case "throws":
          throw new Error("50% of ünits\nfailed");
        case "prints":
          console.log("this must not reach stdout");
          return {};
        case "defect":
          setTimeout(() => {
            throw new Error("a defect");
          });
          return {};
        case "rejects":
          void Promise.reject(new Error("a forgotten promise"));
          return {};
        case "waits":
          note("waiting");
          await new Promise((resolve) => signal.addEventListener("abort", resolve));
          note(`stopped: ${signal.reason.message}`);
          return { planned_private: Buffer.from(signal.reason.message) };
        default:
          return { planned_state: request.proposed_new_state };
      }
    },
  ),
};
