import {
  BelayProvider,
  SecretVariable,
  TaikunBackupBinding,
  TaikunBackupCredential,
} from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const prod = new TaikunBackupCredential(stack, "prod", {
  name: "backup-prod",
  s3AccessKeyId: "AKIAIOSFODNN7EXAMPLE",
  s3SecretAccessKey: new SecretVariable(stack, "s3_secret_access_key").stringValue,
  s3Endpoint: "https://s3.eu-west-3.amazonaws.com",
  s3Region: "eu-west-3",
});
new TaikunBackupBinding(stack, "paris", { projectId: "42", credential: prod });

app.synth();
