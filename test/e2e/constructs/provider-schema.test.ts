/** The bindings are generated from the schemas that Terraform sees. */
import { expect, test } from "@jest/globals";
import { providerSchemas } from "../../../scripts/provider-schema.js";
import { Workspace } from "../support/workspace.js";

test("the schemas that bindings are generated from are those of `terraform providers schema -json`", async () => {
  const workspace = new Workspace({
    endpoint: "http://127.0.0.1:1",
    token: "",
    viewerToken: "",
    organizationId: "",
  });
  const { stdout } = await workspace.run(["providers", "schema", "-json"]);
  // OpenTofu has a registry of its own.
  const said = stdout.replaceAll("registry.opentofu.org/", "registry.terraform.io/");
  expect(providerSchemas()).toStrictEqual(JSON.parse(said));
});
