import { createCivo } from "./civo/index.js";
import { createSandboxOf, type SandboxOf, type SandboxOptions } from "./create-sandbox-of.js";
import { createEntryGuard } from "./entryguard/index.js";
import type { AddressOf, ListeningOf } from "./listen.js";
import { createQovery } from "./qovery/index.js";
import { createTaikun } from "./taikun/index.js";

const platforms = {
  qovery: createQovery,
  entryguard: createEntryGuard,
  civo: createCivo,
  taikun: createTaikun,
};

/** The platforms that Belay knows. */
export type Sandbox = SandboxOf<typeof platforms>;
export type Address = AddressOf<Sandbox["platforms"]>;
export type Listening = ListeningOf<Sandbox["platforms"]>;

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
export function createSandbox(options: SandboxOptions): Sandbox {
  return createSandboxOf(platforms, options);
}
