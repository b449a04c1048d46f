/** One id space of a Taikun organization: its rules or projects, and what uses which credential. */
import { isBound, type TaikunSpace } from "../case.js";
import { type Ask, type Behind, type Reported, usesOf } from "./http.js";

const PATHS: Record<TaikunSpace, { readonly list: string; readonly create: string; readonly at: string }> = {
  billing: {
    list: "/api/v1/opscredentials/list",
    create: "/api/v1/opscredentials",
    at: "/api/v1/opscredentials",
  },
  showback: {
    list: "/showback/v1/showbackcredentials",
    create: "/showback/v1/showbackcredentials/create",
    at: "/showback/v1/showbackcredentials",
  },
  backup: {
    list: "/api/v1/s3credentials/list",
    create: "/api/v1/s3credentials",
    at: "/api/v1/s3credentials",
  },
  ai: {
    list: "/api/v1/ai-credential/list",
    create: "/api/v1/ai-credential/create",
    at: "/api/v1/ai-credential",
  },
};

const RULES = { billing: "/api/v1/prometheusrules", showback: "/showback/v1/showbackrules" } as const;

const SAYS: Record<TaikunSpace, (name: string) => object> = {
  billing: (name) => ({
    name,
    prometheusUsername: "another",
    prometheusPassword: `secret-of-${name}`,
    prometheusUrl: "https://prometheus.example.com",
  }),
  showback: (name) => ({
    name,
    url: "https://prometheus.example.com",
    username: "another",
    password: `secret-of-${name}`,
  }),
  backup: (s3Name) => ({
    s3Name,
    s3AccessKeyId: "ACCESS_KEY_OF_ANOTHER",
    s3SecretKey: `secret-of-${s3Name}`,
    s3Endpoint: "https://s3.example.com",
    s3Region: "eu-west-1",
  }),
  ai: (name) => ({ name, apiKey: `secret-of-${name}` }),
};

const RULE = { metricName: "up", type: "Sum", price: 1, labels: [] };

interface Credential {
  readonly id: number;
  readonly rules?: readonly { readonly id?: number; readonly prometheusRuleId?: number }[];
  readonly projects?: readonly { readonly id: number }[];
}

export class TaikunOrganization implements Behind {
  constructor(
    readonly space: TaikunSpace,
    private readonly ask: Ask,
    /** On which its projects are. */
    private readonly cloud: number,
  ) {}

  async report(): Promise<Reported> {
    const path = `${PATHS[this.space].list}?Limit=1000`;
    const { data } = (await this.ask("GET", path)) as { data: Credential[] };
    const dependents = data.flatMap(({ id, rules = [], projects = [] }) => [
      ...rules.map((rule) => ({ id: String(rule.id ?? rule.prometheusRuleId), credential: String(id) })),
      ...projects.map((project) => ({ id: String(project.id), credential: String(id) })),
    ]);
    const credentials = data.map(({ id }) => ({ id: String(id) }));
    return { uses: usesOf(credentials, dependents), keys: new Map() };
  }

  async credential(label: string) {
    const body = SAYS[this.space](`${this.space}-${label}`);
    return { id: await this.#made(PATHS[this.space].create, body), key: "" };
  }

  /** A project that uses nothing yet. */
  project(name: string): Promise<string> {
    return this.#made("/api/v1/projects", { name, cloudCredentialId: this.cloud });
  }

  async dependent(name: string, credentialId: string): Promise<string> {
    const { space } = this;
    if (space === "billing")
      return this.#made(RULES.billing, { ...RULE, name, operationCredentialId: Number(credentialId) });
    if (space === "showback") {
      const link = { kind: "External", showbackCredentialId: Number(credentialId) };
      return this.#made(`${RULES.showback}/create`, { ...RULE, name, ...link });
    }
    throw new Error("a project is there already");
  }

  async move(id: string, credentialId: string): Promise<void> {
    const { space } = this;
    if (isBound(space)) {
      const field = space === "backup" ? "s3CredentialId" : "aiCredentialId";
      await this.remove(id);
      const body = { projectId: Number(id), [field]: Number(credentialId) };
      await this.ask("POST", `/api/v1/project-deployment/enable-${space}`, body);
    } else if (space === "billing") {
      const { data } = (await this.ask("GET", `${RULES.billing}?Limit=1000`)) as {
        data: { id: number; name: string }[];
      };
      const { name } = data.find((rule) => String(rule.id) === id) ?? {};
      const body = { ...RULE, name, operationCredentialId: Number(credentialId) };
      await this.ask("PUT", `${RULES.billing}/edit/${id}`, body);
    } else throw new Error("Taikun cannot change the credential of a showback rule");
  }

  /** A rule is deleted; a project is taken off. */
  async remove(id: string): Promise<void> {
    const { space } = this;
    if (space === "billing" || space === "showback") await this.ask("DELETE", `${RULES[space]}/${id}`);
    else if ([...(await this.report()).uses.values()].some((all) => all.includes(id)))
      await this.ask("POST", `/api/v1/project-deployment/disable-${space}`, { projectId: Number(id) });
  }

  async deleteCredential(id: string): Promise<void> {
    await this.ask("DELETE", `${PATHS[this.space].at}/${id}`);
  }

  credentialPath = (id: string) => `/taikun${PATHS[this.space].at}/${id}`;
  dependentPath = (id: string) => `/taikun${RULES[this.space as "billing"]}/${id}`;

  async #made(path: string, body: object): Promise<string> {
    return String(((await this.ask("POST", path, body)) as { id: string | number }).id);
  }
}
