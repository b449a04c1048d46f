/** A credential of Qovery and one of EntryGuard in one configuration, under one session, that happen to have one id. */
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { diagnosticsOf } from "../support/diagnostics.js";
import { awsCredential } from "../support/entryguard-hcl.js";
import { credential, credentialId, planGuardBlocks } from "../support/hcl.js";
import { variablesOf, Workspace } from "../support/workspace.js";
import { type Universe, universe, type World } from "../support/world.js";

interface Row {
  readonly name: string;
  /** Which of the two the plan deletes. */
  readonly deletes: "qovery" | "entryguard";
  /** Where something uses the credential. */
  readonly usedAt: "qovery" | "entryguard";
  readonly session: boolean;
}

const rows: readonly Row[] = (["qovery", "entryguard"] as const).flatMap((deletes) =>
  (["qovery", "entryguard"] as const).flatMap((usedAt) =>
    [true, false].map((session) => ({
      name: `deleted at ${deletes}, used at ${usedAt}, ${session ? "with" : "without"} a session`,
      deletes,
      usedAt,
      session,
    })),
  ),
);

const blocks = (session: boolean) => `
provider "belay" {
  qovery     = {}
  entryguard = {}
  ${session ? "guard = { session = ephemeral.belay_plan_guard.this.session }" : ""}
}
${session ? planGuardBlocks() : ""}`;

let sandbox: Universe;
let world: World;
let workspace: Workspace;
let id: string;
let cluster: string;
const at = "2026-01-01T00:00:00Z";
/** EntryGuard's lists, with the credential of this id, and perhaps with a resource on it. */
async function lists(isUsed: boolean): Promise<void> {
  await world.noFaults();
  const key = {
    id,
    name: "a",
    provider: "AWS",
    credentialType: "ACCESS_KEY",
    isValid: true,
    lastVerifiedAt: at,
    verificationError: null,
    createdAt: at,
    updatedAt: at,
  };
  const resource = {
    id: "22222222-2222-4222-8222-222222222222",
    name: "oslo",
    credentialId: id,
    credentialName: "a",
    provider: "AWS",
    resourceType: "SECURITY_GROUP",
    resourceIdentifier: "sg-1",
    region: "r",
    config: null,
    isActive: true,
    lastVerifiedAt: at,
    createdAt: at,
    updatedAt: at,
  };
  await world.fault({ method: "GET", path: "/entryguard/credentials", body: [key], times: 99 });
  await world.fault({
    method: "GET",
    path: "/entryguard/resources",
    body: isUsed ? [resource] : [],
    times: 99,
  });
}
beforeAll(async () => {
  sandbox = await universe();
  world = await sandbox.world();
  const entryguard = await sandbox.entryguard();
  workspace = new Workspace({ variables: { ...variablesOf(world), ...entryguard.variables } });
  await workspace.configure(blocks(true) + credential("a")).applied();
  id = await credentialId(world, "a");
  cluster = await world.cluster("paris");
  await lists(false);
  const imported = `import {\n  to = belay_entryguard_aws_credential.a\n  id = "${id}"\n}\n`;
  await workspace.configure(blocks(true) + credential("a") + awsCredential("a") + imported).applied();
}, 120_000);
afterAll(() => sandbox.close());

test.each(rows.map((row): [string, Row] => [row.name, row]))(
  "%s",
  async (_, { deletes, usedAt, session }) => {
    await lists(usedAt === "entryguard");
    const { client, organizationId } = world;
    if (usedAt === "qovery") await world.link(cluster, id);
    else
      await client.deleteCluster({ organizationId, clusterId: cluster }).then(async () => {
        cluster = await world.cluster("paris");
      });
    workspace.configure(blocks(session) + (deletes === "qovery" ? awsCredential("a") : credential("a")));
    const plan = await workspace.plan("-json");
    const errors = diagnosticsOf(plan).filter(({ severity }) => severity === "error");
    if (deletes !== usedAt) {
      expect(errors).toEqual([]);
      expect(plan.code).toBe(0);
      return;
    }
    const [platform, dependent] = deletes === "qovery" ? ["Qovery", "paris"] : ["EntryGuard", "oslo"];
    expect(errors).toHaveLength(1);
    expect(errors[0]?.detail).toContain(`This plan deletes the ${platform} credential "a" (${id})`);
    expect(errors[0]?.detail).toContain(`"${dependent}" (`);
  },
);
