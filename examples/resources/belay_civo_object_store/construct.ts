import { BelayProvider, CivoObjectStore, CivoObjectStoreCredential } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const owner = new CivoObjectStoreCredential(stack, "owner", { name: "backup-prod" });
new CivoObjectStore(stack, "backups", { name: "backups-prod", credential: owner, maxSizeGb: 500 });

app.synth();
