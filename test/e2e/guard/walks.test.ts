/** Walks of every kind: objects left over, a changed configuration destroyed, modules, aliases, walks that fail or die. */
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { diagnosticsOf } from "../support/diagnostics.js";
import { binding, CREATE_FIRST, credential, idOf, planGuardBlocks, provider } from "../support/hcl.js";
import { type Universe, universe } from "../support/world.js";
import { describeRows } from "./describe-rows.js";
import { A, bindings, bothOnA, literal, osloOnA } from "./pieces.js";
import type { Ids, Place, Row } from "./row.js";
import { setUp } from "./run-row.js";

const B = credential("b");
const firstOnA = (ids: Ids) => credential("a", CREATE_FIRST) + bindings(ids, idOf("a"));

/** Replaces credential a, whose old object Qovery then refuses to delete: it stays in the state as deposed. */
async function depose({ world, workspace, ids }: Place): Promise<void> {
  const path = `/qovery/organization/${ids.organization}/aws/credentials/${ids.a}`;
  await world.fault({ method: "DELETE", path, status: 403, times: 1 });
  const { code, text } = await workspace.run(["apply", "-input=false", "-auto-approve", `-replace=${A}`], {
    BELAY_GUARD: "off",
  });
  if (code !== 1 || !text.includes("was not deleted")) throw new Error(`nothing was deposed: ${text}`);
}

/** Replaces credential a, whose clusters Qovery then refuses to move: the old object stays in use, and deposed. */
async function deposeInUse({ world, workspace, ids }: Place): Promise<void> {
  for (const cluster of [ids.paris, ids.rome]) {
    const path = `/qovery/organization/${ids.organization}/cluster/${cluster}/cloudProviderInfo`;
    await world.fault({ method: "POST", path, status: 400, times: 1 });
  }
  const { code, text } = await workspace.run(["apply", "-input=false", "-auto-approve", `-replace=${A}`], {
    BELAY_GUARD: "off",
  });
  if (code !== 1 || !text.includes("was not put on credential"))
    throw new Error(`nothing was deposed: ${text}`);
}

const DEPOSED = {
  "aws_credential.a": "no-op",
  "aws_credential.a (deposed)": "delete",
  "cluster_binding.paris": "no-op",
  "cluster_binding.rome": "no-op",
};

const deposed: Row[] = [
  {
    name: "nothing uses it",
    before: firstOnA,
    disturb: depose,
    change: firstOnA,
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: { a: ["paris", "rome"] } },
  },
  {
    name: "a foreign cluster uses it",
    before: firstOnA,
    disturb: async (place) => {
      await depose(place);
      await osloOnA(place);
    },
    change: firstOnA,
    session: { blocked: { a: ["oslo"] }, plan: DEPOSED },
    local: ["unproven"],
  },
  {
    name: "a binding is re-pointed to it",
    before: firstOnA,
    disturb: depose,
    change: (ids) => credential("a", CREATE_FIRST) + bindings(ids, literal(ids.a), idOf("a")),
    session: { blocked: { a: ["paris"] }, plan: { ...DEPOSED, "cluster_binding.paris": "update" } },
    local: ["blocked"],
  },
  {
    name: "destroyed with everything, while a foreign cluster uses it",
    before: firstOnA,
    disturb: async (place) => {
      await depose(place);
      await osloOnA(place);
    },
    change: firstOnA,
    args: ["-destroy"],
    session: {
      blocked: { a: ["oslo"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.a (deposed)": "delete",
        "cluster_binding.paris": "delete",
        "cluster_binding.rome": "delete",
      },
    },
    local: ["unproven"],
  },
  {
    name: "destroyed with everything that uses it",
    before: firstOnA,
    disturb: deposeInUse,
    change: firstOnA,
    args: ["-destroy"],
    session: {},
    local: ["allowed"],
    apply: { ends: "done", after: {} },
  },
  {
    name: "a managed cluster was moved to it behind Terraform's back, and its binding moves it off again",
    before: firstOnA,
    disturb: async (place) => {
      await depose(place);
      await place.world.link(place.ids.paris, place.ids.a);
    },
    change: firstOnA,
    session: { order: { a: ["paris"] } },
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { a: ["paris", "rome"] }, args: ["-parallelism=10"] },
  },
];

const ALL = {
  "aws_credential.a": "delete",
  "aws_credential.b": "delete",
  "cluster_binding.paris": "delete",
  "cluster_binding.rome": "delete",
};

const changedThenDestroyed: Row[] = [
  {
    // Walk 1 refreshes the state's dependencies to those of the configuration, which are gone: walk 2 has no order.
    name: "the first walk would be refused, the destroy is not",
    before: bothOnA,
    change: (ids) => B + bindings(ids, literal(ids.a)),
    args: ["-destroy"],
    session: {},
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: {}, args: ["-parallelism=10"] },
  },
  {
    name: "a foreign cluster: the destroy is refused, with its name alone",
    before: bothOnA,
    disturb: osloOnA,
    change: (ids) => B + bindings(ids, literal(ids.a)),
    args: ["-destroy"],
    session: { blocked: { a: ["oslo"] }, plan: ALL },
    local: ["unproven"],
  },
  {
    name: "-destroy comes from TF_CLI_ARGS",
    before: bothOnA,
    change: (ids) => B + bindings(ids, literal(ids.a)),
    environment: { TF_CLI_ARGS: "-destroy" },
    session: {},
    local: ["allowed", "unproven"],
  },
  {
    name: "refresh-only gives no verdict",
    before: bothOnA,
    disturb: osloOnA,
    change: () => B,
    args: ["-refresh-only"],
    session: {},
    local: ["allowed"],
  },
];

const teamFiles = (ids: Ids) => ({
  "team/main.tf": `terraform {
  required_providers {
    belay = {
      source = "belay-iac/belay"
    }
  }
}
${credential("a")}
${binding("paris", ids.paris, idOf("a"))}
output "credential" {
  value = ${idOf("a")}
}
`,
});
const team = 'module "team" {\n  source = "./team"\n}\n';

const modules: Row[] = [
  {
    name: "the whole module goes, with a binding outside of it",
    files: teamFiles,
    before: ({ rome }) => team + B + binding("rome", rome, "module.team.credential"),
    change: () => B,
    session: {},
    local: ["allowed", "unproven"],
    apply: { ends: "done", after: { b: [] } },
  },
  {
    name: "the whole module goes, a binding outside of it stays",
    files: teamFiles,
    before: ({ rome }) => team + B + binding("rome", rome, "module.team.credential"),
    change: ({ rome, a }) => B + binding("rome", rome, literal(a)),
    session: {
      blocked: { a: ["rome"] },
      plan: {
        "module.team.aws_credential.a": "delete",
        "module.team.cluster_binding.paris": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.rome": "no-op",
      },
    },
    local: ["blocked", "unproven"],
  },
];

const twoProviders = (session: boolean) => {
  const guard = session ? "guard = { session = ephemeral.belay_plan_guard.this.session }" : "";
  const blocks = ["", 'alias = "eu"'].map(
    (alias) => `provider "belay" {\n  ${alias}\n  qovery = {}\n  ${guard}\n}\n`,
  );
  return blocks.join("") + (session ? planGuardBlocks() : "");
};
const EU = "provider = belay.eu";

const aliases: Row[] = [
  {
    name: "credential and bindings removed",
    providers: twoProviders,
    before: ({ paris }) => credential("a") + B + binding("paris", paris, idOf("a"), EU),
    change: () => B,
    session: {},
    local: ["unproven"],
    apply: { ends: "done", after: { b: [] } },
  },
  {
    name: "credential removed, a binding of the other provider keeps it",
    providers: twoProviders,
    before: ({ paris, rome }) =>
      credential("a") + B + binding("paris", paris, idOf("a"), EU) + binding("rome", rome, idOf("a")),
    change: ({ paris, a }) => B + binding("paris", paris, literal(a), EU),
    session: {
      blocked: { a: ["paris"] },
      plan: {
        "aws_credential.a": "delete",
        "aws_credential.b": "no-op",
        "cluster_binding.paris": "no-op",
        "cluster_binding.rome": "delete",
      },
    },
    local: ["unproven"],
  },
  {
    name: "a binding is renamed without a moved block, and goes to the other provider",
    providers: twoProviders,
    before: ({ paris }) => credential("a") + B + binding("paris", paris, idOf("a")),
    change: ({ paris }) => credential("a") + B + binding("louvre", paris, idOf("a"), EU),
    session: {},
    local: ["allowed"],
    // Not applied: two provider processes do not know of each other's changes (docs/guides/guard.md, Limits).
  },
];

describeRows("a deposed credential", deposed);
describeRows("the configuration was changed", changedThenDestroyed);
describeRows("child modules", modules);
describeRows("two provider blocks that share one session", aliases);

describe("a walk that does not end well leaves no session behind", () => {
  let sandbox: Universe;
  beforeAll(async () => {
    sandbox = await universe();
  });
  afterAll(() => sandbox.close());

  test("another resource fails: no Close and no verdict comes", async () => {
    const { workspace } = await setUp(sandbox, { before: bothOnA });
    const failing = `lifecycle {
      precondition {
        condition     = length(terraform.workspace) == 0
        error_message = "As ordered."
      }
    }`;
    workspace.configure(provider(true) + credential("b", failing));
    const outcome = await workspace.plan("-json", "-parallelism=1");
    const errors = diagnosticsOf(outcome).filter(({ severity }) => severity === "error");
    expect(errors.map(({ summary }) => summary)).toEqual(["Resource precondition failed"]);
    expect(workspace.leftovers()).toEqual([]);
  });

  test("Terraform is killed in the middle", async () => {
    const { world, workspace, ids } = await setUp(sandbox, { before: bothOnA });
    workspace.configure(provider(true) + B);
    const path = `/qovery/organization/${ids.organization}/credentials`;
    await world.fault({ method: "GET", path, delay_ms: 8000 });
    await world.requests();
    const { child, outcome } = workspace.start(["plan", "-input=false"]);
    await until(async () => (await world.requests()).length > 0);
    expect(workspace.leftovers().filter((name) => name.startsWith("belay-session-"))).toHaveLength(1);
    child.kill("SIGKILL");
    await until(() => workspace.leftovers().length === 0);
    await outcome;
  });
});

/** Waits for what must come within a few seconds. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5000; Date.now() < end; ) {
    if (await condition()) return;
    await sleep(50);
  }
  expect(await condition()).toBe(true);
}
