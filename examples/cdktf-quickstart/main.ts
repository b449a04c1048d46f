/** A credential, and a cluster that uses it. */

import { BelayProvider, QoveryAwsCredential } from "belay-iac/constructs";
import { App, LocalBackend, TerraformStack, TerraformVariable } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
// From cdktf.out/stacks/platform. The state stands beside this file, because cdktf may delete cdktf.out.
new LocalBackend(stack, { path: "../../../terraform.platform.tfstate" });
const { stringValue: clusterId } = new TerraformVariable(stack, "cluster_id", { type: "string" });

new BelayProvider(stack, "belay");
const prod = new QoveryAwsCredential(stack, "prod", {
  name: "aws-prod-eu-west-3",
  roleArn: "arn:aws:iam::123456789012:role/qovery",
});
prod.bind("paris", clusterId);
app.synth();
