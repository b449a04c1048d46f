import { BelayProvider } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");

// Endpoint, token and organization come from the environment. The plan guard session comes with it.
new BelayProvider(stack, "belay");

app.synth();
