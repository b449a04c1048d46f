/** The ten families of cloud credentials: their lists, and what each shows, by the names of our arguments. */
import type { Shown } from "../entry.js";
import { shortContinent } from "./continent.js";
import type { PagedOperation } from "./list-all.js";
import type * as types from "./types.js";

/** What is shown of a credential that is more than one value: names, or the fields of a network. */
export type Detail = readonly string[] | Readonly<Record<string, string | number | null>> | null;

/** What a family shows of a credential besides what all families show. */
export type FamilyFields = {
  readonly shown: Readonly<Record<string, Shown>>;
  readonly details?: Readonly<Record<string, Detail>>;
  readonly publicIdentifier?: string | null;
};

type Row<T> = {
  readonly list: PagedOperation;
  readonly fields: (credential: T) => FamilyFields;
};

/** The type of a credential, by Taikun's word for its family. */
export type CredentialOfFamily = {
  AWS: types.AwsCredential;
  AZURE: types.AzureCredential;
  GOOGLE: types.GoogleCredential;
  OPENSTACK: types.OpenStackCredential;
  PROXMOX: types.ProxmoxCredential;
  OPENSHIFT: types.OpenShiftCredential;
  VSPHERE: types.VsphereCredential;
  ZADARA: types.ZadaraCredential;
  TANZU: types.TanzuCredential;
  ZEDEDA: types.ZededaCredential;
};

/** A family of cloud credentials, by Taikun's own word. */
export type CloudFamily = keyof CredentialOfFamily;

export const families = {
  AWS: {
    list: "listAwsCredentials",
    fields: ({ region, availabilityZonesCount }) => ({ shown: { region, az_count: availabilityZonesCount } }),
  },
  AZURE: {
    list: "listAzureCredentials",
    fields: ({ tenantId, location, availabilityZonesCount }) => ({
      shown: { tenant_id: tenantId, location, az_count: availabilityZonesCount },
      publicIdentifier: tenantId,
    }),
  },
  GOOGLE: {
    list: "listGoogleCredentials",
    fields: ({ region, availabilityZonesCount, folderId, billingAccountId, projectId }) => ({
      shown: {
        region,
        az_count: availabilityZonesCount,
        folder_id: folderId || null,
        billing_account_id: billingAccountId || null,
      },
      publicIdentifier: projectId,
    }),
  },
  OPENSTACK: {
    list: "listOpenStackCredentials",
    fields: (credential) => ({
      shown: {
        user: credential.user,
        url: credential.url,
        domain: credential.domain || null,
        project_name: credential.project,
        public_network_name: credential.publicNetwork,
        region: credential.region,
        availability_zone: credential.availabilityZone || null,
        continent: shortContinent(credential.continentName),
        volume_type_name: credential.volumeType || null,
        imported_network_subnet_id: credential.internalSubnetId || null,
        using_application_credentials: credential.applicationCredEnabled,
        skip_tls_verify: credential.skipTlsFlag,
      },
      publicIdentifier: credential.user,
    }),
  },
  PROXMOX: {
    list: "listProxmoxCredentials",
    fields: (credential) => ({
      shown: {
        api_host: credential.url,
        client_id: credential.tokenId,
        storage: credential.storage,
        vm_template_name: credential.vmTemplateName,
        continent: shortContinent(credential.continentName),
        skip_tls_verify: credential.skipTlsFlag,
      },
      details: {
        hypervisors: namesOf(credential.hypervisors),
        ...networksOf(credential.proxmoxNetworks, ({ bridge }) => ({ bridge })),
      },
      publicIdentifier: credential.tokenId,
    }),
  },
  OPENSHIFT: {
    list: "listOpenShiftCredentials",
    fields: ({ storageClass, baseDomain }) => ({
      shown: { storage_class: storageClass, base_domain: baseDomain },
      publicIdentifier: baseDomain,
    }),
  },
  VSPHERE: {
    list: "listVsphereCredentials",
    fields: (credential) => ({
      shown: {
        api_host: credential.url,
        username: credential.username,
        datacenter: credential.datacenterName,
        data_store: credential.datastore,
        resource_pool: credential.resourcePool,
        vm_template_name: credential.vmTemplateName,
        drs_enabled: credential.drsEnabled,
        continent: shortContinent(credential.continentName),
      },
      details: {
        hypervisors: namesOf(credential.hypervisors),
        ...networksOf(credential.vsphereNetworks, ({ name }) => ({ name })),
      },
      publicIdentifier: credential.username,
    }),
  },
  ZADARA: {
    list: "listZadaraCredentials",
    fields: ({ zadaraApiUrl, region, zadaraVolumeType, availabilityZonesCount }) => ({
      shown: { url: zadaraApiUrl, region, volume_type: zadaraVolumeType, az_count: availabilityZonesCount },
    }),
  },
  TANZU: {
    list: "listTanzuCredentials",
    fields: ({ url, username, namespace, volumeType, continentName, port }) => ({
      shown: {
        ...{ url, username, namespace, volume_type: volumeType, port },
        continent: shortContinent(continentName),
      },
      publicIdentifier: username,
    }),
  },
  ZEDEDA: {
    list: "listZededaCredentials",
    fields: (credential) => ({
      shown: {
        api_url: credential.apiUrl,
        project: credential.project,
        continent: shortContinent(credential.continentName),
      },
      details: {
        edge_nodes: namesOf(credential.edgeNodes),
        ...networksOf(credential.zededaNetworks, (network) => ({
          interface: network.interface,
          vlan_id: network.vlanId,
        })),
      },
      publicIdentifier: credential.project,
    }),
  },
} satisfies { readonly [F in CloudFamily]: Row<CredentialOfFamily[F]> };

const namesOf = (list: readonly { id: number | string; name: string | null }[]) =>
  list.map(({ id, name }) => name || String(id));

type Network = types.ProxmoxNetwork | types.VsphereNetwork | types.ZededaNetwork;

/** The two networks that a request has, of all that the list shows. */
function networksOf<N extends Network>(
  networks: readonly N[],
  own: (network: N) => Readonly<Record<string, string | number | null>>,
): Record<"public_network" | "private_network", Detail> {
  // Taikun makes a network for load balancers itself.
  const given = networks.filter(
    (network) => !("isVirtualLbNetwork" in network && network.isVirtualLbNetwork),
  );
  const fieldsOf = (network: N | undefined): Detail =>
    network === undefined
      ? null
      : {
          ...own(network),
          gateway: network.gateway,
          ip_address: network.ipAddress,
          net_mask: network.netMask,
          begin_allocation_range: network.beginAllocationRange,
          end_allocation_range: network.endAllocationRange,
        };
  return {
    public_network: fieldsOf(given.find(({ isPrivate }) => !isPrivate)),
    private_network: fieldsOf(given.find(({ isPrivate }) => isPrivate)),
  };
}
