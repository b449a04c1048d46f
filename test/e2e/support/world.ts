/** A sandbox on a free port, and what a test needs to look at and to disturb there. */

import { readFileSync } from "node:fs";
import { type Address, createSandbox, listen } from "../../../src/sandbox/index.js";
import { createQoveryClient, type QoveryClient } from "../../../src/sdk/index.js";
import { CivoWorld } from "./civo-world.js";
import { Controls } from "./controls.js";
import { EntryGuardWorld } from "./entryguard-world.js";
import { TaikunWorld } from "./taikun-world.js";

export type { LoggedRequest } from "./controls.js";

export interface QoveryAccess {
  readonly endpoint: string;
  readonly organizationId: string;
  readonly token: string;
  readonly viewerToken: string;
}

/** An organization of its own at the Qovery of a running sandbox. */
export class World extends Controls implements QoveryAccess {
  readonly client: QoveryClient;

  constructor(
    readonly endpoint: string,
    readonly organizationId: string,
    readonly token: string,
    readonly viewerToken: string,
    controls: string,
  ) {
    super(controls);
    this.client = createQoveryClient({ endpoint, token });
  }

  /** Creates a cluster and returns its id. */
  async cluster(name: string, credentialId?: string): Promise<string> {
    const { organizationId } = this;
    const cluster = await this.client.createCluster({
      organizationId,
      body: { name, region: "eu-west-3", cloud_provider: "AWS" } as never,
    });
    if (credentialId) await this.link(cluster.id, credentialId);
    return cluster.id;
  }

  async clusters<const N extends string>(...names: N[]): Promise<Record<N, string>> {
    const entries: [string, string][] = [];
    for (const name of names) entries.push([name, await this.cluster(name)]);
    return Object.fromEntries(entries) as Record<N, string>;
  }

  /** Puts a cluster on a credential, behind Terraform's back. */
  async link(clusterId: string, credentialId: string): Promise<void> {
    const { organizationId } = this;
    const body = { cloud_provider: "AWS", region: "eu-west-3", credentials: { id: credentialId } } as const;
    await this.client.specifyClusterCloudProviderInfo({ organizationId, clusterId, body });
  }

  /** Names of credentials, each with the sorted names of its clusters. */
  async associations(): Promise<Record<string, string[]>> {
    const list = await this.client.listOrganizationCredentials({ organizationId: this.organizationId });
    return Object.fromEntries(
      list.map(({ credential, clusters }) => [credential.name, clusters.map(({ name }) => name).sort()]),
    );
  }

  /** Plants a credential of a kind that the contract does not know. */
  async plant(credential: Readonly<Record<string, unknown>>): Promise<void> {
    await this.control("POST", "credentials", { organization_id: this.organizationId, ...credential });
  }

  async behaviour(behaviour: { readonly detach: "works" | "ignored" }): Promise<void> {
    await this.control("POST", "behaviour", behaviour);
  }
}

export interface Universe {
  readonly platforms: Address["platforms"];
  /** A new organization at Qovery. Worlds of one universe share its request log, faults, clock and behaviour. */
  world(): Promise<World>;
  /** A new organization at EntryGuard. */
  entryguard(): Promise<EntryGuardWorld>;
  /** A new account at Civo, where nothing is slow. */
  civo(): Promise<CivoWorld>;
  /** A new account at Taikun, where nothing is slow. */
  taikun(): Promise<TaikunWorld>;
  close(): Promise<void>;
}

export const contract = (platform: string) => readFileSync(`openapi/${platform}.yaml`, "utf8");

/** A sandbox in this process, in memory. */
export async function universe(): Promise<Universe> {
  const sandbox = createSandbox({ contract, db: ":memory:", testControls: true });
  const server = await listen(sandbox, { port: 0, host: "127.0.0.1" });
  const { endpoint, platforms } = server.address;
  const controls = new Controls(`${endpoint}/_test`);
  return {
    platforms,
    async world() {
      const {
        organization_id = "",
        token = "",
        viewer_token = "",
      } = await controls.control<Record<string, string>>("POST", "organizations");
      return new World(platforms.qovery.endpoint, organization_id, token, viewer_token, controls.url);
    },
    async entryguard() {
      const access = await controls.control("POST", "entryguard_organizations");
      return new EntryGuardWorld(platforms.entryguard.endpoint, access as never, controls.url);
    },
    async civo() {
      const { account_id = "", token = "" } = await controls.control<Record<string, string>>(
        "POST",
        "civo_accounts",
      );
      const world = new CivoWorld(platforms.civo.endpoint, account_id, token, controls.url);
      await world.usual();
      return world;
    },
    async taikun() {
      const access = await controls.control("POST", "taikun_accounts");
      const world = new TaikunWorld(platforms.taikun.endpoint, access as never, controls.url);
      await world.usual();
      return world;
    },
    async close() {
      await server.close();
      sandbox.close();
    },
  };
}
