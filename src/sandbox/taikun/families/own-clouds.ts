/** The clouds that somebody runs for themselves. */
import { continentOf, type Family, networksOf, numbered, orNull } from "./family.js";

export const openStack: Family = {
  space: "cloud",
  kind: "OPENSTACK",
  secrets: ["openStackPassword"],
  changes: ["openStackUser", "openStackPassword"],
  show: (fields) => ({
    continentName: continentOf(fields.openStackContinent),
    user: fields.openStackUser,
    url: fields.openStackUrl,
    project: fields.openStackProject,
    domain: orNull(fields.openStackDomain),
    region: fields.openStackRegion,
    publicNetwork: fields.openStackPublicNetwork,
    importNetwork: fields.openStackImportNetwork ?? false,
    tenantId: `tenant-of-${fields.openStackProject}`,
    availabilityZone: orNull(fields.openStackAvailabilityZone),
    volumeType: orNull(fields.openStackVolumeType),
    internalSubnetId: orNull(fields.openStackInternalSubnetId),
    isAdmin: fields.isAdmin === true,
    isInfra: false,
    applicationCredEnabled: fields.applicationCredEnabled ?? false,
    skipTlsFlag: fields.skipTlsFlag ?? false,
    lbProvider: fields.lbProvider ?? "amphora",
  }),
};

export const proxmox: Family = {
  space: "cloud",
  kind: "PROXMOX",
  secrets: ["tokenSecret"],
  changes: ["tokenId", "tokenSecret"],
  show: (fields) => ({
    continentName: continentOf(fields.continent),
    url: fields.url,
    tokenId: fields.tokenId,
    storage: fields.storage,
    vmTemplateName: fields.vmTemplateName,
    hypervisors: numbered(fields.hypervisors),
    proxmoxNetworks: networksOf(fields),
    skipTlsFlag: fields.skipTlsFlag ?? false,
  }),
};

export const openShift: Family = {
  space: "cloud",
  kind: "OPENSHIFT",
  secrets: ["kubeConfig", "pullSecret"],
  show: ({ baseDomain, storageClass }) => ({ continentName: null, baseDomain, storageClass }),
};

export const vsphere: Family = {
  space: "cloud",
  kind: "VSPHERE",
  secrets: ["password"],
  changes: ["username", "password"],
  show: (fields) => ({
    continentName: continentOf(fields.continent),
    url: fields.url,
    username: fields.username,
    datacenterId: fields.datacenterId,
    datacenterName: fields.datacenterName,
    datastore: fields.datastoreName,
    resourcePool: fields.resourcePoolName,
    drsEnabled: fields.drsEnabled ?? false,
    vmTemplateName: fields.vmTemplateName,
    hypervisors: ((fields.hypervisors ?? []) as string[]).map((name, index) => ({
      id: `host-${index + 1}`,
      name,
    })),
    vsphereNetworks: networksOf(fields),
    skipTlsFlag: fields.skipTlsFlag === true,
  }),
};

export const tanzu: Family = {
  space: "cloud",
  kind: "TANZU",
  secrets: ["password"],
  changes: ["password"],
  show: (fields) => ({
    continentName: continentOf(fields.tanzuContinent),
    url: fields.url,
    username: fields.username,
    namespace: fields.namespace,
    volumeType: fields.volumeType,
    port: orNull(fields.port),
  }),
};

export const zededa: Family = {
  space: "cloud",
  kind: "ZEDEDA",
  secrets: ["apiToken"],
  show: (fields, secrets) => ({
    continentName: continentOf(fields.continent),
    apiUrl: fields.apiUrl,
    apiToken: orNull(secrets?.apiToken),
    project: fields.project,
    projectId: `project-${fields.project}`,
    edgeNodes: numbered(fields.edgeNodes),
    zededaNetworks: networksOf(fields),
  }),
};
