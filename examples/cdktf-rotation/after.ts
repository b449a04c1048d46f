/** The rotation: a second credential, both clusters moved to it, the first one gone. One deploy does it all. */

import { BelayProvider, QoveryAwsCredential } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const { PARIS_ID = "", LYON_ID = "" } = process.env;

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const prod2026 = new QoveryAwsCredential(stack, "prod-2026", {
  name: "aws-prod-2026",
  roleArn: "arn:aws:iam::123456789012:role/qovery-2026",
});
prod2026.bind("paris", PARIS_ID);
prod2026.bind("lyon", LYON_ID);

app.synth();
