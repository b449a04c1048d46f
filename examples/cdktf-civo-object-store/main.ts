/** An object store at Civo, and its key pair for Qovery: the secret goes from one platform to the other, and into no state. */

import {
  BelayProvider,
  CivoObjectStore,
  CivoObjectStoreCredential,
  CivoObjectStoreSecret,
  QoveryAwsCredential,
} from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const owner = new CivoObjectStoreCredential(stack, "owner", { name: "backups-prod" });
new CivoObjectStore(stack, "backups", { name: "backups-prod", credential: owner });

// Read while Terraform runs, each time.
const pair = new CivoObjectStoreSecret(stack, "pair", { credential: owner });
new QoveryAwsCredential(stack, "s3", {
  name: "civo-backups-prod",
  accessKey: { accessKeyId: owner.accessKeyId, secretAccessKey: pair.secretAccessKey },
});

app.synth();
