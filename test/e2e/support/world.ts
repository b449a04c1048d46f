/** A sandbox on a free port, and what a test needs to look at and to disturb there. */

import { readFileSync } from "node:fs";
import { createSandbox, listen } from "../../../src/sandbox/index.js";
import { createQoveryClient, type QoveryClient } from "../../../src/sdk/index.js";

export interface QoveryAccess {
  readonly endpoint: string;
  readonly organizationId: string;
  readonly token: string;
  readonly viewerToken: string;
}

export interface LoggedRequest {
  readonly method: string;
  readonly path: string;
  readonly status: number | null;
}

/** An organization of its own in a running sandbox. */
export class World implements QoveryAccess {
  readonly client: QoveryClient;

  constructor(
    readonly endpoint: string,
    readonly organizationId: string,
    readonly token: string,
    readonly viewerToken: string,
    private readonly controls: string,
  ) {
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

  /** The requests since the last time that this was asked, those of the test's own client left out by clearing first. */
  async requests(): Promise<LoggedRequest[]> {
    const requests = await this.logged();
    await fetch(`${this.controls}/requests`, { method: "DELETE" });
    return requests;
  }

  /** The requests since they were last taken; leaves them, so that none that comes meanwhile is lost. */
  async logged(): Promise<LoggedRequest[]> {
    const answer = await fetch(`${this.controls}/requests`);
    return ((await answer.json()) as { requests: LoggedRequest[] }).requests;
  }

  fault(fault: Readonly<Record<string, unknown>>): Promise<void> {
    return this.control("POST", "faults", fault);
  }

  noFaults(): Promise<void> {
    return this.control("DELETE", "faults");
  }

  /** Plants a credential of a kind that the contract does not know. */
  plant(credential: Readonly<Record<string, unknown>>): Promise<void> {
    return this.control("POST", "credentials", { organization_id: this.organizationId, ...credential });
  }

  behaviour(behaviour: { readonly detach: "works" | "ignored" }): Promise<void> {
    return this.control("POST", "behaviour", behaviour);
  }

  private async control(method: string, what: string, body?: unknown): Promise<void> {
    const answer = await fetch(`${this.controls}/${what}`, {
      method,
      body: body ? JSON.stringify(body) : null,
    });
    if (!answer.ok) throw new Error(`${method} ${what}: ${await answer.text()}`);
  }
}

export interface Universe {
  /** A new organization. Worlds of one universe share its request log, faults and behaviour. */
  world(): Promise<World>;
  close(): Promise<void>;
}

export const contract = (platform: string) => readFileSync(`openapi/${platform}.yaml`, "utf8");

/** A sandbox in this process, in memory. */
export async function universe(): Promise<Universe> {
  const sandbox = createSandbox({ contract, db: ":memory:", testControls: true });
  const server = await listen(sandbox, { port: 0, host: "127.0.0.1" });
  const { endpoint, platforms } = server.address;
  return {
    async world() {
      const made = await fetch(`${endpoint}/_test/organizations`, { method: "POST" });
      const { organization_id, token, viewer_token } = (await made.json()) as Record<string, string>;
      return new World(
        platforms.qovery.endpoint,
        organization_id ?? "",
        token ?? "",
        viewer_token ?? "",
        `${endpoint}/_test`,
      );
    },
    async close() {
      await server.close();
      sandbox.close();
    },
  };
}
