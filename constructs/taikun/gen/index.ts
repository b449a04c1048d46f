// Generated from src/provider/taikun/kinds by `npm run generate`. Do not edit.
export { type TaikunAwsAccessKey, type TaikunAwsRole, TaikunAwsCredential, type TaikunAwsCredentialProps } from "./aws-credential.js";
export { TaikunAzureCredential, type TaikunAzureCredentialProps } from "./azure-credential.js";
export { type TaikunGcpFolder, TaikunGcpCredential, type TaikunGcpCredentialProps } from "./gcp-credential.js";
export { TaikunOpenstackCredential, type TaikunOpenstackCredentialProps } from "./openstack-credential.js";
export { type TaikunProxmoxNetwork, TaikunProxmoxCredential, type TaikunProxmoxCredentialProps } from "./proxmox-credential.js";
export { type TaikunVsphereNetwork, TaikunVsphereCredential, type TaikunVsphereCredentialProps } from "./vsphere-credential.js";
export { TaikunZadaraCredential, type TaikunZadaraCredentialProps } from "./zadara-credential.js";
export { TaikunOpenshiftCredential, type TaikunOpenshiftCredentialProps } from "./openshift-credential.js";
export { TaikunTanzuCredential, type TaikunTanzuCredentialProps } from "./tanzu-credential.js";
export { type TaikunZededaNetwork, TaikunZededaCredential, type TaikunZededaCredentialProps } from "./zededa-credential.js";
export { TaikunBackupCredential, type TaikunBackupCredentialProps } from "./backup-credential.js";
export { TaikunBillingCredential, type TaikunBillingCredentialProps } from "./billing-credential.js";
export { TaikunShowbackCredential, type TaikunShowbackCredentialProps } from "./showback-credential.js";
export { TaikunAiCredential, type TaikunAiCredentialProps } from "./ai-credential.js";
