import { BelayProvider } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");

// Writes the session and the provider block that it runs on; planGuardSession: false leaves them out.
new BelayProvider(stack, "belay");

app.synth();
