/** An account of its own at the Civo of a running sandbox, and pieces of configuration. */
import {
  allCredentials,
  allObjectStores,
  type CivoClient,
  createCivoClient,
  heldCredentials,
  type KeyPair,
  type ObjectStore,
  type ObjectStoreCredential,
  revealSecret,
} from "../../../src/sdk/civo/index.js";
import { Controls } from "./controls.js";
import { type Access, Workspace } from "./workspace.js";

type Environment = Readonly<Record<string, string>>;

/** Where nothing is slow and names are unique. A test that changes it puts it back. */
const USUAL = {
  in_use_status: 409,
  in_use_code: "objectstore_credential_in_use",
  errors: "json",
  null_key: "regenerate",
  names: "unique",
  max_per_page: 100,
  ready_seconds: 0,
  update_seconds: 0,
  delete_seconds: 0,
  credential_word: "pending",
  store_word: "creating",
  credential_outcome: "ready",
  store_outcome: "ready",
  resize_to_zero: "done",
} as const;

export class CivoWorld extends Controls {
  readonly client: CivoClient;

  constructor(
    readonly endpoint: string,
    readonly accountId: string,
    readonly token: string,
    controls: string,
  ) {
    super(controls);
    this.client = createCivoClient({ endpoint, token });
  }

  get variables(): Environment {
    return this.at(this.endpoint).variables;
  }

  /** The same through another door. */
  at(endpoint: string): Access {
    return { variables: { CIVO_API_URL: endpoint, CIVO_TOKEN: this.token, CIVO_REGION: "LON1" } };
  }

  workspace(environment: Environment = {}): Workspace {
    return new Workspace(this, environment);
  }

  credentials(region = "LON1"): Promise<ObjectStoreCredential[]> {
    return allCredentials(this.client, { region });
  }

  stores(region = "LON1"): Promise<ObjectStore[]> {
    return allObjectStores(this.client, { region });
  }

  async credential(name: string, region = "LON1"): Promise<ObjectStoreCredential> {
    const found = (await this.credentials(region)).filter((one) => one.name === name);
    if (found.length !== 1) throw new Error(`${region} has ${found.length} credentials ${name}`);
    return found[0] as ObjectStoreCredential;
  }

  async pair(name: string, region = "LON1"): Promise<KeyPair> {
    return revealSecret(this.client, { region, credentialId: (await this.credential(name, region)).id });
  }

  /** Names of credentials, each with the sorted names of its stores. */
  async associations(region = "LON1"): Promise<Record<string, string[]>> {
    const { entries } = await heldCredentials(this.client, { region });
    return Object.fromEntries(
      entries.map(({ name, dependents }) => [name, dependents.map((one) => one.name).sort()]),
    );
  }

  /** A credential and, where `stores` names some, its stores, made behind Terraform's back. */
  async plant(
    name: string,
    { region = "LON1", stores = [] as string[], pair = null as KeyPair | null } = {},
  ) {
    const { access_key_id = null, secret_access_key = null } = pair ?? {};
    const body = { name, access_key_id, secret_access_key_id: secret_access_key, region };
    const made = await this.client.createObjectStoreCredential({ region, body });
    for (const store of stores) await this.plantStore(store, made.access_key_id, region);
    return made;
  }

  plantStore(name: string, access_key_id: string, region = "LON1"): Promise<ObjectStore> {
    const body = { name, access_key_id, max_size_gb: 500, region };
    return this.client.createObjectStore({ region, body });
  }

  /** A store that says this of its owner, whoever that may be. */
  async plantStray(name: string, owner_info: Environment, region = "LON1"): Promise<void> {
    await this.control("POST", "civo_stores", { account_id: this.accountId, region, name, owner_info });
  }

  async behaviour(behaviour: Readonly<Record<string, string | number>>): Promise<void> {
    await this.control("POST", "civo_behaviour", behaviour);
  }

  usual(): Promise<void> {
    return this.behaviour(USUAL);
  }

  /** The requests in words, the ids left out: `GET /objectstores 200`. */
  async asked(): Promise<string[]> {
    return (await this.requests()).map(
      ({ method, path, status }) =>
        `${method} ${path.replace(/^.*\/v2/, "").replace(/[0-9a-f]{8}-[-0-9a-f]{27}/, "*")} ${status}`,
    );
  }
}

/** The provider block, with or without a plan guard session. */
export const civoProvider = (session = false, body = "") =>
  session
    ? `
provider "belay" {
  civo  = { ${body} }
  guard = { session = ephemeral.belay_plan_guard.this.session }
}

provider "belay" {
  alias = "guard"
}

ephemeral "belay_plan_guard" "this" {
  provider = belay.guard
}
`
    : `provider "belay" {\n  civo = { ${body} }\n}\n`;

/** A credential whose pair Civo makes; `body` adds arguments and lifecycle. */
export const civoCredential = (name: string, body = "") => `
resource "belay_civo_object_store_credential" "${name}" {
  name = "${name}"
  ${body}
}
`;

/** `key`: an expression, such as `keyOf("a")`, or a quoted access key id. */
export const civoStore = (name: string, key: string, body = "") => `
resource "belay_civo_object_store" "${name}" {
  name          = "${name}"
  access_key_id = ${key}
  ${body}
}
`;

export const keyOf = (name: string) => `belay_civo_object_store_credential.${name}.access_key_id`;

export const UNPROTECTED = "deletion_protection = false";
