import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { change, planJson } from "../../guard/plan/plan-json.js";
import { exampleProject } from "../support/example.js";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

test("it decides on a plan, through the package as it is published", async () => {
  const world = await sandbox.world();
  const { organizationId } = world;
  const { id } = await world.client.createAWSCredentials({
    organizationId,
    body: { type: "AWS_ROLE", name: "prod", role_arn: "arn:aws:iam::123456789012:role/prod" },
  });
  await world.cluster("paris", id);
  const deleted = change("qovery_aws_credentials.prod", "delete", {
    id,
    name: "prod",
    organization_id: organizationId,
  });
  const project = exampleProject("guard-library", world).write("plan.json", planJson({ changes: [deleted] }));
  const { stdout } = await project.succeeded("tsx", ["main.ts", "plan.json"]);
  expect(stdout).toBe("blocked\ncredential-in-use qovery_aws_credentials.prod paris\n");
});
