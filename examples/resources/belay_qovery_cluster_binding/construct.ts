import { BelayProvider, QoveryAwsCredential } from "belay-iac/constructs";
import { App, TerraformStack, TerraformVariable } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
const clusterId = new TerraformVariable(stack, "cluster_id", { type: "string" }).stringValue;
new BelayProvider(stack, "belay");

const prod = new QoveryAwsCredential(stack, "prod", {
  name: "aws-prod",
  roleArn: "arn:aws:iam::123456789012:role/qovery",
});
prod.bind("paris", clusterId);

app.synth();
