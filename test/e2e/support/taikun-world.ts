/** An account of its own at the Taikun of a running sandbox. */
import {
  createTaikunClient,
  type Entry,
  heldCredentials,
  type TaikunClient,
} from "../../../src/sdk/taikun/index.js";
import { Controls } from "./controls.js";
import { type Access, Workspace } from "./workspace.js";

type Environment = Readonly<Record<string, string>>;
type Fields = Readonly<Record<string, unknown>>;

/** What the sandbox says of an account. */
export interface TaikunAccess {
  readonly account_name: string;
  readonly organization_id: number;
  readonly email: string;
  readonly password: string;
  readonly manager_email: string;
  readonly manager_password: string;
  readonly user_email: string;
  readonly user_password: string;
  readonly access_key: string;
  readonly secret_key: string;
}

/** What is not known of the real one: the sandbox's Behaviour. */
export type TaikunBehaviour = Readonly<Record<string, string | number | readonly string[]>>;

/** A test that changes it puts it back. */
const USUAL: TaikunBehaviour = {
  token_seconds: 1_800,
  refresh_seconds: 86_400,
  refresh: "works",
  two_factor: "none",
  robot_showback: "on",
  proxmox_role: "manager",
  tanzu_zededa: "on",
  audit: "object",
  filled_passwords: "on",
  hidden_after_create: 0,
  hidden_after_update: 0,
  stale_after_update: 0,
  max_limit: 1_000,
  lists: "right",
  empty_data: "array",
  names: "unique",
  null_secret: "keeps",
  in_use_status: 409,
  locked_status: 409,
  locked_delete: "refused",
  locked_update: "refused",
  default_delete: "done",
  errors: "problem",
  bad_keys: [],
  project_delete: 0,
  link_seconds: 0,
};

/** Where each id space is listed, and where one of it is made. Of the clouds, AWS stands for all. */
const SPACES = {
  cloud: { list: "/api/v1/cloudcredentials", create: "/api/v1/aws/create" },
  backup: { list: "/api/v1/s3credentials/list", create: "/api/v1/s3credentials" },
  billing: { list: "/api/v1/opscredentials/list", create: "/api/v1/opscredentials" },
  showback: {
    list: "/showback/v1/showbackcredentials",
    create: "/showback/v1/showbackcredentials/create",
  },
  ai: { list: "/api/v1/ai-credential/list", create: "/api/v1/ai-credential/create" },
} as const;

export type TaikunSpace = keyof typeof SPACES;

/** A creation that the contract takes. */
const creations: Record<TaikunSpace, (name: string) => Fields> = {
  cloud: (name) => ({
    name,
    awsRegion: "eu-west-1",
    awsAccessKeyId: `AKIA-${name}`,
    awsSecretAccessKey: `canary-${name}`,
  }),
  backup: (name) => ({
    s3Name: name,
    s3AccessKeyId: `AK-${name}`,
    s3SecretKey: `canary-${name}`,
    s3Endpoint: "https://s3.example.com",
    s3Region: "eu-west-1",
  }),
  billing: (name) => ({
    name,
    prometheusUsername: "belay",
    prometheusPassword: `canary-${name}`,
    prometheusUrl: "https://prometheus.example.com",
  }),
  showback: (name) => ({
    name,
    url: "https://prometheus.example.com",
    username: "belay",
    password: `canary-${name}`,
  }),
  ai: (name) => ({ name, apiKey: `canary-${name}` }),
};

const RULE = { metricName: "up", type: "Sum", price: 1, labels: [] };

export class TaikunWorld extends Controls {
  /** Of the robot, which is a Partner and needs no login. */
  readonly client: TaikunClient;

  constructor(
    readonly endpoint: string,
    readonly access: TaikunAccess,
    controls: string,
  ) {
    super(controls);
    const { access_key: accessKey, secret_key: secretKey } = access;
    this.client = createTaikunClient({ endpoint, accessKey, secretKey });
  }

  /** By which Terraform's provider gets in: a login of the Partner. */
  get variables(): Environment {
    return this.at(this.endpoint).variables;
  }

  /** The same through another door. */
  at(endpoint: string): Access {
    const { email, password, account_name } = this.access;
    return {
      variables: {
        BELAY_TAIKUN_ENDPOINT: endpoint,
        TAIKUN_EMAIL: email,
        TAIKUN_PASSWORD: password,
        TAIKUN_ACCOUNT_NAME: account_name,
      },
    };
  }

  /** Getting in with the keys of a robot instead. */
  get robot(): Environment {
    return {
      BELAY_TAIKUN_ENDPOINT: this.endpoint,
      TAIKUN_ACCESS_KEY: this.access.access_key,
      TAIKUN_SECRET_KEY: this.access.secret_key,
    };
  }

  workspace(environment: Environment = {}): Workspace {
    return new Workspace(this, environment);
  }

  /** Asks Taikun what the client has no method for, as the robot. Throws when it is refused. */
  async ask<T>(method: string, path: string, body?: unknown): Promise<T> {
    const { access_key, secret_key } = this.access;
    const keys = Buffer.from(`${access_key}:${secret_key}`).toString("base64");
    const answer = await fetch(this.endpoint + path, {
      method,
      headers: { authorization: `Basic ${keys}`, "content-type": "application/json" },
      body: body === undefined ? null : JSON.stringify(body),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path} ${answer.status}: ${text}`);
    return (text === "" ? undefined : JSON.parse(text)) as T;
  }

  credentials(space: TaikunSpace): Promise<Entry[]> {
    return heldCredentials(this.client, { space: `taikun/${space}` });
  }

  async credential(space: TaikunSpace, name: string): Promise<Entry> {
    const found = (await this.credentials(space)).filter((one) => one.name === name);
    if (found.length !== 1) throw new Error(`${space} has ${found.length} credentials ${name}`);
    return found[0] as Entry;
  }

  /** Names of credentials, each with the sorted names of what uses it; a second one of a name is `a#2`. */
  async associations(space: TaikunSpace): Promise<Record<string, string[]>> {
    const found: Record<string, string[]> = {};
    for (const { name, dependents } of await this.credentials(space)) {
      let key = name;
      for (let n = 2; key in found; n++) key = `${name}#${n}`;
      found[key] = dependents.map((one) => one.name).sort();
    }
    return found;
  }

  /** Makes a credential behind Terraform's back; its id. */
  plant(space: TaikunSpace, name: string, more: Fields = {}): Promise<number> {
    return this.#create(SPACES[space].create, { ...creations[space](name), ...more });
  }

  async deleteCredential(space: TaikunSpace, id: number): Promise<void> {
    await this.ask("DELETE", `${SPACES[space].list.replace(/\/list$/, "")}/${id}`);
  }

  async lock(space: TaikunSpace, id: number, mode: "lock" | "unlock" = "lock"): Promise<void> {
    await this.ask("POST", `${SPACES[space].list.replace(/\/list$/, "")}/lockmanager`, { id, mode });
  }

  /** Makes a project on these credentials; its id. */
  project(
    name: string,
    { cloud, backup, ai, ...more }: { cloud: number; backup?: number; ai?: number } & Fields,
  ): Promise<number> {
    return this.#create("/api/v1/projects", {
      name,
      cloudCredentialId: cloud,
      ...(backup !== undefined && { isBackupEnabled: true, s3CredentialId: backup }),
      ...(ai !== undefined && { aiEnabled: true, aiCredentialId: ai }),
      ...more,
    });
  }

  async deleteProject(projectId: number): Promise<void> {
    await this.ask("POST", "/api/v1/projects/delete", { projectId, isForceDelete: false });
  }

  /** Puts a project on a backup or AI credential, or takes it off. */
  async link(what: "backup" | "ai", projectId: number, credentialId: number | null): Promise<void> {
    const field = what === "backup" ? "s3CredentialId" : "aiCredentialId";
    const verb = credentialId === null ? "disable" : "enable";
    const body = { projectId, ...(credentialId !== null && { [field]: credentialId }) };
    await this.ask("POST", `/api/v1/project-deployment/${verb}-${what}`, body);
  }

  /** Makes a billing rule on a credential; its id. */
  billingRule(name: string, operationCredentialId: number): Promise<number> {
    return this.#create("/api/v1/prometheusrules", { ...RULE, name, operationCredentialId });
  }

  /** Makes a showback rule, of the kind General without a credential; its id. */
  showbackRule(name: string, showbackCredentialId: number | null): Promise<number> {
    const kind = showbackCredentialId === null ? "General" : "External";
    const link = showbackCredentialId === null ? {} : { showbackCredentialId };
    return this.#create("/showback/v1/showbackrules/create", { ...RULE, name, kind, ...link });
  }

  /** Another organization of the account; its id. */
  async organization(name: string): Promise<number> {
    const { account_name: account } = this.access;
    return (await this.control<{ id: number }>("POST", "taikun_organizations", { account, name })).id;
  }

  user(more: Fields = {}): Promise<{ email: string; password: string }> {
    return this.control("POST", "taikun_users", { account: this.access.account_name, ...more });
  }

  /** A project on credentials that need not exist. */
  async strayProject(name: string, more: Fields = {}): Promise<number> {
    const body = { account: this.access.account_name, name, ...more };
    return (await this.control<{ id: number }>("POST", "taikun_projects", body)).id;
  }

  async projectStatus(id: number, status: string): Promise<void> {
    await this.control("POST", "taikun_status", { account: this.access.account_name, id, status });
  }

  /** What is stored of a credential; `matches` says of each of the secrets whether it is that one. */
  holds(
    space: TaikunSpace,
    id: number,
    secrets: Environment = {},
  ): Promise<{ kind: string; name: string; fields: Fields; matches: Record<string, boolean> }> {
    const body = { account: this.access.account_name, space, id, secrets };
    return this.control("POST", "taikun_holds", body);
  }

  async behaviour(behaviour: TaikunBehaviour): Promise<void> {
    await this.control("POST", "taikun_behaviour", behaviour);
  }

  usual(): Promise<void> {
    return this.behaviour(USUAL);
  }

  /** The requests in words, the ids left out: `DELETE /api/v1/cloudcredentials/* 200`. */
  async asked(): Promise<string[]> {
    return (await this.requests()).map(
      ({ method, path, status }) =>
        `${method} ${path.replace(/^.*?(?=\/(api|showback)\/v1)/, "").replace(/\/\d+(?=\/|$)/, "/*")} ${status}`,
    );
  }

  async #create(path: string, body: Fields): Promise<number> {
    return Number((await this.ask<{ id: string }>("POST", path, body)).id);
  }
}
