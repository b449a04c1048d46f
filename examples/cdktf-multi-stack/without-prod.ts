/** The same program without the credential `prod` and what used it. */

import { BelayProvider, QoveryAwsCredential } from "belay-iac/constructs";
import { App, TerraformStack } from "cdktf";

const app = new App();

const credentials = new TerraformStack(app, "credentials");
new BelayProvider(credentials, "belay");
new QoveryAwsCredential(credentials, "audit", {
  name: "aws-audit-eu-west-3",
  roleArn: "arn:aws:iam::123456789012:role/qovery-audit",
});

const clusters = new TerraformStack(app, "clusters");
new BelayProvider(clusters, "belay");

app.synth();
