/** The kinds of Taikun, for the tables. What is changed is sent without what cannot be, and in requests of its own where it has one. */
import { expect } from "@jest/globals";
import { taikun } from "../../../src/provider/taikun/taikun.js";
import type { Sent } from "../support/recorder.js";
import type { PlatformRows } from "./platform-rows.js";
import { calledAt, ofLabel, type Row, replaces, rowsOf, rowValue } from "./row.js";

/** Where a kind is created, changed and deleted, as paths without their prefix, and what the fields are called there. */
interface Api {
  readonly create: string;
  readonly update?: string;
  readonly list: string;
  readonly remove?: string;
  readonly names: Readonly<Record<string, string>>;
}

const V1 = "/api/v1";
const S3 = `${V1}/s3credentials`;
const OPS = `${V1}/opscredentials`;
const SHOWBACK = "/showback/v1/showbackcredentials";
const AI = `${V1}/ai-credential`;

const cloud = (path: string, names: Api["names"]): Api => ({
  create: `${V1}/${path}/create`,
  update: `${V1}/${path}/update`,
  list: `${V1}/${path}/list`,
  names,
});

const APIS: Readonly<Record<string, Api>> = {
  aws: cloud("aws", {
    region: "awsRegion",
    az_count: "azCount",
    access_key_id: "awsAccessKeyId",
    secret_access_key: "awsSecretAccessKey",
    role_arn: "roleArn",
    external_id: "externalId",
  }),
  azure: cloud("azure", {
    subscription_id: "azureSubscriptionId",
    tenant_id: "azureTenantId",
    location: "azureLocation",
    client_id: "azureClientId",
    client_secret: "azureClientSecret",
    az_count: "azCount",
  }),
  gcp: cloud("googlecloud", {
    az_count: "azCount",
    import_project: "importProject",
    folder_id: "folderId",
    billing_account_id: "billingAccountId",
  }),
  openstack: cloud("openstack", {
    user: "openStackUser",
    password: "openStackPassword",
    url: "openStackUrl",
    domain: "openStackDomain",
    project_name: "openStackProject",
    public_network_name: "openStackPublicNetwork",
    region: "openStackRegion",
    availability_zone: "openStackAvailabilityZone",
    continent: "openStackContinent",
    volume_type_name: "openStackVolumeType",
    imported_network_subnet_id: "openStackInternalSubnetId",
    using_application_credentials: "applicationCredEnabled",
    skip_tls_verify: "skipTlsFlag",
  }),
  proxmox: cloud("proxmox", {
    api_host: "url",
    client_id: "tokenId",
    client_secret: "tokenSecret",
    vm_template_name: "vmTemplateName",
    skip_tls_verify: "skipTlsFlag",
    public_network: "publicNetwork",
    private_network: "privateNetwork",
  }),
  vsphere: cloud("vsphere", {
    api_host: "url",
    datacenter: "datacenterName",
    data_store: "datastoreName",
    resource_pool: "resourcePoolName",
    vm_template_name: "vmTemplateName",
    drs_enabled: "drsEnabled",
    public_network: "publicNetwork",
    private_network: "privateNetwork",
  }),
  zadara: cloud("zadara", {
    url: "zadaraUrl",
    access_key_id: "zadaraAccessKeyId",
    secret_access_key: "zadaraSecretAccessKey",
    region: "zadaraRegion",
    volume_type: "zadaraVolumeType",
    az_count: "azCount",
  }),
  openshift: cloud("openshift", {
    kube_config: "kubeConfig",
    pull_secret: "pullSecret",
    storage_class: "storageClass",
    base_domain: "baseDomain",
  }),
  tanzu: cloud("tanzu", { volume_type: "volumeType", continent: "tanzuContinent" }),
  zededa: cloud("zededa", {
    api_url: "apiUrl",
    api_token: "apiToken",
    edge_nodes: "edgeNodes",
    public_network: "publicNetwork",
    private_network: "privateNetwork",
  }),
  backup: {
    create: S3,
    update: S3,
    list: `${S3}/list`,
    remove: S3,
    names: {
      name: "s3Name",
      s3_access_key_id: "s3AccessKeyId",
      s3_secret_access_key: "s3SecretKey",
      s3_endpoint: "s3Endpoint",
      s3_region: "s3Region",
    },
  },
  billing: {
    create: OPS,
    list: `${OPS}/list`,
    remove: OPS,
    names: {
      prometheus_username: "prometheusUsername",
      prometheus_password: "prometheusPassword",
      prometheus_url: "prometheusUrl",
    },
  },
  showback: { create: `${SHOWBACK}/create`, list: SHOWBACK, remove: SHOWBACK, names: {} },
  ai: { create: `${AI}/create`, list: `${AI}/list`, remove: AI, names: { api_key: "apiKey" } },
};

const apiOf = ({ kind }: Row): Api => {
  const found = APIS[kind.name];
  if (!found) throw new Error(`taikun-rows.ts does not know where ${kind.name} is created`);
  return found;
};

/** Of all that were ever shown: a request names a credential only by its id. */
const names = new Map<string, string>();
const DATACENTER = { datacenterId: expect.any(String) };

function givenOf(row: Row, field: string, changed: readonly string[]): unknown {
  const text = rowValue(row, field, changed.includes(field) ? 1 : 0);
  const found = row.kind.fields[field];
  if (found?.is !== "argument" || found.type === undefined) return text;
  const value: unknown = JSON.parse(text);
  if (row.kind.name === "gcp") return text;
  if (found.type !== "object") return value;
  const parts = Object.entries(value as object).map(([part, one]) => [
    part.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase()),
    one,
  ]);
  return Object.fromEntries(parts);
}

function fields(row: Row, wanted: readonly string[], changed: readonly string[]): Record<string, unknown> {
  const { names: called } = apiOf(row);
  return Object.fromEntries(wanted.map((one) => [called[one] ?? one, givenOf(row, one, changed)]));
}

const isApart = ({ kind }: Row, field: string) => {
  const found = kind.fields[field];
  return found?.is === "argument" && found.apart === true;
};

const nameIn = (row: Row, name: string) => ({ [apiOf(row).names.name ?? "name"]: name });

/** The body of a creation; of an update what can be changed. */
function body(row: Row, name: string, ...changed: string[]): object {
  const all = [...row.arguments, ...row.secrets];
  const called = changed.includes("name") ? `${name}-2` : name;
  const [only] = changed;
  if (only !== undefined && isApart(row, only)) return { name, ...fields(row, [only], changed) };
  if (only !== undefined && !replaces(row, only)) return updateBody(row, called, changed);
  return {
    ...nameIn(row, called),
    name: called,
    ...(row.kind.name === "vsphere" && DATACENTER),
    ...(row.kind.name === "openstack" && { openStackImportNetwork: true }),
    ...(row.kind.name === "gcp" && !all.includes("import_project") && { importProject: "false" }),
    ...fields(row, all, changed),
  };
}

function updateBody(row: Row, called: string, changed: readonly string[] = []): object {
  const own = [...row.arguments, ...row.secrets].filter((one) => !replaces(row, one) && !isApart(row, one));
  return { ...nameIn(row, called), name: called, ...fields(row, own, changed) };
}

/** What a list shows of it. Keys are not shown, and continents are written out. */
function shows(row: Row, ...changed: string[]): object {
  return { name: expect.any(String), ...(SHOWN[row.kind.name]?.(row, changed) ?? {}) };
}

const SHOWN: Readonly<Record<string, (row: Row, changed: readonly string[]) => object>> = {
  aws: (row, changed) => ({
    region: givenOf(row, "region", changed),
    availabilityZonesCount: givenOf(row, "az_count", changed),
  }),
  azure: (row, changed) => ({
    tenantId: givenOf(row, "tenant_id", changed),
    location: givenOf(row, "location", changed),
  }),
  openstack: (row, changed) => ({
    user: givenOf(row, "user", changed),
    region: givenOf(row, "region", changed),
    continentName: changed.includes("continent") ? "America" : "Europe",
  }),
  proxmox: (row, changed) => ({
    tokenId: givenOf(row, "client_id", changed),
    hypervisors: (givenOf(row, "hypervisors", changed) as string[]).map((name) =>
      expect.objectContaining({ name }),
    ),
  }),
  vsphere: (row, changed) => ({
    username: givenOf(row, "username", changed),
    datacenterName: givenOf(row, "datacenter", changed),
  }),
  backup: (row, changed) => ({
    s3AccessKeyId: givenOf(row, "s3_access_key_id", changed),
    s3Region: givenOf(row, "s3_region", changed),
  }),
  billing: (row, changed) => ({ prometheusUsername: givenOf(row, "prometheus_username", changed) }),
  showback: (row, changed) => ({ username: givenOf(row, "username", changed) }),
};

/** `proxmox`, of a path. */
const sortOf = (path: string) => /\/v1\/([a-z0-9-]+)/.exec(path)?.[1] ?? "";

const isCreation = ({ method, path }: Sent) =>
  method === "POST" && Object.values(APIS).some(({ create }) => path.endsWith(create));
const isUpdate = ({ method, path }: Sent) =>
  (method === "POST" && /\/update(\/[a-z-]+)?$/.test(path)) || (method === "PUT" && path.endsWith(S3));

export const taikunRows: PlatformRows = {
  platform: taikun,
  rows: rowsOf(taikun),
  body,
  switched: (to, name) => (to.kind.changes === "nothing" ? body(to, name) : updateBody(to, name)),
  shows,
  changes: (sent) =>
    sent.flatMap((one) => {
      if (!isCreation(one) && !isUpdate(one)) return [];
      const { id, ...rest } = one.body as { id?: number; name?: string; s3Name?: string };
      const called = rest.name ?? rest.s3Name;
      const name = called === undefined ? names.get(`${sortOf(one.path)} ${id}`) : ofLabel(called);
      const own = rest.s3Name === undefined ? {} : { s3Name: ofLabel(rest.s3Name) };
      return [{ ...one, method: isCreation(one) ? "POST" : "PUT", body: { ...rest, ...own, name } }];
    }),
  async ground(sandbox) {
    const world = await sandbox.taikun();
    const { endpoint } = world;
    const lists = [...new Set(Object.values(APIS).map(({ list }) => list))];
    return {
      endpoint,
      at: (door) => world.at(door),
      access: world,
      async shown() {
        const found: Record<string, Record<string, unknown>> = {};
        for (const path of lists) {
          const { data } = await world.ask<{ data: Record<string, unknown>[] }>("GET", `${path}?Limit=1000`);
          for (const one of data) {
            const name = ofLabel(String(one.name ?? one.s3Name));
            names.set(`${sortOf(path)} ${String(one.id)}`, name);
            found[name] = { ...one, name };
          }
        }
        return found;
      },
      async plant(row, name) {
        const { id } = await world.ask<{ id: string }>(
          "POST",
          apiOf(row).create,
          body(row, calledAt(row, name)),
        );
        return id;
      },
      async change(row, id, name, ...changed) {
        const [only = ""] = changed;
        const api = apiOf(row);
        const path = isApart(row, only)
          ? `${api.update}/${only.replaceAll("_", "-")}`
          : (api.update ?? api.create);
        const method = path === S3 ? "PUT" : "POST";
        const { name: called, ...rest } = body(row, calledAt(row, name), ...changed) as { name: string };
        await world.ask(method, path, {
          id: Number(id),
          ...(path === S3 || isApart(row, only) ? {} : { name: called }),
          ...rest,
        });
      },
      async remove(row, id) {
        await world.ask("DELETE", `${apiOf(row).remove ?? `${V1}/cloudcredentials`}/${id}`);
      },
    };
  },
};
