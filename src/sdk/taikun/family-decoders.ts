/** What the lists of the ten cloud families hold, checked. */
import * as z from "zod";
import type { Same } from "../decoding.js";
import {
  audit,
  count,
  flag,
  id,
  listOf,
  named,
  namedByText,
  number,
  optionalListOf,
  text,
  word,
} from "./fields.js";
import type * as types from "./types.js";

const common = {
  id,
  name: text,
  organizationId: id,
  organizationName: text,
  projects: listOf(named),
  isLocked: flag,
  isDefault: flag,
  continentName: text,
  createdBy: audit,
  createdAt: text,
  lastModified: text,
  lastModifiedBy: audit,
};

const zones = { availabilityZones: optionalListOf(z.string()), availabilityZonesCount: count };

const network = {
  gateway: text,
  ipAddress: text,
  netMask: count,
  beginAllocationRange: text,
  endAllocationRange: text,
  isPrivate: flag,
};

export const aws = z.object({ ...common, ...zones, region: word });
export const azure = z.object({ ...common, ...zones, tenantId: word, location: word });

export const google = z.object({
  ...common,
  region: word,
  zones: optionalListOf(z.string()),
  availabilityZonesCount: count,
  projectId: text,
  folderId: text,
  billingAccountId: text,
  billingAccountName: text,
});

export const openStack = z.object({
  ...common,
  user: text,
  url: text,
  project: text,
  domain: text,
  region: text,
  publicNetwork: text,
  importNetwork: flag,
  tenantId: text,
  availabilityZone: text,
  volumeType: text,
  internalSubnetId: text,
  isAdmin: flag,
  isInfra: flag,
  applicationCredEnabled: flag,
  skipTlsFlag: flag,
});

export const proxmox = z.object({
  ...common,
  url: text,
  tokenId: text,
  storage: text,
  vmTemplateName: text,
  hypervisors: optionalListOf(named),
  proxmoxNetworks: optionalListOf(z.object({ ...network, bridge: text, isVirtualLbNetwork: flag })),
  skipTlsFlag: flag,
});

export const openShift = z.object({ ...common, baseDomain: text, storageClass: text });

export const vsphere = z.object({
  ...common,
  url: text,
  username: text,
  datacenterId: text,
  datacenterName: text,
  datastore: text,
  resourcePool: text,
  drsEnabled: flag,
  vmTemplateName: text,
  hypervisors: optionalListOf(namedByText),
  vsphereNetworks: optionalListOf(z.object({ ...network, name: text, isVirtualLbNetwork: flag })),
  skipTlsFlag: flag,
});

export const zadara = z.object({
  ...common,
  ...zones,
  region: word,
  zadaraApiUrl: word,
  zadaraVolumeType: word,
});

export const tanzu = z.object({
  ...common,
  url: text,
  username: text,
  namespace: text,
  volumeType: text,
  port: number,
});

// Its list holds the secret, apiToken, which has no name here.
export const zededa = z.object({
  ...common,
  apiUrl: text,
  project: text,
  projectId: text,
  edgeNodes: optionalListOf(named),
  zededaNetworks: optionalListOf(z.object({ ...network, interface: text, vlanId: number })),
});

/** Holds the schemas to the contract: one that lacks a field, or has another type, does not compile. `true` is never read. */
({
  aws: true,
  azure: true,
  google: true,
  openStack: true,
  proxmox: true,
  openShift: true,
  vsphere: true,
  zadara: true,
  tanzu: true,
  zededa: true,
}) satisfies {
  aws: Same<z.output<typeof aws>, types.AwsCredential>;
  azure: Same<z.output<typeof azure>, types.AzureCredential>;
  google: Same<z.output<typeof google>, types.GoogleCredential>;
  openStack: Same<z.output<typeof openStack>, types.OpenStackCredential>;
  proxmox: Same<z.output<typeof proxmox>, types.ProxmoxCredential>;
  openShift: Same<z.output<typeof openShift>, types.OpenShiftCredential>;
  vsphere: Same<z.output<typeof vsphere>, types.VsphereCredential>;
  zadara: Same<z.output<typeof zadara>, types.ZadaraCredential>;
  tanzu: Same<z.output<typeof tanzu>, types.TanzuCredential>;
  zededa: Same<z.output<typeof zededa>, types.ZededaCredential>;
};
