/** What the operations of Taikun take: the requests of the contract. */
import type { components } from "./gen/contract.js";

type Schemas = components["schemas"];

/**
 * Who logs in.
 * @interface
 */
export type LoginRequest = Schemas["LoginRequest"];
/**
 * What another token is asked for with.
 * @interface
 */
export type RefreshRequest = Schemas["RefreshRequest"];
/**
 * What is to be locked or unlocked.
 * @interface
 */
export type LockRequest = Schemas["LockRequest"];
/**
 * A credential of AWS to store.
 * @interface
 */
export type CreateAwsCredentialRequest = Schemas["CreateAwsCredentialRequest"];
/**
 * The name and the keys that a credential of AWS is to have.
 * @interface
 */
export type UpdateAwsCredentialRequest = Schemas["UpdateAwsCredentialRequest"];
/**
 * A credential of Azure to store.
 * @interface
 */
export type CreateAzureCredentialRequest = Schemas["CreateAzureCredentialRequest"];
/**
 * The name and the keys that a credential of Azure is to have.
 * @interface
 */
export type UpdateAzureCredentialRequest = Schemas["UpdateAzureCredentialRequest"];
/**
 * A credential of Google Cloud to store.
 * @interface
 */
export type CreateGoogleCredentialRequest = Schemas["CreateGoogleCredentialRequest"];
/**
 * A credential of OpenStack to store.
 * @interface
 */
export type CreateOpenStackCredentialRequest = Schemas["CreateOpenStackCredentialRequest"];
/**
 * The name and the keys that a credential of OpenStack is to have.
 * @interface
 */
export type UpdateOpenStackCredentialRequest = Schemas["UpdateOpenStackCredentialRequest"];
/**
 * A credential of Proxmox to store.
 * @interface
 */
export type CreateProxmoxCredentialRequest = Schemas["CreateProxmoxCredentialRequest"];
/**
 * The name and the keys that a credential of Proxmox is to have.
 * @interface
 */
export type UpdateProxmoxCredentialRequest = Schemas["UpdateProxmoxCredentialRequest"];
/**
 * A credential of OpenShift to store.
 * @interface
 */
export type CreateOpenShiftCredentialRequest = Schemas["CreateOpenShiftCredentialRequest"];
/**
 * A credential of vSphere to store.
 * @interface
 */
export type CreateVsphereCredentialRequest = Schemas["CreateVsphereCredentialRequest"];
/**
 * The name and the keys that a credential of vSphere is to have.
 * @interface
 */
export type UpdateVsphereCredentialRequest = Schemas["UpdateVsphereCredentialRequest"];
/**
 * A credential of Zadara to store.
 * @interface
 */
export type CreateZadaraCredentialRequest = Schemas["CreateZadaraCredentialRequest"];
/**
 * The name and the keys that a credential of Zadara is to have.
 * @interface
 */
export type UpdateZadaraCredentialRequest = Schemas["UpdateZadaraCredentialRequest"];
/**
 * A credential of Tanzu to store.
 * @interface
 */
export type CreateTanzuCredentialRequest = Schemas["CreateTanzuCredentialRequest"];
/**
 * The name and the keys that a credential of Tanzu is to have.
 * @interface
 */
export type UpdateTanzuCredentialRequest = Schemas["UpdateTanzuCredentialRequest"];
/**
 * A credential of Zededa to store.
 * @interface
 */
export type CreateZededaCredentialRequest = Schemas["CreateZededaCredentialRequest"];
/**
 * A network of Proxmox to use.
 * @interface
 */
export type ProxmoxNetworkRequest = Schemas["ProxmoxNetworkRequest"];
/**
 * A network of vSphere to use.
 * @interface
 */
export type VsphereNetworkRequest = Schemas["VsphereNetworkRequest"];
/**
 * A network of Zededa to use.
 * @interface
 */
export type ZededaNetworkRequest = Schemas["ZededaNetworkRequest"];
/**
 * Whose datacenters are asked for.
 * @interface
 */
export type VsphereDatacentersRequest = Schemas["VsphereDatacentersRequest"];
/**
 * A key pair for S3 to store.
 * @interface
 */
export type CreateBackupCredentialRequest = Schemas["CreateBackupCredentialRequest"];
/**
 * The name and the key pair that a backup credential is to have.
 * @interface
 */
export type UpdateBackupCredentialRequest = Schemas["UpdateBackupCredentialRequest"];
/**
 * A billing credential to store.
 * @interface
 */
export type CreateBillingCredentialRequest = Schemas["CreateBillingCredentialRequest"];
/**
 * A key to store.
 * @interface
 */
export type CreateAiCredentialRequest = Schemas["CreateAiCredentialRequest"];
/**
 * A showback credential to store.
 * @interface
 */
export type CreateShowbackCredentialRequest = Schemas["CreateShowbackCredentialRequest"];
/**
 * A project to create.
 * @interface
 */
export type CreateProjectRequest = Schemas["CreateProjectRequest"];
/**
 * A billing rule to create.
 * @interface
 */
export type CreateBillingRuleRequest = Schemas["CreateBillingRuleRequest"];
/**
 * What a billing rule is to be.
 * @interface
 */
export type UpdateBillingRuleRequest = Schemas["UpdateBillingRuleRequest"];
/**
 * A showback rule to create.
 * @interface
 */
export type CreateShowbackRuleRequest = Schemas["CreateShowbackRuleRequest"];
/**
 * What a showback rule is to be.
 * @interface
 */
export type UpdateShowbackRuleRequest = Schemas["UpdateShowbackRuleRequest"];
