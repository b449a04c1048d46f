/**
 * What an interrupted apply has made, and no state knows, is named by the next plan that would make it again. A name that a
 * configuration wants twice is nothing of the kind.
 */
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { type CivoWorld, civoCredential, civoProvider, civoStore, keyOf } from "../support/civo-world.js";
import { expectNothingToDo } from "../support/converge.js";
import { awsCredential, blocks, securityGroup } from "../support/entryguard-hcl.js";
import { binding, CREATE_FIRST, credential, provider } from "../support/hcl.js";
import { Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

let sandbox: Universe;
beforeAll(async () => {
  sandbox = await universe();
});
afterAll(() => sandbox.close());

const sessions = [
  { session: true, said: "with a session" },
  { session: false, said: "without a session" },
];
const A = "belay_qovery_aws_credential.a";

async function orphan(world: World, name: string, more: object = {}): Promise<string> {
  const body = { type: "AWS_ROLE", name, role_arn: `arn:aws:iam::123456789012:role/${name}`, ...more };
  const { organizationId } = world;
  return (await world.client.createAWSCredentials({ organizationId, body: body as never })).id;
}

/** As a person does: what stands in the plan, with the address. */
const pasted = (to: string, id: string) => `import {\n  to = ${to}\n  id = "${id}"\n}\n`;

describe.each(sessions)("Qovery, $said", ({ session }) => {
  test("a create of a name that is there: the plan warns, and an import takes it over", async () => {
    const world = await sandbox.world();
    const workspace = new Workspace(world).configure(provider(session) + credential("a"));
    const id = await orphan(world, "a");
    const { code, text } = await workspace.plan();
    expect({ code, text }).toMatchObject({ code: 0 });
    expect(text).toContain('Warning: Qovery has a credential "a" already');
    expect(text).toContain(`that the state does not know: ${id}.`);
    expect(text).toContain(`id = "${world.organizationId},${id}" }`);
    workspace.write("imports.tf", pasted(A, `${world.organizationId},${id}`));
    const applied = await workspace.applied();
    expect(applied.text).not.toContain("already");
    expect(applied.text).toContain("1 imported, 0 added");
    await expectNothingToDo(workspace);
    expect(await world.associations()).toEqual({ a: [] });
  });

  test("in the place of one that is gone: the address is freed first", async () => {
    const world = await sandbox.world();
    const workspace = new Workspace(world).configure(provider(session) + credential("a"));
    await workspace.applied();
    const { organizationId } = world;
    const credentialsId = String((await workspace.state())[A]?.id);
    await world.client.deleteAWSCredentials({ organizationId, credentialsId });
    const id = await orphan(world, "a");
    expect((await workspace.plan()).text).toContain("run terraform apply -refresh-only first");
    const freed = await workspace.run(["apply", "-no-color", "-refresh-only", "-auto-approve"]);
    expect({ code: freed.code, already: freed.text.includes("already") }).toEqual({
      code: 0,
      already: false,
    });
    workspace.write("imports.tf", pasted(A, `${organizationId},${id}`));
    await workspace.applied();
    expect(await world.associations()).toEqual({ a: [] });
  });

  test("a name that the configuration wants twice, one of them made before: nothing is said", async () => {
    const world = await sandbox.world();
    const twin = (label: string) => credential(label).replace(`= "${label}"`, '= "twin"');
    const workspace = new Workspace(world).configure(provider(session) + twin("a") + twin("c"));
    expect((await workspace.applied()).text).not.toContain("already");
    workspace.configure(provider(session) + twin("a") + twin("b") + twin("c") + credential("d"));
    for (const parallelism of [1, 10]) {
      const { text } = await workspace.plan(`-parallelism=${parallelism}`);
      // One at a time, in an order of Terraform's, and no end that anybody tells: then it may be said.
      if (session || parallelism > 1) expect(text).not.toContain("already");
    }
  });

  test("one of another kind, or of the object that is replaced, is none", async () => {
    const world = await sandbox.world();
    await world.plant({ name: "a", object_type: "NEW_KIND" });
    const workspace = new Workspace(world).configure(provider(session) + credential("a", CREATE_FIRST));
    expect((await workspace.applied()).text).not.toContain("already");
    expect((await workspace.plan(`-replace=${A}`)).text).not.toContain("already");
  });

  test("while a replacement is applied the old one, which is in use, is none", async () => {
    const world = await sandbox.world();
    const { paris } = await world.clusters("paris");
    const bound = credential("a", CREATE_FIRST) + binding("paris", paris, `${A}.id`);
    const guard = session ? undefined : { guard: 'unproven = "warn"' };
    const workspace = new Workspace(world).configure(provider(session, "", guard) + bound);
    await workspace.applied();
    expect((await workspace.applied(`-replace=${A}`)).text).not.toContain("already");
    expect(await world.associations()).toEqual({ a: ["paris"] });
  });

  test("a replacement whose new one is there already: both ids, and what to delete", async () => {
    const world = await sandbox.world();
    const workspace = new Workspace(world).configure(provider(session) + credential("a", CREATE_FIRST));
    await workspace.applied();
    const { id: old } = (await workspace.state())[A] ?? {};
    const id = await orphan(world, "a");
    const { text } = await workspace.plan(`-replace=${A}`);
    expect(text).toContain(`replaces the Qovery credential "a" (${old}) by a new credential "a"`);
    expect(text).toContain(`in the place of ${old}, nothing needs it: delete ${id} at Qovery`);
    // Where nothing is replaced it is nobody's business.
    expect((await workspace.plan()).text).not.toContain("already");
  });
});

describe.each(sessions)("Civo, where a name is there only once, $said", ({ session }) => {
  async function start(configuration: string): Promise<{ world: CivoWorld; workspace: Workspace }> {
    const world = await sandbox.civo();
    return { world, workspace: world.workspace().configure(civoProvider(session) + configuration) };
  }
  const writes = async (world: CivoWorld) =>
    (await world.asked()).filter((request) => !request.startsWith("GET"));

  test("a credential", async () => {
    const { world, workspace } = await start(civoCredential("a"));
    const { id } = await world.plant("a");
    await world.requests();
    const { code, text } = await workspace.apply();
    expect(code).toBe(1);
    expect(text).toContain(`${session ? "Error" : "Warning"}: Civo has a credential "a" already`);
    expect(text).toContain(`id = "LON1,${id}" }`);
    // Without a session nobody knows for certain, and Civo itself refuses.
    expect(await writes(world)).toEqual(session ? [] : ["POST /objectstore/credentials 409"]);
    workspace.write("imports.tf", pasted("belay_civo_object_store_credential.a", `LON1,${id}`));
    await workspace.applied();
    await expectNothingToDo(workspace);
    expect(await world.credentials()).toHaveLength(1);
  });

  test("a store", async () => {
    const { world, workspace } = await start(civoCredential("a"));
    await workspace.applied();
    const { access_key_id } = await world.credential("a");
    const { id } = await world.plantStore("s", access_key_id);
    workspace.configure(civoProvider(session) + civoCredential("a") + civoStore("s", keyOf("a")));
    const { code, text } = await workspace.plan();
    expect(code).toBe(session ? 1 : 0);
    expect(text).toContain(`${session ? "Error" : "Warning"}: Civo has an object store "s" already`);
    workspace.write("imports.tf", pasted("belay_civo_object_store.s", `LON1,${id}`));
    await workspace.applied();
    await expectNothingToDo(workspace);
    expect(await world.associations()).toEqual({ a: ["s"] });
  });

  test("with -target a part of the state is not seen, and it is only a warning", async () => {
    const { world, workspace } = await start(civoCredential("a") + civoCredential("b"));
    await world.plant("a");
    const { code, text } = await workspace.plan("-target=belay_civo_object_store_credential.a");
    expect(code).toBe(0);
    expect(text).toContain('Warning: Civo has a credential "a" already');
  });
});

describe.each(sessions)("EntryGuard, $said", ({ session }) => {
  test("a credential, with since when; and a resource, whose identifier is there only once", async () => {
    const world = await sandbox.entryguard();
    await world.behaviour({ verify_seconds: 0 });
    const configuration = blocks(session) + awsCredential("a", CREATE_FIRST);
    const workspace = new Workspace(world).configure(configuration);
    await workspace.applied();
    const a = await world.credentialId("a");
    const place = { resourceType: "SECURITY_GROUP", resourceIdentifier: "sg-rome", region: "eu-west-3" };
    const body = { name: "rome", credentialId: a, provider: "AWS", ...place } as const;
    const { id: rome } = await world.client.createResource({ body });
    const again = awsCredential("a", CREATE_FIRST).replace('"a" {', '"again" {');
    const known = configuration + securityGroup("rome", `"${a}"`);
    const { text } = await workspace.configure(known + again).plan();
    expect(text).toContain(`EntryGuard has a resource "rome" already`);
    expect(text).toContain(`id = "${rome}" }`);
    // Of the credential the state knows.
    expect(text).not.toContain('a credential "a" already');
    await workspace.run(["state", "rm", "belay_entryguard_aws_credential.a"]);
    const lost = await workspace.configure(configuration).plan();
    expect(lost.text).toMatch(new RegExp(`the state does not know: ${a}, since \\d{4}-`));
  });
});
