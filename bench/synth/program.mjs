// Declares credentials, each with a binding, and synthesizes them: by Belay's constructs, or as plain resources of the same
// width. Prints the milliseconds. Arguments: constructs | resources, how many, where to write.
import { App, TerraformProvider, TerraformResource, TerraformStack } from "cdktf";
import { BelayProvider, QoveryAwsCredential } from "../../dist/constructs/index.js";

const [kind, count, outdir] = process.argv.slice(2);
const clusterId = (index) => `0d14b9a2-e975-48ca-a6f5-${String(index).padStart(12, "0")}`;
const name = (index) => `aws-prod-${index}`;
const roleArn = (index) => `arn:aws:iam::123456789012:role/qovery-${index}`;

const start = performance.now();
const app = new App({ outdir, stackTraces: false });
const stack = new TerraformStack(app, "platform");
const declare = { constructs, resources }[kind];
for (let index = 0; index < Number(count); index += 1) declare(index);
provider();
app.synth();
console.log(performance.now() - start);

function provider() {
  if (kind === "constructs") new BelayProvider(stack, "belay");
  else
    new TerraformProvider(stack, "belay", {
      terraformResourceType: "belay",
      terraformProviderSource: "belay-iac/belay",
      terraformGeneratorMetadata: { providerName: "belay", providerVersion: "0.1.0" },
    });
}

function constructs(index) {
  const props = { name: name(index), roleArn: roleArn(index) };
  new QoveryAwsCredential(stack, `credential-${index}`, props).bind(`binding-${index}`, clusterId(index));
}

function resources(index) {
  const generator = { terraformGeneratorMetadata: { providerName: "belay" } };
  const credential = new TerraformResource(stack, `credential-${index}`, {
    terraformResourceType: "belay_qovery_aws_credential",
    lifecycle: { createBeforeDestroy: true },
    ...generator,
  });
  credential.addOverride("name", name(index));
  credential.addOverride("role_arn", roleArn(index));
  const binding = new TerraformResource(stack, `binding-${index}`, {
    terraformResourceType: "belay_qovery_cluster_binding",
    ...generator,
  });
  binding.addOverride("cluster_id", clusterId(index));
  binding.addOverride("credential_id", credential.getStringAttribute("id"));
}
