import * as z from "zod";
import type { Platform } from "../platform.js";
import { Problem } from "../problem.js";
import { readControl } from "../read-control.js";
import type { Tenants } from "../tenants.js";
import { behaviourRequest } from "./behaviour.js";
import type { CredentialStore } from "./credential-store.js";
import type { Ground } from "./ground.js";
import type { ObjectStores } from "./object-stores.js";

const accountRequest = z.strictObject({ name: z.string().default("another account") });
const storeRequest = z.strictObject({
  account_id: z.string(),
  region: z.string(),
  name: z.string(),
  owner_info: z.record(z.string(), z.string()).default({}),
});
const suspendRequest = z.strictObject({
  account_id: z.string(),
  region: z.string(),
  id: z.string(),
  suspended: z.boolean(),
});

/**
 * What a test may tell Civo:
 *
 * - `POST /_test/civo_behaviour`: what `Behaviour` names; what is left out stays as it is.
 * - `POST /_test/civo_accounts`: a further account, `{ account_id, token }`.
 * - `POST /_test/civo_stores`: plants a store that says `owner_info` of its owner, whoever that may be; `{ id }`. It blocks no
 *   deletion.
 * - `POST /_test/civo_suspend`: suspends the credential `id`, or lets it be used again, which the API cannot.
 */
export function testControls(
  tenants: Tenants<"key">,
  credentials: CredentialStore,
  stores: ObjectStores,
  { behaviour, now }: Ground,
): Platform["controls"] {
  return {
    civo_behaviour: (body) => {
      Object.assign(behaviour, readControl(behaviourRequest, body));
      return { status: 204 };
    },
    civo_accounts: (body) => {
      const { id, tokens } = tenants.add(readControl(accountRequest, body).name);
      return { status: 201, body: { account_id: id, token: tokens.key } };
    },
    civo_stores: (body) => {
      const { account_id: accountId, region, name, owner_info } = readControl(storeRequest, body);
      if (!tenants.describe(accountId)) throw new Problem(404, `no account has the id ${accountId}`);
      const { id } = stores.add({
        accountId,
        region,
        name,
        maxSize: 500,
        ownerId: null,
        ownerGoesToo: false,
        plantedOwner: owner_info,
        settlesAt: now(),
        outcome: "ready",
      });
      return { status: 201, body: { id } };
    },
    civo_suspend: (body) => {
      const { account_id, region, id, suspended } = readControl(suspendRequest, body);
      const credential = credentials.find(account_id, region, id);
      if (!credential) throw new Problem(404, `${region} has no object store credential ${id}`);
      credentials.save(account_id, { ...credential, suspended });
      return { status: 204 };
    },
  };
}
