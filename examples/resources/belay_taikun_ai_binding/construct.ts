import { BelayProvider, SecretVariable, TaikunAiBinding, TaikunAiCredential } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

const prod = new TaikunAiCredential(stack, "prod", {
  name: "assistant-prod",
  apiKey: new SecretVariable(stack, "api_key").stringValue,
});
new TaikunAiBinding(stack, "paris", { projectId: "42", credential: prod });

app.synth();
