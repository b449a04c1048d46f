// Generated from src/provider/entryguard/kinds by `npm run generate`. Do not edit.
export { EntryguardAwsCredential, type EntryguardAwsCredentialProps } from "./aws-credential.js";
export { EntryguardGcpCredential, type EntryguardGcpCredentialProps } from "./gcp-credential.js";
export { EntryguardAzureCredential, type EntryguardAzureCredentialProps } from "./azure-credential.js";
export { EntryguardApisixCredential, type EntryguardApisixCredentialProps } from "./apisix-credential.js";
