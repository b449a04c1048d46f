import type { House } from "../house.js";
import type { Platform } from "../platform.js";
import { openTenants } from "../tenants.js";
import { authenticate } from "./authenticate.js";
import { usualBehaviour } from "./behaviour.js";
import { testControls } from "./controls.js";
import { credentialOperations } from "./credential-operations.js";
import { openCredentialStore } from "./credential-store.js";
import type { Ground } from "./ground.js";
import { openObjectStores } from "./object-stores.js";
import { regions } from "./regions.js";
import { storeOperations } from "./store-operations.js";

/** What a client needs in order to use Civo. */
export interface CivoAccess {
  account_id: string;
  token: string;
  /** The default one, and all that there are. One has no object stores. */
  region: string;
  regions: string[];
}

/** What a refusal is called that has no word of its own. */
const wordOf: Record<number, string> = {
  400: "parameter_invalid",
  404: "not_found",
  405: "method_not_allowed",
  413: "body_too_long",
  415: "body_packed",
};

/** Civo, as far as its contract goes. A tenant is an account. */
export function createCivo(house: House): Platform<CivoAccess> {
  const tenants = openTenants(house, ["key"]);
  const credentials = openCredentialStore(house);
  const stores = openObjectStores(house);
  const ground: Ground = { behaviour: usualBehaviour(), now: () => house.clock.now().getTime() };

  return {
    access: () => {
      const { id, tokens } = tenants.first();
      const codes = regions.map(({ code }) => code);
      return { account_id: id, token: tokens.key, region: "LON1", regions: codes };
    },
    authenticate: ({ header }) => authenticate(tenants, header("authorization")),
    // The official client breaks when `reason` or `details` is no text.
    errorBody: ({ status, message, code }) =>
      ground.behaviour.errors === "text"
        ? message
        : { code: code ?? wordOf[status] ?? "internal_server_error", reason: message },
    operations: {
      listRegions: () => ({ status: 200, body: regions }),
      ...credentialOperations(credentials, stores, ground),
      ...storeOperations(credentials, stores, ground),
    },
    controls: testControls(tenants, credentials, stores, ground),
  };
}
