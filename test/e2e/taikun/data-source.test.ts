/** A credential of another organization than the login's, by its name: a Partner names the organization. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { type Universe, universe } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

test("belay_taikun_credential takes an organization", async () => {
  const world = await sandbox.taikun();
  const organizationId = await world.organization("customer");
  const [own, theirs] = [
    await world.plant("backup", "backup-prod"),
    await world.plant("backup", "backup-prod", { organizationId }),
  ];
  const workspace = world.workspace().configure(`
data "belay_taikun_credential" "theirs" {
  organization_id = "${organizationId}"
  id_space        = "taikun/backup"
  name            = "backup-prod"
}
output "theirs" { value = data.belay_taikun_credential.theirs.id }
`);
  const { text } = await workspace.applied();
  expect(text).toContain(`theirs = "${theirs}"`);
  expect(own).not.toBe(theirs);
});
