/** Taikun's types as the client gives them out: those of the contract, without secrets, and with lists that are never null. */
import type { components } from "./gen/contract.js";

type Schemas = components["schemas"];

/** What no answer comes through with, wherever it stands. */
type Secret = "apiToken" | "password" | "userName";
/** Objects, texts or nothing at Taikun; here the name of the user, or null. */
type Audited = "createdBy" | "lastModifiedBy";
/** What says nothing that the lists beside it do not say. */
type Counted = "projectCount";

type OrList<V> = NonNullable<V> extends readonly (infer E)[] ? Clear<E>[] : V;
type OrNull<V> = undefined extends V ? Exclude<V, undefined> | null : V;
/** A schema of an answer as its decoder gives it. */
export type Clear<T> = T extends object
  ? {
      [K in keyof T as Exclude<K, Secret | Counted>]-?: K extends Audited
        ? string | null
        : OrList<OrNull<T[K]>>;
    }
  : T;

/** One page of a list, and how many entries the whole list has. */
export type Page<T> = { data: T[]; totalCount: number };
/** The id of what was created, in decimal. */
export type Created = { id: string };
/** What uses a credential, or belongs to it. */
export type Named = { id: number; name: string | null };

/** A login's token, with what stands in its way: none when it is empty. */
export type Tokens = {
  token: string;
  refreshToken: string | null;
  twoFaEnabled: boolean;
  isForcedToEnabled2Fa: boolean;
};
/** Who calls. */
export type UserInfo = { data: Clear<Schemas["User"]> };

/** A cloud credential of any family, with the projects that use it. */
export type CloudCredential = Clear<Schemas["CloudCredential"]>;
/** A credential of AWS. */
export type AwsCredential = Clear<Schemas["AwsCredential"]>;
/** A credential of Azure. */
export type AzureCredential = Clear<Schemas["AzureCredential"]>;
/** A credential of Google Cloud. */
export type GoogleCredential = Clear<Schemas["GoogleCredential"]>;
/** A credential of OpenStack. */
export type OpenStackCredential = Clear<Schemas["OpenStackCredential"]>;
/** A credential of Proxmox. */
export type ProxmoxCredential = Clear<Schemas["ProxmoxCredential"]>;
/** A credential of OpenShift. */
export type OpenShiftCredential = Clear<Schemas["OpenShiftCredential"]>;
/** A credential of vSphere. */
export type VsphereCredential = Clear<Schemas["VsphereCredential"]>;
/** A credential of Zadara. */
export type ZadaraCredential = Clear<Schemas["ZadaraCredential"]>;
/** A credential of Tanzu. */
export type TanzuCredential = Clear<Schemas["TanzuCredential"]>;
/** A credential of Zededa. */
export type ZededaCredential = Clear<Schemas["ZededaCredential"]>;
/** A network of Proxmox, as a list shows it. */
export type ProxmoxNetwork = Clear<Schemas["ProxmoxNetwork"]>;
/** A network of vSphere, as a list shows it. */
export type VsphereNetwork = Clear<Schemas["VsphereNetwork"]>;
/** A network of Zededa, as a list shows it. */
export type ZededaNetwork = Clear<Schemas["ZededaNetwork"]>;
/** A datacenter of vSphere, by the name that people know and the id that Taikun wants. */
export type VsphereDatacenter = Clear<Schemas["VsphereDatacenter"]>;
/** A key pair for S3, with the projects that are backed up with it. */
export type BackupCredential = Clear<Schemas["BackupCredential"]>;
/** Where billing rules read their metrics, with these rules. */
export type BillingCredential = Clear<Schemas["BillingCredential"]>;
/** A key for the assistants of projects, with these projects. */
export type AiCredential = Clear<Schemas["AiCredential"]>;
/** Where showback rules read their metrics, with these rules. */
export type ShowbackCredential = Clear<Schemas["ShowbackCredential"]>;
/** A project, as its list has it: without the ids of its credentials. */
export type Project = Clear<Schemas["Project"]>;
/** A project with the ids of its credentials. */
export type ProjectDetails = Clear<Schemas["ProjectDetails"]>;
/** A project with the ids of its credentials, and its servers. */
export type ProjectServers = { data: Server[]; project: ProjectDetails };
/** A server of a project. */
export type Server = Clear<Schemas["Server"]>;
/** A virtual machine of a project. */
export type VirtualMachine = Clear<Schemas["VirtualMachine"]>;
/** A project with its virtual machines. */
export type ProjectVirtualMachines = { data: VirtualMachine[]; project: Named };
/** How much a project may use. */
export type ProjectQuota = Clear<Schemas["ProjectQuota"]>;
/** What is billed, with the credential that is read with. */
export type BillingRule = Omit<Clear<Schemas["BillingRule"]>, "account" | "operationCredential"> & {
  account: Clear<Schemas["Account"]>;
  operationCredential: Clear<Schemas["BillingCredentialName"]>;
};
/** What is shown, with the credential that is read with, if any. */
export type ShowbackRule = Clear<Schemas["ShowbackRule"]>;
/** An organization. */
export type Organization = Clear<Schemas["Organization"]>;
/** An organization, as the list of all of them has it. */
export type OrganizationName = Clear<Schemas["OrganizationName"]>;
