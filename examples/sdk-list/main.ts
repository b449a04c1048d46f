/** Prints the credentials that no cluster uses: the ones to clean up. */
import { createQoveryClient, PlatformError, publicIdentifier } from "belay-iac/sdk";

const { QOVERY_API_TOKEN: token = "", QOVERY_ORGANIZATION_ID: organizationId = "" } = process.env;
const qovery = createQoveryClient({ token, endpoint: process.env.BELAY_QOVERY_ENDPOINT });

try {
  for (const { credential, clusters } of await qovery.listOrganizationCredentials({ organizationId })) {
    if (clusters.length === 0)
      console.log(credential.name, credential.id, publicIdentifier(credential) ?? "-");
  }
} catch (error) {
  if (!(error instanceof PlatformError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
