/** A program with a cluster of the official provider, in the hands of the real Terraform. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import {
  TerraformCount,
  TerraformIterator,
  TerraformResource,
  type TerraformResourceConfig,
  TerraformStack,
  Testing,
} from "cdktf";
import { BelayProvider, DeclareDependents, QoveryAwsCredential } from "../../../constructs/index.js";
import { expectNothingToDo } from "../support/converge.js";
import { mixedWorkspace } from "../support/mixed-workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

/** A stack with both providers, and a credential of this name. */
function platform(name: string): { stack: TerraformStack; prod: QoveryAwsCredential } {
  const stack = new TerraformStack(Testing.app(), "platform");
  stack.addOverride("terraform.required_providers.qovery.source", "qovery/qovery");
  new BelayProvider(stack, "belay");
  const roleArn = `arn:aws:iam::123456789012:role/${name}`;
  return { stack, prod: new QoveryAwsCredential(stack, name, { name, roleArn }) };
}

/** A cluster on it, as the official provider's generated class would declare it. */
function cluster(
  { organizationId }: World,
  prod: QoveryAwsCredential,
  name: string,
  meta: Partial<TerraformResourceConfig> = {},
): TerraformResource {
  const one = new TerraformResource(TerraformStack.of(prod), name, {
    terraformResourceType: "qovery_cluster",
    ...meta,
  });
  const written = {
    organization_id: organizationId,
    credentials_id: prod.credentialId,
    name,
    cloud_provider: "AWS",
    region: "eu-west-3",
  };
  for (const [argument, value] of Object.entries(written)) one.addOverride(argument, value);
  return one;
}

/** Paris on a credential of this name; declared by the aspect, or by the credential. */
function program(world: World, name: string, declares: "aspect" | "credential"): string {
  const { stack, prod } = platform(name);
  const paris = cluster(world, prod, "paris");
  if (declares === "aspect") DeclareDependents.of(stack);
  else prod.declare("paris", paris.getStringAttribute("id"));
  return Testing.synth(stack, true);
}

test.each(["aspect", "credential"] as const)(
  "made, rotated and destroyed, declared by the %s",
  async (how) => {
    const world = await sandbox.world();
    const workspace = await mixedWorkspace(world);
    workspace.write("main.tf", ""); // the stack says itself which providers it requires
    const deploy = (name: string) =>
      workspace.write("cdk.tf.json", program(world, name, how)).applied("-parallelism=1");

    expect((await deploy("aws-prod-2025")).text).not.toContain("Warning");
    expect(await world.associations()).toEqual({ "aws-prod-2025": ["paris"] });
    await expectNothingToDo(workspace);

    const { stdout, text } = await deploy("aws-prod-2026");
    expect(text).toContain("1 added, 2 changed, 1 destroyed");
    expect(text).not.toContain("Warning");
    const steps = [...stdout.matchAll(/(Creating|Modifying|Destroying)\.\.\./g)].map(([, step]) => step);
    expect(steps).toEqual(["Creating", "Modifying", "Modifying", "Destroying"]);
    expect(await world.associations()).toEqual({ "aws-prod-2026": ["paris"] });
    await expectNothingToDo(workspace);

    const destroyed = await workspace.applied("-destroy");
    expect(destroyed.text).toContain('Credential "aws-prod-2026" is deleted on the word of belay_dependent');
    expect(await world.associations()).toEqual({});
  },
);

test("clusters that are written several times are declared as often", async () => {
  const world = await sandbox.world();
  const workspace = await mixedWorkspace(world);
  workspace.write("main.tf", "");
  const { stack, prod } = platform("aws-prod");
  cluster(world, prod, "paris", { count: TerraformCount.of(2) });
  cluster(world, prod, "lyon", { forEach: TerraformIterator.fromList(["old", "new"]) });
  DeclareDependents.of(stack);
  await workspace.write("cdk.tf.json", Testing.synth(stack, true)).applied();
  const declared = Object.values(await workspace.state()).filter(({ id_space }) => id_space === "qovery");
  expect(declared).toHaveLength(4);
  expect(await world.associations()).toEqual({ "aws-prod": ["lyon", "lyon", "paris", "paris"] });
  await expectNothingToDo(workspace);
});
