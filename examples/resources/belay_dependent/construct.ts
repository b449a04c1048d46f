import { BelayProvider, DeclareDependents, QoveryAwsCredential } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const prod = new QoveryAwsCredential(stack, "prod", {
  name: "aws-prod-eu-west-3",
  roleArn: "arn:aws:iam::123456789012:role/qovery-prod",
});

// One cluster, by the `id` of the official provider's construct, …
prod.declare("paris", "0d14b9a2-e975-48ca-a6f5-0469449f291c");

// … or all that the stacks of the app have of the official provider.
DeclareDependents.of(app);

app.synth();
