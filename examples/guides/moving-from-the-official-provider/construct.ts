import { BelayProvider, QoveryAwsCredential } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();
const stack = new TerraformStack(app, "platform");
new BelayProvider(stack, "belay");

//#region move
const prod = new QoveryAwsCredential(stack, "prod", {
  name: "aws-prod",
  roleArn: "arn:aws:iam::123456789012:role/qovery-prod",
});
prod.resource.importFrom("8d4c2d6e-0f0f-4c5e-9a58-8a4f2f6f9e01,3fa85f64-5717-4562-b3fc-2c963f66afa6");

// CDKTF has no class for this. `terraform state list` shows the old address.
stack.addOverride("removed", [{ from: "qovery_aws_credentials.prod", lifecycle: { destroy: false } }]);
//#endregion

app.synth();
