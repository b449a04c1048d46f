/** The clouds that anybody can rent. */
import { continentOf, type Family, type Fields, orNull, zonesOf } from "./family.js";

export const aws: Family = {
  space: "cloud",
  kind: "AWS",
  secrets: ["awsSecretAccessKey"],
  changes: ["awsAccessKeyId", "awsSecretAccessKey", "roleArn", "externalId"],
  show: ({ awsRegion, azCount, ...fields }) => ({
    continentName: continentOfRegion(awsRegion),
    region: awsRegion,
    availabilityZones: zonesOf(awsRegion, azCount),
    availabilityZonesCount: azCount ?? 1,
    vpcMode: fields.vpcMode ?? "Create",
    ipMode: fields.ipMode ?? "Ipv4",
    importedVpcId: orNull(fields.importedVpcId),
    importedVpcCidr: null,
    sharedFileSystemEnabled: fields.sharedFileSystemEnabled ?? false,
    efsFileSystemId: orNull(fields.efsFileSystemId),
  }),
};

export const azure: Family = {
  space: "cloud",
  kind: "AZURE",
  secrets: ["azureClientSecret"],
  changes: ["azureClientId", "azureClientSecret"],
  show: ({ azureTenantId, azureLocation, azCount, ...fields }) => ({
    continentName: null,
    tenantId: azureTenantId,
    location: azureLocation,
    availabilityZones: Array.from({ length: Number(azCount ?? 1) }, (_, index) => String(index + 1)),
    availabilityZonesCount: azCount ?? 1,
    vnetDeploymentMode: fields.vnetMode ?? "Create",
    existingVirtualNetworkName: null,
    existingVirtualNetworkResourceGroupName: null,
    sharedFileSystemEnabled: fields.sharedFileSystemEnabled ?? false,
    importedFileShareId: null,
    importedFileShareName: null,
    importedFileShareResourceGroupName: null,
  }),
};

export const google: Family = {
  space: "cloud",
  kind: "GOOGLE",
  secrets: ["config"],
  show: ({ name, region, azCount, importProject, folderId, billingAccountId }) => ({
    continentName: null,
    region,
    zones: zonesOf(`${region}-`, azCount),
    availabilityZonesCount: azCount ?? 1,
    projectId: `taikun-${name}`,
    folderId: importProject ? null : orNull(folderId),
    billingAccountId: importProject ? null : orNull(billingAccountId),
    billingAccountName: importProject || !billingAccountId ? null : `Account ${billingAccountId}`,
    partnerName: null,
    partnerLogo: null,
  }),
};

export const zadara: Family = {
  space: "cloud",
  kind: "ZADARA",
  secrets: ["zadaraSecretAccessKey"],
  changes: ["zadaraAccessKeyId", "zadaraSecretAccessKey"],
  show: ({ zadaraRegion, azCount, zadaraUrl, zadaraVolumeType, zadaraContinent }: Fields) => ({
    continentName: continentOf(zadaraContinent),
    region: zadaraRegion,
    availabilityZones: zonesOf(zadaraRegion, azCount),
    availabilityZonesCount: azCount ?? 1,
    zadaraApiUrl: zadaraUrl,
    zadaraVolumeType,
  }),
};

const continentsOfRegions = new Map([
  ["eu", "eu"],
  ["us", "us"],
  ["ca", "us"],
  ["sa", "us"],
  ["ap", "as"],
  ["af", "af"],
]);

const continentOfRegion = (region: unknown): string | null =>
  continentOf(continentsOfRegions.get(String(region).split("-")[0] ?? ""));
