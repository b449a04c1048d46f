/** A creation of each family, what its list shows of it, and an update. */
import { expect } from "@jest/globals";
import { aws, s3 } from "./start-taikun.js";

export interface FamilyRow {
  family: string;
  /** Of the web API, if it names no other. */
  list: string;
  create: string;
  body: Record<string, unknown>;
  shown: Record<string, unknown>;
  /** What of it may never be shown. */
  secret: string[];
  update?: { path: string; method?: "PUT"; body: Record<string, unknown>; shown?: Record<string, unknown> };
  cloudType?: string;
}

const network = {
  gateway: "10.0.0.1",
  ipAddress: "10.0.0.0",
  netMask: 24,
  beginAllocationRange: "10.0.0.10",
  endAllocationRange: "10.0.0.20",
};
const networks = (key: string) => ({
  publicNetwork: { ...network, [key]: "public" },
  privateNetwork: { ...network, [key]: "private" },
});
const shownNetworks = (key: string) => [
  expect.objectContaining({ ...network, [key]: "public", isPrivate: false }),
  expect.objectContaining({ ...network, [key]: "private", isPrivate: true }),
];
const family = (
  name: string,
  cloudType: string,
  row: Omit<FamilyRow, "family" | "cloudType" | "list" | "create">,
): FamilyRow => ({ family: name, cloudType, list: `/${name}/list`, create: `/${name}/create`, ...row });

export const familyRows: FamilyRow[] = [
  family("aws", "AWS", {
    body: aws("prod"),
    secret: ["canary-prod", "AKIA-prod"],
    shown: {
      region: "eu-west-1",
      availabilityZonesCount: 2,
      availabilityZones: ["eu-west-1a", "eu-west-1b"],
      continentName: "Europe",
    },
    update: {
      path: "/aws/update",
      body: { name: "prod-2", awsAccessKeyId: "AKIA-2", awsSecretAccessKey: "canary-2" },
    },
  }),
  family("azure", "AZURE", {
    body: {
      name: "prod",
      azureSubscriptionId: "canary-subscription",
      azureClientId: "canary-client",
      azureClientSecret: "canary-secret",
      azureTenantId: "tenant",
      azureLocation: "westeurope",
      azCount: 1,
    },
    secret: ["canary"],
    shown: { tenantId: "tenant", location: "westeurope", availabilityZonesCount: 1 },
    update: {
      path: "/azure/update",
      body: { name: "prod", azureClientId: "canary-2", azureClientSecret: "canary-3" },
    },
  }),
  family("googlecloud", "GOOGLE", {
    body: {
      name: "prod",
      region: "europe-west1",
      azCount: "3",
      importProject: "false",
      folderId: "123",
      billingAccountId: "AB-1",
      config: new File(['{"private_key":"canary-key"}'], "key.json", { type: "application/json" }),
    },
    secret: ["canary"],
    shown: {
      region: "europe-west1",
      availabilityZonesCount: 3,
      zones: ["europe-west1-a", "europe-west1-b", "europe-west1-c"],
      folderId: "123",
      billingAccountId: "AB-1",
    },
  }),
  family("openstack", "OPENSTACK", {
    body: {
      name: "prod",
      openStackUser: "admin",
      openStackPassword: "canary-password",
      openStackUrl: "https://os.example.com",
      openStackProject: "p",
      openStackPublicNetwork: "public",
      openStackRegion: "R1",
      openStackDomain: "Default",
      openStackContinent: "as",
    },
    secret: ["canary"],
    shown: { user: "admin", project: "p", domain: "Default", region: "R1", continentName: "Asia" },
    update: {
      path: "/openstack/update",
      body: { name: "prod", openStackUser: "other", openStackPassword: "canary-2" },
      shown: { user: "other" },
    },
  }),
  family("proxmox", "PROXMOX", {
    body: {
      name: "prod",
      url: "https://pve.example.com",
      tokenId: "root@pam!belay",
      tokenSecret: "canary-token",
      storage: "local",
      vmTemplateName: "ubuntu",
      hypervisors: ["pve1", "pve2"],
      continent: "us",
      ...networks("bridge"),
    },
    secret: ["canary"],
    shown: {
      tokenId: "root@pam!belay",
      continentName: "America",
      hypervisors: [
        { id: 1, name: "pve1" },
        { id: 2, name: "pve2" },
      ],
      proxmoxNetworks: shownNetworks("bridge"),
    },
    update: {
      path: "/proxmox/update/hypervisors",
      body: { hypervisors: ["pve3"] },
      shown: { hypervisors: [{ id: 1, name: "pve3" }], name: "prod" },
    },
  }),
  family("openshift", "OPENSHIFT", {
    body: {
      name: "prod",
      kubeConfig: "canary-config",
      pullSecret: "canary-pull",
      storageClass: "ceph",
      baseDomain: "example.com",
    },
    secret: ["canary"],
    shown: { storageClass: "ceph", baseDomain: "example.com" },
  }),
  family("vsphere", "VSPHERE", {
    body: {
      name: "prod",
      url: "https://vc.example.com",
      username: "admin",
      password: "canary-password",
      datacenterId: "datacenter-1",
      datacenterName: "dc-1",
      datastoreName: "store",
      resourcePoolName: "pool",
      vmTemplateName: "ubuntu",
      drsEnabled: false,
      hypervisors: ["esx1"],
      ...networks("name"),
    },
    secret: ["canary"],
    shown: {
      datastore: "store",
      resourcePool: "pool",
      hypervisors: [{ id: "host-1", name: "esx1" }],
      vsphereNetworks: shownNetworks("name"),
    },
    update: {
      path: "/vsphere/update",
      body: { name: "prod", username: "other", password: "canary-2" },
      shown: { username: "other" },
    },
  }),
  family("zadara", "ZADARA", {
    body: {
      name: "prod",
      zadaraUrl: "https://z.example.com",
      zadaraAccessKeyId: "canary-id",
      zadaraSecretAccessKey: "canary-secret",
      zadaraRegion: "symphony",
      zadaraVolumeType: "gp2",
    },
    secret: ["canary"],
    shown: { region: "symphony", zadaraApiUrl: "https://z.example.com", zadaraVolumeType: "gp2" },
    update: {
      path: "/zadara/update",
      body: { name: "prod-2", zadaraAccessKeyId: "canary-2", zadaraSecretAccessKey: "canary-3" },
    },
  }),
  family("tanzu", "TANZU", {
    body: {
      name: "prod",
      url: "https://t.example.com",
      username: "admin",
      password: "canary-password",
      namespace: "ns",
      volumeType: "gold",
      tanzuContinent: "eu",
      port: 6443,
    },
    secret: ["canary"],
    shown: { namespace: "ns", port: 6443, continentName: "Europe" },
    update: { path: "/tanzu/update", body: { name: "prod-2", password: "canary-2" } },
  }),
  family("zededa", "ZEDEDA", {
    body: {
      name: "prod",
      apiUrl: "https://zed.example.com",
      apiToken: "canary-token",
      project: "p",
      edgeNodes: ["n1"],
      ...networks("interface"),
    },
    secret: ["canary"],
    shown: { edgeNodes: [{ id: 1, name: "n1" }], zededaNetworks: shownNetworks("interface") },
    update: {
      path: "/zededa/update/edge-nodes",
      body: { edgeNodes: ["n2"] },
      shown: { edgeNodes: [{ id: 1, name: "n2" }] },
    },
  }),
  {
    family: "backup",
    list: "/s3credentials/list",
    create: "/s3credentials",
    body: s3("prod"),
    secret: ["canary"],
    shown: { s3Name: "prod", s3AccessKeyId: "AK-prod", s3Region: "eu-west-1", isInfra: false },
    update: {
      path: "/s3credentials",
      method: "PUT",
      body: { s3Name: "prod-2", s3AccessKeyId: "AK-2", s3SecretKey: "canary-2" },
      shown: { s3Name: "prod-2", s3AccessKeyId: "AK-2", s3Region: "eu-west-1" },
    },
  },
  {
    family: "billing",
    list: "/opscredentials/list",
    create: "/opscredentials",
    body: {
      name: "prod",
      prometheusUsername: "u",
      prometheusPassword: "canary",
      prometheusUrl: "https://p.example.com",
    },
    secret: ["canary"],
    shown: { name: "prod", prometheusUsername: "u", rules: [], createdBy: expect.any(String) },
  },
  {
    family: "showback",
    list: "/showback/v1/showbackcredentials",
    create: "/showback/v1/showbackcredentials/create",
    body: { name: "prod", url: "https://p.example.com", username: "u", password: "canary" },
    secret: ["canary"],
    shown: { name: "prod", username: "u", password: null, rules: [], createdBy: expect.any(String) },
  },
  {
    family: "ai",
    list: "/ai-credential/list",
    create: "/ai-credential/create",
    body: { name: "prod", apiKey: "canary" },
    secret: ["canary"],
    shown: { name: "prod", type: "OpenAi", projects: [] },
  },
];

/** As a request sends it: a form where there is a file. */
export function sent(body: Record<string, unknown>): unknown {
  if (!Object.values(body).some((value) => value instanceof File)) return body;
  const form = new FormData();
  for (const [name, value] of Object.entries(body)) form.append(name, value as string);
  return form;
}
