/** The example of both providers in one configuration, with what its README says to try. */
import { readFileSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { exampleProject } from "../support/example.js";
import { credentialId } from "../support/hcl.js";
import { mixedEnvironment } from "../support/mixed-workspace.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const main = readFileSync("examples/mixed-providers/main.tf", "utf8");
const CREDENTIAL = /resource "belay_qovery_aws_credential" "prod" \{.*?\n\}\n/s;
const DECLARATION = /resource "belay_dependent" "paris" \{.*?\n\}\n/s;
const rotated = main
  .replace(/_credential" "prod"/, '_credential" "prod_2"')
  .replaceAll("_credential.prod.", "_credential.prod_2.")
  .replace('"aws-prod"', '"aws-prod-2"');

test("it applies, refuses what its README says it refuses, rotates in one apply, and is destroyed", async () => {
  const world = await sandbox.world();
  const project = exampleProject("mixed-providers", world, mixedEnvironment(world));
  const terraform = (...args: string[]) => project.run("terraform", [...args, "-no-color"]);
  const applied = (...args: string[]) =>
    project.succeeded("terraform", ["apply", "-no-color", "-auto-approve", ...args]);
  const refused = async (...args: string[]) => {
    const { code, text } = await terraform("plan", ...args);
    expect({ code, isRefused: text.includes('Credential "aws-prod" is still in use') }).toEqual({
      code: 1,
      isRefused: true,
    });
    return text;
  };
  await project.succeeded("terraform", ["init", "-no-color"]);

  project.write("main.tf", main.replace(DECLARATION, ""));
  await applied();
  project.write("main.tf", rotated.replace(DECLARATION, ""));
  expect(await refused()).toContain('resource "belay_dependent" "paris" {');
  project.write("main.tf", main.replace(DECLARATION, ""));
  expect(await refused("-destroy")).toContain('resource "belay_dependent" "paris" {');

  project.write("main.tf", main);
  expect((await applied()).text).not.toContain("Warning");
  const id = await credentialId(world, "aws-prod");
  const organization = `"${world.organizationId}"`;
  project.write(
    "main.tf",
    main
      .replace(CREDENTIAL, "")
      .replace("belay_qovery_aws_credential.prod.organization_id", organization)
      .replace("belay_qovery_aws_credential.prod.id", `"${id}"`),
  );
  await refused();

  project.write("main.tf", rotated);
  const { text } = await applied();
  expect(text).toContain("1 added, 2 changed, 1 destroyed");
  expect(text).not.toContain("Warning");
  expect(await world.associations()).toEqual({ "aws-prod-2": ["paris"] });

  expect((await applied("-destroy")).text).toContain(
    'Credential "aws-prod-2" is deleted on the word of belay_dependent',
  );
  expect(await world.associations()).toEqual({});
});
