import { BelayProvider, QoveryCredential } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

// A credential that is declared elsewhere; one that is declared here has bind, too.
const shared = QoveryCredential.fromCredentialId(stack, "shared", "3fa85f64-5717-4562-b3fc-2c963f66afa6");
shared.bind("paris", "0d14b9a2-e975-48ca-a6f5-0469449f291c");

app.synth();
