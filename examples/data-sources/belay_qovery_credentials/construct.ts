import { BelayProvider, QoveryCredential } from "belay-iac/constructs";
import { App, TerraformStack, TerraformVariable } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
const clusterId = new TerraformVariable(stack, "cluster_id", { type: "string" }).stringValue;
new BelayProvider(stack, "belay");

// Reads the data source while Terraform plans, and fails unless exactly one credential has the name.
const prod = QoveryCredential.fromCredentialName(stack, "prod", "aws-prod");
prod.bind("paris", clusterId);

app.synth();
