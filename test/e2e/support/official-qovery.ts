/**
 * Plays Qovery's official provider (0.86.1) as far as clusters go: the source, environment, attributes and requests are its
 * own (test/sandbox/official-provider.json has what it sends). Installed by mixed-workspace.ts.
 */
import * as plugin from "../../../src/plugin/index.js";
import {
  bool,
  nestedList,
  nestedSingle,
  number,
  type Provider,
  type StateOf,
  schema,
  string,
  list as strings,
} from "../../../src/plugin/index.js";

/** Sends a request below an organization, or below none. Null: there is no such thing. */
type Ask = (method: string, path: string, body?: unknown) => Promise<Record<string, unknown> | null>;

const description = "As the official provider has it.";

const requirement = {
  key: string({ required: true, description }),
  operator: string({ required: true, description }),
  values: strings("string", { required: true, description }),
};

const karpenter = {
  spot_enabled: bool({ required: true, description }),
  disk_size_in_gib: number({ required: true, description }),
  default_service_architecture: string({ required: true, description }),
  qovery_node_pools: nestedSingle(
    { requirements: nestedList(requirement, { required: true, description }) },
    { required: true, description },
  ),
};

const cluster = schema({
  description,
  attributes: {
    id: string({ computed: true, stable: true, description }),
    organization_id: string({ required: true, description }),
    credentials_id: string({ required: true, description }),
    name: string({ required: true, description }),
    cloud_provider: string({ required: true, description }),
    region: string({ required: true, description }),
    description: string({ default: "", description }),
    kubernetes_mode: string({ default: "MANAGED", description }),
    production: bool({ default: false, description }),
    state: string({ default: "DEPLOYED", description }),
    features: nestedSingle(
      { karpenter: nestedSingle(karpenter, { optional: true, description }) },
      { optional: true, description },
    ),
  },
});

type State = StateOf<typeof cluster>;

const pathOf = ({ organization_id, id }: Pick<State, "organization_id" | "id">) =>
  `/organization/${organization_id}/cluster/${id}`;

const infoOf = ({ credentials_id, name, cloud_provider, region }: State) => ({
  cloud_provider,
  credentials: { id: credentials_id, name },
  region,
});

const settingsOf = (state: State) => ({
  name: state.name,
  cloud_provider: state.cloud_provider,
  region: state.region,
  description: state.description,
  kubernetes: state.kubernetes_mode,
  production: state.production,
  ...(state.features?.karpenter && { features: [{ id: "KARPENTER", value: state.features.karpenter }] }),
});

async function deploy(ask: Ask, path: string): Promise<void> {
  await ask("GET", `${path}/advancedSettings`);
  await ask("PUT", `${path}/advancedSettings`, {});
  const before = await ask("GET", `${path}/status`);
  if (before?.status === "DEPLOYED") return;
  await ask("POST", `${path}/deploy`);
  await ask("GET", `${path}/status`);
}

const clusterResource = plugin.defineResource<Ask>()({
  schema: cluster,

  async read({ provider: ask, state }) {
    const list = await ask("GET", `/organization/${state.organization_id}/cluster`);
    const clusters = list?.results as readonly (State & { readonly kubernetes: string })[];
    const found = clusters.find(({ id }) => id === state.id);
    if (!found) return null;
    const info = await ask("GET", `${pathOf(state)}/cloudProviderInfo`);
    await ask("GET", `${pathOf(state)}/routingTable`);
    await ask("GET", "/defaultClusterAdvancedSettings");
    await ask("GET", `${pathOf(state)}/advancedSettings`);
    const { name, cloud_provider, region, description, kubernetes: kubernetes_mode, production } = found;
    const credentials_id = (info?.credentials as { readonly id?: string } | undefined)?.id ?? "";
    const shown = { name, cloud_provider, region, description, kubernetes_mode, production };
    return { ...state, ...shown, credentials_id };
  },

  async create({ provider: ask, plan, setState }) {
    const wanted = plan as State;
    const made = await ask("POST", `/organization/${wanted.organization_id}/cluster`, {
      ...settingsOf(wanted),
      cloud_provider_credentials: infoOf(wanted),
    });
    const state: State = { ...wanted, id: String(made?.id) };
    setState(state);
    await ask("POST", `${pathOf(state)}/cloudProviderInfo`, infoOf(state));
    await ask("GET", `${pathOf(state)}/cloudProviderInfo`);
    await deploy(ask, pathOf(state));
    await ask("GET", `/organization/${state.organization_id}/cluster`);
    return state;
  },

  async update({ provider: ask, plan, prior }) {
    const state = plan as State;
    await ask("GET", `/organization/${state.organization_id}/cluster`);
    const isMoved = state.credentials_id !== prior.credentials_id;
    await ask("PUT", pathOf(state), {
      ...settingsOf(state),
      ...(isMoved && { cloud_provider_credentials: infoOf(state) }),
    });
    if (isMoved) await ask("POST", `${pathOf(state)}/cloudProviderInfo`, infoOf(state));
    await ask("GET", `${pathOf(state)}/cloudProviderInfo`);
    await deploy(ask, pathOf(state));
    await ask("GET", `/organization/${state.organization_id}/cluster`);
    return state;
  },

  async delete({ provider: ask, prior }) {
    await ask("GET", `${pathOf(prior)}/status`);
    await ask("DELETE", pathOf(prior));
    await ask("GET", `${pathOf(prior)}/status`);
  },
});

const providerSchema = schema({
  description,
  attributes: { token: string({ optional: true, sensitive: true, description }) },
});

const provider: Provider<typeof providerSchema, Ask> = {
  name: "qovery",
  version: "0.86.1",
  schema: providerSchema,
  configure({ config }): Ask {
    const token = typeof config.token === "string" ? config.token : process.env.QOVERY_API_TOKEN;
    const host = process.env.TEST_QOVERY_HOST ?? "https://api.qovery.com";
    return async (method, path, body) => {
      const answer = await fetch(host + path, {
        method,
        headers: { authorization: `Token ${token}`, "content-type": "application/json" },
        body: body === undefined ? null : JSON.stringify(body),
      });
      const text = await answer.text();
      if (answer.status === 404) return null;
      if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
      return text === "" ? null : (JSON.parse(text) as Record<string, unknown>);
    };
  },
  resources: { qovery_cluster: clusterResource },
  dataSources: {},
  ephemeralResources: {},
  functions: {},
};

void plugin.serve({
  name: "registry.terraform.io/qovery/qovery",
  install: "npx jest",
  load: async () => plugin.served(provider),
});
