// Generated from src/provider/civo/kinds by `npm run generate`. Do not edit.
export { type CivoObjectStorePairOfYourOwn, CivoObjectStoreCredential, type CivoObjectStoreCredentialProps } from "./object-store-credential.js";
