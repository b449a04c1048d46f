/** An organization of its own at the EntryGuard of a running sandbox. */
import {
  createEntryGuardClient,
  type EntryGuardClient,
  heldCredentials,
  type Resource,
} from "../../../src/sdk/entryguard/index.js";
import { Controls } from "./controls.js";

/** What the sandbox says of an organization. */
export interface EntryGuardAccess {
  readonly organization: string;
  readonly email: string;
  readonly password: string;
  readonly token: string;
  readonly member_email: string;
  readonly member_password: string;
  readonly member_token: string;
}

/** What is not known of the real one: the sandbox's Behaviour. */
export interface EntryGuardBehaviour {
  readonly delete?: "refuse" | "cascade" | "active";
  readonly verify_seconds?: number;
  readonly bad_keys?: readonly string[];
  readonly stuck?: readonly string[];
  readonly token_seconds?: number;
  readonly mfa_codes?: "reusable" | "once";
}

/** A user whom the sandbox has made. */
export interface EntryGuardUser {
  readonly email: string;
  readonly password: string;
  readonly totp_secret?: string;
  readonly recovery_code?: string;
}

export class EntryGuardWorld extends Controls {
  /** Of the administrator. */
  readonly client: EntryGuardClient;

  constructor(
    readonly endpoint: string,
    readonly access: EntryGuardAccess,
    controls: string,
  ) {
    super(controls);
    this.client = createEntryGuardClient({ endpoint, token: access.token });
  }

  /** By which Terraform's provider gets in: a login of the administrator. */
  get variables(): Readonly<Record<string, string>> {
    return this.variablesOf(this.access);
  }

  variablesOf(
    { email, password }: Pick<EntryGuardUser, "email" | "password">,
    endpoint = this.endpoint,
  ): Readonly<Record<string, string>> {
    return {
      BELAY_ENTRYGUARD_ENDPOINT: endpoint,
      BELAY_ENTRYGUARD_ORGANIZATION: this.access.organization,
      BELAY_ENTRYGUARD_EMAIL: email,
      BELAY_ENTRYGUARD_PASSWORD: password,
    };
  }

  /** The same through another door. */
  at(endpoint: string): { readonly variables: Readonly<Record<string, string>> } {
    return { variables: this.variablesOf(this.access, endpoint) };
  }

  /** Names of credentials, each with the sorted names of its resources; a second one of a name is `a#2`. */
  async associations(): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    for (const { name, dependents } of (await heldCredentials(this.client)).entries) {
      let key = name;
      for (let n = 2; key in found; n++) key = `${name}#${n}`;
      found[key] = dependents.map((one) => one.name).sort();
    }
    return found;
  }

  /** The id of the credential of this name, the last one that was made. */
  async credentialId(name: string): Promise<string> {
    const found = (await this.client.listCredentials()).filter((one) => one.name === name).at(-1);
    if (!found) throw new Error(`the sandbox has no credential ${name}`);
    return found.id;
  }

  /** Makes a resource behind Terraform's back; its id. */
  async resource(name: string, credentialId: string | null, more: object = {}): Promise<string> {
    const body = { credential_id: credentialId, name, ...more };
    return (await this.plant<Resource>("resources", body)).id;
  }

  /** Moves a resource to another credential, behind Terraform's back. */
  async link(resourceId: string, credentialId: string): Promise<void> {
    await this.client.updateResource({ resourceId, body: { credentialId } });
  }

  /** Lets somebody in at resources. */
  async session(resource_ids: readonly string[], more: object = {}): Promise<void> {
    await this.plant("sessions", { resource_ids, ...more });
  }

  async rule(resource_ids: readonly string[]): Promise<void> {
    await this.plant("static_ip_rules", { resource_ids });
  }

  user(more: object = {}): Promise<EntryGuardUser> {
    return this.plant("users", more);
  }

  async behaviour(behaviour: EntryGuardBehaviour): Promise<void> {
    await this.control("POST", "entryguard_behaviour", behaviour);
  }

  /** Something that only a test can make. */
  plant<T>(what: string, body: object): Promise<T> {
    return this.control("POST", `entryguard_${what}`, { organization: this.access.organization, ...body });
  }
}
