/** The methods that both servers answer: as little as possible, so that what is measured is the transport. */

import { method } from "../../src/plugin/transport/method.js";
import * as wire from "../../src/plugin/wire/index.js";

export { openDoor } from "../../src/plugin/transport/open-door.js";

export const methods = {
  GetProviderSchema: method(wire.GetProviderSchemaRequest, wire.GetProviderSchemaResponse, () => ({
    provider: { block: {} },
  })),
  PlanResourceChange: method(wire.PlanResourceChangeRequest, wire.PlanResourceChangeResponse, (request) => ({
    planned_state: request.proposed_new_state,
  })),
  /** Not what this call is for: it tells the CPU time that the server used, in microseconds. */
  UpgradeResourceState: method(wire.UpgradeResourceStateRequest, wire.UpgradeResourceStateResponse, () => {
    const { user, system } = process.cpuUsage();
    return { upgraded_state: { json: Buffer.from(String(user + system)) } };
  }),
};
