import { Hono } from "hono";
import { readContract } from "./contract.js";
import { mountPlatform } from "./mount-platform.js";
import { openStore } from "./open-store.js";
import { Problem } from "./problem.js";
import { type Behaviour, createQovery, qoverySchema } from "./qovery/index.js";
import { tenantSchema } from "./tenants.js";
import { createTestControls } from "./test-controls.js";

export interface SandboxOptions {
  /** The contract of a platform, as YAML. */
  contract: (platform: string) => string;
  /** A file, made if it is not there, or ":memory:". */
  db: string;
  /** The key of the vault: 32 bytes as 64 hex digits or in base64. When absent, the one in the file `<db>.key`. */
  key?: string | undefined;
  /** Adds the routes under `/_test`, and holds every answer to the contract. */
  testControls?: boolean | undefined;
}

/** What a client needs in order to use a platform; `path` is where it lives on the sandbox. */
export interface PlatformAccess {
  path: string;
  organization_id: string;
  token: string;
  viewer_token: string;
}

export interface Sandbox {
  app: Hono;
  platforms: { qovery: PlatformAccess };
  /** Writes what is pending into the database file and lets go of it. */
  close(): void;
}

/**
 * A local stand-in for the platforms: an app that answers their contracts. Throws a SandboxError when the database or
 * its key cannot be used.
 *
 * @example
 * const contract = (platform) => readFileSync(`openapi/${platform}.yaml`, "utf8");
 * const sandbox = createSandbox({ contract, db: ":memory:" });
 * const { path, token } = sandbox.platforms.qovery;
 * await sandbox.app.request(`${path}/organization`, { headers: { authorization: `Token ${token}` } });
 * sandbox.close();
 */
export function createSandbox({ contract, db, key, testControls = false }: SandboxOptions): Sandbox {
  const operations = readContract(contract("qovery"));
  const store = openStore(db, key, tenantSchema + qoverySchema);
  const behaviour: Behaviour = { detach: "works" };
  const qovery = createQovery(store, behaviour);
  const first = qovery.tenants.first();

  const app = new Hono();
  if (testControls) {
    const controls = createTestControls(qovery.tenants, behaviour);
    app.route("/_test", controls.routes);
    app.use("/qovery/*", controls.log.record, controls.faults.inject);
  }
  mountPlatform(app, qovery, operations, store.database, testControls);

  app.notFound((context) => {
    const { body } = new Problem(404, `the sandbox has no ${context.req.method} ${context.req.path}`);
    return context.json(body, 404);
  });
  app.onError((error, context) => {
    if (error instanceof Problem) return context.json(error.body, error.status as 400);
    console.error(error);
    return context.json(new Problem(500, error.message).body, 500);
  });

  return {
    app,
    platforms: {
      qovery: {
        path: "/qovery",
        organization_id: first.id,
        token: first.token,
        viewer_token: first.viewerToken,
      },
    },
    close: () => store.database.close(),
  };
}
