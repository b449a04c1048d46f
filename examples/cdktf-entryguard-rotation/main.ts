/** An AWS key at EntryGuard, and what it opens. Another key replaces the credential, and the resources move, in one deploy. */

import { BelayProvider, EntryguardAwsCredential, SecretVariable } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const { ACCESS_KEY_ID = "AKIAIOSFODNN7EXAMPLE", SECRET_VERSION = "1" } = process.env;

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

// Its value is TF_VAR_secret_access_key, and is in no plan and no state.
const secret = new SecretVariable(stack, "secret_access_key");

const prod = new EntryguardAwsCredential(stack, "prod", {
  name: "aws-prod-eu-west-3",
  accessKeyId: ACCESS_KEY_ID,
  secretAccessKey: secret.stringValue,
  secretVersion: Number(SECRET_VERSION),
});

const groups = { bastion: "sg-0123456789abcdef0", database: "sg-0fedcba9876543210" };
for (const [name, resourceIdentifier] of Object.entries(groups))
  prod.addResource(name, {
    name: `${name}-prod`,
    resourceType: "SECURITY_GROUP",
    resourceIdentifier,
    region: "eu-west-3",
  });

app.synth();
