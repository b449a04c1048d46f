// Generated from src/provider/qovery/kinds by `npm run generate`. Do not edit.
export { type QoveryAwsAccessKey, QoveryAwsCredential, type QoveryAwsCredentialProps } from "./aws-credential.js";
export { type QoveryEksAnywhereVsphereAccessKey, QoveryEksAnywhereVsphereCredential, type QoveryEksAnywhereVsphereCredentialProps } from "./eks-anywhere-vsphere-credential.js";
export { type QoveryGcpWorkloadIdentityFederation, QoveryGcpCredential, type QoveryGcpCredentialProps } from "./gcp-credential.js";
export { QoveryAzureCredential, type QoveryAzureCredentialProps } from "./azure-credential.js";
export { QoveryScalewayCredential, type QoveryScalewayCredentialProps } from "./scaleway-credential.js";
export { QoveryOnPremiseCredential, type QoveryOnPremiseCredentialProps } from "./on-premise-credential.js";
