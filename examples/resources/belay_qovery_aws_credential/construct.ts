import { BelayProvider, QoveryAwsCredential, SecretVariable } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

new QoveryAwsCredential(stack, "role", {
  name: "aws-prod",
  roleArn: "arn:aws:iam::123456789012:role/qovery-prod",
});

// A variable: its value comes from TF_VAR_secret_access_key, and is in no plan and no state.
const secret = new SecretVariable(stack, "secret_access_key");

new QoveryAwsCredential(stack, "key", {
  name: "aws-staging",
  accessKey: {
    accessKeyId: "AKIAIOSFODNN7EXAMPLE",
    secretAccessKey: secret.stringValue,
    secretVersion: 1, // raise it when the secret changes
  },
});

app.synth();
