import { BelayProvider, QoveryCredential } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

// Reads the data source while Terraform plans, and fails unless exactly one credential has the name.
const prod = QoveryCredential.fromCredentialName(stack, "prod", "aws-prod");
prod.bind("paris", "0d14b9a2-e975-48ca-a6f5-0469449f291c");

app.synth();
