/**
 * `node generate.mjs <folder>` with `{ schemas, constraint }` as JSON on standard input: writes into the folder what
 * `cdktf get` would. The schemas are in the form of `terraform providers schema -json`, with `provider_versions`; the
 * constraint is an entry of `terraformProviders` in cdktf.json.
 */
import { readFileSync } from "node:fs";

// Read while the packages load: the first keeps them off the network, the second from starting Terraform for its version.
process.env.CHECKPOINT_DISABLE = "1";
process.env.TERRAFORM_BINARY_NAME = "terraform-is-not-needed";
const { default: commons } = await import("@cdktf/commons");
const { default: generator } = await import("@cdktf/provider-generator");

const [folder] = process.argv.slice(2);
const { schemas, constraint } = JSON.parse(readFileSync(0, "utf8"));

class OfflineMaker extends generator.ConstructsMaker {
  getSchemas() {
    return { providerSchema: schemas };
  }
}

const options = { codeMakerOutput: folder, targetLanguage: commons.Language.TYPESCRIPT };
await new OfflineMaker(options).generate([new commons.TerraformProviderConstraint(constraint)]);
