/** The quickstart in the repository of a user who has cdktn in the place of cdktf. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Universe, universe } from "../e2e/support/world.js";
import { prepared } from "./support/prepared.js";
import { connection, Repository, succeeded } from "./support/repository.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const checkout = (environment?: Record<string, string>) =>
  new Repository(environment, prepared().repositories.cdktn);

test("npm gives it to the constructs without being forced", async () => {
  const { stdout } = await checkout().run("npm", ["ls", "--json", "cdktf"]);
  const { dependencies, problems = [] } = JSON.parse(stdout);
  expect(problems).toEqual([]);
  expect(dependencies["belay-iac"].dependencies).toEqual({
    cdktf: expect.objectContaining({ version: expect.stringMatching(/^0\.24\./) }),
  });
});

test.each(["cdktf", "cdktn"])("a program that imports %s compiles and is synthesized", async (name) => {
  const repository = checkout().edit(/from "cdktf"/, `from "${name}"`);
  expect((await succeeded(repository.installed("tsc", "--pretty", "false"))).text).toBe("");
  await succeeded(repository.installed("tsx", "main.ts"));
  expect(repository.synthesized()).toMatchObject({
    "//": { metadata: { version: expect.stringMatching(/^0\.24\./) } },
    ephemeral: { belay_plan_guard: { this: { create_before_destroy: true } } },
    resource: {
      belay_qovery_cluster_binding: {
        bindings_paris_84210BD3: {
          cluster_id: `\${var.cluster_id}`,
          credential_id: `\${belay_qovery_aws_credential.prod_F335F39F.id}`,
        },
      },
    },
  });
});

test("a module of a program that imports cdktn may hide a credential that is deleted first", async () => {
  const repository = checkout()
    .edit(/(App, .*) \} from "cdktf"/, '$1, TerraformHclModule } from "cdktn"')
    .edit(/app\.synth/, 'new TerraformHclModule(stack, "more", { source: "example/more/aws" });\n$&');
  await succeeded(repository.installed("tsx", "main.ts"));
  expect(repository.synthesized().ephemeral).toEqual({
    belay_plan_guard: { this: { provider: "belay.belay_plan_guard" } },
  });
});

test("its plan guard session refuses what it must", async () => {
  const world = await sandbox.world();
  const paris = await world.cluster("paris");
  const repository = checkout({ ...connection(world), TF_VAR_cluster_id: paris });
  await succeeded(repository.installed("tsx", "main.ts"));
  await succeeded(repository.terraform("init", "-no-color"));
  expect((await succeeded(repository.terraform("validate", "-no-color"))).text).toContain(
    "The configuration is valid.",
  );
  await succeeded(repository.terraform("apply", "-auto-approve", "-no-color"));
  expect(await world.associations()).toEqual({ "aws-prod-eu-west-3": ["paris"] });

  await world.cluster("lyon", await credentialId());
  repository.edit(/const prod.*?bind\([^)]*\);\n/s, "");
  await succeeded(repository.installed("tsx", "main.ts"));
  const refused = await repository.terraform("plan", "-no-color");
  expect(refused.code).toBe(1);
  expect(refused.text).toContain('Error: Credential "aws-prod-eu-west-3" is still in use');
  expect(refused.text).toContain("with ephemeral.belay_plan_guard.this");
  expect(refused.text).toContain('"lyon"');

  async function credentialId(): Promise<string> {
    const [prod] = await world.client.listOrganizationCredentials({ organizationId: world.organizationId });
    return prod?.credential.id ?? "";
  }
});
