/** What the own list of each cloud family shows, by the names of our arguments. */
import { describe, expect, test } from "@jest/globals";
import { type CloudFamily, cloudFamily, shortContinent } from "../../../src/sdk/taikun/index.js";
import { answering, common, errorOf, everything, page } from "./answering.js";

const network = (more: object) => ({
  ...{ gateway: "10.0.0.1", ipAddress: "10.0.0.0", netMask: 24, isVirtualLbNetwork: false },
  ...{ beginAllocationRange: "10.0.0.10", endAllocationRange: "10.0.0.99", secret: "canary" },
  ...more,
});
const shownNetwork = {
  ...{ gateway: "10.0.0.1", ip_address: "10.0.0.0", net_mask: 24 },
  ...{ begin_allocation_range: "10.0.0.10", end_allocation_range: "10.0.0.99" },
};
const zones = { availabilityZones: ["a", "b"], availabilityZonesCount: 2 };

type Row = { path: string; given: object; shown: object; details?: object; publicIdentifier?: string };

const rows: Readonly<Record<CloudFamily, Row>> = {
  AWS: {
    path: "aws",
    given: { ...zones, region: "eu-west-1", awsSecretAccessKey: "canary" },
    shown: { region: "eu-west-1", az_count: 2 },
  },
  AZURE: {
    path: "azure",
    given: { ...zones, tenantId: "t", location: "westeurope" },
    shown: { tenant_id: "t", location: "westeurope", az_count: 2 },
    publicIdentifier: "t",
  },
  GOOGLE: {
    path: "googlecloud",
    given: {
      ...{
        region: "r",
        zones: [],
        availabilityZonesCount: 1,
        projectId: "p",
        folderId: "",
        config: "canary",
      },
      ...{ billingAccountId: "b", billingAccountName: "bills", projectCount: undefined },
    },
    shown: { region: "r", az_count: 1, folder_id: null, billing_account_id: "b" },
    publicIdentifier: "p",
  },
  OPENSTACK: {
    path: "openstack",
    given: {
      ...{ user: "u", url: "https://o", project: "p", domain: "", region: "r", publicNetwork: "net" },
      ...{
        importNetwork: true,
        tenantId: "t",
        availabilityZone: null,
        volumeType: "ssd",
        internalSubnetId: "s",
      },
      ...{ isAdmin: false, isInfra: false, applicationCredEnabled: true, skipTlsFlag: false },
    },
    shown: {
      ...{
        user: "u",
        url: "https://o",
        domain: null,
        project_name: "p",
        public_network_name: "net",
        region: "r",
      },
      ...{
        availability_zone: null,
        continent: "eu",
        volume_type_name: "ssd",
        imported_network_subnet_id: "s",
      },
      ...{ using_application_credentials: true, skip_tls_verify: false },
    },
    publicIdentifier: "u",
  },
  PROXMOX: {
    path: "proxmox",
    given: {
      ...{ url: "https://p", tokenId: "id", tokenSecret: "canary", storage: "s", vmTemplateName: "t" },
      hypervisors: [
        { id: 1, name: "pve1" },
        { id: 2, name: "pve2" },
      ],
      proxmoxNetworks: [
        network({ bridge: "lb", isPrivate: false, isVirtualLbNetwork: true }),
        network({ bridge: "in", isPrivate: true }),
        network({ bridge: "out", isPrivate: false }),
      ],
      skipTlsFlag: true,
    },
    shown: {
      ...{ api_host: "https://p", client_id: "id", storage: "s", vm_template_name: "t" },
      ...{ continent: "eu", skip_tls_verify: true },
    },
    details: {
      hypervisors: ["pve1", "pve2"],
      public_network: { bridge: "out", ...shownNetwork },
      private_network: { bridge: "in", ...shownNetwork },
    },
    publicIdentifier: "id",
  },
  OPENSHIFT: {
    path: "openshift",
    given: { baseDomain: "d", storageClass: "c", kubeConfig: "canary", pullSecret: "canary" },
    shown: { base_domain: "d", storage_class: "c" },
    publicIdentifier: "d",
  },
  VSPHERE: {
    path: "vsphere",
    given: {
      ...{
        url: "https://v",
        username: "u",
        password: "canary",
        datacenterId: "datacenter-3",
        datacenterName: "d",
      },
      ...{ datastore: "s", resourcePool: "r", drsEnabled: true, vmTemplateName: "t", skipTlsFlag: false },
      hypervisors: [{ id: "host-1", name: "esx1" }],
      vsphereNetworks: [network({ name: "out", isPrivate: false }), network({ name: "in", isPrivate: true })],
    },
    shown: {
      ...{ api_host: "https://v", username: "u", datacenter: "d", data_store: "s", resource_pool: "r" },
      ...{ vm_template_name: "t", drs_enabled: true, continent: "eu" },
    },
    details: {
      hypervisors: ["esx1"],
      public_network: { name: "out", ...shownNetwork },
      private_network: { name: "in", ...shownNetwork },
    },
    publicIdentifier: "u",
  },
  ZADARA: {
    path: "zadara",
    given: { ...zones, region: "r", zadaraApiUrl: "https://z", zadaraVolumeType: "v" },
    shown: { url: "https://z", region: "r", volume_type: "v", az_count: 2 },
  },
  TANZU: {
    path: "tanzu",
    given: {
      url: "https://t",
      username: "u",
      password: "canary",
      namespace: "n",
      volumeType: "v",
      port: 443,
    },
    shown: { url: "https://t", username: "u", namespace: "n", volume_type: "v", port: 443, continent: "eu" },
    publicIdentifier: "u",
  },
  ZEDEDA: {
    path: "zededa",
    given: {
      ...{ apiUrl: "https://z", apiToken: "canary", project: "p", projectId: "i" },
      edgeNodes: [{ id: 4, name: "edge" }],
      zededaNetworks: [
        network({ interface: "eth0", vlanId: 7, isPrivate: false, isVirtualLbNetwork: undefined }),
      ],
    },
    shown: { api_url: "https://z", project: "p", continent: "eu" },
    details: {
      edge_nodes: ["edge"],
      public_network: { interface: "eth0", vlan_id: 7, ...shownNetwork },
      private_network: null,
    },
    publicIdentifier: "p",
  },
};

const cases = Object.entries(rows) as [CloudFamily, Row][];

test.each(cases)("%s", async (family, { path, given, shown, details = {}, publicIdentifier = null }) => {
  const credential = common(1, "prod", { isLocked: true, ...given });
  const { taikun, asked } = answering(() => Response.json(page([credential])));
  const entries = await cloudFamily(taikun, { family, organizationId: "3" });
  expect(entries).toEqual([
    {
      id: "1",
      name: "prod",
      kind: family,
      shown: {
        ...shown,
        ...{ is_locked: true, is_default: true, created_by: "Ada" },
        ...{ organization_id: "3", organization_name: "acme" },
      },
      details,
      publicIdentifier,
      dependents: [{ id: "71", name: "cluster-1" }],
    },
  ]);
  expect(everything(entries)).not.toContain("canary");
  expect(asked.map(({ line, query }) => [line, query])).toEqual([
    [`GET /api/v1/${path}/list`, { Limit: "50", Offset: "0", OrganizationId: "3" }],
  ]);
});

test.each(cases)(
  "%s: what only drift depends on may be missing, what uses a credential may not",
  async (family) => {
    const read = (credential: object) =>
      cloudFamily(answering(() => Response.json(page([credential]))).taikun, { family });
    const { id, name, organizationId, projects } = common(1, "prod");
    const least = { id, name, organizationId, projects };
    expect(await read(least)).toMatchObject([{ id: "1", name: "prod", kind: family }]);
    const error = await errorOf(read({ ...least, projects: undefined, apiToken: "canary" }));
    expect(error.message).toContain("data[0].projects: is missing");
  },
);

test("a list that is no list shows no secret of it", async () => {
  const credential = { ...common(1, "prod", rows.ZEDEDA.given), id: "canary" };
  const { taikun } = answering(() => Response.json(page([credential])));
  expect(everything(await errorOf(cloudFamily(taikun, { family: "ZEDEDA" })))).not.toContain("canary");
});

describe("a family that the installation does not have", () => {
  test.each<CloudFamily>(["TANZU", "ZEDEDA"])("%s", async (family) => {
    const { taikun } = answering(() => new Response(null, { status: 404 }));
    const error = await errorOf(cloudFamily(taikun, { family }));
    expect(error).toMatchObject({
      code: "not_found",
      message: `GET api.taikun.cloud/api/v1/${rows[family].path}/list was answered that this installation of Taikun has no credentials of ${family} (status 404)`,
    });
  });
});

test.each([
  ["Europe", "eu"],
  ["Asia", "as"],
  ["America", "us"],
  ["eu", "eu"],
  ["Antarctica", "Antarctica"],
  ["", null],
  [null, null],
])("the continent %j is %j", (long, short) => {
  expect(shortContinent(long)).toBe(short);
});
