import * as z from "zod";
import type { Credentials } from "../credentials.js";
import type { Platform } from "../platform.js";
import { Problem } from "../problem.js";
import { readControl } from "../read-control.js";
import type { Tenants } from "../tenants.js";
import { showCredential } from "./credential-operations.js";
import { knownKinds } from "./credential-variants.js";

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
const plantRequest = z.looseObject({
  organization_id: z.string(),
  object_type: z.string(),
  name: z.string(),
});

/**
 * What a test may tell Qovery:
 *
 * - `POST /_test/behaviour`: what a {@link Behaviour} names; what is left out stays as it is.
 * - `POST /_test/organizations`: a further organization, `{ organization_id, token, viewer_token }`.
 * - `POST /_test/credentials`: plants a credential of a kind that the contract does not know, in the organization
 *   `organization_id`, with `object_type`, `name` and whatever else it is to show; the answer is the credential. The first
 *   word of the object type says among whose credentials it is found: `AWS_SSO` among those of AWS.
 */
export function testControls(
  tenants: Tenants<"admin" | "viewer">,
  credentials: Credentials,
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
    credentials: (body) => {
      const { organization_id, object_type: kind, name, ...visible } = readControl(plantRequest, body);
      if (!tenants.describe(organization_id))
        throw new Problem(404, `no organization has the id ${organization_id}`);
      if (knownKinds.has(kind))
        throw new Problem(
          400,
          `object_type ${kind} is in the contract: create the credential through the API`,
        );
      const planted = credentials.add(organization_id, { kind, name, visible, secrets: {} });
      return { status: 201, body: showCredential(planted) };
    },
  };
}
