import { BelayProvider, EntryguardAwsCredential, SecretVariable } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const prod = new EntryguardAwsCredential(stack, "prod", {
  name: "aws-prod",
  accessKeyId: "AKIAIOSFODNN7EXAMPLE",
  secretAccessKey: new SecretVariable(stack, "secret_access_key").stringValue,
});
prod.addResource("ssh", {
  name: "ssh-prod",
  resourceType: "SECURITY_GROUP",
  resourceIdentifier: "sg-0123456789abcdef0",
  region: "eu-west-3",
  ports: [22],
  protocol: "tcp",
});

app.synth();
