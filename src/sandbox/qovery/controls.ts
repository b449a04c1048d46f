import * as z from "zod";
import type { Platform } from "../platform.js";
import { readControl } from "../read-control.js";
import type { Tenants } from "../tenants.js";

/** What is not known of real Qovery, or differs there from time to time: a test may try each. */
export interface Behaviour {
  /** What a cloudProviderInfo that names no credential does. */
  detach: "works" | "ignored";
  /** How long a deployment takes, by the sandbox's clock. */
  deploy_seconds: number;
}

const behaviourRequest = z.strictObject({
  detach: z.enum(["works", "ignored"]).exactOptional(),
  deploy_seconds: z.number().min(0).exactOptional(),
});
const organizationRequest = z.strictObject({ name: z.string().default("another organization") });

/**
 * What a test may tell Qovery:
 *
 * - `POST /_test/behaviour`: what a {@link Behaviour} names; what is left out stays as it is.
 * - `POST /_test/organizations`: a further organization, `{ organization_id, token, viewer_token }`.
 */
export function testControls(
  tenants: Tenants<"admin" | "viewer">,
  behaviour: Behaviour,
): Platform["controls"] {
  return {
    behaviour: (body) => {
      Object.assign(behaviour, readControl(behaviourRequest, body));
      return { status: 204 };
    },
    organizations: (body) => {
      const { id, tokens } = tenants.add(readControl(organizationRequest, body).name);
      return {
        status: 201,
        body: { organization_id: id, token: tokens.admin, viewer_token: tokens.viewer },
      };
    },
  };
}
