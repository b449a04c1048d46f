import {
  BelayProvider,
  CivoObjectStoreCredential,
  CivoObjectStoreSecret,
  QoveryAwsCredential,
} from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const backup = new CivoObjectStoreCredential(stack, "backup", { name: "backup-prod" });
const pair = new CivoObjectStoreSecret(stack, "pair", { credential: backup });

// Any write-only argument and provider block takes it: nothing of it is in a plan or a state.
new QoveryAwsCredential(stack, "s3", {
  name: "civo-backup",
  accessKey: { accessKeyId: backup.accessKeyId, secretAccessKey: pair.secretAccessKey },
});

app.synth();
