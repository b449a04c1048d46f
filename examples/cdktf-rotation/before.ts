/** Before the rotation: two clusters use the credential of 2025. */

import { BelayProvider, QoveryAwsCredential } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const { PARIS_ID = "", LYON_ID = "" } = process.env;

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const prod2025 = new QoveryAwsCredential(stack, "prod-2025", {
  name: "aws-prod-2025",
  roleArn: "arn:aws:iam::123456789012:role/qovery-2025",
});
prod2025.bind("paris", PARIS_ID);
prod2025.bind("lyon", LYON_ID);

app.synth();
