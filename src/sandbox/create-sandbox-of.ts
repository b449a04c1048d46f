import { Hono } from "hono";
import { getPath } from "hono/utils/url";
import { admitToControls } from "./admit-to-controls.js";
import { createClock } from "./clock.js";
import { readContract } from "./contract.js";
import { credentialSchema } from "./credentials.js";
import { defectOf } from "./defect.js";
import { type Ids, uuids } from "./ids.js";
import { mountPlatform } from "./mount-platform.js";
import { openStore } from "./open-store.js";
import type { MakePlatform } from "./platform.js";
import { Problem } from "./problem.js";
import { SandboxError } from "./sandbox-error.js";
import { send } from "./send.js";
import { tenantSchema } from "./tenants.js";
import { createTestControls } from "./test-controls.js";

export interface SandboxOptions {
  /** The contract of a platform, as YAML. */
  contract: (platform: string) => string;
  /** A file, made if it is not there, or ":memory:". */
  db: string;
  /** The key of the vault: 32 bytes as 64 hex digits or in base64. When absent, the one in the file `<db>.key`. */
  key?: string | undefined;
  /** Where the ids of new credentials and of what uses them come from: for tests whose platforms have ids in common. */
  ids?: Ids | undefined;
  /** Adds the routes under `/_test`, and holds every answer to the contract. */
  testControls?: boolean | undefined;
  /** What these routes ask for as a Bearer token. Nothing when absent. */
  testSecret?: string | undefined;
}

/** Platforms by name. */
type Makers = Record<string, MakePlatform>;

/** What a client needs in order to use each platform; `path` is where it lives on the sandbox. */
type AccessTo<Of extends Makers> = {
  [Name in keyof Of]: { path: string } & ReturnType<ReturnType<Of[Name]>["access"]>;
};

export interface SandboxOf<Of extends Makers> {
  app: Hono;
  platforms: AccessTo<Of>;
  /** Writes what is pending into the database file and lets go of it. */
  close(): void;
}

/** A sandbox with just these platforms. */
export function createSandboxOf<Of extends Makers>(
  makers: Of,
  { contract, db, key, ids = uuids, testControls = false, testSecret }: SandboxOptions,
): SandboxOf<Of> {
  if (testSecret === "")
    throw new SandboxError("BELAY_SANDBOX_TEST_SECRET is empty: give it a value, or unset it");
  const contracts = Object.keys(makers).map((name) => readContract(contract(name)));
  const store = openStore(db, key, tenantSchema + credentialSchema);
  const clock = createClock();
  const platforms = store.database.transaction("write", () =>
    Object.entries(makers).map(([name, make]) => {
      const platform = make({ ...store, clock, platform: name, newId: (of) => ids(name, of) });
      return { name, platform, access: { path: `/${name}`, ...platform.access() } };
    }),
  );

  const atHome = (path: string): string => {
    const owner = platforms.find(({ platform }) => platform.ownPaths?.some((own) => path.startsWith(own)));
    return owner ? `/${owner.name}${path}` : path;
  };
  const app = new Hono({ getPath: (request) => atHome(getPath(request)) });
  app.notFound((context) => {
    throw new Problem(404, `the sandbox has no ${context.req.method} ${context.req.path}`);
  });
  app.onError((error, context) => {
    const { status, message } = error instanceof Problem ? error : defectOf(error, context);
    return send(context, { status, body: { status, detail: message } });
  });

  const controls = testControls
    ? createTestControls(
        store.database,
        clock,
        platforms.map(({ platform }) => platform.controls),
      )
    : undefined;
  if (controls) {
    app.use("/_test/*", admitToControls(testSecret));
    app.route("/_test", controls.routes);
  }
  for (const [index, { name, platform }] of platforms.entries()) {
    if (controls) app.use(`/${name}/*`, controls.log.record, controls.faults.inject);
    app.route(
      `/${name}`,
      mountPlatform(name, platform, contracts[index] ?? [], store.database, testControls),
    );
  }

  return {
    app,
    platforms: Object.fromEntries(platforms.map(({ name, access }) => [name, access])) as AccessTo<Of>,
    close: () => store.database.close(),
  };
}
